import type { FactValue, PastAward } from "../case/case.ts";
import type { Expr, LimitRule, Measure, SharedLimit } from "../ir/rulebook.ts";
import { type Day, fiscalYear } from "../quantity/day.ts";
import { type Truth, all } from "../quantity/truth.ts";
import { type Amount, type Grant, UNBOUNDED, cutTo } from "./grant.ts";
import { inWindow, windowOf } from "./period.ts";
import type { Value } from "./value.ts";

/** What limits read besides the grants. */
export interface LimitContext {
  readonly asOf: Day;
  readonly history: readonly PastAward[];
  /** Whether the limit holds under the readings chosen. */
  readonly holds: (limit: LimitRule) => boolean;
  /** The value of one of a limit's expressions for a grant. */
  readonly value: (expr: Expr, grant: Grant) => Value;
  readonly shared: readonly SharedLimit[];
}

/** A limit and the measures it counts, in the order that settles a tie. */
interface Scope {
  readonly limit: LimitRule;
  readonly measures: readonly string[];
}

/** Largest first, then by measure and thing: the order in which a limit is used up, so the smallest is cut. */
function precedes(a: Grant, b: Grant, measures: readonly string[]) {
  const [first, second] = [measures.indexOf(a.measure.id), measures.indexOf(b.measure.id)];
  const tie = first === second ? a.thing < b.thing : first < second;
  return {
    surely: a.amount.lo > b.amount.hi || (a.amount.lo === b.amount.hi && tie),
    possibly: a.amount.hi > b.amount.lo || (a.amount.hi === b.amount.lo && tie),
  };
}

const paid = (awards: readonly PastAward[]): bigint =>
  awards.reduce((total, award) => total + BigInt(award.amount), 0n);

const notBelowZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
/** What is left of a figure without an upper end has none either. */
const remaining = (most: bigint, used: bigint): bigint =>
  most >= UNBOUNDED ? UNBOUNDED : notBelowZero(most - used);
const lesser = (a: bigint, b: bigint): bigint => (a < b ? a : b);

const keyOf = (key: string, grant: Grant): FactValue | undefined =>
  key === "item" ? grant.thing : grant.item?.facts[key];

/** What a past award says of a key; the thing is unknown where the measure is for things and none was named. */
const pastKeyOf = (key: string, award: PastAward, measure: Measure): FactValue | undefined =>
  key === "item" ? (award.item ?? (measure.item ? undefined : "")) : award.facts[key];

