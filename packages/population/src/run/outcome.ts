import { availableParallelism } from "node:os";
import type { Plan } from "../plan/plan.ts";
import type { Population } from "../columns/population.ts";
import { DuckDbEngine } from "../duckdb/engine.ts";
import type { AwardRow } from "../sql/result.ts";
import { BatchKernel } from "../kernel/batch-kernel.ts";
import { COMPILERS, type CodeName } from "../kernel/compilers.ts";
import type { Outcome as KernelOutcome } from "../kernel/outcome.ts";
import { ThreadedKernel } from "../kernel/threaded-kernel.ts";

/** What runs the rules: the kernel, its rows by a script or by vector code of WebAssembly; or the database. */
export type EngineName = CodeName | "duckdb";

/** What one holder gets in all, in fen; awards without upper end are left out of `hi`. */
interface HolderTotal {
  readonly holder: number;
  readonly lo: bigint;
  readonly hi: bigint;
}

/** Awards and totals of a batch that are not nothing. */
export interface Outcome {
  readonly awards: readonly AwardRow[];
  readonly totals: readonly HolderTotal[];
}

function outcomeOf([outcome]: readonly KernelOutcome[], { holders }: Population): Outcome {
  if (!outcome) throw new RangeError("nothing was run");
  const { awards, totals } = outcome;
  return {
    awards: awards.flatMap(({ measure, holder, row, lo, hi }) =>
      Array.from(measure, (place, at) => {
        const most = hi[at] ?? 0;
        return {
          measure: place,
          holder: holder[at] ?? 0,
          row: row[at] ?? 0,
          lo: BigInt(lo[at] ?? 0),
          hi: most === Infinity ? null : BigInt(most),
        };
      }),
    ),
    totals: Array.from(holders.ids, (_, holder) => ({
      holder,
      lo: BigInt(totals.lo[holder] ?? 0),
      hi: BigInt(totals.hi[holder] ?? 0),
    })),
  };
}

async function byDatabase(plan: Plan, population: Population): Promise<Outcome> {
  const engine = await DuckDbEngine.open(population);
  try {
    return await engine.run(plan);
  } finally {
    engine.close();
  }
}

/** What runs a plan over one batch after another. */
export interface Runner {
  /** Throws ThreadFailure where a thread has ended. */
  readonly run: (population: Population) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** A runner by so many threads; by none but this one where it is 1. The database has its own. */
export function runnerOf(engine: EngineName, plan: Plan, threads: number): Runner {
  const nothing = () => Promise.resolve();
  if (engine === "duckdb")
    return { run: (population) => byDatabase(plan, population), close: nothing };
  if (threads === 1) {
    const kernel = new BatchKernel(plan, COMPILERS[engine]);
    const run = (population: Population) => outcomeOf(kernel.run(population), population);
    return { run: (population) => Promise.resolve(population).then(run), close: nothing };
  }
  const kernel = new ThreadedKernel(plan, engine, threads);
  return {
    run: async (population) => outcomeOf(await kernel.run(population), population),
    close: () => kernel.close(),
  };
}

/** Below so many holders a run is over before threads are ready. */
const WORTH_THREADS = 50_000;
/** Reading and writing take much longer than computing: more threads would wait for them. */
const MOST_THREADS = 2;

/** How many threads help with so many holders on this machine. */
export const usualThreads = (holders: number): number =>
  holders < WORTH_THREADS ? 1 : Math.min(MOST_THREADS, availableParallelism());
