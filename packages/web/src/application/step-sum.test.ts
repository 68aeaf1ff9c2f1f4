import { describe, expect, it } from "vitest";
import { sumOfStep, yuanOf } from "./step-sum.ts";

describe("the sum of a step", () => {
  it("is in yuan with two places", () => {
    expect(yuanOf("48000000")).toBe("480000.00");
    expect(yuanOf("7")).toBe("0.07");
    expect(sumOfStep({ order: "2019-000014-1", fen: "10000000" })).toBe("100000.00");
  });

  it("is that of now where another was told before", () => {
    expect(sumOfStep({ before: "100000000", now: "80000000", awarded: [] })).toBe("800000.00");
    expect(sumOfStep({ reason: "changed", before: "100000000", now: null })).toBeNull();
  });

  it("is that of all things of a decision", () => {
    const settled = [
      { item: "甲", fen: "80000000" },
      { item: "乙", fen: "20000000" },
    ];
    expect(sumOfStep({ settled })).toBe("1000000.00");
    expect(sumOfStep({ settled: [] })).toBeNull();
    expect(sumOfStep({ settled: [{ item: null, fen: "x" }] })).toBeNull();
  });

  it("is that of all orders sent, and of all figures set", () => {
    const sent = [
      { order: "2019-000042-1", fen: "30000000" },
      { order: "2019-000042-2", fen: "5" },
    ];
    expect(sumOfStep({ body: "finance-bureau", sent, account: "3" })).toBe("300000.05");
    expect(sumOfStep({ figures: { 甲: "300000", 乙: "0.50" }, words: "按规模" })).toBe("300000.50");
    expect(sumOfStep({ figures: {} })).toBeNull();
  });

  it("is none where the step says none", () => {
    expect(sumOfStep({ words: "第一笔退回" })).toBeNull();
    expect(sumOfStep({ fen: "-5" })).toBeNull();
  });
});
