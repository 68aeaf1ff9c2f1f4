import { type Day, addYears, dayAt, daysSinceEpoch } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { type DayScalar, elapsed, later, yearOf } from "./day.ts";
import { wholePoint } from "./number.ts";
import { type Scalar, integer, yes } from "./scalar.ts";

/** Every day from the end of one century without a leap day to past the next. */
const DAYS = Array.from(
  { length: daysSinceEpoch("2104-12-31" as Day) - daysSinceEpoch("1896-01-01" as Day) },
  (_, index) => dayAt(daysSinceEpoch("1896-01-01" as Day) + index),
);

const scalarOf = (day: Day): DayScalar => ({
  day: integer(BigInt(daysSinceEpoch(day))),
  known: yes,
});

/** What a scalar of known days alone comes to: it is worked out as it is built. */
const valueOf = (scalar: Scalar): number =>
  scalar.op === "integer" ? Number(scalar.value) : Number.NaN;

describe("days on columns", () => {
  it("lie in their year", () => {
    for (const day of DAYS)
      expect(valueOf(yearOf(scalarOf(day)).lo.whole)).toBe(Number(day.slice(0, 4)));
  });

  it("come again so many years on, on the 28th where there is no 29th", () => {
    for (const [index, day] of DAYS.entries()) {
      const years = index % 9;
      const found = later(scalarOf(day), wholePoint(integer(BigInt(years))), "years");
      expect(dayAt(valueOf(found.day))).toBe(addYears(day, years));
    }
  });

  it("are so many whole years from another as the last anniversary says", () => {
    for (const [index, day] of DAYS.entries()) {
      const other = DAYS[(index * 7_919) % DAYS.length] ?? day;
      const years = valueOf(elapsed(scalarOf(day), scalarOf(other), "years").lo.whole);
      if (other <= day) expect(years).toBe(0);
      else {
        expect(addYears(day, years) <= other).toBe(true);
        expect(addYears(day, years + 1) > other).toBe(true);
      }
    }
  });
});
