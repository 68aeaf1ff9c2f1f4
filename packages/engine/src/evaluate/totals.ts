import { type Amount, type Grant, UNBOUNDED, nothing } from "./grant.ts";
import { type LimitContext, applyLimits } from "./limits.ts";
import type { OpenWork } from "./same-work.ts";

/** Sums over one holder's awards; awards with no upper end are left out of `hi`. */
export interface Totals {
  readonly all: Amount;
  readonly byPayee: ReadonlyMap<string, Amount>;
}

/** More ways than this to settle the open works are not tried one by one; the bounds get wider instead. */
const MOST_WAYS = 256;

const hull = (a: Amount | undefined, b: Amount): Amount =>
  a ? { lo: a.lo < b.lo ? a.lo : b.lo, hi: a.hi > b.hi ? a.hi : b.hi } : b;

function ways(open: readonly OpenWork[]): readonly (readonly Grant[])[] {
  return open.reduce<readonly (readonly Grant[])[]>(
    (sofar, work) => sofar.flatMap((chosen) => work.candidates.map((grant) => [...chosen, grant])),
    [[]],
  );
}

const sumOf = (map: ReadonlyMap<string, bigint>): bigint =>
  [...map.values()].reduce((a, b) => a + b, 0n);

const pinned = (grant: Grant, amount: bigint): Grant => ({
  ...grant,
  amount: { lo: amount, hi: amount },
});

function sums(grants: readonly Grant[], context: LimitContext): ReadonlyMap<string, bigint> {
  const result = new Map<string, bigint>();
  for (const grant of applyLimits(grants, context)) {
    const amount = grant.amount.hi >= UNBOUNDED ? 0n : grant.amount.hi;
    const payee = grant.measure.payee.zh;
    result.set(payee, (result.get(payee) ?? 0n) + amount);
  }
  return result;
}

/**
 * Stage 4. Limits bind on the sum, so the ends of the total are found by running stage 3 on the lowest and on the
 * highest amounts, once for each way the open works can be settled.
 */
export function totalsOf(
  grants: readonly Grant[],
  open: readonly OpenWork[],
  context: LimitContext,
): Totals {
  const contested = new Set(
    open.flatMap((work) => work.candidates.map((grant) => `${grant.measure.id}/${grant.thing}`)),
  );
  const settled = grants.filter((grant) => !contested.has(`${grant.measure.id}/${grant.thing}`));
  const count = open.reduce((product, work) => product * work.candidates.length, 1);
  const byPayee = new Map<string, Amount>();
  let all: Amount | undefined;
  const take = (low: ReadonlyMap<string, bigint>, high: ReadonlyMap<string, bigint>) => {
    all = hull(all, { lo: sumOf(low), hi: sumOf(high) });
    for (const payee of new Set([...low.keys(), ...high.keys()]))
      byPayee.set(
        payee,
        hull(byPayee.get(payee), { lo: low.get(payee) ?? 0n, hi: high.get(payee) ?? 0n }),
      );
  };
  const lowest = settled.map((grant) => pinned(grant, grant.amount.lo));
  const highest = settled.map((grant) => pinned(grant, grant.amount.hi));
  if (count > MOST_WAYS) {
    const unlimited = open.flatMap((work) => {
      const best = work.candidates.toSorted((a, b) => (a.amount.hi > b.amount.hi ? -1 : 1))[0];
      return best
        ? [{ ...pinned(best, best.amount.hi), measure: { ...best.measure, limits: [] } }]
        : [];
    });
    take(sums(lowest, context), sums([...highest, ...unlimited], context));
  } else {
    for (const chosen of ways(open)) {
      const least = chosen.map((grant, index) => {
        const floor = (open[index]?.candidates ?? []).reduce(
          (most, rival) => (rival.amount.lo > most ? rival.amount.lo : most),
          0n,
        );
        return pinned(grant, floor);
      });
      take(
        sums([...lowest, ...least], context),
        sums([...highest, ...chosen.map((grant) => pinned(grant, grant.amount.hi))], context),
      );
    }
  }
  return { all: all ?? nothing, byPayee };
}
