import type { PeriodDefinition } from "./article.ts";
import { type Draft, type Term, term } from "./term.ts";

interface Which {
  /** The time over which they count; all time where not said. */
  readonly per?: PeriodDefinition;
  /** Only awards for the same thing. */
  readonly sameItem?: boolean;
}

const NAMES = { amount: "received", times: "times-received", largest: "largest-received" } as const;

const past = (what: keyof typeof NAMES, measures: readonly string[], which: Which): Draft => {
  const per = which.per ?? "ever";
  return {
    op: "past",
    as: NAMES[what],
    what,
    measures,
    per:
      typeof per === "string"
        ? per
        : "years" in per
          ? { years: per.years.draft }
          : { from: per.from.draft, to: per.to.draft },
    sameItem: which.sameItem ?? false,
  };
};

/** What has been received under some measures. */
export const received = (measures: readonly string[], which: Which = {}): Term<"money"> =>
  term("money", past("amount", measures, which));

/** How many times something has been received under some measures. */
export const timesReceived = (measures: readonly string[], which: Which = {}): Term<"count"> =>
  term("count", past("times", measures, which));

/** The largest single award received under some measures; nothing where there was none. */
export const largestReceived = (measures: readonly string[], which: Which = {}): Term<"money"> =>
  term("money", past("largest", measures, which));

/** 「首次」: nothing has been received under the measures so far. */
export const neverReceived = (measures: readonly string[], which: Which = {}): Term<"truth"> =>
  term("truth", {
    op: "compare",
    as: "never-received",
    of: past("times", measures, which),
    with: { op: "const", type: "count", value: "1" },
    side: "under",
    inclusive: false,
  });
