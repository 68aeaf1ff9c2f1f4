import { describe, expect, it } from "vitest";
import { afterWorkingDays, dayOf, isWorkingDay } from "./working-days.ts";

const known = "2019-12-31";

describe("a working day", () => {
  it.each([
    ["2019-02-28", true],
    // 周六, 周日.
    ["2019-03-02", false],
    ["2019-03-03", false],
    // 春节 from 4 to 10 February; the Saturday and Sunday before are worked.
    ["2019-02-02", true],
    ["2019-02-03", true],
    ["2019-02-04", false],
    ["2019-02-08", false],
    ["2019-02-11", true],
    // 国庆.
    ["2019-09-29", true],
    ["2019-10-07", false],
    ["2019-10-12", true],
  ])("%s: %s", (day, expected) => {
    expect(isWorkingDay(day, known)).toBe(expected);
  });

  it("is what was known then: the longer May holiday was announced on 22 March", () => {
    expect(isWorkingDay("2019-05-02", "2019-03-21")).toBe(true);
    expect(isWorkingDay("2019-05-02", "2019-03-22")).toBe(false);
    expect(isWorkingDay("2019-04-28", "2019-03-21")).toBe(false);
    expect(isWorkingDay("2019-04-28", "2019-03-22")).toBe(true);
  });
});

describe("a time of working days", () => {
  it.each([
    ["2019-02-28", 0, "2019-02-28"],
    ["2019-02-28", 1, "2019-03-01"],
    ["2019-02-28", 2, "2019-03-04"],
    // Over 清明, from Friday 5 to Sunday 7 April.
    ["2019-04-04", 1, "2019-04-08"],
    // Over the worked Sunday 28 April and the holiday of four days.
    ["2019-04-26", 4, "2019-05-05"],
  ])("from %s, %i of them end on %s", (from, count, expected) => {
    expect(afterWorkingDays(from, count, known)).toBe(expected);
  });
});

it("begins the day in the city, not in Greenwich", () => {
  expect(dayOf(new Date("2019-02-28T15:59:59Z"))).toBe("2019-02-28");
  expect(dayOf(new Date("2019-02-28T16:00:00Z"))).toBe("2019-03-01");
});
