import type { Population } from "../columns/population.ts";
import type { Plan, PlannedLimit, PlannedMeasure } from "../plan/plan.ts";
import { InexactSum } from "../scalar/bounds.ts";
import { NoColumnMeaning } from "../scalar/meaning.ts";
import type { Grant } from "../stages/grant.ts";
import { type BoundLimit, type BoundLimits, applyLimits } from "../stages/limits.ts";
import { PastReader } from "../stages/past.ts";
import { type OpenWork, resolve } from "../stages/same-work.ts";
import { totalOf } from "../stages/totals.ts";
import { RowCode } from "../javascript/row-code.ts";
import { type RowCompiler, type Rows, type Source, endsOf, flagOf } from "../rows/rows.ts";
import { Exactness } from "./exactness.ts";
import { type FigureCode, columnsFor, figureCodes } from "./figures.ts";

/** Numbers from a least to a most, a row each, in whole fen. `Infinity` has no upper end. */
interface Ends {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** What a run gives: awards of every measure for every row, and totals. */
export interface KernelResult {
  /** In the order of the plan's measures. */
  readonly awards: readonly Ends[];
  readonly totals: Ends;
  /** In the order of the plan's payees. */
  readonly byPayee: readonly Ends[];
}

/** Reforms: other values for parameters, by id, in the slot's parts. */
export type SlotValues = Readonly<Record<string, bigint>>;

/** Stage 1 of a measure: its awards before any other rule. */
interface First extends Ends {
  readonly decided: Float64Array;
  readonly first: Int32Array | null;
}

/** Sums stay exact below this. */
const EXACT = 2 ** 53;

/** The rulebook over one population's columns. */
export class Kernel {
  readonly #plan: Plan;
  readonly #population: Population;
  readonly #past: PastReader;
  readonly #figures: ReadonlyMap<string, Float64Array>;
  readonly #figureCodes: readonly FigureCode[];
  readonly #stage1: readonly Rows[];
  /** Figures of every limit of every measure, and of those they share. */
  readonly #limitCodes: ReadonlyMap<PlannedLimit, Rows>;

  /** `Code` makes what is worked out row by row: a script where not given, or vector code. */
  constructor(plan: Plan, population: Population, Code: RowCompiler = RowCode) {
    if (population.subject !== plan.subject)
      throw new NoColumnMeaning(
        `a plan for ${plan.subject} on holders of kind ${population.subject}`,
      );
    this.#plan = plan;
    this.#population = population;
    this.#past = new PastReader(plan, population.past);
    this.#figures = columnsFor(plan.figures, population.holders.ids.length);
    const source: Source = { plan, population, figures: this.#figures };
    this.#figureCodes = figureCodes(source, this.#past, Code);
    this.#stage1 = plan.measures.map(
      ({ measure, amount, decided }) =>
        new Code(source, measure.item, [...endsOf(amount), flagOf(decided)]),
    );
    const limits = [...plan.measures.flatMap((one) => one.limits), ...plan.shared];
    this.#limitCodes = new Map(
      limits.map((limit) => [limit, new Code(source, null, endsOf(limit.most))]),
    );
  }

