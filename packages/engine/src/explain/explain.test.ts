import { describe, expect, it } from "vitest";
import { assess } from "../evaluate/assess.ts";
import { caseOf, facts, loan, rulebookOf } from "../fixtures/worth.ts";
import { prepare } from "../evaluate/run.ts";
import type { Label, Rulebook } from "../ir/rulebook.ts";
import {
  perUnit,
  progressive,
  raisedWhen,
  shiftable,
  unitsOf,
  where,
} from "../vocabulary/amount.ts";
import type { MeasureDefinition } from "../vocabulary/article.ts";
import { capPerYear, once, yearsRunning } from "../vocabulary/article.ts";
import { cappedAt, newlyPassed, shareOf, tiers } from "../vocabulary/award.ts";
import { byYearOfOperation, hasLasted } from "../vocabulary/clock.ts";
import { allOf, anyOf, atLeast, isOneOf, not, over } from "../vocabulary/condition.ts";
import { atDiscretion, between, fixedElsewhere, upTo } from "../vocabulary/discretion.ts";
import { count, money, percent, points } from "../vocabulary/figure.ts";
import { received } from "../vocabulary/history.ts";
import { countOf, sumOver } from "../vocabulary/things.ts";
import { sayMeasure } from "./measure.ts";
import { sayTruth } from "./words.ts";
import { traceAsHtml, traceAsTable, traceAsTree } from "./views.ts";

const said = (award: MeasureDefinition["award"], more: Partial<MeasureDefinition> = {}): Label => {
  const rulebook = rulebookOf([{ id: "m", award, ...more }]);
  const measure = rulebook.measures[0];
  if (!measure) throw new Error("no measure");
  return sayMeasure(rulebook, measure);
};

const decider = { zh: "市政府", en: "the city" };

