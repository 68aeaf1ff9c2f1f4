import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseOf, facts, loan, rulebookOf, worth } from "../fixtures/worth.ts";
import type { Rulebook, SharedLimit } from "../ir/rulebook.ts";
import {
  capPer,
  capPerYear,
  once,
  oncePerYear,
  timesEver,
  timesPer,
  yearsRunning,
} from "../vocabulary/article.ts";
import { count, money } from "../vocabulary/figure.ts";
import { assess } from "./assess.ts";

const hundred = money("100元");
const past = (date: string, amount = "100") => ({ measure: "m", date, amount });

describe("limits over time", () => {
  it("a cap a fiscal year counts what was paid in that year", () => {
    const limits = [capPerYear(money("150元"), "每年最高150元")];
    const history = [past("2018-12-31"), past("2019-01-01", "80")];
    expect(worth(hundred, { history }, { limits })).toBe("70");
    expect(worth(hundred, { history, "as-of": "2020-01-01" }, { limits })).toBe("100");
  });

  it("a cap over the policy's own period forgets what was paid before it", () => {
    const limits = [capPer("validity", money("150元"), "政策期内最高150元")];
    const history = [past("2019-02-27"), past("2019-03-01")];
    expect(worth(hundred, { history, "as-of": "2021-01-01" }, { limits })).toBe("50");
  });

  it("a cap over rolling fiscal years", () => {
    const limits = [capPer({ years: count("3年") }, money("150元"), "三年内最高150元")];
    const history = [past("2018-12-31"), past("2019-06-01")];
    expect(worth(hundred, { history, "as-of": "2021-01-01" }, { limits })).toBe("50");
    expect(worth(hundred, { history, "as-of": "2020-12-31" }, { limits })).toBe("0");
  });

  it("a cap that nobody knows leaves an award open that has no upper end", () => {
    const limits = [capPerYear(facts.before, "每年最高不超过上年")];
    const history = [past("2019-01-01", "30")];
    expect(worth(facts.amount, { history }, { limits })).toBe("0–…");
    expect(worth(facts.amount, { history, facts: { before: "100" } }, { limits })).toBe("0–70");
    expect(worth(facts.amount, { history, facts: { amount: "90" } }, { limits })).toBe("0–90");
  });

  it("once in an insurance period: between two days of the thing itself, perhaps where one is unknown", () => {
    const limits = [
      timesPer({ from: facts.loanFrom, to: facts.loanTo }, 1, "每个保险期一次", ["item"]),
    ];
    const history = [{ ...past("2019-01-15"), item: "a" }];
    const of = (from: string, to: string) => ({
      loans: [{ id: "a", sum: "1", from, to }],
      history,
    });
    const more = { item: loan, limits };
    expect(worth(hundred, of("2019-01-01", "2019-12-31"), more)).toBe("0");
    expect(worth(hundred, of("2019-02-01", "2019-12-31"), more)).toBe("100");
    expect(worth(hundred, of("?", "2019-12-31"), more)).toBe("0–100");
    expect(worth(hundred, of("?", "2019-01-14"), more)).toBe("100");
  });

  it("once, once a year, and so many times in all", () => {
    const history = [past("2018-03-01")];
    expect(worth(hundred, { history }, { limits: [once("一次性")] })).toBe("0");
    expect(worth(hundred, { history }, { limits: [oncePerYear("每年一次")] })).toBe("100");
    const twice = { limits: [timesEver(count("2次"), "最多2次")] };
    expect(worth(hundred, { history }, twice)).toBe("100");
    expect(worth(hundred, { history: [...history, past("2018-04-01")] }, twice)).toBe("0");
  });

  it("for three years running, from the first award on", () => {
    const limits = [yearsRunning(count("3年"), "连续3年")];
    const since = (year: string, asOf: string) =>
      worth(hundred, { history: [past(`${year}-05-01`)], "as-of": asOf }, { limits });
    expect(worth(hundred, {}, { limits })).toBe("100");
    expect(since("2019", "2021-12-31")).toBe("100");
    expect(since("2019", "2022-01-01")).toBe("0");
  });

  it("says which words bind and how much was cut", () => {
    const rulebook = rulebookOf([
      { id: "m", award: hundred, limits: [capPerYear(money("150元"), "每年最高150元")] },
    ]);
    const [award] = assess(rulebook, caseOf(rulebook, { history: [past("2019-01-01")] })).awards;
    expect(award?.limits).toEqual([
      {
        id: "year-cap",
        before: { min: "100.00", max: "100.00" },
        after: { min: "50.00", max: "50.00" },
        citation: expect.objectContaining({ quote: "每年最高150元" }) as unknown,
      },
    ]);
  });
});

