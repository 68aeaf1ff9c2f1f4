import type { Population } from "../columns/population.ts";
import { ScriptRowCode } from "../javascript/row-code.ts";
import type { Plan } from "../plan/plan.ts";
import type { RowCompiler } from "../rows/code.ts";
import { Ground } from "../rows/ground.ts";
import { InexactSum } from "../scalar/bounds.ts";
import { Awards } from "./awards.ts";
import { type Laid, lay } from "./laid.ts";
import { Program } from "./program.ts";
import { Scenario, type SlotValues } from "./scenario.ts";
import type { Settled } from "./settling.ts";
import { Work } from "./work.ts";

/** Numbers from a least to a most, a row each, in whole fen. `Infinity` has no upper end. */
interface Ends {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** What a run gives: awards that are not nothing, and totals of each holder. */
export interface Outcome {
  readonly awards: Awards;
  readonly totals: Ends;
  /** In the order of the plan's payees; empty where they were not asked for. */
  readonly byPayee: readonly Ends[];
}

/** What a run gives, a row for every holder and thing. */
export interface KernelResult {
  /** In the order of the plan's measures. */
  readonly awards: readonly Ends[];
  readonly totals: Ends;
  /** In the order of the plan's payees. */
  readonly byPayee: readonly Ends[];
}

/** Sums stay exact below this. */
const EXACT = 2 ** 53;

const ends = (rows: number): Ends => ({ lo: new Float64Array(rows), hi: new Float64Array(rows) });

/** Collects what comes of a run. */
class Collecting implements Settled, Outcome {
  readonly awards = new Awards();
  readonly totals: Ends;
  readonly byPayee: readonly Ends[];
  readonly counted: Float64Array;

  constructor(holders: number, payees: number) {
    this.totals = ends(holders);
    this.byPayee = Array.from({ length: payees }, () => ends(holders));
    this.counted = new Float64Array(holders);
  }

  total(holder: number, lo: number, hi: number): void {
    const { totals } = this;
    totals.lo[holder] = (totals.lo[holder] ?? 0) + lo;
    totals.hi[holder] = (totals.hi[holder] ?? 0) + hi;
  }

  payee(holder: number, payee: number, lo: number, hi: number): void {
    const own = this.byPayee[payee];
    if (!own) return;
    own.lo[holder] = (own.lo[holder] ?? 0) + lo;
    own.hi[holder] = (own.hi[holder] ?? 0) + hi;
  }

  award(measure: number, holder: number, row: number, lo: number, hi: number): void {
    this.awards.add(measure, holder, row, lo, hi);
  }

  count(holder: number, amount: number): void {
    this.counted[holder] = (this.counted[holder] ?? 0) + amount;
  }
}

/** A plan's rules over one population after another: compiled once. */
export class BatchKernel {
  readonly #program: Program;
  readonly #ground = new Ground();

  /** `Code` makes what is worked out row by row: a script where not given, or vector code. */
  constructor(plan: Plan, Code: RowCompiler = ScriptRowCode) {
    this.#program = new Program(plan, Code);
  }

  /**
   * Runs all stages over all holders, once for each of the reforms. Throws UnprovenBound where an amount might not be
   * exact for these parameters, InexactSum where a holder's sum might not.
   */
  run(
    population: Population,
    reforms: readonly SlotValues[] = [{}],
    withPayees = false,
  ): readonly Outcome[] {
    this.#ground.clear();
    const laid = lay(this.#program, population, this.#ground);
    return runLaid(this.#program, laid, this.#ground, population, reforms, withPayees);
  }
}

function runLaid(
  program: Program,
  laid: Laid,
  ground: Ground,
  { holders }: Population,
  reforms: readonly SlotValues[],
  withPayees: boolean,
): readonly Outcome[] {
  const work = new Work(program, laid, ground);
  const payees = withPayees ? program.plan.payees.length : 0;
  return reforms.map((reform) => {
    const collecting = new Collecting(laid.holders, payees);
    work.use(new Scenario(program.plan, reform));
    for (let lot = 0; lot + 1 < laid.lots.length; lot++) work.run(lot, collecting);
    for (let holder = 0; holder < laid.holders; holder++)
      if ((collecting.counted[holder] ?? 0) + work.pastOf(holder) >= EXACT)
        throw new InexactSum(holders.ids[holder] ?? "");
    return collecting;
  });
}

/** The rulebook over one population's columns. */
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

  /** As BatchKernel's, with a row for every holder and thing. */
  run(reform: SlotValues = {}): KernelResult {
    const [outcome] = this.#kernel.run(this.#population, [reform], true);
    if (!outcome) throw new RangeError("nothing was run");
    const { holders, things } = this.#population;
    const awards = this.#plan.measures.map(({ measure: { item } }) =>
      ends(item === null ? holders.ids.length : (things.get(item)?.ids.length ?? 0)),
    );
    const { count, measure, row, lo, hi } = outcome.awards;
    for (let at = 0; at < count; at++) {
      const own = awards[measure[at] ?? 0];
      if (!own) continue;
      own.lo[row[at] ?? 0] = lo[at] ?? 0;
      own.hi[row[at] ?? 0] = hi[at] ?? 0;
    }
    const { totals, byPayee } = outcome;
    return { awards, totals, byPayee };
  }
}
