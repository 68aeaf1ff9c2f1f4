import { UNKNOWN } from "../columns/population.ts";
import type { PlannedLimit } from "../plan/plan.ts";
import type { Grants } from "./grants.ts";
import { type PastReader, alike, forget, nothingTaken } from "./past.ts";

/** A limit's figure: of each holder from `first` on, or, where `step` is 0, the same of all. */
export interface LimitFigure {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly step: 0 | 1;
  first: number;
}

/** A limit bound to a population. */
export class BoundLimit {
  readonly planned: PlannedLimit;
  /** Among all limits of the plan. */
  readonly place: number;
  readonly figure: LimitFigure;
  /** Codes of the levels it counts by, of every row. */
  readonly levels: readonly Int32Array[];
  /** By place in the cluster: the place that settles a tie; −1 of a measure that it does not count. */
  readonly order: Int32Array;
  readonly isCap: boolean;
  readonly isOfYears: boolean;
  readonly byItem: boolean;
  readonly byLevels: boolean;

  constructor(
    planned: PlannedLimit,
    place: number,
    figure: LimitFigure,
    levels: readonly Int32Array[],
    cluster: readonly number[],
  ) {
    this.planned = planned;
    this.place = place;
    this.figure = figure;
    this.levels = levels;
    this.order = Int32Array.from(cluster, (measure) => planned.measures.indexOf(measure));
    this.isCap = planned.limit.kind === "cap";
    this.isOfYears = planned.limit.kind === "years-running";
    this.byItem = planned.byItem;
    this.byLevels = levels.length > 0;
  }

  /** Whether two rows are counted together: surely (1), perhaps (0), or not (−1). */
  together(a: number, b: number): number {
    if (this.byItem && a !== b) return -1;
    if (!this.byLevels) return 1;
    let known = 1;
    for (let index = 0; index < this.levels.length; index++) {
      const codes = this.levels[index];
      known = Math.min(known, alike(codes?.[a] ?? 0, codes?.[b] ?? 0));
    }
    return known;
  }
}

const taken = nothingTaken();

/** What a limit leaves of an only grant, before anything was given. */
const leaves = (isCap: boolean, most = 0): number =>
  isCap ? Math.max(0, most) : most > 0 ? Infinity : 0;

/** Stage 3 for the measures of one cluster. */
export class Limits {
  /** By place in the cluster. */
  readonly #own: readonly (readonly BoundLimit[])[];
  readonly #shared: readonly BoundLimit[];
  readonly #past: PastReader;
  /** By place in the cluster: whether its grants for several things bear on each other. */
  readonly #bears: readonly boolean[];
  /**
   * By place in the cluster: what limits leave of an only grant to a holder to whom nothing was given before; NaN where
   * that takes a closer look.
   */
  readonly onlyLo: Float64Array;
  readonly onlyHi: Float64Array;
  /** Grants that a limit counts, and what it leaves of them. */
  #counted = new Int32Array(16);
  #lo = new Float64Array(16);
  #hi = new Float64Array(16);

  constructor(
    own: readonly (readonly BoundLimit[])[],
    shared: readonly BoundLimit[],
    past: PastReader,
  ) {
    this.#own = own;
    this.#shared = shared;
    this.#past = past;
    this.#bears = own.map((limits) => limits.some(({ byItem }) => !byItem));
    this.onlyLo = new Float64Array(own.length);
    this.onlyHi = new Float64Array(own.length);
  }

  /** Takes up the figures that are the same of all holders. */
  use(): void {
    for (const [measure, limits] of this.#own.entries()) {
      const isOwn = this.#shared.length === 0;
      let [lo, hi] = isOwn ? [Infinity, Infinity] : [Number.NaN, Number.NaN];
      for (const { figure, isCap } of limits) {
        const isSame = figure.step === 0;
        lo = Math.min(lo, isSame ? leaves(isCap, figure.lo[0]) : Number.NaN);
        hi = Math.min(hi, isSame ? leaves(isCap, figure.hi[0]) : Number.NaN);
      }
      this.onlyLo[measure] = lo;
      this.onlyHi[measure] = hi;
    }
  }

  /** The last limit that takes something from an only grant, −1 where none does: where `onlyLo` and `onlyHi` tell what is left. */
  lastOnly(measure: number, lo: number, hi: number): number {
    let [least, most, last] = [lo, hi, -1];
    for (const { figure, isCap, place } of this.#own[measure] ?? []) {
      const left = Math.min(least, leaves(isCap, figure.lo[0]));
      const leftMost = Math.min(most, leaves(isCap, figure.hi[0]));
      if (left !== least || leftMost !== most) last = place;
      [least, most] = [left, leftMost];
    }
    return last;
  }