describe("a limit that measures share", () => {
  const rulebookWith = (limit: Partial<SharedLimit>): Rulebook => {
    const rulebook = rulebookOf([
      { id: "interest", award: facts.loanAmount, item: loan },
      { id: "appraisal", award: hundred },
    ]);
    return {
      ...rulebook,
      sharedLimits: [
        {
          id: "together",
          title: { zh: "共限", en: "together" },
          measures: ["interest", "appraisal"],
          per: "ever",
          by: [],
          under: null,
          citation: 0,
          kind: "times",
          count: { op: "const", type: "count", value: "3" },
          ...limit,
        } as SharedLimit,
      ],
    };
  };
  const given = {
    loans: [
      { id: "a", sum: "300" },
      { id: "b", sum: "200" },
      { id: "c", sum: "50" },
    ],
  };
  const amounts = (rulebook: Rulebook, more: object = {}) =>
    assess(rulebook, caseOf(rulebook, { ...given, ...more })).awards.map(
      (award) => award.amount.max,
    );

  it("counts the awards of all of them: 利息与评估费共3次", () => {
    expect(amounts(rulebookWith({}))).toEqual(["300.00", "200.00", "0.00", "100.00"]);
    const history = [{ measure: "appraisal", date: "2018-01-01", amount: "1" }];
    expect(amounts(rulebookWith({}), { history })).toEqual(["300.00", "200.00", "0.00", "0.00"]);
  });

  it("caps their sum, cutting the smallest, and the total knows it", () => {
    const rulebook = rulebookWith({
      kind: "cap",
      amount: { op: "const", type: "money", value: "55000" },
    });
    expect(amounts(rulebook)).toEqual(["300.00", "200.00", "0.00", "50.00"]);
    const { total } = assess(rulebook, caseOf(rulebook, given));
    expect(total).toMatchObject({ min: "550.00", max: "550.00" });
  });
});

describe("things of a kind that is not known", () => {
  const rulebook = rulebookOf([{ id: "m", award: hundred, item: loan, limits: [once("一次性")] }]);
  const byTier: Rulebook = {
    ...rulebook,
    facts: rulebook.facts.map((fact) =>
      fact.id === "loan.paid"
        ? {
            ...fact,
            type: "level",
            levels: [
              { id: "x", zh: "x", en: "x" },
              { id: "y", zh: "y", en: "y" },
            ],
          }
        : fact,
    ),
    measures: rulebook.measures.map((measure) => ({
      ...measure,
      limits: measure.limits.map((limit) => ({ ...limit, by: ["loan.paid"] })),
    })),
  };

  it("may count together: the total holds both ways", () => {
    const { total, awards } = assess(
      byTier,
      caseOf(byTier, { loans: [{ id: "a" }, { id: "b", paid: "x" }] }),
    );
    expect(total).toMatchObject({ min: "100.00", max: "200.00" });
    expect(awards.map(({ amount }) => [amount.min, amount.max])).toEqual([
      ["100.00", "100.00"],
      ["0.00", "100.00"],
    ]);
  });

  it("a past award for a thing that was not named may have been for this one", () => {
    const history = [{ measure: "m", date: "2018-01-01", amount: "1" }];
    const [award] = assess(rulebook, caseOf(rulebook, { loans: [{ id: "a" }], history })).awards;
    expect(award?.amount).toEqual({ min: "0.00", max: "0.00" });
  });
});

describe("the laws of limits", () => {
  const sums = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 });

  it("a higher cap never gives less, and nothing exceeds it", () => {
    fc.assert(
      fc.property(sums, fc.nat(600), fc.nat(300), (amounts, cap, more) => {
        const total = (limit: number) => {
          const rulebook = rulebookOf([
            {
              id: "m",
              award: facts.loanAmount,
              item: loan,
              limits: [capPerYear(money(`${limit}元`), `最高${limit}元`)],
            },
          ]);
          const loans = amounts.map((sum, index) => ({ id: `l${index}`, sum: String(sum) }));
          return Number(assess(rulebook, caseOf(rulebook, { loans })).total.max);
        };
        const [lower, higher] = [total(cap), total(cap + more)];
        expect(lower).toBe(
          Math.min(
            cap,
            amounts.reduce((a, b) => a + b, 0),
          ),
        );
        expect(higher).toBeGreaterThanOrEqual(lower);
      }),
      { numRuns: 200 },
    );
  });
});
