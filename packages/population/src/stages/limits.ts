import { UNKNOWN } from "../columns/population.ts";
import type { PlannedLimit } from "../plan/plan.ts";
import { alike, type PastReader, type Taken } from "./past.ts";

/** One holder's awards of one measure: a row each, from `lo` to `hi` fen; `Infinity` has no upper end. */
export interface Rows {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** The number of the first among all holders' rows. */
  readonly from: number;
}

/** A limit bound to a population: its figure for the holder, and the codes of the levels it counts by. */
export interface BoundLimit extends PlannedLimit {
  readonly measure: number;
  readonly levels: readonly (ArrayLike<number> | null)[];
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
function together(limit: BoundLimit, a: number, b: number): number {
  if (limit.byItem) return -1;
  let known = 1;
  for (const codes of limit.levels)
    known = Math.min(known, codes ? alike(codes[a] ?? 0, codes[b] ?? 0) : 0);
  return known;
}

/**
 * Stage 3, one limit: writes to `after` what it leaves of each row. A cap leaves min(award, cap − already paid −
 * larger awards); a number of times keeps the largest; rows of one amount go by their number.
 */
export function applyLimit(
  limit: BoundLimit,
  most: { readonly lo: number; readonly hi: number },
  holder: number,
  past: PastReader,
  before: Rows,
  after: Rows,
): void {
  const { lo, hi, from } = before;
  for (let at = 0; at < lo.length; at++) {
    const row = from + at;
    const [least, greatest] = [lo[at] ?? 0, hi[at] ?? 0];
    after.lo[at] = after.hi[at] = 0;
    if (greatest === 0) continue;
    past.taken(
      holder,
      limit.measure,
      limit,
      row,
      (index) => limit.levels[index]?.[row] ?? UNKNOWN,
      taken,
    );
    let { surelyPaid, possiblyPaid, surelyTimes, possiblyTimes } = taken;
    for (let other = 0; other < lo.length; other++) {
      const otherMost = hi[other] ?? 0;
      if (other === at || otherMost === 0) continue;
      const counts = together(limit, row, from + other);
      if (counts < 0) continue;
      const otherLeast = lo[other] ?? 0;
      if (otherMost > least || (otherMost === least && other < at)) {
        possiblyPaid += otherMost;
        possiblyTimes += 1;
      }
      if (
        counts === 1 &&
        otherLeast > 0 &&
        (otherLeast > greatest || (otherLeast === greatest && other < at))
      ) {
        surelyPaid += otherLeast;
        surelyTimes += 1;
      }
    }
    if (limit.limit.kind === "years-running") {
      after.lo[at] = taken.possiblyYears < most.lo ? least : 0;
      after.hi[at] = taken.surelyYears < most.hi ? greatest : 0;
    } else if (limit.limit.kind === "cap") {
      after.lo[at] = Math.min(least, Math.max(0, most.lo - possiblyPaid));
      after.hi[at] = Math.min(greatest, Math.max(0, most.hi - surelyPaid));
    } else {
      after.lo[at] = possiblyTimes < most.lo ? least : 0;
      after.hi[at] = surelyTimes < most.hi ? greatest : 0;
    }
  }
}