  /** Whether no grant bears on what limits leave of another. */
  areApart({ count, measure }: Grants): boolean {
    if (count < 2) return true;
    if (this.#shared.length > 0) return false;
    for (let at = 1; at < count; at++)
      if (this.#bears[measure[at] ?? 0] === true)
        for (let before = 0; before < at; before++)
          if (measure[before] === measure[at]) return false;
    return true;
  }

  /** Whether no grant for one thing ever bears on what limits leave of another's. */
  get keepApart(): boolean {
    return this.#shared.length === 0 && !this.#bears.includes(true);
  }

  /** Whether a measure's grants for several things bear on each other. */
  bears(measure: number): boolean {
    return this.#bears[measure] === true;
  }

  /**
   * Cuts a holder's grants in place: by the limits of each measure in the order it declares them, then by those that
   * measures share. A cap leaves min(award, cap − already paid − larger awards); a number of times keeps the largest;
   * grants of one amount go by measure and row.
   */
  apply(grants: Grants, holder: number): void {
    if (this.#counted.length < grants.count) this.#grow(grants.row.length);
    const { count, measure, limit, lo, hi } = grants;
    const isNew = !this.#past.has(holder);
    for (let own = 0; own < this.#own.length; own++) {
      const limits = this.#own[own] ?? [];
      if (limits.length === 0) continue;
      let counted = 0;
      for (let at = 0; at < count; at++)
        if (measure[at] === own && hi[at] !== 0) {
          this.#counted[counted] = at;
          counted += 1;
        }
      if (counted === 0) continue;
      const mostLo = this.onlyLo[own] ?? 0;
      const isEasy = isNew && mostLo >= 0 && this.#areOfSeveral(grants, counted);
      if (isEasy && (counted === 1 || this.#bears[own] === false)) {
        const mostHi = this.onlyHi[own] ?? 0;
        for (let index = 0; index < counted; index++) {
          const at = this.#counted[index] ?? 0;
          const [least, most] = [lo[at] ?? 0, hi[at] ?? 0];
          if (least <= mostLo && most <= mostHi) continue;
          limit[at] = this.lastOnly(own, least, most);
          lo[at] = Math.min(least, mostLo);
          hi[at] = Math.min(most, mostHi);
        }
        continue;
      }
      for (let index = 0; index < limits.length; index++) {
        const one = limits[index];
        if (!one) continue;
        // What the limit before has left may come in another order.
        const isCut =
          isEasy && this.#sortPoints(grants, counted) && this.#cutPoints(one, grants, counted);
        if (!isCut) this.#cut(one, grants, counted, holder);
      }
    }
    for (const one of this.#shared) {
      let counted = 0;
      for (let at = 0; at < count; at++)
        if (hi[at] !== 0 && (one.order[measure[at] ?? 0] ?? -1) >= 0) {
          this.#counted[counted] = at;
          counted += 1;
        }
      this.#cut(one, grants, counted, holder);
    }
  }

  /** Whether the counted grants are for a thing each: totals weigh a work's candidates beside those of other works for it. */
  #areOfSeveral({ row }: Grants, counted: number): boolean {
    for (let index = 1; index < counted; index++)
      for (let before = 0; before < index; before++)
        if (row[this.#counted[index] ?? 0] === row[this.#counted[before] ?? 0]) return false;
    return true;
  }

  /** Puts a measure's counted grants in the order in which limits give; false where one of them is a range. */
  #sortPoints({ row, lo, hi }: Grants, counted: number): boolean {
    const order = this.#counted;
    for (let index = 0; index < counted; index++) {
      const at = order[index] ?? 0;
      const amount = hi[at] ?? 0;
      if (lo[at] !== amount) return false;
      let place = index;
      for (; place > 0; place--) {
        const other = order[place - 1] ?? 0;
        const its = hi[other] ?? 0;
        if (its > amount || (its === amount && (row[other] ?? 0) < (row[at] ?? 0))) break;
        order[place] = other;
      }
      order[place] = at;
    }
    return true;
  }

  /**
   * One limit over grants of known amounts, the larger first, where nothing was given before: each takes what those
   * before it have left. False, and nothing is cut, where it takes a closer look.
   */
  #cutPoints(one: BoundLimit, { row, limit, lo, hi }: Grants, counted: number): boolean {
    const { figure, levels, isCap, isOfYears, byItem, place } = one;
    const most = figure.lo[0] ?? 0;
    const codes = levels[0] ?? null;
    if (levels.length > 1 || isOfYears || most !== figure.hi[0]) return false;
    for (let index = 0; index < counted; index++) {
      const at = this.#counted[index] ?? 0;
      if (lo[at] !== hi[at] || (codes !== null && codes[row[at] ?? 0] === UNKNOWN)) return false;
      this.#hi[index] = hi[at] ?? 0;
    }
    let sum = 0;
    let times = 0;
    for (let index = 0; index < counted; index++) {
      const at = this.#counted[index] ?? 0;
      const amount = this.#hi[index] ?? 0;
      if (amount === 0) continue;
      if (byItem) {
        [sum, times] = [0, 0];
      } else if (codes !== null) {
        [sum, times] = [0, 0];
        const code = codes[row[at] ?? 0];
        for (let before = 0; before < index; before++) {
          const its = this.#hi[before] ?? 0;
          if (its === 0 || codes[row[this.#counted[before] ?? 0] ?? 0] !== code) continue;
          sum += its;
          times += 1;
        }
      }
      const left = isCap ? Math.min(amount, Math.max(0, most - sum)) : times < most ? amount : 0;
      if (left !== amount) limit[at] = place;
      lo[at] = left;
      hi[at] = left;
      sum += amount;
      times += 1;
    }
    return true;
  }

  /** One limit over the grants that it counts; those that are nothing by now stay so. */
  #cut(one: BoundLimit, grants: Grants, counted: number, holder: number): void {
    const { limit, lo, hi } = grants;
    for (let index = 0; index < counted; index++) this.#leave(one, grants, index, counted, holder);
    for (let index = 0; index < counted; index++) {
      const at = this.#counted[index] ?? 0;
      if (hi[at] === 0) continue;
      const [least, most] = [this.#lo[index] ?? 0, this.#hi[index] ?? 0];
      if (lo[at] !== least || hi[at] !== most) limit[at] = one.place;
      lo[at] = least;
      hi[at] = most;
    }
  }

  /** Works out what one limit leaves of a grant among those that it counts. */
  #leave(limit: BoundLimit, grants: Grants, index: number, counted: number, holder: number): void {
    const at = this.#counted[index] ?? 0;
    const { measure, row } = grants;
    const { figure, order, levels } = limit;
    const [own, lo, hi] = [row[at] ?? 0, grants.lo[at] ?? 0, grants.hi[at] ?? 0];
    if (hi === 0) return;
    if (this.#past.has(holder)) this.#past.taken(holder, limit.planned, own, levels, taken);
    else forget(taken);
    let { surelyPaid, possiblyPaid, surelyTimes, possiblyTimes } = taken;
    const place = order[measure[at] ?? 0] ?? 0;
    for (let next = 0; next < counted; next++) {
      if (next === index) continue;
      const other = this.#counted[next] ?? 0;
      const most = grants.hi[other] ?? 0;
      if (most === 0) continue;
      const thing = row[other] ?? 0;
      const counts = limit.together(own, thing);
      if (counts < 0) continue;
      const its = order[measure[other] ?? 0] ?? 0;
      const tie = its === place ? thing < own : its < place;
      if (most > lo || (most === lo && tie)) {
        possiblyPaid += most;
        possiblyTimes += 1;
      }
      const least = grants.lo[other] ?? 0;
      if (counts === 1 && least > 0 && (least > hi || (least === hi && tie))) {
        surelyPaid += least;
        surelyTimes += 1;
      }
    }
    const figureAt = (holder - figure.first) * figure.step;
    const [leastMost, mostMost] = [figure.lo[figureAt] ?? 0, figure.hi[figureAt] ?? 0];
    if (limit.isCap) {
      this.#lo[index] = Math.min(lo, Math.max(0, leastMost - possiblyPaid));
      this.#hi[index] = Math.min(hi, Math.max(0, mostMost - surelyPaid));
    } else if (limit.isOfYears) {
      this.#lo[index] = taken.possiblyYears < leastMost ? lo : 0;
      this.#hi[index] = taken.surelyYears < mostMost ? hi : 0;
    } else {
      this.#lo[index] = possiblyTimes < leastMost ? lo : 0;
      this.#hi[index] = surelyTimes < mostMost ? hi : 0;
    }
  }

  #grow(length: number): void {
    this.#counted = new Int32Array(length);
    this.#lo = new Float64Array(length);
    this.#hi = new Float64Array(length);
  }
}
