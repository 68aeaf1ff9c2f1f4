import { type Grant, pinned } from "./grant.ts";
import type { Candidate, OpenWork } from "./same-work.ts";

type End = "lo" | "hi";

/** What one holder gets in all. */
export interface Total {
  lo: number;
  hi: number;
}

/** What stage 4 asks of the stages before and of the plan. */
export interface TotalsSetting {
  /** Runs stage 3 in place. */
  readonly limit: (grants: readonly Grant[]) => void;
  /** A number that measures have in common when their awards use up the same limits. */
  readonly groupOf: (measure: number) => number;
  readonly payeeOf: (measure: number) => number;
  /** Counts an amount for a payee. */
  readonly count: (payee: number, end: End, amount: number) => void;
}

/** What is left at one end after limits; awards without upper end are left out. */
function sumOf(grants: readonly Grant[], end: End, { limit }: TotalsSetting): number {
  limit(grants);
  let sum = 0;
  for (const grant of grants) if (grant[end] !== Infinity) sum += grant[end];
  return sum;
}

/**
 * Stage 4 for one holder: what is settled at its least and at its most, and what each open work adds to that, least
 * where every other open work uses up the same limits.
 */
export function totalOf(
  grants: readonly Grant[],
  open: readonly OpenWork[],
  setting: TotalsSetting,
): Total {
  const { groupOf, payeeOf, count } = setting;
  const total = { lo: 0, hi: 0 };
  const contested = open.flatMap(({ candidates }) => candidates);
  const settled = grants.filter(
    (one) =>
      one.hi > 0 &&
      !contested.some(({ grant }) => grant.measure === one.measure && grant.row === one.row),
  );
  for (const end of ["lo", "hi"] as const) {
    const at = settled.map((grant) => pinned(grant, grant[end]));
    total[end] += sumOf(at, end, setting);
    for (const grant of at)
      if (grant[end] !== Infinity) count(payeeOf(grant.measure), end, grant[end]);
  }
  if (open.length === 0) return total;
  const settledOf = Map.groupBy(settled, ({ measure }) => groupOf(measure));
  const openOf = Map.groupBy(
    open.flatMap((work) => work.candidates.map((candidate) => ({ ...candidate, work }))),
    ({ grant }) => groupOf(grant.measure),
  );
  const addition = ({ grant, floor }: Candidate, work: OpenWork) => {
    const group = groupOf(grant.measure);
    const besides = (end: End) =>
      (settledOf.get(group) ?? []).map((other) => pinned(other, other[end]));
    const rivals = () =>
      (openOf.get(group) ?? []).flatMap((rival) =>
        rival.work === work ? [] : [pinned(rival.grant, rival.floor)],
      );
    const most = sumOf([...besides("hi"), pinned(grant, grant.hi)], "hi", setting);
    const least = sumOf([...besides("lo"), ...rivals(), pinned(grant, floor)], "lo", setting);
    return {
      payee: payeeOf(grant.measure),
      hi: most - sumOf(besides("hi"), "hi", setting),
      lo: least - sumOf([...besides("lo"), ...rivals()], "lo", setting),
    };
  };
  for (const work of open) {
    const additions = work.candidates.map((candidate) => addition(candidate, work));
    total.hi += Math.max(0, ...additions.map((one) => one.hi));
    total.lo += Math.min(...additions.map((one) => one.lo));
    const payees = new Set(additions.map((one) => one.payee));
    for (const payee of payees) {
      const own = additions.filter((one) => one.payee === payee);
      count(payee, "hi", Math.max(0, ...own.map((one) => one.hi)));
      if (payees.size === 1) count(payee, "lo", Math.min(...own.map((one) => one.lo)));
    }
  }
  return total;
}
