import { Worker } from "node:worker_threads";
import type { Ids } from "../columns/population.ts";
import { Texts } from "../columns/texts.ts";
import { ThreadFailure } from "../kernel/threaded-kernel.ts";
import type { Plan } from "../plan/plan.ts";
import type { SentContent } from "./file-messages.ts";
import { type PartContent, type PartFiles, partFiles } from "./part-files.ts";

/** What makes the files of one part after the other. */
export interface FileMaker {
  /** Throws ThreadFailure where its thread has ended. What the part is made of may change once it is done. */
  readonly make: (content: PartContent) => Promise<PartFiles>;
  readonly close: () => Promise<void>;
}

/** Ids of a batch are texts already; others are made so. */
function sentOf(ids: Ids): SentContent["holders"] {
  if (ids instanceof Texts) return ids.sent;
  const texts = new Texts(ids.length);
  for (let row = 0; row < ids.length; row++) {
    const bytes = Buffer.from(ids.at(row) ?? "");
    texts.push(bytes, 0, bytes.length);
    texts.endRow();
  }
  return texts.sent;
}

/** Makes the files in a thread of its own, while this one reads on. */
class FileThread implements FileMaker {
  readonly #thread: Worker;
  #waiting: {
    readonly done: (files: PartFiles) => void;
    readonly failed: (error: Error) => void;
  } | null = null;
  #failure: Error | null = null;

  constructor(plan: Plan) {
    this.#thread = new Worker(new URL("./file-thread.ts", import.meta.url), { workerData: plan });
    this.#thread.on("message", (files: PartFiles) => {
      this.#waiting?.done(files);
      this.#waiting = null;
    });
    this.#thread.on("error", (error) => this.#fail(error));
    this.#thread.on("messageerror", (error) => this.#fail(error));
    this.#thread.on("exit", (code) => this.#fail(new Error(`it exited with ${code}`)));
  }

  make({ pieces, totals, holders, things, groups }: PartContent): Promise<PartFiles> {
    const sent: SentContent = {
      pieces,
      totals,
      holders: sentOf(holders),
      things: [...things].map(([kind, ids]) => [kind, sentOf(ids)]),
      groups,
    };
    return new Promise((done, failed) => {
      if (this.#failure) {
        failed(this.#failure);
        return;
      }
      this.#waiting = { done, failed };
      this.#thread.postMessage(sent, []);
    });
  }

  async close(): Promise<void> {
    this.#failure ??= new ThreadFailure(new Error("it was closed"));
    await this.#thread.terminate();
  }

  #fail(cause: unknown): void {
    this.#failure ??= new ThreadFailure(cause);
    this.#waiting?.failed(this.#failure);
    this.#waiting = null;
  }
}

/** What makes the files where so many threads compute: this thread, where no other does. */
export const fileMakerOf = (plan: Plan, threads: number): FileMaker =>
  threads === 1
    ? { make: (content) => partFiles(plan, content), close: () => Promise.resolve() }
    : new FileThread(plan);
