import type { FactValue, PastAward } from "../case/case.ts";
import type { Limit, Measure } from "../ir/rulebook.ts";
import type { Day } from "../quantity/day.ts";
import { fiscalYear } from "../quantity/day.ts";
import type { Truth } from "../quantity/truth.ts";
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

const paid = (awards: readonly PastAward[]): bigint =>
  awards.reduce((total, award) => total + BigInt(award.amount), 0n);

const notBelowZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

const keyOf = (key: string, grant: Grant): FactValue | undefined =>
  key === "item" ? grant.thing : grant.item?.facts[key];

/** What a past award says of a key; the thing is unknown where the measure is for things and none was named. */
const pastKeyOf = (key: string, award: PastAward, measure: Measure): FactValue | undefined =>
  key === "item" ? (award.item ?? (measure.item ? undefined : "")) : award.facts[key];

/** Whether a limit counts two things together, by what each says of the limit's keys. */
function together(
  limit: Limit,
  a: (key: string) => FactValue | undefined,
  b: (key: string) => FactValue | undefined,
): Truth {
  let known: Truth = true;
  for (const key of limit.by) {
    const [left, right] = [a(key), b(key)];
    if (left === undefined || right === undefined) known = "unknown";
    else if (left !== right) return false;
  }
  return known;
}

/** What a limit has to count beside one grant: what surely counts, and what may. */
interface Beside {
  readonly past: { readonly surely: readonly PastAward[]; readonly possibly: readonly PastAward[] };
  /** Other grants that come before this one. */
  readonly before: { readonly surely: readonly Grant[]; readonly possibly: readonly Grant[] };
}

function beside(
  limit: Limit,
  grant: Grant,
  grants: readonly Grant[],
  context: LimitContext,
): Beside {
  const own = (key: string) => keyOf(key, grant);
  const past = context.history
    .filter(
      (award) =>
        award.measure === grant.measure.id &&
        (limit.per === "ever" || fiscalYear(award.date) === fiscalYear(context.asOf)),
    )
    .map((award) => ({
      award,
      counts: together(limit, own, (key) => pastKeyOf(key, award, grant.measure)),
    }));
  const others = grants
    .filter((other) => other !== grant && other.amount.hi > 0n)
    .map((other) => ({
      other,
      counts: together(limit, own, (key) => keyOf(key, other)),
      order: precedes(other, grant),
    }));
  return {
    past: {
      surely: past.flatMap(({ award, counts }) => (counts === true ? [award] : [])),
      possibly: past.flatMap(({ award, counts }) => (counts === false ? [] : [award])),
    },
    before: {
      surely: others.flatMap(({ other, counts, order }) =>
        counts === true && order.surely ? [other] : [],
      ),
      possibly: others.flatMap(({ other, counts, order }) =>
        counts !== false && order.possibly ? [other] : [],
      ),
    },
  };
}

/** min(award, cap − already paid − what comes before it, before this limit). */
function cap(grant: Grant, { past, before }: Beside, most: Amount): Amount {
  const possiblyUsed =
    paid(past.possibly) + before.possibly.reduce((sum, other) => sum + other.amount.hi, 0n);
  const surelyUsed =
    paid(past.surely) + before.surely.reduce((sum, other) => sum + other.amount.lo, 0n);
  return {
    lo: lesser(grant.amount.lo, notBelowZero(most.lo - possiblyUsed)),
    hi: lesser(grant.amount.hi, notBelowZero(most.hi - surelyUsed)),
  };
}

/** The award where fewer than so many come before it; nothing where as many do. */
function times(limit: Limit, grant: Grant, { past, before }: Beside, most: Amount): Amount {
  const surely = BigInt(
    past.surely.length + before.surely.filter((other) => other.amount.lo > 0n).length,
  );
  const possibly = BigInt(past.possibly.length + before.possibly.length);
  const hi = surely < most.hi ? grant.amount.hi : 0n;
  const unlisted = mostUnlisted(limit, grant);
  return {
    lo: possibly < most.lo ? grant.amount.lo : 0n,
    hi:
      unlisted === null
        ? hi
        : lesser(hi, unlisted * notBelowZero(most.hi - BigInt(past.surely.length))),
  };
}

/** The most that unlisted things can give when the limit counts each group of them once; null where it sets no bound. */
function mostUnlisted(limit: Limit, { unlisted }: Grant): bigint | null {
  const [key, ...others] = limit.by;
  if (!unlisted || others.length > 0) return null;
  return key === undefined ? unlisted.each : (unlisted.oneOfEachLevel.get(key) ?? null);
}

/**
 * Stage 3: limits in the order each measure declares them. A cap leaves min(award, cap − already paid − larger
 * awards); a number of times keeps the largest. Ranges hold every completion of what is unknown.
 */
export function applyLimits(grants: readonly Grant[], context: LimitContext): readonly Grant[] {
  const limited = new Map<Grant, Grant>();
  for (const ofMeasure of Map.groupBy(grants, (grant) => grant.measure).values()) {
    let current: readonly Grant[] = ofMeasure;
    for (const limit of ofMeasure[0]?.measure.limits ?? []) {
      if (!context.holds(limit)) continue;
      const before = current;
      current = before.map((grant) => {
        const counted = beside(limit, grant, before, context);
        const most = context.figure(limit, grant.measure);
        const after =
          limit.kind === "cap" ? cap(grant, counted, most) : times(limit, grant, counted, most);
        return cutTo(grant, after, limit.id, limit.citation);
      });
    }
    for (const [index, grant] of ofMeasure.entries()) limited.set(grant, current[index] ?? grant);
  }
  return grants.map((grant) => limited.get(grant) ?? grant);
}