describe("a measure in plain words", () => {
  it("says who, when, how much, how often, to whom and how long", () => {
    const { zh, en } = said(cappedAt(shareOf(facts.amount, percent("10%")), money("500万元")), {
      eligible: allOf(facts.flag, over(facts.amount, money("1亿元"))),
      limits: [once("一次性"), capPerYear(money("600万元"), "每年最高600万元")],
      payer: { zh: "市财政", en: "the city's treasury" },
    });
    expect(zh).toBe(
      "对企业，flag，且“amount”超过1亿元的，给予“amount”的10%，最高500万元；每个企业只给一次；每个企业每个财政年度最高600万元；受款人：企业；由市财政支付；2019年2月28日至2022年2月28日有效",
    );
    expect(en).toBe(
      "for any firm, if the applicant is flag, and the amount is more than 100,000,000 yuan: a grant of 10% of the amount, at most 5,000,000 yuan; once only for each firm; at most 6,000,000 yuan in a fiscal year for each firm; payee: the firm; paid by the city's treasury; in force from 28 February 2019 to 28 February 2022",
    );
  });

  it.each<[string, MeasureDefinition["award"], string, string]>([
    [
      "tiers",
      tiers(facts.tier, { a: money("2元"), b: money("1元") }),
      "给予：“tier”为甲的，2元；为乙的，1元",
      "a grant of 2 yuan if the tier is “A”; 1 yuan if it is “B”",
    ],
    [
      "tiers whose unit the text says once, at the end",
      tiers(facts.tier, { a: money("2万"), b: money("1万元") }),
      "给予：“tier”为甲的，2万元；为乙的，1万元",
      "a grant of 20,000 yuan if the tier is “A”; 10,000 yuan if it is “B”",
    ],
    [
      "thresholds newly passed",
      newlyPassed(facts.amount, facts.before, [[money("5亿元"), money("8万元")]]),
      "“amount”超过5亿元、“before”未超过的，8万元",
      "80,000 yuan if the amount is more than 500,000,000 yuan and the before was not",
    ],
    [
      "a scale",
      progressive(facts.amount, [
        [money("100万元"), percent("5%")],
        [null, percent("10%")],
      ]),
      "分段累进：",
      "band by band: ",
    ],
    [
      "units",
      perUnit(money("1万元"), unitsOf(facts.amount, money("1000万元"))),
      "“amount”中每满1000万元给予1万元",
      "10,000 yuan for every whole 10,000,000 yuan in the amount",
    ],
    [
      "up to",
      upTo(money("3元"), decider),
      "最高3元，由市政府决定",
      "up to 3 yuan, decided by the city",
    ],
    [
      "between",
      between(money("1元"), money("3元"), decider),
      "1元至3元，由市政府决定",
      "1 yuan to 3 yuan, decided by the city",
    ],
    ["discretion", atDiscretion(decider), "金额由市政府决定", "an amount decided by the city"],
    [
      "another document",
      fixedElsewhere({ zh: "某号文", en: "another document" }),
      "金额按某号文确定",
      "an amount fixed by another document",
    ],
    [
      "a cap raised",
      raisedWhen(money("1元"), facts.flag, percent("20%")),
      "1元（flag的，上浮20%）",
      "1 yuan (20% more if the applicant is flag)",
    ],
    [
      "a share that may shift",
      shareOf(facts.amount, shiftable(percent("40%"), points("20个百分点"), facts.share)),
      "最高",
      "at most",
    ],
    [
      "years of operation",
      shareOf(money("1元"), byYearOfOperation(facts.day, [percent("50%")])),
      "从“day”到计算日期的整年数低于1的，50%",
      "(50% if the number of whole years from the day to the as-of date is less than 1) of 1 yuan",
    ],
    [
      "things",
      sumOver(loan, facts.loanAmount, facts.loanPaid),
      "各paid的贷款的“sum”合计",
      "the total, over each loan where the loan is paid, of the sum",
    ],
    [
      "the past",
      received(["m"], { per: "year" }),
      "每个财政年度已享受的“m”",
      "received in a fiscal year under “m”",
    ],
    [
      "numbers of things",
      where(atLeast(countOf(loan), count("2次")), money("1元")),
      "贷款的数量不低于2次的，1元",
      "the number of “loan” entries is at least 2",
    ],
    [
      "mixed conditions",
      where(
        allOf(anyOf(facts.flag, not(facts.flag)), hasLasted(facts.day, count("2年"))),
        money("1元"),
      ),
      "（flag，或不属于：flag），且从“day”到计算日期的整年数不低于2年的，1元",
      "(the applicant is flag, or it is not so that the applicant is flag), and the number of whole years from the day to the as-of date is at least 2",
    ],
  ])("says %s", (_, award, zh, en) => {
    const words = said(award);
    expect(words.zh).toContain(zh);
    expect(words.en).toContain(en);
  });

  it("says how many years running", () => {
    expect(said(money("1元"), { limits: [yearsRunning(count("3年"), "连续3年")] }).zh).toContain(
      "每个企业自首次起连续3年",
    );
  });
});

describe("a truth as a clause", () => {
  const rulebook = rulebookOf([{ id: "m", award: money("1元") }]);
  const labelled = (en: string): Rulebook => ({
    ...rulebook,
    facts: rulebook.facts.map((fact) =>
      fact.id === "loan.paid" || fact.id === "flag" ? { ...fact, label: { zh: "是否", en } } : fact,
    ),
  });

  it.each([
    ["insured", "the loan is insured"],
    ["a loan of the first year", "the loan is a loan of the first year"],
    ["meets the conditions", "the loan meets the conditions"],
    ["has been repaid", "the loan has been repaid"],
    ["the pledge is registered", "the pledge is registered"],
    ["the first of its kind", "the loan is the first of its kind"],
  ])("of a thing: %s", (label, clause) => {
    expect(sayTruth("loan.paid", prepare(labelled(label)).scope).en).toBe(clause);
  });

  it("of the applicant", () => {
    expect(sayTruth("flag", prepare(labelled("a firm")).scope).en).toBe("the applicant is a firm");
  });
});

