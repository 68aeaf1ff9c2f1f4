import { fork } from "node:child_process";

/** Something that is being worked out beside the server. */
export interface Working<Result> {
  /** What came of it. Rejects where the process fell, or was ended. */
  readonly done: Promise<Result>;
  end(): Promise<void>;
}

/** How far it is; all else that the process says is what came of it. */
interface Progress {
  readonly is: "progress";
  readonly done: number;
  readonly total: number;
}

/**
 * Works something out in a process of its own: requests are answered meanwhile, and it can be ended at any moment, which
 * the database's own threads would not survive in this one. The script is sent its order, and sends what it has to say.
 */
export function begin<Result extends { readonly is: string }>(
  script: string,
  order: object,
  onProgress: (done: number, total: number) => void,
): Working<Result> {
  const child = fork(script, {
    // None of this process's switches, and none of its secrets.
    execArgv: [],
    env: { PATH: process.env["PATH"] },
    serialization: "advanced",
  });
  const ended = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? String(code)));
  });
  const heard = new Promise<void>((resolve) => {
    child.once("disconnect", resolve);
  });
  const isProgress = (said: Result | Progress): said is Progress => said.is === "progress";
  const done = new Promise<Result>((resolve, reject) => {
    child.on("message", (said: Result | Progress) => {
      if (isProgress(said)) onProgress(said.done, said.total);
      else resolve(said);
    });
    child.on("error", reject);
    // What it said last may be heard after it has gone.
    void Promise.all([ended, heard]).then(([how]) =>
      reject(new Error(`the process beside the server ended with ${how}`)),
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