/** Whether a limit counts two things together, by what each says of the limit's keys. */
function together(
  limit: LimitRule,
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
  { limit, measures }: Scope,
  grant: Grant,
  grants: readonly Grant[],
  context: LimitContext,
): Beside {
  const own = (key: string) => keyOf(key, grant);
  const window = windowOf(limit.kind === "years-running" ? "ever" : limit.per, {
    asOf: context.asOf,
    validity: grant.measure.validity,
    value: (expr) => context.value(expr, grant),
  });
  const past = context.history
    .filter((award) => measures.includes(award.measure))
    .map((award) => ({
      award,
      counts: all([
        inWindow(award.date, window),
        together(limit, own, (key) => pastKeyOf(key, award, grant.measure)),
      ]),
    }));
  const others = grants
    .filter((other) => other !== grant && other.amount.hi > 0n)
    .map((other) => ({
      other,
      counts: together(limit, own, (key) => keyOf(key, other)),
      order: precedes(other, grant, measures),
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
function cap({ amount }: Grant, { past, before }: Beside, most: Amount): Amount {
  const possiblyUsed =
    paid(past.possibly) + before.possibly.reduce((sum, other) => sum + other.amount.hi, 0n);
  const surelyUsed =
    paid(past.surely) + before.surely.reduce((sum, other) => sum + other.amount.lo, 0n);
  return {
    lo: lesser(amount.lo, remaining(most.lo, possiblyUsed)),
    hi: lesser(amount.hi, remaining(most.hi, surelyUsed)),
  };
}

/** The award where fewer than so many come before it; nothing where as many do. */
function times(limit: LimitRule, grant: Grant, { past, before }: Beside, most: Amount): Amount {
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
        : lesser(hi, unlisted * remaining(most.hi, BigInt(past.surely.length))),
  };
}

/** The most that unlisted things can give when the limit counts each group of them once; null where it sets no bound. */
function mostUnlisted(limit: LimitRule, { unlisted }: Grant): bigint | null {
  const [key, ...others] = limit.by;
  if (!unlisted || others.length > 0) return null;
  return key === undefined ? unlisted.each : (unlisted.oneOfEachLevel.get(key) ?? null);
}

/** 连续N年: the award while the fiscal year is within so many of the first award's. */
function yearsRunning({ amount }: Grant, { past }: Beside, most: Amount, asOf: Day): Amount {
  const yearsBefore = (awards: readonly PastAward[]) =>
    awards.reduce((longest, award) => {
      const years = BigInt(fiscalYear(asOf)) - BigInt(fiscalYear(award.date));
      return years > longest ? years : longest;
    }, 0n);
  return {
    lo: yearsBefore(past.possibly) < most.lo ? amount.lo : 0n,
    hi: yearsBefore(past.surely) < most.hi ? amount.hi : 0n,
  };
}

const amountOf = (value: Value): Amount => {
  if (value.kind !== "number") throw new TypeError("a limit needs a number");
  return { lo: value.interval.lo.n, hi: value.interval.hi?.n ?? UNBOUNDED };
};

function limited(
  scope: Scope,
  grant: Grant,
  grants: readonly Grant[],
  context: LimitContext,
): Grant {
  const { limit } = scope;
  // No limit takes anything from nothing, which most measures give in most cases.
  if (grant.amount.hi === 0n) return grant;
  const counted = beside(scope, grant, grants, context);
  const figure = limit.kind === "cap" ? limit.amount : limit.count;
  const most = amountOf(context.value(figure, grant));
  const after =
    limit.kind === "cap"
      ? cap(grant, counted, most)
      : limit.kind === "times"
        ? times(limit, grant, counted, most)
        : yearsRunning(grant, counted, most, context.asOf);
  return cutTo(grant, after, limit.id, limit.citation);
}

/** One limit over the grants it counts; the rest stay as they are. */
const applyOne = (
  scope: Scope,
  grants: readonly Grant[],
  context: LimitContext,
): readonly Grant[] => {
  const counted = grants.filter((grant) => scope.measures.includes(grant.measure.id));
  if (!counted.some(({ amount }) => amount.hi > 0n)) return grants;
  return grants.map((grant) =>
    scope.measures.includes(grant.measure.id) ? limited(scope, grant, counted, context) : grant,
  );
};

/**
 * Stage 3: the limits of each measure in the order it declares them, then those that measures share. A cap leaves
 * min(award, cap − already paid − larger awards); a number of times keeps the largest. Ranges hold every completion
 * of what is unknown.
 */
export function applyLimits(grants: readonly Grant[], context: LimitContext): readonly Grant[] {
  const own = new Map<Grant, Grant>();
  for (const [measure, ofMeasure] of Map.groupBy(grants, (grant) => grant.measure)) {
    if (measure.limits.length === 0) continue;
    const after = measure.limits
      .filter((limit) => context.holds(limit))
      .reduce<readonly Grant[]>(
        (current, limit) => applyOne({ limit, measures: [measure.id] }, current, context),
        ofMeasure,
      );
    for (const [index, grant] of ofMeasure.entries()) own.set(grant, after[index] ?? grant);
  }
  return context.shared
    .filter((limit) => context.holds(limit))
    .reduce<readonly Grant[]>(
      (current, limit) => applyOne({ limit, measures: limit.measures }, current, context),
      grants.map((grant) => own.get(grant) ?? grant),
    );
}
