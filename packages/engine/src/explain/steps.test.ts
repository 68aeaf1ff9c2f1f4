import { describe, expect, it } from "vitest";
import { assess } from "../evaluate/assess.ts";
import { caseOf, facts, rulebookOf } from "../fixtures/worth.ts";
import { progressive } from "../vocabulary/amount.ts";
import { less } from "../vocabulary/award.ts";
import { shareOf } from "../vocabulary/award.ts";
import { atMost } from "../vocabulary/condition.ts";
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
      "前者不超过后者 是",
      " amount 150.00元",
      " 300元 300.00元",
      "四舍五入到分 27.50元",
    ]);
    expect(said).toContain(" 前者减后者 27.50元");
    expect(said).toContain("  按比例 37.50元");
    expect(said).toContain("  分段累进 10.00元");
    expect(
      said.filter((line) => /超出部分|取低|取高/u.test(line)).every((line) => line.endsWith("元")),
    ).toBe(true);
    expect(said.filter((line) => /[a-z-]+ /u.test(line) && !line.includes("amount"))).toEqual([]);
  });
});
