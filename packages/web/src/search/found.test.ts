import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

describe("found", () => {
  it("takes in the signs of the words as typed", () => {
    const excerpt = { start: 10, text: "列入国家首台（套）产品" };
    expect(found(excerpt, [{ start: 14, end: 18 }], "首台(套)")).toEqual([{ start: 14, end: 19 }]);
  });

  it("keeps pairs that stand apart, and joins those that touch", () => {
    const excerpt = { start: 0, text: "技术的改造，技术改造" };
    const pairs = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 6, end: 8 },
      { start: 8, end: 10 },
    ];
    expect(found(excerpt, pairs, "技术改造")).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 6, end: 10 },
    ]);
  });
});
