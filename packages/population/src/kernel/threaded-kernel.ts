import { Worker } from "node:worker_threads";
import type { Population } from "../columns/population.ts";
import type { Plan } from "../plan/plan.ts";
import { Ground } from "../rows/ground.ts";
import { InexactSum } from "../scalar/bounds.ts";
import { COMPILERS, type CodeName } from "./compilers.ts";
import { LaidPopulation } from "./laid.ts";
import { awardsAt } from "./awards.ts";
import {
  Collecting,
  type Outcome,
  type SumPlaces,
  outcomesOf,
  sumPlaces,
  sumsAt,
} from "./outcome.ts";
import { Program } from "./program.ts";
import { AS_THEY_ARE, Scenarios, type SlotValues } from "./scenario.ts";
import type { ThreadAnswer, ThreadSetting, ThreadTask } from "./thread-messages.ts";
import { Work } from "./work.ts";

const DOUBLE = 8;

/** A thread that ended before its work did. */
export class ThreadFailure extends Error {
  constructor(cause: unknown) {
    super(`a thread has ended: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.name = "ThreadFailure";
    this.cause = cause;
  }
}

/** A run that threads are at. */
interface Running {
  readonly answers: ThreadAnswer[];
  readonly done: (answers: readonly ThreadAnswer[]) => void;
  readonly failed: (error: Error) => void;
}

/** A plan's rules over one population after another, by several threads over shared memory. */
export class ThreadedKernel {
  readonly #program: Program;
  readonly #threads: readonly Worker[];
  readonly #running = new Map<number, Running>();
  readonly #free: Ground[] = [];
  #runs = 0;
  #failure: Error | null = null;
  #isClosed = false;

  /** Begins so many threads; `close` ends them. */
  constructor(plan: Plan, code: CodeName, threads: number) {
    this.#program = new Program(plan, COMPILERS[code]);
    const workerData: ThreadSetting = { plan, code };
    this.#threads = Array.from({ length: threads }, () => {
      const thread = new Worker(new URL("./thread.ts", import.meta.url), { workerData });
      thread.on("message", (answer: ThreadAnswer) => this.#take(answer));
      thread.on("error", (error) => this.#fail(error));
      thread.on("messageerror", (error) => this.#fail(error));
      thread.on("exit", (exit) => this.#fail(new Error(`it exited with ${exit}`)));
      return thread;
    });
  }

  /** Lays a population into memory, to be run more than once, one run after the other. */
  lay(population: Population): LaidPopulation {
    return new LaidPopulation(this.#program, population, new Ground());
  }

  /** Ends the threads; runs that are not done fail. */
  async close(): Promise<void> {
    this.#fail(new Error("it was closed"));
    this.#isClosed = true;
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  /**
   * As BatchKernel's. Throws ThreadFailure, too, where a thread has ended. Several runs may be under way at once; one that
   * begins after another is done uses the columns of its outcome again.
   */
  async run(
    population: Population | LaidPopulation,
    reforms: readonly SlotValues[] = AS_THEY_ARE,
    withPayees = false,
  ): Promise<readonly Outcome[]> {
    if (population instanceof LaidPopulation) {
      if (population.program !== this.#program)
        throw new RangeError("the population was laid for another kernel");
      return await this.#runLaid(population, reforms, withPayees);
    }
    const ground = this.#free.pop() ?? new Ground();
    ground.clear();
    try {
      const standing = new LaidPopulation(this.#program, population, ground);
      return await this.#runLaid(standing, reforms, withPayees);
    } finally {
      this.#free.push(ground);
    }
  }

  async #runLaid(
    standing: LaidPopulation,
    reforms: readonly SlotValues[],
    withPayees: boolean,
  ): Promise<readonly Outcome[]> {
    const { laid, ground } = standing;
    standing.clear();
    const next = ground.reserve(DOUBLE);
    Atomics.store(ground.integers(next, 1), 0, 0);
    const { plan } = this.#program;
    const places = () => sumPlaces(ground, laid.holders, withPayees ? plan.payees.length : 0);
    const common = places();
    const own = reforms.length > 1 ? reforms.map(places) : [];
    const run = (this.#runs += 1);
    const task: ThreadTask = {
      run,
      memory: ground.memory,
      laid,
      reforms,
      next,
      common,
      own,
    };
    const answers = await this.#share(task);
    const stopped = answers.flatMap(({ stoppedAt }) => stoppedAt ?? []);
    if (stopped.length > 0) this.#stop(Math.min(...stopped), standing, reforms);
    const pieces = answers.flatMap((answer) => answer.pieces).toSorted((a, b) => a.lot - b.lot);
    const collected = ({ totals, byPayee }: SumPlaces, reform: number) => {
      return {
        totals: sumsAt(ground, totals, laid.holders),
        byPayee: byPayee.map((sums) => sumsAt(ground, sums, laid.holders)),
        pieces: pieces.flatMap((one) =>
          one.reform === reform ? [awardsAt(ground, one.piece, plan.grounds)] : [],
        ),
      };
    };
    return outcomesOf(collected(common, -1), own.map(collected));
  }

  #share(task: ThreadTask): Promise<readonly ThreadAnswer[]> {
    return new Promise((done, failed) => {
      if (this.#failure) {
        failed(this.#failure);
        return;
      }
      this.#running.set(task.run, { answers: [], done, failed });
      for (const thread of this.#threads) thread.postMessage(task, []);
    });
  }

  #take(answer: ThreadAnswer): void {
    const running = this.#running.get(answer.run);
    if (!running) return;
    running.answers.push(answer);
    if (running.answers.length < this.#threads.length) return;
    this.#running.delete(answer.run);
    running.done(running.answers);
  }

  #fail(cause: unknown): void {
    if (this.#isClosed) return;
    this.#failure ??= new ThreadFailure(cause);
    for (const { failed } of this.#running.values()) failed(this.#failure);
    this.#running.clear();
  }

  /** Comes here, too, to what a thread stopped at, and throws what it is. */
  #stop(
    lot: number,
    { laid, ground, population }: LaidPopulation,
    reforms: readonly SlotValues[],
  ): never {
    const { plan } = this.#program;
    const into = () =>
      new Collecting(ground, sumPlaces(ground, laid.holders, 0), {
        holders: laid.holders,
        hasGrounds: plan.grounds,
      });
    const work = new Work(this.#program, laid, ground, new Scenarios(plan, reforms));
    const inexact = work.run(lot, into(), reforms.length > 1 ? reforms.map(into) : []);
    throw new InexactSum(population.holders.ids.at(inexact) ?? "");
  }
}
