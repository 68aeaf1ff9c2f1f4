import type { PastAward } from "../case/case.ts";
import type { Limit, Measure } from "../ir/rulebook.ts";
import type { Day } from "../quantity/day.ts";
import { fiscalYear } from "../quantity/day.ts";
import { type Amount, type Grant, cutTo } from "./grant.ts";

/** What limits read besides the grants. */
export interface LimitContext {
  readonly asOf: Day;
  readonly history: readonly PastAward[];
  /** Whether the limit holds under the readings chosen. */
  readonly holds: (limit: Limit) => boolean;
  /** A limit's figure: fen for a cap, a number for times. Both ends of its range. */
  readonly figure: (limit: Limit, measure: Measure) => Amount;
}

/** Largest first, then by the thing's name: the order in which a limit is used up, so the smallest is cut. */
const precedes = (a: Grant, b: Grant): { surely: boolean; possibly: boolean } => {
  const tie = a.thing < b.thing;
  return {
    surely: a.amount.lo > b.amount.hi || (a.amount.lo === b.amount.hi && tie),
    possibly: a.amount.hi > b.amount.lo || (a.amount.hi === b.amount.lo && tie),
  };
};

/** An order in which whatever surely precedes a grant comes before it. */
const byLeastAmount = (a: Grant, b: Grant): number => {
  if (a.amount.lo !== b.amount.lo) return a.amount.lo > b.amount.lo ? -1 : 1;
  return a.thing < b.thing ? -1 : a.thing > b.thing ? 1 : 0;
};

const sum = (awards: readonly PastAward[]): bigint =>
  awards.reduce((total, award) => total + BigInt(award.amount), 0n);

const notBelowZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

const keyOf = (key: string, grant: Grant) =>
  key === "item" ? grant.thing : grant.item?.facts[key];

/** Past awards of the measure that the limit counts together with a grant, surely or if a missing fact says so. */
function counted(limit: Limit, grant: Grant, context: LimitContext) {
  const possibly = context.history.filter(
    (award) =>
      award.measure === grant.measure.id &&
      (limit.per === "ever" || fiscalYear(award.date) === fiscalYear(context.asOf)) &&
      limit.by.every((key) => {
        const own = keyOf(key, grant);
        return (
          own === undefined || own === (key === "item" ? (award.item ?? "") : award.facts[key])
        );
      }),
  );
  return { possibly, surely: isWild(limit, grant) ? [] : possibly };
}

/** Whether a missing fact leaves open what the grant is counted together with. */
const isWild = (limit: Limit, grant: Grant): boolean =>
  limit.by.some((key) => keyOf(key, grant) === undefined);

/** What the limit counts together; a wild grant stands alone. */
const groupOf = (limit: Limit, grant: Grant): string =>
  JSON.stringify(limit.by.map((key) => keyOf(key, grant) ?? [grant.thing]));

function cap(limit: Limit, group: readonly Grant[], context: LimitContext): readonly Grant[] {
  const [first] = group;
  if (!first) return group;
  const past = counted(limit, first, context);
  const most = context.figure(limit, first.measure);
  const result = new Map<Grant, Grant>();
  for (const grant of group.toSorted(byLeastAmount)) {
    let surelyUsed = sum(past.surely);
    let possiblyUsed = sum(past.possibly);
    for (const other of group) {
      if (other === grant) continue;
      const order = precedes(other, grant);
      if (order.surely) surelyUsed += (result.get(other) ?? other).amount.lo;
      if (order.possibly) possiblyUsed += other.amount.hi;
    }
    const after = {
      lo: lesser(grant.amount.lo, notBelowZero(most.lo - possiblyUsed)),
      hi: lesser(grant.amount.hi, notBelowZero(most.hi - surelyUsed)),
    };
    result.set(grant, cutTo(grant, after, limit.id, limit.citation));
  }
  return group.map((grant) => result.get(grant) ?? grant);
}

/** The most that unlisted things can give when the limit counts each group of them once; null where it sets no bound. */
function mostUnlisted(limit: Limit, { unlisted }: Grant): bigint | null {
  const [key, ...others] = limit.by;
  if (!unlisted || others.length > 0) return null;
  return key === undefined ? unlisted.each : (unlisted.oneOfEachLevel.get(key) ?? null);
}

function times(
  limit: Limit,
  group: readonly Grant[],
  wild: readonly Grant[],
  context: LimitContext,
): readonly Grant[] {
  const [first] = group;
  if (!first) return group;
  const past = counted(limit, first, context);
  const most = context.figure(limit, first.measure);
  return group.map((grant) => {
    const others = group.filter((other) => other !== grant && other.amount.hi > 0n);
    const surely = others.filter(
      (other) => other.amount.lo > 0n && precedes(other, grant).surely,
    ).length;
    const strangers = wild.filter((other) => !group.includes(other) && other.amount.hi > 0n);
    const possibly = [...others, ...strangers].filter(
      (other) => precedes(other, grant).possibly,
    ).length;
    const after = {
      lo: BigInt(past.possibly.length + possibly) < most.lo ? grant.amount.lo : 0n,
      hi: BigInt(past.surely.length + surely) < most.hi ? grant.amount.hi : 0n,
    };
    const unlistedMost = mostUnlisted(limit, grant);
    const left = notBelowZero(most.hi - BigInt(past.surely.length));
    const hi = unlistedMost === null ? after.hi : lesser(after.hi, unlistedMost * left);
    return cutTo(grant, { ...after, hi }, limit.id, limit.citation);
  });
}

/**
 * Stage 3: limits in the order each measure declares them. A cap leaves min(award, cap − already paid − used by
 * larger awards); a number of times keeps the largest. Ranges hold every completion of what is unknown.
 */
export function applyLimits(grants: readonly Grant[], context: LimitContext): readonly Grant[] {
  const limited = new Map<Grant, Grant>();
  for (const ofMeasure of Map.groupBy(grants, (grant) => grant.measure).values()) {
    let current: readonly Grant[] = ofMeasure;
    for (const limit of ofMeasure[0]?.measure.limits ?? []) {
      if (!context.holds(limit)) continue;
      const groups = Map.groupBy(current, (grant) => groupOf(limit, grant));
      const wild = current.filter((grant) => isWild(limit, grant));
      const after = new Map<Grant, Grant>();
      for (const group of groups.values()) {
        const bound =
          limit.kind === "cap"
            ? cap(limit, group, context)
            : times(
                limit,
                group,
                group.some((grant) => wild.includes(grant)) ? current : wild,
                context,
              );
        for (const [index, grant] of group.entries()) after.set(grant, bound[index] ?? grant);
      }
      current = current.map((grant) => after.get(grant) ?? grant);
    }
    for (const [index, grant] of ofMeasure.entries()) limited.set(grant, current[index] ?? grant);
  }
  return grants.map((grant) => limited.get(grant) ?? grant);
}
