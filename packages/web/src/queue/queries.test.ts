import { describe, expect, it } from "vitest";
import { byUrgency } from "./queries.ts";

describe("the order of a queue", () => {
  it("has what is due first before the rest, and what is due on no day last", () => {
    const cases = [
      { number: "4", dueOn: null },
      { number: "3", dueOn: "2019-09-20" },
      { number: "2", dueOn: "2019-09-01" },
      { number: "1", dueOn: "2019-09-20" },
    ];
    expect(cases.toSorted(byUrgency).map(({ number }) => number)).toEqual(["2", "1", "3", "4"]);
  });
});
