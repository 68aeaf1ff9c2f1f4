import type { Population } from "../columns/population.ts";
import { ScriptRowCode } from "../javascript/row-code.ts";
import type { Plan } from "../plan/plan.ts";
import type { RowCompiler } from "../rows/code.ts";
import { Ground } from "../rows/ground.ts";
import { InexactSum } from "../scalar/bounds.ts";
import { lay } from "./laid.ts";
import { type Outcome, Collecting, ends, outcomesOf } from "./outcome.ts";
import { Program } from "./program.ts";
import { AS_THEY_ARE, Scenarios, type SlotValues } from "./scenario.ts";
import { Work } from "./work.ts";

/** A plan's rules over one population after another, in this thread: compiled once. */
export class BatchKernel {
  readonly #program: Program;
  readonly #ground = new Ground();
  #scenarios: { readonly reforms: readonly SlotValues[]; readonly of: Scenarios } | null = null;
  /** Awards of a holder in the run before. */
  #usual = 1;

  /** `Code` makes what is worked out row by row: a script where not given, or vector code. */
  constructor(plan: Plan, Code: RowCompiler = ScriptRowCode) {
    this.#program = new Program(plan, Code);
  }

  /**
   * Runs all stages over all holders, in one pass for several reforms; gives the outcome of each. What is shown to be
   * exact for some reforms is kept for the next populations that are run with the same list of them. Throws
   * UnprovenBound where an amount might not be exact for these parameters, InexactSum where a holder's sum might not.
   */
  run(
    population: Population,
    reforms: readonly SlotValues[] = AS_THEY_ARE,
    withPayees = false,
  ): readonly Outcome[] {
    const { plan } = this.#program;
    if (this.#scenarios?.reforms !== reforms)
      this.#scenarios = { reforms, of: new Scenarios(plan, reforms) };
    this.#ground.clear();
    const laid = lay(this.#program, population, this.#ground);
    const work = new Work(this.#program, laid, this.#ground, this.#scenarios.of);
    const collecting = () =>
      new Collecting(
        ends(laid.holders),
        withPayees ? plan.payees.map(() => ends(laid.holders)) : [],
        this.#usual * laid.holders,
      );
    const common = collecting();
    const own = reforms.length > 1 ? reforms.map(collecting) : [];
    for (let lot = 0; lot + 1 < laid.lots.length; lot++) {
      const inexact = work.run(lot, common, own);
      if (inexact !== -1) throw new InexactSum(population.holders.ids[inexact] ?? "");
    }
    this.#usual = (common.count * 1.05) / Math.max(1, laid.holders);
    const [whole, ...others] = [common, ...own].map((one) => ({
      totals: one.totals,
      byPayee: one.byPayee,
      pieces: [one.piece(0, one.count)],
    }));
    return whole ? outcomesOf(whole, others) : [];
  }
}
