import type { Population } from "../columns/population.ts";
import { ScriptRowCode } from "../javascript/row-code.ts";
import type { Plan } from "../plan/plan.ts";
import type { RowCompiler } from "../rows/code.ts";
import { Ground } from "../rows/ground.ts";
import { InexactSum } from "../scalar/bounds.ts";
import { LaidPopulation } from "./laid.ts";
import { awardsAt } from "./awards.ts";
import { Collecting, type Outcome, outcomesOf, sumPlaces } from "./outcome.ts";
import { Program } from "./program.ts";
import { AS_THEY_ARE, LastScenarios, type SlotValues } from "./scenario.ts";
import { Work } from "./work.ts";

/** A plan's rules over one population after another, in this thread: compiled once. */
export class BatchKernel {
  readonly #program: Program;
  readonly #ground = new Ground();
  readonly #scenarios: LastScenarios;

  /** `Code` makes what is worked out row by row: a script where not given, or vector code. */
  constructor(plan: Plan, Code: RowCompiler = ScriptRowCode) {
    this.#program = new Program(plan, Code);
    this.#scenarios = new LastScenarios(plan);
  }

  /** Lays a population into memory, to be run more than once. */
  lay(population: Population): LaidPopulation {
    return new LaidPopulation(this.#program, population, new Ground());
  }

  /**
   * Runs all stages over all holders, in one pass for several reforms; gives the outcome of each, whose columns the
   * next run uses again. Throws UnprovenBound where an amount might not be exact for these parameters, InexactSum where
   * a holder's sum might not.
   */
  run(
    population: Population | LaidPopulation,
    reforms: readonly SlotValues[] = AS_THEY_ARE,
    withPayees = false,
  ): readonly Outcome[] {
    const standing = population instanceof LaidPopulation ? population : this.#layOnce(population);
    if (standing.program !== this.#program)
      throw new RangeError("the population was laid for another kernel");
    standing.clear();
    const { laid, ground } = standing;
    const { plan } = this.#program;
    const work = new Work(this.#program, laid, ground, this.#scenarios.of(reforms));
    const into = { holders: laid.holders, hasGrounds: plan.grounds };
    const collecting = () => {
      const places = sumPlaces(ground, laid.holders, withPayees ? plan.payees.length : 0);
      return new Collecting(ground, places, into);
    };
    const common = collecting();
    const own = reforms.length > 1 ? reforms.map(collecting) : [];
    for (let lot = 0; lot + 1 < laid.lots.length; lot++) {
      const inexact = work.run(lot, common, own);
      if (inexact !== -1) throw new InexactSum(standing.population.holders.ids.at(inexact) ?? "");
    }
    const collected = ({ totals, byPayee, awards }: Collecting) => ({
      totals,
      byPayee,
      pieces: [...awards.take(), ...awards.takePlain()].map((one) =>
        awardsAt(ground, one, plan.grounds),
      ),
    });
    return outcomesOf(collected(common), own.map(collected));
  }

  #layOnce(population: Population): LaidPopulation {
    this.#ground.clear();
    return new LaidPopulation(this.#program, population, this.#ground);
  }
}
