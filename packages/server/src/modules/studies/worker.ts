import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Order, Said } from "./work-out.ts";

/** A study being worked out beside the server. */
export interface Working {
  /** What came of it. Rejects where the process fell, or was ended. */
  readonly done: Promise<Exclude<Said, { is: "progress" }>>;
  end(): Promise<void>;
}

/**
 * Works a study out in a process of its own: requests are answered meanwhile, and it can be ended at any moment, which the
 * database's own threads would not survive in this one.
 */
export function begin(order: Order, onProgress: (done: number, total: number) => void): Working {
  const child = fork(fileURLToPath(new URL("work-out.ts", import.meta.url)), {
    // None of this process's switches, and none of its secrets.
    execArgv: [],
    env: { PATH: process.env["PATH"] },
    serialization: "advanced",
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const done = new Promise<Exclude<Said, { is: "progress" }>>((resolve, reject) => {
    child.on("message", (said: Said) => {
      if (said.is === "progress") onProgress(said.done, said.total);
      else resolve(said);
    });
    child.on("error", reject);
    child.on("exit", (code, signal) =>
      reject(new Error(`the study's process ended with ${signal ?? code}`)),
    );
  });
  child.send(order);
  return {
    done,
    async end() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
