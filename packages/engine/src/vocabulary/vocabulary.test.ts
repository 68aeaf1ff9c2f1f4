import { describe, expect, it } from "vitest";
import { facts, loan, worth } from "../fixtures/worth.ts";
import {
  baseWithin,
  growthRate,
  levelAndRise,
  noLessThan,
  perUnit,
  progressive,
  raisedWhen,
  ratioOf,
  rise,
  shiftable,
  unitsOf,
  where,
} from "./amount.ts";
import { betterOf, cappedAt, compose, growth, shareOf, steps, tiers, whole } from "./award.ts";
import {
  asOf,
  byCalendarYear,
  byYearOfOperation,
  fromDay,
  hasLasted,
  monthsAfter,
  monthsBetween,
  validOn,
} from "./clock.ts";
import { atLeast, atMost, over, under } from "./condition.ts";
import { asAgreed, atDiscretion, between, fixedElsewhere, upTo } from "./discretion.ts";
import { count, day, money, percent, points } from "./figure.ts";
import { largestReceived, neverReceived, received, timesReceived } from "./history.ts";
import { countOf, hasAny, leastOver, mostOver, sumOver } from "./things.ts";

const decider = { zh: "市政府", en: "the city" };
const of = (given: Readonly<Record<string, string>>) => ({ facts: given });

describe("amounts", () => {
  it("tiers over a level; both where the level is unknown", () => {
    const award = tiers(facts.tier, { a: money("100万元"), b: money("50万元") });
    expect(worth(award, of({ tier: "a" }))).toBe("1000000");
    expect(worth(award, of({ tier: "乙" }))).toBe("500000");
    expect(worth(award)).toBe("500000–1000000");
  });

  it("steps: the highest threshold passed, each outside its own step", () => {
    const award = steps(facts.amount, [
      [money("500亿元"), money("100万元")],
      [money("300亿元"), money("50万元")],
    ]);
    expect(worth(award, of({ amount: "500亿元" }))).toBe("500000");
    expect(worth(award, of({ amount: "50000000000.01" }))).toBe("1000000");
    expect(worth(award, of({ amount: "300亿元" }))).toBe("0");
    expect(worth(award)).toBe("0–1000000");
  });

  it("a progressive scale: each band at its own rate", () => {
    const tax = progressive(facts.amount, [
      [money("100万元"), percent("5%")],
      [money("300万元"), percent("10%")],
      [null, percent("25%")],
    ]);
    expect(worth(tax, of({ amount: "100万元" }))).toBe("50000");
    // 100 × 5% + 200 × 10%
    expect(worth(tax, of({ amount: "300万元" }))).toBe("250000");
    expect(worth(tax, of({ amount: "400万元" }))).toBe("500000");
    expect(worth(tax)).toBe("0–…");
  });

  it("shares in percent and permille, rounded half up to the fen at the award", () => {
    expect(worth(shareOf(facts.amount, percent("2‰")), of({ amount: "2.49" }))).toBe("0");
    expect(worth(shareOf(facts.amount, percent("2‰")), of({ amount: "2.50" }))).toBe("0.01");
    expect(worth(shareOf(facts.amount, percent("30%")), of({ amount: "0.05" }))).toBe("0.02");
  });

  it("a share of a share composes exactly: 50% × 20%", () => {
    const award = shareOf(money("1.50元"), compose(percent("50%"), percent("20%")));
    expect(worth(award)).toBe("0.15");
    expect(worth(shareOf(money("1.50元"), compose(whole, percent("20%"))))).toBe("0.30");
  });

  it("an increase over last year, nothing where it fell", () => {
    const award = shareOf(growth(facts.amount, facts.before), percent("10%"));
    expect(worth(award, of({ amount: "150", before: "100" }))).toBe("5");
    expect(worth(award, of({ amount: "100", before: "150" }))).toBe("0");
    expect(worth(award, of({ amount: "150" }))).toBe("0–15");
  });

  it("per unit, and per whole unit of an amount", () => {
    expect(worth(perUnit(money("2000元"), facts.number), of({ number: "12" }))).toBe("24000");
    const award = perUnit(money("5万元"), unitsOf(facts.amount, money("1000万元")));
    expect(worth(award, of({ amount: "2999万元" }))).toBe("100000");
    expect(worth(award, of({ amount: "3000万元" }))).toBe("150000");
    const begun = perUnit(money("5万元"), unitsOf(facts.amount, money("1000万元"), "up"));
    expect(worth(begun, of({ amount: "2001万元" }))).toBe("150000");
  });

  it("percentage points: one for each that a ratio rose", () => {
    const share = ratioOf(facts.amount, facts.before);
    const award = perUnit(money("10万元"), unitsOf(rise(share, facts.share), points("1个百分点")));
    // 30/100 against 25%: 5 points.
    expect(worth(award, of({ amount: "30", before: "100", share: "25%" }))).toBe("500000");
    expect(worth(award, of({ amount: "20", before: "100", share: "25%" }))).toBe("0");
  });

  it("a rate of growth is compared as a ratio; nothing is known of growth from nothing", () => {
    const award = where(
      over(growthRate(facts.amount, facts.before), percent("20%")),
      money("1万元"),
    );
    expect(worth(award, of({ amount: "120", before: "100" }))).toBe("0");
    expect(worth(award, of({ amount: "120.01", before: "100" }))).toBe("10000");
    expect(worth(award, of({ amount: "120", before: "0" }))).toBe("0–10000");
  });

  it("level and improvement of one indicator add up", () => {
    const award = levelAndRise(
      shareOf(facts.amount, percent("1%")),
      shareOf(growth(facts.amount, facts.before), percent("10%")),
    );
    expect(worth(award, of({ amount: "200", before: "100" }))).toBe("12");
  });

  it("capped at, no less than, the better of", () => {
    const share = shareOf(facts.amount, percent("10%"));
    expect(worth(cappedAt(share, money("500万元")), of({ amount: "1亿元" }))).toBe("5000000");
    expect(worth(cappedAt(share, money("500万元")))).toBe("0–5000000");
    expect(worth(noLessThan(share, money("5万元")), of({ amount: "10万元" }))).toBe("50000");
    expect(worth(betterOf(share, facts.before), of({ amount: "100", before: "11" }))).toBe("11");
  });

  it("a cap that a condition raises, and a base that counts up to a share", () => {
    const cap = raisedWhen(money("100万元"), facts.flag, percent("20%"));
    const award = cappedAt(facts.amount, cap);
    expect(worth(award, of({ amount: "5亿元", flag: "yes" }))).toBe("1200000");
    expect(worth(award, of({ amount: "5亿元", flag: "no" }))).toBe("1000000");
    expect(worth(award, of({ amount: "5亿元" }))).toBe("1000000–1200000");
    const premium = shareOf(baseWithin(facts.amount, percent("3%"), facts.before), percent("80%"));
    expect(worth(premium, of({ amount: "400", before: "10000" }))).toBe("240");
    expect(worth(premium, of({ amount: "200", before: "10000" }))).toBe("160");
  });

  it("a share the parties may shift within bounds: 4:6 ± 20 points", () => {
    const award = shareOf(
      money("100元"),
      shiftable(percent("40%"), points("20个百分点"), facts.share),
    );
    expect(worth(award, of({ share: "50%" }))).toBe("50");
    expect(worth(award, of({ share: "90%" }))).toBe("60");
    expect(worth(award, of({ share: "1%" }))).toBe("20");
    expect(worth(award)).toBe("20–60");
  });
});

