import { describe, expect, it } from "vitest";
import { besideSettled, openRanges, readFigure } from "./figures.ts";

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

describe("a figure typed for a range that is settled", () => {
  const open = { item: "甲", ...range };
  const settled = {
    item: "甲",
    figure: "300000.00",
    ...range,
    body: "commission",
    reason: null,
    at: "2019-05-20T02:00:00.000Z",
  };
  const beside = (more: object) =>
    besideSettled(open, {
      text: "40万",
      seen: "",
      settlements: [settled],
      own: ["commission"],
      ...more,
    });

  it("is gone by where nobody has settled it", () => {
    expect(beside({ settlements: [] })).toMatchObject({
      settled: null,
      reading: { is: "figure", yuan: "400000.00" },
      aside: null,
    });
    expect(beside({ settlements: [{ ...settled, item: "乙" }] }).settled).toBeNull();
  });

  it("is put aside where it was typed before that, until whoever typed it says so", () => {
    expect(beside({})).toMatchObject({
      isOthers: false,
      reading: { is: "nothing" },
      aside: "400000.00",
    });
    expect(beside({ seen: settled.at })).toMatchObject({
      reading: { is: "figure", yuan: "400000.00" },
      aside: null,
    });
    // Settled anew after that: asked again.
    const anew = { ...settled, at: "2019-05-21T02:00:00.000Z" };
    expect(beside({ seen: settled.at, settlements: [anew] }).aside).toBe("400000.00");
    expect(beside({ text: "30万" })).toMatchObject({ reading: { is: "figure" }, aside: null });
    expect(beside({ text: "许多" })).toMatchObject({ reading: { is: "wrong" }, aside: null });
  });

  it("is never gone by where another body settled it", () => {
    for (const seen of ["", settled.at])
      expect(beside({ seen, own: ["bureau"] })).toMatchObject({
        isOthers: true,
        reading: { is: "nothing" },
        aside: "400000.00",
      });
    expect(beside({ text: "", own: ["bureau"] }).aside).toBeNull();
  });
});
