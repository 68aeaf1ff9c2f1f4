import { type LevelTerm, type Term, term } from "./term.ts";

type Numeric = "money" | "ratio" | "count";
type Truth = Term<"truth">;

const compare =
  (as: string, side: "over" | "under", inclusive: boolean) =>
  <T extends Numeric | "day">(of: Term<T>, bound: Term<NoInfer<T>>): Truth =>
    term("truth", { op: "compare", as, of: of.draft, with: bound.draft, side, inclusive });

/** 以上、不低于: the bound is inside (民法总则第205条). */
export const atLeast = compare("at-least", "over", true);
/** 超过、过: the bound is outside. */
export const over = compare("over", "over", false);
/** 以下、不超过: the bound is inside. */
export const atMost = compare("at-most", "under", true);
/** 不满: the bound is outside. */
export const under = compare("under", "under", false);

/** On the day named or later: 2019年1月1日起. */
export const since = (happened: Term<"day">, from: Term<"day">): Truth =>
  term("truth", { ...atLeast(happened, from).draft, as: "since" });

/** Not later than the as-of date: what has not happened yet cannot be rewarded. */
export const happened = (on: Term<"day">): Truth =>
  term("truth", {
    op: "compare",
    as: "happened",
    of: on.draft,
    with: { op: "as-of" },
    side: "under",
    inclusive: true,
  });

/** The first day on which the measure is in force. */
export const inForceFrom: Term<"day"> = term("day", { op: "in-force-from" });

/** A condition that always holds. */
export const always: Truth = term("truth", { op: "const", type: "truth", value: "true" });

/** A condition that never holds: what the words give nobody, as they are read. */
export const never: Truth = term("truth", {
  op: "const",
  as: "never",
  type: "truth",
  value: "false",
});

export const allOf = (...conditions: readonly Truth[]): Truth =>
  term("truth", { op: "and", of: conditions.map((condition) => condition.draft) });

export const anyOf = (...conditions: readonly Truth[]): Truth =>
  term("truth", { op: "or", of: conditions.map((condition) => condition.draft) });

export const not = (condition: Truth): Truth => term("truth", { op: "not", of: condition.draft });

/** The level is one of those named. */
export const isOneOf = <L extends string>(level: LevelTerm<L>, ...levels: readonly L[]): Truth =>
  term("truth", { op: "is", of: level.draft, levels });