describe("thresholds say whether the bound is inside", () => {
  it.each([
    ["以上", atLeast, "0", "1", "1"],
    ["超过", over, "0", "0", "1"],
    ["以下", atMost, "1", "1", "0"],
    ["不满", under, "1", "0", "0"],
  ] as const)("%s", (_, compare, below, at, above) => {
    const award = where(compare(facts.amount, money("2亿元")), money("1元"));
    expect(worth(award, of({ amount: "199999999.99" }))).toBe(below);
    expect(worth(award, of({ amount: "2亿元" }))).toBe(at);
    expect(worth(award, of({ amount: "200000000.01" }))).toBe(above);
  });
});

describe("discretion gives a range", () => {
  it("up to, between, at discretion, fixed elsewhere, as agreed", () => {
    expect(worth(upTo(money("300万元"), decider))).toBe("0–3000000");
    expect(worth(between(money("200万元"), money("600万元"), decider))).toBe("2000000–6000000");
    expect(worth(atDiscretion(decider))).toBe("0–…");
    expect(worth(atDiscretion(decider, money("1万元")))).toBe("10000–…");
    expect(worth(fixedElsewhere({ zh: "某文", en: "another document" }))).toBe("0–…");
    expect(worth(fixedElsewhere(decider, { most: money("5万元") }))).toBe("0–50000");
    expect(worth(asAgreed(money("1元"), money("2元"), decider))).toBe("1–2");
  });
});

