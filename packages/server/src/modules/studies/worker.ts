import { Worker } from "node:worker_threads";
import type { Order, Said } from "./work-out.ts";

/** A study being worked out beside the server. */
export interface Working {
  /** What came of it. Rejects where the thread fell, or was ended. */
  readonly done: Promise<Exclude<Said, { is: "progress" }>>;
  end(): Promise<void>;
}

/** Works a study out in a thread of its own: requests are answered meanwhile. */
export function begin(
  order: Order,
  onProgress: (done: number, total: number) => void,
): Working {
  const worker = new Worker(new URL("work-out.ts", import.meta.url), { workerData: order });
  const done = new Promise<Exclude<Said, { is: "progress" }>>((resolve, reject) => {
    worker.on("message", (said: Said) => {
      if (said.is === "progress") onProgress(said.done, said.total);
      else resolve(said);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`the study's thread ended with ${code}`)));
  });
  return {
    done,
    async end() {
      await worker.terminate();
    },
  };
}
