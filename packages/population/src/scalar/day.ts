import { type Num, wholePoint, wholly } from "./number.ts";
import {
  type Bool,
  type Scalar,
  add,
  and,
  atMost,
  choose,
  divide,
  greatest,
  integer,
  least,
  less,
  not,
  remainder,
  subtract,
  times,
} from "./scalar.ts";

/** A day on columns, counted from 1970-01-01, and whether it is known. */
export interface DayScalar {
  readonly day: Scalar;
  readonly known: Bool;
}

/** From 0000-03-01, where the calendar's periods of 400, 100 and 4 years begin, to 1970-01-01. */
const SHIFT = integer(719_468n);
/** The first of January of the year 1. */
export const FIRST_DAY = -719_162n;
/** Days in 400 years, in 100, in 4 without a leap day, and in one. */
const PERIOD = 146_097n;
const CENTURY = integer(36_524n);
const FOUR_YEARS_WITHOUT_LEAP = integer(1_460n);
const YEAR = integer(365n);

const nothing = integer(0n);
const whole = (value: bigint) => integer(value);
const atLeastNothing = (a: Scalar): Scalar => greatest(a, nothing);

/** Months from the year 0 to a day's, and the day's number in its month. */
function monthAndDate(day: Scalar): { readonly month: Scalar; readonly date: Scalar } {
  const since = add(day, SHIFT);
  const within = remainder(since, PERIOD);
  const leaps = subtract(
    add(subtract(within, divide(within, FOUR_YEARS_WITHOUT_LEAP)), divide(within, CENTURY)),
    divide(within, whole(PERIOD - 1n)),
  );
  const year = divide(atLeastNothing(leaps), YEAR);
  const before = subtract(
    add(times(YEAR, year), divide(year, whole(4n))),
    divide(year, whole(100n)),
  );
  const ofYear = atLeastNothing(subtract(within, before));
  // March is 0: months of 31 and 30 days then follow each other by fifths of 153.
  const march = divide(add(times(whole(5n), ofYear), whole(2n)), whole(153n));
  const years = add(year, times(divide(since, whole(PERIOD)), whole(400n)));
  return {
    month: add(add(times(years, whole(12n)), march), whole(2n)),
    date: add(subtract(ofYear, daysBefore(march)), whole(1n)),
  };
}

/** Days of the year from the first of March to the first of a month. */
const daysBefore = (march: Scalar): Scalar =>
  divide(add(times(whole(153n), march), whole(2n)), whole(5n));

/** The first day of a month. */
function firstOf(month: Scalar): Scalar {
  const since = subtract(month, whole(2n));
  const years = divide(since, whole(12n));
  const year = remainder(years, 400n);
  const ofPeriod = add(
    add(
      subtract(add(times(YEAR, year), divide(year, whole(4n))), divide(year, whole(100n))),
      daysBefore(remainder(since, 12n)),
    ),
    times(divide(years, whole(400n)), whole(PERIOD)),
  );
  return subtract(ofPeriod, SHIFT);
}

const daysIn = (month: Scalar): Scalar => subtract(firstOf(add(month, whole(1n))), firstOf(month));

/** The same day so many whole years or months on; the last of the month where it has no such day. */
export function later(of: DayScalar, by: Num, unit: "years" | "months"): DayScalar {
  const { month, date } = monthAndDate(of.day);
  const target = add(month, times(by.lo.whole, whole(unit === "years" ? 12n : 1n)));
  return {
    day: greatest(
      subtract(add(firstOf(target), least(date, daysIn(target))), whole(1n)),
      integer(FIRST_DAY),
    ),
    known: and(of.known, and(not(by.open), atMost(by.hi.whole, by.lo.whole))),
  };
}

/** A number that is nothing at least, and without end, where a day behind it is unknown. */
const knownBy = (known: Bool, value: Scalar): Num => ({
  ...wholePoint(value),
  lo: wholly(choose(known, value, nothing)),
  open: not(known),
});

/** Whole years, months or days from one day to another; 0 where the other comes first. */
export function elapsed(from: DayScalar, to: DayScalar, unit: "years" | "months" | "days"): Num {
  const known = and(from.known, to.known);
  if (unit === "days") return knownBy(known, atLeastNothing(subtract(to.day, from.day)));
  const [first, last] = [monthAndDate(from.day), monthAndDate(to.day)];
  const isShort = less(last.date, least(first.date, daysIn(last.month)));
  const between = subtract(last.month, first.month);
  const months = atLeastNothing(choose(isShort, subtract(between, whole(1n)), between));
  return knownBy(known, unit === "months" ? months : divide(months, whole(12n)));
}

/** The calendar year of a day. */
export const yearOf = ({ day, known }: DayScalar): Num =>
  knownBy(known, divide(monthAndDate(day).month, whole(12n)));
