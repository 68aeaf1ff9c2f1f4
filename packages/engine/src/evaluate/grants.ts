import type { Case, Item } from "../case/case.ts";
import type { Measure } from "../ir/rulebook.ts";
import { rational } from "../quantity/rational.ts";
import { Evaluator, type Reading, type Scope } from "./expression.ts";
import { type Amount, type Grant, UNBOUNDED, nothing } from "./grant.ts";
import type { Recorded } from "./trace.ts";

/** What stage 1 reads of a case, the thing and the measure apart. */
export type Base = Omit<Reading, "validity" | "item" | "awardOf">;

const amountOf = ({ value }: Recorded): Amount => {
  if (value.kind !== "number") throw new TypeError("an award must be money");
  return { lo: value.interval.lo.n, hi: value.interval.hi ? value.interval.hi.n : UNBOUNDED };
};

/** An expression's evaluator for one measure and thing. `asking` are the measures whose awards led here. */
export function evaluatorFor(
  measure: Measure,
  item: Item | null,
  scope: Scope,
  base: Base,
  asking: readonly string[] = [],
): Evaluator {
  return new Evaluator(scope, {
    ...base,
    validity: measure.validity,
    item,
    awardOf: (id) => awardOf(id, item, scope, base, [...asking, measure.id]),
  });
}

/** What another measure gives for the same thing at stage 1. Throws RangeError where measures ask each other in a ring. */
function awardOf(
  id: string,
  item: Item | null,
  scope: Scope,
  base: Base,
  asking: readonly string[],
): ReturnType<Reading["awardOf"]> {
  const measure = scope.rulebook.measures.find((one) => one.id === id);
  if (!measure) throw new ReferenceError(`the rulebook has no measure ${id}`);
  if (asking.includes(id))
    throw new RangeError(`awards depend on each other: ${[...asking, id].join(" → ")}`);
  const { amount, recorded } = grantFor(measure, item, scope, base, asking);
  const hi = amount.hi >= UNBOUNDED ? null : rational(amount.hi);
  return {
    amount: { lo: rational(amount.lo), hi },
    parts: recorded ? [recorded.eligible, ...(recorded.award ? [recorded.award] : [])] : [],
  };
}

/** Stage 1: what a measure gives for one thing, before any other rule. */
function grantFor(
  measure: Measure,
  item: Item | null,
  scope: Scope,
  base: Base,
  asking: readonly string[] = [],
): Grant {
  const blank = {
    measure,
    item,
    thing: item?.id ?? "",
    cuts: [],
    displaced: null,
    unlisted: null,
  };
  const { from, until } = measure.validity;
  const outOfForce = base.asOf < from || (until !== null && base.asOf > until);
  const evaluator = evaluatorFor(measure, item, scope, base, asking);
  const eligible = evaluator.run(measure.eligible);
  const truth = eligible.value.kind === "truth" ? eligible.value.truth : "unknown";
  if (outOfForce || truth === false)
    return {
      ...blank,
      eligible: truth,
      amount: nothing,
      recorded: { eligible, award: null },
      outOfForce,
    };
  const award = evaluator.run(measure.award);
  const { lo, hi } = amountOf(award);
  return {
    ...blank,
    eligible: truth,
    amount: { lo: truth === true ? lo : 0n, hi },
    recorded: { eligible, award },
    outOfForce,
  };
}

/** Stage 1 where nobody said whether the holder has any such thing: any number of them, each at its most. */
function grantUnlisted(measure: Measure, scope: Scope, base: Base): Grant {
  const mostWith = (facts: Item["facts"]) => grantFor(measure, { id: "", facts }, scope, base);
  const one = mostWith({});
  const keys = measure.limits.flatMap((limit) => (limit.kind === "times" ? limit.by : []));
  const oneOfEachLevel = new Map(
    keys.flatMap((key) => {
      const levels = scope.facts.get(key)?.levels ?? [];
      const most = levels.map((level) => mostWith({ [key]: level.id }).amount.hi);
      return levels.length > 0 ? [[key, most.reduce((sum, each) => sum + each, 0n)] as const] : [];
    }),
  );
  return {
    ...one,
    item: null,
    eligible: one.amount.hi === 0n ? one.eligible : "unknown",
    amount: { lo: 0n, hi: one.amount.hi === 0n ? 0n : UNBOUNDED },
    recorded: null,
    unlisted: { each: one.amount.hi, oneOfEachLevel },
  };
}

/** Stage 1 where the holder is said to have no such thing. */
const grantNone = (measure: Measure): Grant => ({
  measure,
  item: null,
  thing: "",
  eligible: false,
  amount: nothing,
  cuts: [],
  displaced: null,
  recorded: null,
  unlisted: null,
  outOfForce: false,
});

/** Stage 1 of one measure: a grant for each of the holder's things it is about, or for the holder. */
export function grantsOf(
  measure: Measure,
  items: Case["items"],
  scope: Scope,
  base: Base,
): Grant[] {
  if (!measure.item) return [grantFor(measure, null, scope, base)];
  const things = items[measure.item];
  if (!things) return [grantUnlisted(measure, scope, base)];
  if (things.length === 0) return [grantNone(measure)];
  return things.map((item) => grantFor(measure, item, scope, base));
}
