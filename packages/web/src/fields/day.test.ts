import { describe, expect, it } from "vitest";
import { isDay } from "./day.ts";

describe("a day of the calendar", () => {
  it.each(["2019-02-28", "2020-02-29", "0999-12-31"])("is %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "",
    "2019-02-29",
    "2019-02-30",
    "2019-13-01",
    "2019-1-5",
    "2019年3月1日",
    "2019-02-28T",
  ])("is not “%s”", (text) => {
    expect(isDay(text)).toBe(false);
  });
});
