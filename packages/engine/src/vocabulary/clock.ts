import { atLeast } from "./condition.ts";
import { type Draft, type Term, term } from "./term.ts";

type Day = Term<"day">;
type Count = Term<"count">;

/** The day the assessment is for. */
export const asOf: Day = term("day", { op: "as-of" });

/** Whole years from one day to another. */
export const yearsBetween = (from: Day, to: Day): Count =>
  term("count", {
    op: "elapsed",
    as: "years-between",
    from: from.draft,
    to: to.draft,
    unit: "years",
  });

/** Whole months from one day to another. */
export const monthsBetween = (from: Day, to: Day): Count =>
  term("count", {
    op: "elapsed",
    as: "months-between",
    from: from.draft,
    to: to.draft,
    unit: "months",
  });

/** 「满2年」: so many whole years have passed by the as-of date. */
export const hasLasted = (since: Day, years: Count): Term<"truth"> =>
  term("truth", { ...atLeast(yearsBetween(since, asOf), years).draft, as: "has-lasted" });

/** The day so many months, or years, after another. */
export const monthsAfter = (day: Day, months: Count): Day =>
  term("day", { op: "later", as: "months-after", of: day.draft, by: months.draft, unit: "months" });
export const yearsAfter = (day: Day, years: Count): Day =>
  term("day", { op: "later", as: "years-after", of: day.draft, by: years.draft, unit: "years" });

/** A certificate valid on the as-of date: from its day, through its last. */
export const validOn = (from: Day, until: Day): Term<"truth"> =>
  term("truth", {
    op: "and",
    as: "valid-on",
    of: [compareDays(from, "under"), compareDays(until, "over")],
  });

const compareDays = (day: Day, side: "over" | "under"): Draft => ({
  op: "compare",
  of: day.draft,
  with: { op: "as-of" },
  side,
  inclusive: true,
});

/** Before a day ends: the as-of date is that day or earlier. 「在…前」 of a deadline. */
export const by = (deadline: Day): Term<"truth"> =>
  term("truth", { ...compareDays(deadline, "over"), as: "by" });

/** The calendar year of a day, or of the as-of date. */
export const yearOf = (day: Day = asOf): Count => term("count", { op: "year-of", of: day.draft });

/**
 * 「投产后第一年100%、第二年50%、第三年30%」: one for each year of operation, nothing after the last. The first year
 * runs until a whole year has passed.
 */
export const byYearOfOperation = <T extends "money" | "ratio">(
  since: Day,
  each: readonly Term<T>[],
): Term<T> => {
  const type = each[0]?.type ?? ("money" as T);
  const none: Draft = { op: "const", type, value: "0" };
  return term(
    type,
    each.reduceRight<Draft>(
      (no, share, index) => ({
        op: "select",
        as: "year-of-operation",
        when: {
          op: "compare",
          of: yearsBetween(since, asOf).draft,
          with: { op: "const", type: "count", value: String(index + 1) },
          side: "under",
          inclusive: false,
        },
        yes: share.draft,
        no,
      }),
      none,
    ),
  );
};

/** 「2018年补50%、2019年补40%，以后不补」: one for each calendar year named, nothing in other years. */
export const byCalendarYear = <T extends "money" | "ratio">(
  each: readonly (readonly [year: Count, Term<T>])[],
): Term<T> => {
  const type = each[0]?.[1].type ?? ("money" as T);
  const none: Draft = { op: "const", type, value: "0" };
  return term(
    type,
    each.reduceRight<Draft>(
      (no, [year, share]) => ({
        op: "select",
        as: "calendar-year",
        when: {
          op: "and",
          of: [
            { op: "compare", of: yearOf().draft, with: year.draft, side: "over", inclusive: true },
            { op: "compare", of: yearOf().draft, with: year.draft, side: "under", inclusive: true },
          ],
        },
        yes: share.draft,
        no,
      }),
      none,
    ),
  );
};

/** A figure that changes on a day: the later one from that day on. */
export const fromDay = <T extends "money" | "ratio" | "count">(
  before: Term<T>,
  day: Day,
  after: Term<NoInfer<T>>,
): Term<T> =>
  term(before.type, {
    op: "select",
    as: "from-day",
    when: { op: "compare", of: { op: "as-of" }, with: day.draft, side: "over", inclusive: true },
    yes: after.draft,
    no: before.draft,
  });
