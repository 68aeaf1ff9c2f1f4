import type { Plan } from "../plan/plan.ts";
import type { Population } from "../columns/population.ts";
import { DuckDbEngine } from "../duckdb/engine.ts";
import type { AwardRow } from "../sql/result.ts";
import { ScriptRowCode } from "../javascript/row-code.ts";
import { BatchKernel } from "../kernel/batch-kernel.ts";
import { WasmRowCode } from "../wasm/row-code.ts";

/** What runs the rules: the kernel, its rows by a script or by vector code of WebAssembly; or the database. */
export type EngineName = "js" | "wasm" | "duckdb";

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

function byKernel(kernel: BatchKernel, population: Population): Outcome {
  const [outcome] = kernel.run(population);
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
    totals: Array.from(population.holders.ids, (_, holder) => ({
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
export function runnerOf(
  engine: EngineName,
  plan: Plan,
): (population: Population) => Promise<Outcome> {
  if (engine === "duckdb") return (population) => byDatabase(plan, population);
  const kernel = new BatchKernel(plan, engine === "wasm" ? WasmRowCode : ScriptRowCode);
  return (population) => Promise.resolve(byKernel(kernel, population));
}
