import type { Plan } from "../plan/plan.ts";
import type { Population } from "../columns/population.ts";
import { type AwardRow, DuckDbEngine } from "../duckdb/engine.ts";
import { RowCode } from "../javascript/row-code.ts";
import type { RowCompiler } from "../rows/rows.ts";
import { Kernel } from "../kernel/kernel.ts";
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

function byKernel(plan: Plan, population: Population, Code: RowCompiler): Outcome {
  const { awards, totals } = new Kernel(plan, population, Code).run();
  const holders = population.holders.ids.length;
  const found: AwardRow[] = [];
  for (const [measure, { lo, hi }] of awards.entries()) {
    const { item } = plan.measures[measure]?.measure ?? {};
    const first = item ? population.things.get(item)?.first : null;
    if (first === undefined) continue;
    for (let holder = 0; holder < holders; holder++) {
      const to = first ? (first[holder + 1] ?? 0) : holder + 1;
      for (let row = first ? (first[holder] ?? 0) : holder; row < to; row++) {
        const most = hi[row] ?? 0;
        if (most === 0) continue;
        const end = most === Infinity ? null : BigInt(most);
        found.push({ measure, holder, row, lo: BigInt(lo[row] ?? 0), hi: end });
      }
    }
  }
  return {
    awards: found,
    totals: Array.from({ length: holders }, (_, holder) => ({
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

/** Runs a plan over one batch. */
export async function outcomeOf(
  engine: EngineName,
  plan: Plan,
  population: Population,
): Promise<Outcome> {
  if (engine === "duckdb") return byDatabase(plan, population);
  return byKernel(plan, population, engine === "wasm" ? WasmRowCode : RowCode);
}