  #bind(
    limit: PlannedLimit,
    parameters: Float64Array,
    measure: PlannedMeasure["measure"] | null,
  ): BoundLimit {
    const columns = measure?.item ? this.#population.things.get(measure.item)?.columns : undefined;
    const [lo = [], hi = []] = this.#limitCodes.get(limit)?.run(parameters) ?? [];
    return {
      ...limit,
      figure: { lo, hi },
      levels: limit.byLevels.map(({ fact }) => columns?.get(fact) ?? null),
    };
  }

  /** Works out the figures, showing on the way that all that awards are made of is exact. */
  #prepare(values: readonly bigint[], parameters: Float64Array): void {
    const { measures, shared } = this.#plan;
    for (const { figure, run } of this.#figureCodes) {
      const sums = figure.from === "things" ? figure : null;
      new Exactness(this.#plan, values, this.#figures).all(
        "a sum over things",
        sums?.sums.map(({ of }) => of) ?? [],
        sums ? [sums.open.when] : [],
      );
      run(parameters);
    }
    const exactness = new Exactness(this.#plan, values, this.#figures);
    for (const { measure, amount, decided, limits } of measures) {
      exactness.amount(measure.id, amount);
      exactness.all(measure.id, [], [decided]);
      for (const { limit, most } of limits) exactness.amount(`${measure.id}.${limit.id}`, most);
    }
    for (const { limit, most } of shared) exactness.amount(limit.id, most);
  }

  /** A holder's grants after stage 1. */
  #grantsOf(holder: number, awards: readonly First[]): Grant[] {
    const grants: Grant[] = [];
    for (const [measure, { lo, hi, decided, first }] of awards.entries()) {
      const to = first ? (first[holder + 1] ?? 0) : holder + 1;
      for (let row = first ? (first[holder] ?? 0) : holder; row < to; row++) {
        const most = hi[row] ?? 0;
        if (most === 0) continue;
        grants.push({ measure, row, decided: decided[row] === 1, lo: lo[row] ?? 0, hi: most });
      }
    }
    return grants;
  }

  /** Throws InexactSum where a holder's sums might not be exact: all that is counted anywhere is no more than this. */
  #checkSums(holder: number, grants: readonly Grant[], open: readonly OpenWork[]): void {
    let sum = this.#past.sumOf(holder);
    for (const { lo, hi } of grants) sum += hi === Infinity ? lo : hi;
    for (const { candidates } of open)
      for (const { grant, floor } of candidates) sum += grant.hi === Infinity ? floor : grant.hi;
    if (sum >= EXACT) throw new InexactSum(this.#population.holders.ids[holder] ?? "");
  }

  /**
   * Runs all stages over all holders. Throws UnprovenBound where an amount might not be exact for these parameters,
   * InexactSum where a holder's sum might not.
   */
  run(reform: SlotValues = {}): KernelResult {
    const { slots, measures, shared, collisions, payees } = this.#plan;
    const values = slots.map((slot) => reform[slot.parameter] ?? slot.value);
    const parameters = Float64Array.from(values, Number);
    this.#prepare(values, parameters);
    const awards = this.#stage1.map((code): First => {
      const [lo, hi, decided] = code.run(parameters);
      const none = new Float64Array();
      return { lo: lo ?? none, hi: hi ?? none, decided: decided ?? none, first: code.first };
    });
    const limits: BoundLimits = {
      own: measures.map(({ measure, limits: own }) =>
        own.map((limit) => this.#bind(limit, parameters, measure)),
      ),
      shared: shared.map((limit) => this.#bind(limit, parameters, null)),
    };
    const holders = this.#population.holders.ids.length;
    const ends = (): Ends => ({ lo: new Float64Array(holders), hi: new Float64Array(holders) });
    const totals = ends();
    const byPayee = payees.map(ends);
    for (let holder = 0; holder < holders; holder++) {
      const grants = this.#grantsOf(holder, awards);
      const limit = (of: readonly Grant[]) => applyLimits(limits, of, holder, this.#past);
      const byMeasure = Map.groupBy(grants, (grant) => grant.measure);
      const open: OpenWork[] = collisions.flatMap((collision) =>
        resolve(collision, byMeasure, holder, this.#past),
      );
      this.#checkSums(holder, grants, open);
      const total = totalOf(grants, open, {
        limit,
        groupOf: (measure) => measures[measure]?.group ?? measure,
        payeeOf: (measure) => measures[measure]?.payee ?? 0,
        count: (payee, end, amount) => {
          const column = byPayee[payee]?.[end];
          if (column) column[holder] = (column[holder] ?? 0) + amount;
        },
      });
      totals.lo[holder] = total.lo;
      totals.hi[holder] = total.hi;
      limit(grants);
      for (const { measure, row, lo, hi } of grants) {
        const award = awards[measure];
        if (!award) continue;
        award.lo[row] = lo;
        award.hi[row] = hi;
      }
    }
    return { awards: awards.map(({ lo, hi }) => ({ lo, hi })), totals, byPayee };
  }
}
