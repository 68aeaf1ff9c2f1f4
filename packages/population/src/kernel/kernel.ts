import type { Population } from "../columns/population.ts";
import { ScriptRowCode } from "../javascript/row-code.ts";
import type { Plan } from "../plan/plan.ts";
import type { RowCompiler } from "../rows/code.ts";
import { BatchKernel } from "./batch-kernel.ts";
import { type Ends, ends } from "./ends.ts";
import type { SlotValues } from "./scenario.ts";

/** What a run gives, a row for every holder and thing. */
export interface KernelResult {
  /** In the order of the plan's measures. */
  readonly awards: readonly Ends[];
  readonly totals: Ends;
  /** In the order of the plan's payees. */
  readonly byPayee: readonly Ends[];
}

/** The rulebook over one population's columns, with a row for everything: for populations of which that is not too much. */
export class Kernel {
  readonly #plan: Plan;
  readonly #population: Population;
  readonly #kernel: BatchKernel;

  /** `Code` makes what is worked out row by row: a script where not given, or vector code. */
  constructor(plan: Plan, population: Population, Code: RowCompiler = ScriptRowCode) {
    this.#plan = plan;
    this.#population = population;
    this.#kernel = new BatchKernel(plan, Code);
  }

  /** Runs all stages over all holders; throws as BatchKernel does. */
  run(reform: SlotValues = {}): KernelResult {
    const [outcome] = this.#kernel.run(this.#population, [reform], true);
    if (!outcome) throw new RangeError("nothing was run");
    const { holders, things } = this.#population;
    const awards = this.#plan.measures.map(({ measure: { item } }) =>
      ends(item === null ? holders.ids.length : (things.get(item)?.ids.length ?? 0)),
    );
    for (const { measure, row, lo, hi } of outcome.awards)
      for (const [at, place] of measure.entries()) {
        const own = awards[place];
        if (!own) continue;
        own.lo[row[at] ?? 0] = lo[at] ?? 0;
        own.hi[row[at] ?? 0] = hi[at] ?? 0;
      }
    // The kernel uses its columns again.
    const kept = ({ lo, hi }: Ends): Ends => ({ lo: lo.slice(), hi: hi.slice() });
    return { awards, totals: kept(outcome.totals), byPayee: outcome.byPayee.map(kept) };
  }
}
