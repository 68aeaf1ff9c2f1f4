import { UNKNOWN } from "../columns/population.ts";
import type { PlannedLimit } from "../plan/plan.ts";
import type { Grant } from "./grant.ts";
import { alike, type PastReader, type Taken } from "./past.ts";

/** A limit bound to a population: its figure for each holder, and the codes of the levels it counts by. */
export interface BoundLimit extends PlannedLimit {
  readonly figure: { readonly lo: ArrayLike<number>; readonly hi: ArrayLike<number> };
  readonly levels: readonly (ArrayLike<number> | null)[];
}

/** The limits of every measure, and those that measures share. */
export interface BoundLimits {
  readonly own: readonly (readonly BoundLimit[])[];
  readonly shared: readonly BoundLimit[];
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
  if (limit.byItem && a !== b) return -1;
  let known = 1;
  for (const codes of limit.levels)
    known = Math.min(known, codes ? alike(codes[a] ?? 0, codes[b] ?? 0) : 0);
  return known;
}

/** Whether a comes before b where both are of one amount. */
const isBefore = ({ measures }: BoundLimit, a: Grant, b: Grant): boolean =>
  a.measure === b.measure
    ? a.row < b.row
    : measures.indexOf(a.measure) < measures.indexOf(b.measure);

/** What one limit leaves of a grant among those that it counts. */
function leave(
  limit: BoundLimit,
  grant: Grant,
  grants: readonly Grant[],
  holder: number,
  past: PastReader,
): { readonly lo: number; readonly hi: number } {
  const { lo, hi, row } = grant;
  past.taken(holder, limit, row, (index) => limit.levels[index]?.[row] ?? UNKNOWN, taken);
  let { surelyPaid, possiblyPaid, surelyTimes, possiblyTimes } = taken;
  for (const other of grants) {
    if (other === grant || other.hi === 0) continue;
    const counts = together(limit, row, other.row);
    if (counts < 0) continue;
    const tie = isBefore(limit, other, grant);
    if (other.hi > lo || (other.hi === lo && tie)) {
      possiblyPaid += other.hi;
      possiblyTimes += 1;
    }
    if (counts === 1 && other.lo > 0 && (other.lo > hi || (other.lo === hi && tie))) {
      surelyPaid += other.lo;
      surelyTimes += 1;
    }
  }
  const most = { lo: limit.figure.lo[holder] ?? 0, hi: limit.figure.hi[holder] ?? 0 };
  if (limit.limit.kind === "years-running")
    return {
      lo: taken.possiblyYears < most.lo ? lo : 0,
      hi: taken.surelyYears < most.hi ? hi : 0,
    };
  if (limit.limit.kind === "cap")
    return {
      lo: Math.min(lo, Math.max(0, most.lo - possiblyPaid)),
      hi: Math.min(hi, Math.max(0, most.hi - surelyPaid)),
    };
  return { lo: possiblyTimes < most.lo ? lo : 0, hi: surelyTimes < most.hi ? hi : 0 };
}

/** One limit over the grants that it counts. */
function applyLimit(
  limit: BoundLimit,
  grants: readonly Grant[],
  holder: number,
  past: PastReader,
): void {
  const left = grants.map((grant) =>
    grant.hi === 0 ? grant : leave(limit, grant, grants, holder, past),
  );
  for (const [index, grant] of grants.entries()) {
    const { lo, hi } = left[index] ?? grant;
    grant.lo = lo;
    grant.hi = hi;
  }
}

/**
 * Stage 3 on a holder's grants, in place: the limits of each measure in the order it declares them, then those that
 * measures share. A cap leaves min(award, cap − already paid − larger awards); a number of times keeps the largest;
 * grants of one amount go by measure and row.
 */
export function applyLimits(
  { own, shared }: BoundLimits,
  grants: readonly Grant[],
  holder: number,
  past: PastReader,
): void {
  for (const [measure, ofMeasure] of Map.groupBy(grants, (grant) => grant.measure))
    for (const limit of own[measure] ?? []) applyLimit(limit, ofMeasure, holder, past);
  for (const limit of shared) {
    const counted = grants.filter(({ measure }) => limit.measures.includes(measure));
    if (counted.length > 0) applyLimit(limit, counted, holder, past);
  }
}
