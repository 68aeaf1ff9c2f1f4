import type { Measure, SharedLimit } from "../ir/rulebook.ts";
import { type Amount, type Grant, UNBOUNDED } from "./grant.ts";
import { type LimitContext, applyLimits } from "./limits.ts";
import type { Candidate, OpenWork } from "./same-work.ts";

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

/** What awards come to after their limits, at one end of what is left open, by payee. */
function sumsOf(
  grants: readonly Grant[],
  end: End,
  context: LimitContext,
): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { amount, measure } of applyLimits(grants, context)) {
    const part = amount[end] >= UNBOUNDED ? 0n : amount[end];
    sums.set(measure.payee.zh, (sums.get(measure.payee.zh) ?? 0n) + part);
  }
  return sums;
}

const addUp = (sums: ReadonlyMap<string, bigint>): bigint =>
  [...sums.values()].reduce((a, b) => a + b, 0n);

/** Measures whose awards use up the same limits as a measure's, itself among them. */
function sharers(measure: Measure, shared: readonly SharedLimit[]): ReadonlySet<string> {
  const found = new Set([measure.id]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const limit of shared)
      if (limit.measures.some((id) => found.has(id)))
        for (const id of limit.measures) found.add(id);
  }
  return found;
}

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
  const contested = new Set(open.flatMap((work) => work.candidates.map(({ grant }) => key(grant))));
  const settled = grants.filter((grant) => !contested.has(key(grant)));
  // Nothing adds nothing and takes nothing of a limit; its payee is told all the same.
  const live = settled.filter(({ amount }) => amount.hi > 0n);
  const at = (end: End, among: (grant: Grant) => boolean = () => true) =>
    live.filter(among).map((grant) => pinned(grant, grant.amount[end]));

  const byPayee = new Map<string, { lo: bigint; hi: bigint }>();
  const all = { lo: 0n, hi: 0n };
  const count = (payee: string, end: End, amount: bigint) => {
    const sofar = byPayee.get(payee) ?? { lo: 0n, hi: 0n };
    byPayee.set(payee, { ...sofar, [end]: sofar[end] + amount });
  };
  for (const { measure } of settled) count(measure.payee.zh, "lo", 0n);
  for (const end of ["lo", "hi"] as const)
    for (const [payee, amount] of sumsOf(at(end), end, context)) {
      all[end] += amount;
      count(payee, end, amount);
    }

  const adds = (candidate: Grant, besides: readonly Grant[], end: End): Addition => ({
    payee: candidate.measure.payee.zh,
    amount:
      addUp(sumsOf([...besides, candidate], end, context)) - addUp(sumsOf(besides, end, context)),
  });
  const additionOf = ({ grant, floor }: Candidate, work: OpenWork) => {
    const sharing = sharers(grant.measure, context.shared);
    const isSharing = (other: Grant) => sharing.has(other.measure.id);
    const rivals = open.flatMap((other) =>
      other === work
        ? []
        : other.candidates
            .filter((rival) => isSharing(rival.grant))
            .map((rival) => pinned(rival.grant, rival.floor)),
    );
    return {
      most: adds(pinned(grant, grant.amount.hi), at("hi", isSharing), "hi"),
      least: adds(pinned(grant, floor), [...at("lo", isSharing), ...rivals], "lo"),
    };
  };
  for (const work of open) {
    const additions = work.candidates.map((candidate) => additionOf(candidate, work));
    const most = additions.map((addition) => addition.most);
    const least = additions.map((addition) => addition.least);
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
