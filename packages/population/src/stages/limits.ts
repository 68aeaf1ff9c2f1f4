import type { PlannedLimit } from "../plan/plan.ts";
import type { Grants } from "./grants.ts";
import { type PastReader, type Taken, alike } from "./past.ts";

/** A limit's figure: of each holder from `first` on, or, where `step` is 0, the same of all. */
export interface LimitFigure {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly step: 0 | 1;
  first: number;
}

/** A limit bound to a population. */
export interface BoundLimit {
  readonly planned: PlannedLimit;
  readonly figure: LimitFigure;
  /** Codes of the levels it counts by, of every row. */
  readonly levels: readonly Int32Array[];
  /** By place in the cluster: the place that settles a tie; −1 of a measure that it does not count. */
  readonly order: Int32Array;
}

const taken: Taken = {
  surelyPaid: 0,
  possiblyPaid: 0,
  surelyTimes: 0,
  possiblyTimes: 0,
  surelyYears: 0,
  possiblyYears: 0,
};

/** Whether a limit counts two rows together: surely (1), perhaps (0), or not (−1). */
function together({ planned, levels }: BoundLimit, a: number, b: number): number {
  if (planned.byItem && a !== b) return -1;
  let known = 1;
  for (const codes of levels) known = Math.min(known, alike(codes[a] ?? 0, codes[b] ?? 0));
  return known;
}

/** Stage 3 for the measures of one cluster. */
export class Limits {
  /** By place in the cluster. */
  readonly #own: readonly (readonly BoundLimit[])[];
  readonly #shared: readonly BoundLimit[];
  readonly #past: PastReader;
  #lo = new Float64Array(16);
  #hi = new Float64Array(16);
  readonly hasAny: boolean;
  /** By place in the cluster: whether its grants for several things bear on each other. */
  readonly #bears: readonly boolean[];

  constructor(
    own: readonly (readonly BoundLimit[])[],
    shared: readonly BoundLimit[],
    past: PastReader,
  ) {
    this.#own = own;
    this.#shared = shared;
    this.#past = past;
    this.hasAny = shared.length > 0 || own.some((limits) => limits.length > 0);
    this.#bears = own.map((limits) => limits.some(({ planned }) => !planned.byItem));
  }

  /** Whether no grant bears on what limits leave of another. */
  areApart({ count, measure }: Grants): boolean {
    if (count < 2) return true;
    if (this.#shared.length > 0) return false;
    for (let at = 1; at < count; at++)
      if (this.#bears[measure[at] ?? 0])
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
    if (!this.hasAny) return;
    if (this.#lo.length < grants.count) {
      this.#lo = new Float64Array(grants.row.length);
      this.#hi = new Float64Array(grants.row.length);
    }
    for (const limits of this.#own) for (const limit of limits) this.#cut(limit, grants, holder);
    for (const limit of this.#shared) this.#cut(limit, grants, holder);
  }

  #cut(limit: BoundLimit, grants: Grants, holder: number): void {
    const { count, measure, lo, hi } = grants;
    for (let at = 0; at < count; at++)
      if (hi[at] !== 0 && (limit.order[measure[at] ?? 0] ?? -1) >= 0)
        this.#leave(limit, grants, at, holder);
    for (let at = 0; at < count; at++)
      if (hi[at] !== 0 && (limit.order[measure[at] ?? 0] ?? -1) >= 0) {
        lo[at] = this.#lo[at] ?? 0;
        hi[at] = this.#hi[at] ?? 0;
      }
  }

  /** Works out what one limit leaves of a grant among those that it counts. */
  #leave(limit: BoundLimit, grants: Grants, at: number, holder: number): void {
    const { count, measure, row } = grants;
    const { planned, figure, order, levels } = limit;
    const [own, lo, hi] = [row[at] ?? 0, grants.lo[at] ?? 0, grants.hi[at] ?? 0];
    this.#past.taken(holder, planned, own, levels, taken);
    let { surelyPaid, possiblyPaid, surelyTimes, possiblyTimes } = taken;
    const place = order[measure[at] ?? 0] ?? 0;
    for (let other = 0; other < count; other++) {
      const its = order[measure[other] ?? 0] ?? -1;
      const most = grants.hi[other] ?? 0;
      if (other === at || its < 0 || most === 0) continue;
      const counts = together(limit, own, row[other] ?? 0);
      if (counts < 0) continue;
      const tie = its === place ? (row[other] ?? 0) < own : its < place;
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
    const index = (holder - figure.first) * figure.step;
    const [leastMost, mostMost] = [figure.lo[index] ?? 0, figure.hi[index] ?? 0];
    switch (planned.limit.kind) {
      case "cap":
        this.#lo[at] = Math.min(lo, Math.max(0, leastMost - possiblyPaid));
        this.#hi[at] = Math.min(hi, Math.max(0, mostMost - surelyPaid));
        return;
      case "years-running":
        this.#lo[at] = taken.possiblyYears < leastMost ? lo : 0;
        this.#hi[at] = taken.surelyYears < mostMost ? hi : 0;
        return;
      default:
        this.#lo[at] = possiblyTimes < leastMost ? lo : 0;
        this.#hi[at] = surelyTimes < mostMost ? hi : 0;
    }
  }
}
