import { describe, expect, it } from "vitest";
import { isOverdue, thenLeft } from "./forecast.ts";

const available = "1000000.00";

describe("what a line has left", () => {
  it("is exact where the cases come to one sum, all of it taken too", () => {
    expect(thenLeft({ available, min: "400000.00", max: "400000.00" })).toEqual({
      is: "exact",
      sum: "600000.00",
    });
    expect(thenLeft({ available, min: available, max: available })).toEqual({
      is: "exact",
      sum: "0.00",
    });
  });

  it("is the least of it where they come to a range", () => {
    expect(thenLeft({ available, min: "0.00", max: "999999.99" })).toEqual({
      is: "at-least",
      sum: "0.01",
    });
  });

  it("is lacking by a fen for sure, or only if they take the most", () => {
    expect(thenLeft({ available, min: "1000000.01", max: "1000000.01" })).toEqual({
      is: "lacks",
      sum: "0.01",
    });
    expect(thenLeft({ available, min: "0.00", max: "1500000.00" })).toEqual({
      is: "may-lack",
      sum: "500000.00",
    });
  });

  it("is not said without an upper end, or without a line", () => {
    expect(thenLeft({ available, min: "0.00", max: null })).toEqual({ is: "unknown" });
    expect(thenLeft({ available: null, min: "0.00", max: "1.00" })).toEqual({ is: "unopened" });
  });
});

it("a month is overdue once it is over, of years before too", () => {
  expect(isOverdue("2019-08", "2019-09-01")).toBe(true);
  expect(isOverdue("2018-12", "2019-01-31")).toBe(true);
  expect(isOverdue("2019-09", "2019-09-30")).toBe(false);
  expect(isOverdue("2019-10", "2019-09-30")).toBe(false);
});
