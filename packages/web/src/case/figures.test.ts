import { describe, expect, it } from "vitest";
import { openRanges, readFigure } from "./figures.ts";

const range = { min: "100000.00", max: "500000.00" };

describe("a figure within a range", () => {
  it("is read as people write it, at both ends too", () => {
    expect(readFigure(" 16万元 ", range)).toEqual({ is: "figure", yuan: "160000.00" });
    expect(readFigure("100000", range)).toEqual({ is: "figure", yuan: "100000.00" });
    expect(readFigure("500000.00", range)).toEqual({ is: "figure", yuan: "500000.00" });
    expect(readFigure("9亿元", { min: "0.00", max: null })).toMatchObject({ is: "figure" });
  });

  it("is refused a fen outside, and where it is none", () => {
    expect(readFigure("99999.99", range)).toEqual({ is: "wrong", why: "outside" });
    expect(readFigure("500000.01", range)).toEqual({ is: "wrong", why: "outside" });
    expect(readFigure("许多", range)).toEqual({ is: "wrong", why: "unread" });
    expect(readFigure("  ", range)).toEqual({ is: "nothing" });
  });

  it("is asked of awards that are due, known and open", () => {
    const award = { item: "甲", status: "due", reason: { zh: "", en: "" }, missing: [], ...range };
    const awards = [
      award,
      { ...award, item: "乙", max: range.min },
      { ...award, item: "丙", status: "not-due" },
      { ...award, item: "丁", missing: ["fact"] },
      { ...award, item: "戊", max: null },
    ];
    expect(openRanges({ awards }).map(({ item }) => item)).toEqual(["甲", "戊"]);
  });
});
