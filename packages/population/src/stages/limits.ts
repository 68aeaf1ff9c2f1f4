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

/** Stage 3 for the measures of one cluster. */
export class Limits {
  /** By place in the cluster. */
  readonly #own: readonly (readonly BoundLimit[])[];
  readonly #shared: readonly BoundLimit[];
  readonly #past: PastReader;
  /** By place in the cluster: whether its grants for several things bear on each other. */
  readonly #bears: readonly boolean[];
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

  /**
   * Cuts a holder's grants in place: by the limits of each measure in the order it declares them, then by those that
   * measures share. A cap leaves min(award, cap − already paid − larger awards); a number of times keeps the largest;
   * grants of one amount go by measure and row.
   */
  apply(grants: Grants, holder: number): void {
    if (this.#counted.length < grants.count) this.#grow(grants.row.length);
    const { count, measure, hi } = grants;
    for (let own = 0; own < this.#own.length; own++) {
      const limits = this.#own[own] ?? [];
      if (limits.length === 0) continue;
      let counted = 0;
      for (let at = 0; at < count; at++)
        if (measure[at] === own && hi[at] !== 0) {
          this.#counted[counted] = at;
          counted += 1;
        }
      if (counted > 0) for (const one of limits) this.#cut(one, grants, counted, holder);
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
