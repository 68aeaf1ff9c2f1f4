import type { PastAward } from "../case/case.ts";
import type { Limit, Measure } from "../ir/rulebook.ts";
import type { Day } from "../quantity/day.ts";
import { fiscalYear } from "../quantity/day.ts";
import { type Amount, type Grant, cutTo } from "./grant.ts";

/** What limits read besides the grants. */
export interface LimitContext {
  readonly asOf: Day;
  readonly history: readonly PastAward[];
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

const notBelowZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Past awards of the measure that the limit counts together with a grant. */
function counted(limit: Limit, grant: Grant, context: LimitContext): readonly PastAward[] {
  return context.history.filter((award) => {
    if (award.measure !== grant.measure.id) return false;
    if (limit.per === "year" && fiscalYear(award.date) !== fiscalYear(context.asOf)) return false;
    if (limit.by === "holder") return true;
    if (limit.by === "item") return award.item === (grant.item?.id ?? null);
    return award.facts[limit.by.fact] === grant.item?.facts[limit.by.fact];
  });
}

const groupOf = (limit: Limit, grant: Grant): string => {
  if (limit.by === "holder") return "";
  if (limit.by === "item") return grant.thing;
  return String(grant.item?.facts[limit.by.fact] ?? `?${grant.thing}`);
};

function cap(limit: Limit, group: readonly Grant[], context: LimitContext): readonly Grant[] {
  const [first] = group;
  if (!first) return group;
  const paid = counted(limit, first, context).reduce(
    (total, award) => total + BigInt(award.amount),
    0n,
  );
  const most = context.figure(limit, first.measure);
  const result = new Map<Grant, Grant>();
  for (const grant of group.toSorted(byLeastAmount)) {
    let surelyUsed = paid;
    let possiblyUsed = paid;
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

function times(limit: Limit, group: readonly Grant[], context: LimitContext): readonly Grant[] {
  const [first] = group;
  if (!first) return group;
  const past = BigInt(counted(limit, first, context).length);
  const most = context.figure(limit, first.measure);
  return group.map((grant) => {
    const before = group.filter((other) => other !== grant && other.amount.hi > 0n);
    const surely = before.filter(
      (other) => other.amount.lo > 0n && precedes(other, grant).surely,
    ).length;
    const possibly = before.filter((other) => precedes(other, grant).possibly).length;
    const after = {
      lo: past + BigInt(possibly) < most.lo ? grant.amount.lo : 0n,
      hi: past + BigInt(surely) < most.hi ? grant.amount.hi : 0n,
    };
    return cutTo(grant, after, limit.id, limit.citation);
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
      const groups = Map.groupBy(current, (grant) => groupOf(limit, grant));
      const after = new Map<Grant, Grant>();
      for (const group of groups.values()) {
        const bound =
          limit.kind === "cap" ? cap(limit, group, context) : times(limit, group, context);
        for (const [index, grant] of group.entries()) after.set(grant, bound[index] ?? grant);
      }
      current = current.map((grant) => after.get(grant) ?? grant);
    }
    for (const [index, grant] of ofMeasure.entries()) limited.set(grant, current[index] ?? grant);
  }
  return grants.map((grant) => limited.get(grant) ?? grant);
}