describe("clocks", () => {
  const schedule = shareOf(
    money("100元"),
    byYearOfOperation(facts.day, [percent("100%"), percent("50%"), percent("30%")]),
  );

  it("a schedule by year of operation: the first until a whole year has passed", () => {
    const on = (asOfDay: string) =>
      worth(schedule, { "as-of": asOfDay, facts: { day: "2019-03-01" } });
    expect(on("2020-02-29")).toBe("100");
    expect(on("2020-03-01")).toBe("50");
    expect(on("2021-03-01")).toBe("30");
    expect(on("2022-02-28")).toBe("30");
    expect(worth(schedule)).toBe("0–100");
  });

  it("degression by calendar year: nothing in years not named", () => {
    const award = shareOf(
      money("100元"),
      byCalendarYear([
        [count("2019年"), percent("50%")],
        [count("2020年"), percent("40%")],
      ]),
    );
    expect(worth(award, { "as-of": "2019-12-31" })).toBe("50");
    expect(worth(award, { "as-of": "2020-01-01" })).toBe("40");
    expect(worth(award, { "as-of": "2021-01-01" })).toBe("0");
  });

  it("满2年, months, the month after, a certificate valid on the day, a figure that changes", () => {
    const lasted = where(hasLasted(facts.day, count("2年")), money("1元"));
    expect(worth(lasted, { "as-of": "2021-02-27", facts: { day: "2019-02-28" } })).toBe("0");
    expect(worth(lasted, { "as-of": "2021-02-28", facts: { day: "2019-02-28" } })).toBe("1");
    expect(worth(lasted)).toBe("0–1");
    const monthly = perUnit(money("1000元"), monthsBetween(facts.day, asOf));
    expect(worth(monthly, { "as-of": "2019-05-30", facts: { day: "2019-01-31" } })).toBe("3000");
    const due = where({ ...atMost(monthsAfter(facts.day, count("1个月")), asOf) }, money("1元"));
    expect(worth(due, { "as-of": "2019-02-28", facts: { day: "2019-01-31" } })).toBe("1");
    const valid = where(validOn(facts.day, facts.until), money("1元"));
    expect(worth(valid, of({ day: "2019-02-28", until: "2019-02-28" }))).toBe("1");
    expect(worth(valid, of({ day: "2019-03-01", until: "2019-12-31" }))).toBe("0");
    expect(worth(valid, of({ until: "2019-02-27" }))).toBe("0");
    const changing = shareOf(
      money("100元"),
      fromDay(percent("17%"), day("2019年5月1日起"), percent("16%")),
    );
    expect(worth(changing, { "as-of": "2019-04-30" })).toBe("17");
    expect(worth(changing, { "as-of": "2019-05-01" })).toBe("16");
  });
});

describe("the holder's things", () => {
  const loans = [
    { id: "a", sum: "100", paid: "yes" },
    { id: "b", sum: "50", paid: "no" },
    { id: "c", sum: "30" },
  ];

  it("sum, number, largest and smallest, of those a condition holds for", () => {
    expect(worth(sumOver(loan, facts.loanAmount), { loans })).toBe("180");
    expect(worth(sumOver(loan, facts.loanAmount, facts.loanPaid), { loans })).toBe("100–130");
    expect(worth(mostOver(loan, facts.loanAmount), { loans })).toBe("100");
    expect(worth(leastOver(loan, facts.loanAmount), { loans })).toBe("30");
    expect(worth(leastOver(loan, facts.loanAmount, facts.loanPaid), { loans })).toBe("30–100");
    expect(worth(perUnit(money("1元"), countOf(loan, facts.loanPaid)), { loans })).toBe("1–2");
  });

  it("anything is possible where they were not listed, nothing where there are none", () => {
    expect(worth(sumOver(loan, facts.loanAmount))).toBe("0–…");
    expect(worth(sumOver(loan, facts.loanAmount), { loans: [] })).toBe("0");
    expect(worth(where(hasAny(loan), money("1元")))).toBe("0–1");
    expect(worth(where(hasAny(loan), money("1元")), { loans: [] })).toBe("0");
  });
});

describe("the past", () => {
  const history = [
    { measure: "m", date: "2018-05-01", amount: "30" },
    { measure: "m", date: "2019-01-05", amount: "12" },
  ];

  it("what was received, over a period, and how often", () => {
    expect(worth(received(["m"]), { history })).toBe("42");
    expect(worth(received(["m"], { per: "year" }), { history })).toBe("12");
    expect(worth(received(["m"], { per: { years: count("2年") } }), { history })).toBe("42");
    expect(worth(received(["m"], { per: "validity" }), { history })).toBe("0");
    expect(worth(perUnit(money("1元"), timesReceived(["m"])), { history })).toBe("2");
    expect(worth(largestReceived(["m"]), { history })).toBe("30");
    expect(worth(largestReceived(["m"]), {})).toBe("0");
    expect(worth(where(neverReceived(["m"]), money("1元")), { history })).toBe("0");
    expect(worth(where(neverReceived(["m"]), money("1元")), {})).toBe("1");
  });
});
