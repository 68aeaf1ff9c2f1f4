import { describe, expect, it } from "vitest";
import { findWords } from "./find-words.ts";

describe("findWords", () => {
  it("finds every place, counted from the offset", () => {
    expect(findWords("奖励，再奖励", "奖励", 100)).toEqual([
      { start: 100, end: 102 },
      { start: 104, end: 106 },
    ]);
  });

  it("takes brackets and letters of either width", () => {
    expect(findWords("首台（套）与PPP模式", "首台(套) ppp", 0)).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 9 },
    ]);
  });

  it("prefers the longer of two words that begin alike, and takes signs for themselves", () => {
    expect(findWords("技术改造", "技术 技术改造", 0)).toEqual([{ start: 0, end: 4 }]);
    expect(findWords("一.二", ".", 0)).toEqual([{ start: 1, end: 2 }]);
  });

  it("finds nothing for nothing", () => {
    expect(findWords("奖励", "  ", 0)).toEqual([]);
  });
});
