import { describe, expect, it } from "vitest";
import { assess } from "../evaluate/assess.ts";
import { caseOf, facts, rulebookOf } from "../fixtures/worth.ts";
import { progressive } from "../vocabulary/amount.ts";
import { less } from "../vocabulary/award.ts";
import { shareOf } from "../vocabulary/award.ts";
import { atMost, over } from "../vocabulary/condition.ts";
import { money, percent } from "../vocabulary/figure.ts";
import { stepsOf } from "./steps.ts";

describe("a working", () => {
  it("says every sum in yuan, also within a scale and a difference, and calls no step by its inner name", () => {
    const award = less(
      shareOf(facts.amount, percent("25%")),
      progressive(facts.amount, [
        [money("100元"), percent("5%")],
        [null, percent("10%")],
      ]),
    );
    const rulebook = rulebookOf([
      { id: "m", award, eligible: atMost(facts.amount, money("300元")) },
    ]);
    const [given] = assess(rulebook, caseOf(rulebook, { facts: { amount: "150元" } })).awards;
    if (!given) throw new Error("nothing given");
    const said = stepsOf(rulebook, given).map(
      ({ depth, what, value }) => `${" ".repeat(depth)}${what.zh} ${value.zh}`,
    );
    // 25% of 150 is 37.50; 5% of 100 and 10% of 50 are 10.00.
    expect(said.slice(0, 4)).toEqual([
      "amount不超过300元 是",
      " amount 150.00元",
      " 300元 300.00元",
      "四舍五入到分 27.50元",
    ]);
    expect(said).toContain(" amount的25%减amount分段计算的合计 27.50元");
    expect(said).toContain("  amount的25% 37.50元");
    expect(said).toContain("  amount分段计算的合计 10.00元");
    expect(said).toContain("   amount中不超过100元的部分×5% 5.00元");
    expect(said).toContain("    amount中不超过100元的部分 100.00元");
    expect(said).toContain("     amount和100元中较低的 100.00元");
    expect(said).toContain("   amount超出100元的部分×10% 5.00元");
    // A band that begins at nothing has no lower end: no fixed 0 stands there.
    expect(said.join()).not.toContain("固定值");
    expect(said.filter((line) => /[a-z-]+ /u.test(line) && !line.includes("amount"))).toEqual([]);
  });
});

describe("a band between two ends", () => {
  it("is named by both, in English too", () => {
    const award = progressive(facts.amount, [
      [money("100元"), percent("5%")],
      [money("300元"), percent("10%")],
      [null, percent("20%")],
    ]);
    const rulebook = rulebookOf([{ id: "m", award }]);
    const [given] = assess(rulebook, caseOf(rulebook, { facts: { amount: "150元" } })).awards;
    if (!given) throw new Error("nothing given");
    const whats = stepsOf(rulebook, given).map(({ what }) => what);
    expect(whats).toContainEqual({
      zh: "amount中超过100元、不超过300元的部分",
      en: "the part of amount above 100 yuan and up to 300 yuan",
    });
  });
});

describe("a fact that nobody stated", () => {
  const rulebook = rulebookOf([
    {
      id: "m",
      award: shareOf(facts.amount, percent("25%")),
      eligible: over(facts.before, money("300元")),
    },
  ]);
  const awardFor = (given: Readonly<Record<string, unknown>>) => {
    const [award] = assess(rulebook, caseOf(rulebook, given)).awards;
    if (!award) throw new Error("nothing given");
    return award;
  };
  const valueOf = (given: Readonly<Record<string, unknown>>, label: string) =>
    stepsOf(rulebook, awardFor(given)).find(({ what }) => what.zh === label)?.value;

  it("is not said to be 0, nor an amount without an end", () => {
    expect(valueOf({ facts: {} }, "before")).toEqual({ zh: "未填写", en: "not stated" });
    expect(valueOf({ facts: {} }, "amount")).toEqual({ zh: "未填写", en: "not stated" });
  });

  it("is said to be taken as none where the case says that there is nothing else, in the reason too", () => {
    const taken = { zh: "未填写，按没有计算", en: "not stated, taken as none" };
    const nothingElse = { unstated: "none", facts: { amount: "100元" } };
    expect(valueOf(nothingElse, "before")).toEqual(taken);
    const { reason } = awardFor(nothingElse);
    expect(reason.zh).toBe("未满足的条件：before（未填写，按没有计算）超过300元");
    expect(reason.en).toContain("the before (not stated, taken as none)");
  });

  it("is named in a condition that is a truth, or is worked out", () => {
    const reasonFor = (eligible: Parameters<typeof rulebookOf>[0][number]["eligible"]) => {
      const other = rulebookOf([
        { id: "m", award: shareOf(facts.amount, percent("25%")), ...(eligible && { eligible }) },
      ]);
      const given = caseOf(other, { unstated: "none", facts: { amount: "100元" } });
      return assess(other, given).awards[0]?.reason.zh;
    };
    expect(reasonFor(facts.flag)).toBe("未满足的条件：flag（未填写，按没有计算）");
    expect(reasonFor(over(shareOf(facts.before, percent("50%")), money("300元")))).toBe(
      "未满足的条件：“before”的50%超过300元（其中未填写、按没有计算的：before）",
    );
  });

  it("is named where the amount comes to nothing for want of it", () => {
    const { reason } = awardFor({ unstated: "none", facts: { before: "400元" } });
    expect(reason.zh).toBe("按现有情况算出的金额为0元（其中未填写、按没有计算的：amount）");
    expect(reason.en).toBe(
      "by what is known the amount comes to 0 yuan (not stated, taken as none: amount)",
    );
    const stated = awardFor({ unstated: "none", facts: { before: "400元", amount: "0元" } });
    expect(stated.reason.zh).toBe("按现有情况算出的金额为0元");
  });

  it("differs from a nought that somebody stated", () => {
    expect(valueOf({ unstated: "none", facts: { before: "0元" } }, "before")?.zh).toBe("0.00元");
    expect(awardFor({ unstated: "none", facts: { before: "0元" } }).reason.zh).toContain(
      "before（0.00元）",
    );
  });
});
