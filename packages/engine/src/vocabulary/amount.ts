import { type Draft, type Term, term } from "./term.ts";

type Money = Term<"money">;
type Ratio = Term<"ratio">;
type Count = Term<"count">;
type Points = Term<"points">;

const whole = (value: string): Draft => ({ op: "const", type: "count", value });
const nothing: Draft = { op: "const", type: "money", value: "0" };

/** 「每人2000元」: an amount for each of so many. */
export const perUnit = (amount: Money, units: Count): Money =>
  term("money", { op: "mulDiv", as: "per-unit", of: amount.draft, by: units.draft });

/** 「每新增1000万元」: how many whole units of one amount lie in another; `up` counts a part as one. */
export const unitsOf = <T extends "money" | "count" | "points" | "ratio">(
  amount: Term<T>,
  unit: Term<NoInfer<T>>,
  how: "down" | "up" = "down",
): Count => term("count", { op: "quotient", as: "units", of: amount.draft, by: unit.draft, how });

/** How much one amount is of another: the share of tax in revenue. */
export const ratioOf = <T extends "money" | "count">(part: Term<T>, all: Term<NoInfer<T>>): Ratio =>
  term("ratio", { op: "quotient", as: "ratio", of: part.draft, by: all.draft, how: "exact" });

/** How far one ratio lies above an earlier one, in percentage points; nothing where it fell. */
export const rise = (now: Ratio, before: Ratio): Points =>
  term("points", { op: "excess", as: "rise", of: now.draft, over: before.draft });

/** Growth over an earlier amount as a ratio of it; nothing where it shrank. */
export const growthRate = (now: Money, before: Money): Ratio =>
  term("ratio", {
    op: "quotient",
    as: "growth-rate",
    of: { op: "excess", of: now.draft, over: before.draft },
    by: before.draft,
    how: "exact",
  });

/** How far an indicator stands and how much it rose, taken together: the sum of a part for each. */
export const levelAndRise = (level: Money, improvement: Money): Money =>
  term("money", { op: "add", as: "level-and-rise", of: [level.draft, improvement.draft] });

/**
 * A progressive scale (超额累进): each band of an amount at its own rate. Bands go upwards; the last has no upper end.
 */
export const progressive = (
  base: Money,
  bands: readonly (readonly [upTo: Money | null, rate: Ratio])[],
): Money =>
  term("money", {
    op: "add",
    as: "progressive",
    of: bands.map(([upTo, rate], index): Draft => {
      const from = bands[index - 1]?.[0]?.draft ?? nothing;
      const capped: Draft = upTo ? { op: "min", of: [base.draft, upTo.draft] } : base.draft;
      return {
        op: "mulDiv",
        as: "band",
        of: { op: "excess", of: capped, over: from },
        by: rate.draft,
      };
    }),
  });

/** 「不低于」 of an award: the larger of the amount and a floor. */
export const noLessThan = (amount: Money, floor: Money): Money =>
  term("money", { op: "max", as: "no-less-than", of: [amount.draft, floor.draft] });

/** A cap (or another amount) that a condition raises by a share of itself: 「上云企业再上浮20%」. */
export const raisedWhen = (amount: Money, when: Term<"truth">, by: Ratio): Money =>
  term("money", {
    op: "select",
    as: "raised-when",
    when: when.draft,
    yes: {
      op: "mulDiv",
      of: amount.draft,
      by: { op: "add", of: [{ op: "const", type: "ratio", value: "1" }, by.draft] },
    },
    no: amount.draft,
  });

/** A base that counts only up to a share of something: 「费率不超过保额的3%」. */
export const baseWithin = (base: Money, share: Ratio, of: Money): Money =>
  term("money", {
    op: "min",
    as: "base-within",
    of: [base.draft, { op: "mulDiv", of: of.draft, by: share.draft }],
  });

/** 「…的，给予…」: an amount where a condition holds, else nothing or another amount. */
export const where = (when: Term<"truth">, yes: Money, no: Money | null = null): Money =>
  term("money", {
    op: "select",
    as: "where",
    when: when.draft,
    yes: yes.draft,
    no: no ? no.draft : nothing,
  });

/** The share of a ratio that the parties may move by so many points either way; as they agreed, once they have. */
export const shiftable = (share: Ratio, within: Points, agreed: Ratio): Ratio =>
  term("ratio", {
    op: "min",
    as: "shiftable",
    of: [
      {
        op: "max",
        of: [agreed.draft, { op: "excess", of: share.draft, over: within.draft }],
      },
      { op: "add", of: [share.draft, within.draft] },
    ],
  });

/** Another measure's award for the same thing, or a share of it: 「按省级奖励的30%」. */
export const matching = (measure: string, share: Ratio | null = null): Money => {
  const award: Draft = { op: "award", measure };
  return term(
    "money",
    share
      ? { op: "mulDiv", as: "matching", of: award, by: share.draft }
      : { ...award, as: "matching" },
  );
};

/** So many as a plain number, where no words give a figure: a month is one unit of a monthly sum. */
export const plainCount = (value: number): Count => term("count", whole(String(value)));
