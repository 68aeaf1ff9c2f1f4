import { describe, expect, it } from "vitest";
import { type Typed, emptyTyped, isTyped, problemsOf } from "./typed.ts";

const whole: Typed = {
  ...emptyTyped("finance-bureau", "2019-04-01"),
  measure: "d1-01-equipment-catalogue",
  id: "first-set-2019",
  title: "首台（套）（虚构）",
  closesOn: "2019-05-31",
  shares: [{ line: "first-set", county: false, part: "1" }],
};

describe("problemsOf", () => {
  it("finds nothing wrong with a whole programme", () => {
    expect(problemsOf(whole, false)).toEqual({});
  });

  it.each<[Partial<Typed>, object]>([
    [{ title: " " }, { title: "manage.needed" }],
    [{ id: "首台" }, { id: "manage.wrongId" }],
    [{ closesOn: "2019-03-31" }, { closesOn: "manage.wrongWindow" }],
    [{ quota: "0" }, { quota: "manage.wrongQuota" }],
    [{ rankBy: "decided" }, { quota: "manage.quotaNeeded" }],
    [{ noticeDays: "61" }, { noticeDays: "manage.wrongNotice" }],
    [{ turnDays: "0" }, { turnDays: "manage.wrongTurn" }],
    [{ shares: [] }, { shares: "manage.wrongShares" }],
    [{ shares: [{ line: "a", county: true, part: "x" }] }, { shares: "manage.wrongShares" }],
  ])("says what is wrong with %o", (change, problems) => {
    expect(problemsOf({ ...whole, ...change }, false)).toEqual(problems);
  });

  it("asks for a basis where the article names another body", () => {
    expect(problemsOf(whole, true)).toEqual({ basis: "manage.basisNeeded" });
    expect(problemsOf({ ...whole, basis: "会议纪要（虚构）" }, true)).toEqual({});
  });
});

describe("isTyped", () => {
  it("takes only what is one", () => {
    expect(isTyped(structuredClone(whole))).toBe(true);
    expect(isTyped({ ...whole, shares: [{}] })).toBe(false);
    expect(isTyped({ ...whole, year: 2019 })).toBe(false);
    expect(isTyped(null)).toBe(false);
  });
});
