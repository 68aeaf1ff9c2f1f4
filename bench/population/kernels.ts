import { Worker } from "node:worker_threads";
import type { Asked, KernelSetting, Pass } from "./kernel-worker.ts";
import type { Result } from "./measured.ts";

/** A kernel with a population in its memory, ready to run. */
export interface MeasuredKernel {
  /** Milliseconds of one run. */
  readonly time: (pass?: Pass) => Promise<number>;
  readonly result: () => Promise<Result>;
  readonly close: () => Promise<unknown>;
}

/** The next message of a thread; rejects where the thread fails. */
const heard = <T>(worker: Worker): Promise<T> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off("message", resolved).off("error", rejected);
    };
    const resolved = (message: T): void => {
      settle();
      resolve(message);
    };
    const rejected = (error: Error): void => {
      settle();
      reject(error);
    };
    worker.on("message", resolved).on("error", rejected);
  });

/** Starts a kernel in a thread of its own. */
export async function startKernel(setting: KernelSetting): Promise<MeasuredKernel> {
  const worker = new Worker(new URL("kernel-worker.ts", import.meta.url), { workerData: setting });
  await heard(worker);
  const ask = <T>(what: Asked): Promise<T> => {
    const answer = heard<T>(worker);
    worker.postMessage(what, []);
    return answer;
  };
  return {
    time: (pass = "rules") => ask(pass),
    result: () => ask("result"),
    close: () => worker.terminate(),
  };
}