describe("why an award is what it is", () => {
  it("names the limit in the gazette's words, and says it in English", () => {
    const rulebook = rulebookOf([
      { id: "m", award: facts.amount, limits: [capPerYear(money("6元"), "每年最高6元")] },
    ]);
    const [award] = assess(rulebook, caseOf(rulebook, { facts: { amount: "10元" } })).awards;
    expect(award?.reason.zh).toContain("因“每年最高6元”，由10.00元减为6.00元");
    expect(award?.reason.en).toContain(
      "cut from 10.00 yuan to 6.00 yuan: at most 6 yuan in a fiscal year for each firm",
    );
  });

  it("names a condition that is not met as what is asked for, with what is stated instead", () => {
    const eligible = allOf(facts.flag, isOneOf(facts.tier, "a"), over(facts.amount, money("10元")));
    const rulebook = rulebookOf([{ id: "m", award: money("1元"), eligible }]);
    const given = caseOf(rulebook, { facts: { flag: false, tier: "b", amount: "7元" } });
    const [award] = assess(rulebook, given).awards;
    expect(award?.reason.zh).toBe(
      "未满足的条件：flag；tier为甲（按“乙”算）；amount（7.00元）超过10元",
    );
    expect(award?.reason.en).toBe(
      "condition not met: the applicant is flag; the tier is “A” (counted as “B”); the amount (7.00 yuan) is more than 10.00 yuan (10元)",
    );
  });

  it("says for what there is one award only, which the gazette's words alone do not", () => {
    const rulebook = rulebookOf([{ id: "m", award: facts.amount, limits: [once("一次性")] }]);
    const history = [{ measure: "m", date: "2019-01-05", amount: "10元" }];
    const given = caseOf(rulebook, { facts: { amount: "10元" }, history });
    const [award] = assess(rulebook, given).awards;
    expect(award?.reason.zh).toContain("因“一次性”（每个企业只给一次），由10.00元减为0.00元");
  });
});

describe("one trace, several views", () => {
  const rulebook = rulebookOf([
    {
      id: "m",
      award: cappedAt(shareOf(facts.amount, percent("10%")), money("500万元")),
      eligible: facts.flag,
      limits: [capPerYear(money("600万元"), "<b>每年最高600万元</b>")],
    },
  ]);
  const history = [{ measure: "m", date: "2019-01-05", amount: "200万元" }];
  const [award] = assess(
    rulebook,
    caseOf(rulebook, { facts: { amount: "1亿元", flag: "yes" }, history }),
  ).awards;
  if (!award) throw new Error("no award");

  it("a tree", () => {
    expect(traceAsTree(rulebook, award, "zh").split("\n")).toEqual([
      "flag：是",
      "四舍五入到分：5,000,000.00元",
      "  不超过：5,000,000.00元",
      "    amount的10%：10,000,000.00元",
      "      amount：100,000,000.00元",
      "      10%：0.1",
      "    500万元：5,000,000.00元",
      "限额：5,000,000.00元 → 4,000,000.00元 «<b>每年最高600万元</b>»",
    ]);
  });

  it("a table", () => {
    const rows = traceAsTable(rulebook, award, "en");
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)).toEqual([
      "limit",
      "5,000,000.00 yuan → 4,000,000.00 yuan",
      "<b>每年最高600万元</b>",
    ]);
  });

  it("HTML, with every text escaped and every list closed", () => {
    const html = traceAsHtml(rulebook, award, "en");
    expect(html).not.toContain("<b>每年");
    expect(html).toContain("&lt;b&gt;每年最高600万元&lt;/b&gt;");
    expect(html.match(/<ul/gu)).toHaveLength(html.match(/<\/ul>/gu)?.length ?? 0);
    expect(html.match(/<li>/gu)).toHaveLength(8);
  });
});
