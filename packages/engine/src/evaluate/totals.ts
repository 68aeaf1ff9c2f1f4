import type { Measure } from "../ir/rulebook.ts";
import { type Amount, type Grant, UNBOUNDED } from "./grant.ts";
import { type LimitContext, applyLimits } from "./limits.ts";
import type { OpenWork } from "./same-work.ts";

/** Sums over one holder's awards; awards with no upper end are left out of `hi`. */
export interface Totals {
  readonly all: Amount;
  readonly byPayee: ReadonlyMap<string, Amount>;
}

type End = "lo" | "hi";

const pinned = (grant: Grant, amount: bigint): Grant => ({
  ...grant,
  amount: { lo: amount, hi: amount },
});

/** What these awards of one measure come to after its limits, at one end of what is left open. */
function sumOf(grants: readonly Grant[], end: End, context: LimitContext): bigint {
  return applyLimits(grants, context).reduce((sum, { amount }) => {
    const part = amount[end];
    return part >= UNBOUNDED ? sum : sum + part;
  }, 0n);
}

/** The least that whichever candidate stands is worth before limits: it is the larger of them. */
const floorOf = (work: OpenWork): bigint =>
  work.candidates.reduce((most, { amount }) => (amount.lo > most ? amount.lo : most), 0n);

interface Addition {
  readonly payee: string;
  readonly amount: bigint;
}

/**
 * Stage 4. Limits bind on sums, so the ends of a total are stage 3 run on the lowest and on the highest amounts of
 * what is settled. A work still open adds what its candidates add to that: at least the least of them, were every
 * other open work to use up the same limits; at most the most. Limits only ever make an addition smaller the more
 * there is already, so the range holds every way to settle the works, and is exact where one work is open.
 */
export function totalsOf(
  grants: readonly Grant[],
  open: readonly OpenWork[],
  context: LimitContext,
): Totals {
  const key = (grant: Grant) => `${grant.measure.id}/${grant.thing}`;
  const contested = new Set(open.flatMap((work) => work.candidates.map(key)));
  const settled = Map.groupBy(
    grants.filter((grant) => !contested.has(key(grant))),
    (grant) => grant.measure,
  );
  const at = (measure: Measure, end: End) =>
    (settled.get(measure) ?? []).map((grant) => pinned(grant, grant.amount[end]));
  const adds = (candidate: Grant, besides: readonly Grant[], end: End): Addition => ({
    payee: candidate.measure.payee.zh,
    amount: sumOf([...besides, candidate], end, context) - sumOf(besides, end, context),
  });

  const byPayee = new Map<string, { lo: bigint; hi: bigint }>();
  const all = { lo: 0n, hi: 0n };
  const count = (payee: string, end: End, amount: bigint) => {
    const sofar = byPayee.get(payee) ?? { lo: 0n, hi: 0n };
    byPayee.set(payee, { ...sofar, [end]: sofar[end] + amount });
  };
  for (const measure of new Set(grants.map((grant) => grant.measure)))
    for (const end of ["lo", "hi"] as const) {
      const amount = sumOf(at(measure, end), end, context);
      all[end] += amount;
      count(measure.payee.zh, end, amount);
    }
  for (const work of open) {
    const most = work.candidates.map((candidate) =>
      adds(pinned(candidate, candidate.amount.hi), at(candidate.measure, "hi"), "hi"),
    );
    const least = work.candidates.map((candidate) => {
      const rivals = open.flatMap((other) =>
        other === work
          ? []
          : other.candidates
              .filter((rival) => rival.measure === candidate.measure)
              .map((rival) => pinned(rival, floorOf(other))),
      );
      return adds(
        pinned(candidate, floorOf(work)),
        [...at(candidate.measure, "lo"), ...rivals],
        "lo",
      );
    });
    all.hi += greatest(most);
    all.lo += smallest(least);
    for (const payee of new Set(most.map((addition) => addition.payee))) {
      count(payee, "hi", greatest(most.filter((addition) => addition.payee === payee)));
      if (least.every((addition) => addition.payee === payee)) count(payee, "lo", smallest(least));
    }
  }
  return { all, byPayee };
}

const greatest = (additions: readonly Addition[]): bigint =>
  additions.reduce((most, { amount }) => (amount > most ? amount : most), 0n);

const smallest = (additions: readonly Addition[]): bigint =>
  additions.reduce<bigint | null>(
    (least, { amount }) => (least === null || amount < least ? amount : least),
    null,
  ) ?? 0n;
