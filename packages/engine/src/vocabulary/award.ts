import { allOf, not, over } from "./condition.ts";
import { type Draft, type LevelTerm, type Term, term } from "./term.ts";

type Money = Term<"money">;
type Ratio = Term<"ratio">;

const draftsOf = <L extends string>(
  record: Readonly<Partial<Record<L, Term<"money" | "ratio">>>>,
) =>
  Object.fromEntries(
    Object.entries<Term<"money" | "ratio"> | undefined>(record).flatMap(([key, entry]) =>
      entry ? [[key, entry.draft]] : [],
    ),
  );

const nothing: Draft = { op: "const", type: "money", value: "0" };

/** 「分别给予」: an amount or a share for each level of a fact. Leaving a level out does not compile. */
export const tiers = <L extends string, T extends "money" | "ratio">(
  level: LevelTerm<L>,
  each: Readonly<Record<L, Term<T>>>,
): Term<T> => {
  const type = Object.values<Term<T>>(each)[0]?.type ?? ("money" as T);
  return term(type, {
    op: "match",
    as: "tiers",
    of: level.draft,
    cases: draftsOf(each),
    otherwise: null,
  });
};

/** Tiers for some levels of a list that other measures share; nothing for the rest. */
export const tiersAmong = <L extends string>(
  level: LevelTerm<L>,
  each: Readonly<Partial<Record<L, Money>>>,
): Money =>
  term("money", {
    op: "match",
    as: "tiers",
    of: level.draft,
    cases: draftsOf(each),
    otherwise: nothing,
  });

/** The highest step passed: 首次超过500亿元、300亿元… each threshold outside its own step. Give the highest first. */
export const steps = <T extends "money" | "count">(
  amount: Term<T>,
  each: readonly (readonly [Term<T>, Money])[],
): Money =>
  term(
    "money",
    each.reduceRight<Draft>(
      (no, [threshold, award]) => ({
        op: "select",
        as: "step",
        when: over(amount, threshold).draft,
        yes: award.draft,
        no,
      }),
      nothing,
    ),
  );

/** Every step passed, added up: where each threshold is rewarded for itself. */
export const stepsEach = (
  amount: Term<"money">,
  each: readonly (readonly [Term<"money">, Money])[],
): Money => plus(...each.map((step) => steps(amount, [step])));

/**
 * 「首次超过…、…」: the highest step passed now that was not passed before. Give the highest first, and the amount
 * before as the highest it had ever been (首次) or as last year's.
 */
export const newlyPassed = (
  now: Money,
  before: Money,
  each: readonly (readonly [Money, Money])[],
): Money =>
  term(
    "money",
    passing(now, before, each).reduceRight<Draft>((no, step) => ({ ...step, no }), nothing),
  );

/** The same, adding up every step passed now that was not passed before. */
export const eachNewlyPassed = (
  now: Money,
  before: Money,
  each: readonly (readonly [Money, Money])[],
): Money =>
  plus(...passing(now, before, each).map((step) => term("money", { ...step, no: nothing })));

const passing = (now: Money, before: Money, each: readonly (readonly [Money, Money])[]) =>
  each.map(([threshold, award]) => ({
    op: "select" as const,
    as: "step",
    when: allOf(over(now, threshold), not(over(before, threshold))).draft,
    yes: award.draft,
  }));

/** A share of an amount. */
export const shareOf = (base: Money, share: Ratio): Money =>
  term("money", { op: "mulDiv", as: "share-of", of: base.draft, by: share.draft });

/** A share of a share: 修订50% × 参与20%. */
export const compose = (a: Ratio, b: Ratio): Ratio =>
  term("ratio", { op: "mulDiv", as: "compose", of: a.draft, by: b.draft });

/** The whole, where other levels get a share of it. */
export const whole: Ratio = term("ratio", { op: "const", type: "ratio", value: "1" });

/** 最高不超过: the smaller of the two. */
export const cappedAt = (amount: Money, cap: Money): Money =>
  term("money", { op: "min", as: "capped-at", of: [amount.draft, cap.draft] });

/** The sum of several amounts. */
export const plus = (...amounts: readonly Money[]): Money =>
  term("money", { op: "add", of: amounts.map((amount) => amount.draft) });

/** The larger of several amounts. */
export const betterOf = (...amounts: readonly Money[]): Money =>
  term("money", { op: "max", as: "better-of", of: amounts.map((amount) => amount.draft) });

/** What an amount has grown by over an earlier one; nothing where it has shrunk. */
export const growth = (now: Money, before: Money): Money =>
  term("money", { op: "excess", as: "growth", of: now.draft, over: before.draft });

/** What one amount is more than another, as a difference (减去): the price above the floor, tax at one rate above another. */
export const less = (amount: Money, by: Money): Money =>
  term("money", { op: "excess", as: "less", of: amount.draft, over: by.draft });

/** A condition read in one of several ways. */
export const reading = <T extends "truth" | "money" | "ratio">(
  interpretation: string,
  readings: Readonly<Record<string, Term<T>>>,
): Term<T> => {
  const type = Object.values(readings)[0]?.type ?? ("truth" as T);
  return term(type, {
    op: "interpretation",
    id: interpretation,
    readings: Object.fromEntries(Object.entries(readings).map(([id, entry]) => [id, entry.draft])),
  });
};
