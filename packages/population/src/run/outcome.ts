import { availableParallelism } from "node:os";
import type { Plan } from "../plan/plan.ts";
import type { Population } from "../columns/population.ts";
import { DuckDbEngine } from "../duckdb/engine.ts";
import type { SqlResult } from "../sql/result.ts";
import { BatchKernel } from "../kernel/batch-kernel.ts";
import { COMPILERS, type CodeName } from "../kernel/compilers.ts";
import { ends } from "../kernel/ends.ts";
import type { Outcome } from "../kernel/outcome.ts";
import { ThreadedKernel } from "../kernel/threaded-kernel.ts";
import { InexactSum } from "../scalar/bounds.ts";

/** What runs the rules: the kernel, its rows by a script or by vector code of WebAssembly; or the database. */
export type EngineName = CodeName | "duckdb";

async function byDatabase(plan: Plan, population: Population): Promise<Outcome> {
  const engine = await DuckDbEngine.open(population);
  try {
    return outcomeOf(await engine.run(plan), population);
  } finally {
    engine.close();
  }
}

/** What a database gave, in columns. Throws InexactSum where a holder's sum might not be exact in them. */
function outcomeOf({ awards, totals }: SqlResult, { holders }: Population): Outcome {
  const sums = ends(holders.ids.length);
  const exact = (fen: bigint, holder: number): number => {
    if (fen > BigInt(Number.MAX_SAFE_INTEGER)) throw new InexactSum(holders.ids.at(holder) ?? "");
    return Number(fen);
  };
  for (const { holder, lo, hi } of totals) {
    sums.lo[holder] = exact(lo, holder);
    sums.hi[holder] = exact(hi, holder);
  }
  const integers = (of: (award: (typeof awards)[number]) => number) => Int32Array.from(awards, of);
  const piece = {
    measure: integers(({ measure }) => measure),
    holder: integers(({ holder }) => holder),
    row: integers(({ row }) => row),
    lo: Float64Array.from(awards, ({ holder, lo }) => exact(lo, holder)),
    hi: Float64Array.from(awards, ({ holder, hi }) => (hi === null ? Infinity : exact(hi, holder))),
    limit: integers(({ limit }) => limit),
    by: integers(({ by }) => by),
  };
  return { awards: [piece], totals: sums, byPayee: [] };
}

/** What runs a plan over one batch after another; the columns of an outcome may be used again for the next. */
export interface Runner {
  /** Throws ThreadFailure where a thread has ended. */
  readonly run: (population: Population) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

function onlyOf([outcome]: readonly Outcome[]): Outcome {
  if (!outcome) throw new RangeError("nothing was run");
  return outcome;
}

/** A runner by so many threads; by none but this one where it is 1. The database has its own. */
export function runnerOf(engine: EngineName, plan: Plan, threads: number): Runner {
  const nothing = () => Promise.resolve();
  if (engine === "duckdb")
    return { run: (population) => byDatabase(plan, population), close: nothing };
  if (threads === 1) {
    const kernel = new BatchKernel(plan, COMPILERS[engine]);
    const run = (population: Population) => onlyOf(kernel.run(population));
    return { run: (population) => Promise.resolve(population).then(run), close: nothing };
  }
  const kernel = new ThreadedKernel(plan, engine, threads);
  return {
    run: async (population) => onlyOf(await kernel.run(population)),
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
