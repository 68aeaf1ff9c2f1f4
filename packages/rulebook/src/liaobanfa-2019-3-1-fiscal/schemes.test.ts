import {
  type AllocateOptions,
  type Allocation,
  type Scheme,
  allocate,
  checkScheme,
  readDataset,
} from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { schemes } from "../fixtures/volume.ts";

/** Places and figures are fictional. What is expected is worked out by hand from the annex. */
const scheme = (id: string): Scheme => {
  const found = schemes.find((one) => one.id === id);
  if (!found) throw new Error(`no scheme ${id}`);
  return found;
};

type Row = Readonly<Record<string, string>>;

function run(id: string, rows: readonly Row[], options: AllocateOptions): Allocation {
  const reading = readDataset(scheme(id), rows);
  if (!reading.ok) throw new Error(reading.problems.map((one) => one.message.en).join("\n"));
  const result = allocate(scheme(id), reading.dataset, options);
  if (!result.ok) throw new Error(result.problems.map((one) => one.message.en).join("\n"));
  return result.allocation;
}

const amounts = ({ shares }: Allocation) =>
  shares.map(({ amount }) => (amount.min === amount.max ? amount.min : amount));

describe("the schemes of the annex", () => {
  it("are five, and have no fault", () => {
    expect(schemes.map(({ id }) => id)).toEqual([
      "performance-transfer",
      "revenue-structure",
      "revenue-efficiency",
      "high-tech-tax",
      "tax-per-mu",
    ]);
    for (const one of schemes) expect(checkScheme(one)).toEqual([]);
  });

  it("cite the words of every figure that has a value", () => {
    for (const { parameters, citations } of schemes)
      for (const { value, citation } of parameters)
        if (value !== null) expect(citations[citation ?? -1]?.quote).toMatch(/\d/u);
  });

  it("leave a figure unknown that the text names and does not give", () => {
    const unknown = schemes.flatMap(({ id, parameters }) =>
      parameters.filter(({ value }) => value === null).map((one) => `${id}.${one.id}`),
    );
    expect(unknown).toEqual([
      "high-tech-tax.rate",
      "tax-per-mu.prize-1",
      "tax-per-mu.prize-2",
      "tax-per-mu.prize-3",
    ]);
  });
});

/** One place whose every indicator, level and rise, is the best, one the worst, one half-way. */
const standing = (code: string, at: "worst" | "middle" | "best"): Row => {
  const pick = (worst: string, middle: string, best: string) => ({ worst, middle, best })[at];
  const share = pick("10%", "20%", "30%");
  const before = pick("10%", "15%", "20%");
  return {
    code,
    name: `虚构${code}`,
    "four-new": share,
    "four-new-before": before,
    // 100 → 100, 150 → 165, 200 → 240: rises of 0, 10 and 20 per cent; levels 100, 170, 240.
    productivity: pick("100", "170", "240"),
    "productivity-before": pick("100", "154.54545454545454545454545454545455", "200"),
    strategic: share,
    "strategic-before": before,
    services: share,
    "services-before": before,
    research: share,
    "research-before": before,
    "high-tech-firms": pick("-1", "4", "9"),
    pct: pick("0", "5", "10"),
    trade: share,
    "trade-before": before,
    "high-tech-exports": share,
    "high-tech-exports-before": before,
    "belt-road-exports": share,
    "belt-road-exports-before": before,
    "energy-cut": pick("-1%", "1%", "3%"),
    "fine-dust-score": pick("0.4", "0.7", "1"),
    "spending-per-head": "1000",
    "means-per-head": "1000",
    people: "100",
  };
};

describe("performance transfer", () => {
  /*
   * Correction coefficients are made to differ: 甲 spends 1000 and has 1000 a head with 100 people; 丙 3000, 3000, 300;
   * 乙 half-way. Read for the needy (less is more): 甲 30%×1 + 30%×1 + 40%×0.4 = 0.76, 乙 0.7, 丙 0.3×0.4×2 + 0.4 = 0.64.
   * Scores: every indicator of 甲 is the worst, 0.4; of 丙 the best, 1; of 乙 half-way, 0.7. Weights add up to one.
   * 甲 0.4 × 0.76 = 0.304, 乙 0.7 × 0.7 = 0.49, 丙 1 × 0.64 = 0.64; together 1.434.
   * Of 1,000.00 yuan = 100,000 fen: 甲 304/1434 = 21199.44…, 乙 490/1434 = 34170.15…, 丙 640/1434 = 44630.40…;
   * whole fen 99,999, the one left goes to the largest remainder, 甲.
   */
  const rows = [
    standing("990001", "worst"),
    {
      ...standing("990002", "middle"),
      "spending-per-head": "2000",
      "means-per-head": "2000",
      people: "200",
    },
    {
      ...standing("990003", "best"),
      "spending-per-head": "3000",
      "means-per-head": "3000",
      people: "300",
    },
  ].map((row, index) =>
    // Half-way in growth must be exactly 10%: 165 over 150.
    index === 1 ? { ...row, productivity: "165", "productivity-before": "150" } : row,
  );
  // The level of 165 lies 65/140 between 100 and 240; so productivity's level of 乙 is 0.4 + 0.6 × 65/140.
  const level = rows.map((row, index) =>
    index === 1 ? { ...row, productivity: "170", "productivity-before": "170" } : row,
  );

  it("by levels alone", () => {
    const allocation = run("performance-transfer", level, {
      pool: "1000",
      readings: { "level-and-rise": "level" },
    });
    expect(amounts(allocation)).toEqual(["212.00", "341.70", "446.30"]);
    expect(allocation.coefficient).toBe("500/717");
  });

  it("by rises alone", () => {
    const allocation = run("performance-transfer", rows, {
      pool: "1000",
      readings: { "level-and-rise": "rise" },
    });
    expect(amounts(allocation)).toEqual(["212.00", "341.70", "446.30"]);
  });

  it("does not count the weights twice", () => {
    const twice = run("performance-transfer", level, {
      pool: "1000",
      readings: { "level-and-rise": "level", "two-levels-of-weights": "twice" },
    });
    // All four factors of a place score alike here: 40%×40% + 3 × 20%×20% = 0.28 of each, and the shares stay.
    expect(twice.shares[2]?.columns.find(({ id }) => id === "score")?.value).toEqual({
      min: "0.28",
      max: "0.28",
    });
    expect(amounts(twice)).toEqual(["212.00", "341.70", "446.30"]);
  });

  it("turns with the direction of the per-head coefficients", () => {
    const direct = run("performance-transfer", level, {
      pool: "1000",
      readings: { "level-and-rise": "level", "per-head-direction": "direct" },
    });
    // Corrections 0.4, 0.7, 1: bases 0.16, 0.49, 1; together 1.65. 96.969…, 296.969…, 606.060…: one fen left to 甲.
    expect(amounts(direct)).toEqual(["96.97", "296.97", "606.06"]);
  });

  it("says where all are alike, and divides nothing", () => {
    const reading = readDataset(
      scheme("performance-transfer"),
      level.map((row) => ({ ...row, pct: "5" })),
    );
    if (!reading.ok) throw new Error("unreadable");
    const result = allocate(scheme("performance-transfer"), reading.dataset, { pool: "1000" });
    expect(
      result.ok ? [] : result.problems.map(({ code, where }) => [code, where.name]),
    ).toContainEqual(["no-spread", "pct-score"]);
  });
});

describe("reward for the structure of revenue", () => {
  /*
   * 甲: tax 60 of 100 (50 of 90 before), main 50, paid up 120 against 100: growth 20%.
   * 乙: tax 40 of 100 (45 of 95), main 30, paid up 100 against 100. The city: tax 100/200 = 50%, before 95/185 =
   * 51.35…%; 甲's share rose from 55.55…% to 60%, and its main share of 50% is above 80/200 = 40%.
   * Shared taxes of all 216 against 200: 8% average growth.
   */
  const rows: readonly Row[] = [
    {
      code: "990001",
      name: "虚构甲县",
      "province-managed": "否",
      revenue: "100",
      "revenue-before": "90",
      tax: "60",
      "tax-before": "50",
      "main-tax": "50",
      "shared-tax": "116",
      "shared-tax-before": "100",
      upstream: "120",
      "upstream-before": "100",
    },
    {
      code: "990002",
      name: "虚构乙县",
      "province-managed": "否",
      revenue: "100",
      "revenue-before": "95",
      tax: "40",
      "tax-before": "45",
      "main-tax": "30",
      "shared-tax": "100",
      "shared-tax-before": "100",
      upstream: "100",
      "upstream-before": "100",
    },
  ];

  it("rewards what passes the average growth, in two bands", () => {
    // 20% − 8% = 12 points: 5 at 20% and 7 at 40% of 100 = 1 + 2.8.
    expect(amounts(run("revenue-structure", rows, { pool: null }))).toEqual(["3.80", "0.00"]);
  });

  it("rewards all up to five points above the average", () => {
    // Up to 13% at 20% = 2.6; 7 points at 40% = 2.8.
    const readings = { "what-is-rewarded": "all-below" };
    expect(amounts(run("revenue-structure", rows, { pool: null, readings }))).toEqual([
      "5.40",
      "0.00",
    ]);
  });

  it("rewards the whole increase at one rate", () => {
    // 12 points above: the second band, 40% of 20.
    const readings = { "what-is-rewarded": "whole" };
    expect(amounts(run("revenue-structure", rows, { pool: null, readings }))).toEqual([
      "8.00",
      "0.00",
    ]);
  });

  it("is not for a county managed by the province", () => {
    const managed = rows.map((row) => ({ ...row, "province-managed": "是" }));
    expect(amounts(run("revenue-structure", managed, { pool: null }))).toEqual(["0.00", "0.00"]);
  });

  it("exactly five points above the average stay in the first band", () => {
    const five = rows.map((row) => (row["code"] === "990001" ? { ...row, upstream: "113" } : row));
    // 13% − 8% = 5 points at 20% of 100.
    expect(amounts(run("revenue-structure", five, { pool: null }))).toEqual(["1.00", "0.00"]);
  });
});

describe("reward for the efficiency of collecting", () => {
  const rows: readonly Row[] = [
    { code: "990001", name: "虚构甲县", "province-managed": "否", "paying-share": "50%" },
    { code: "990002", name: "虚构乙县", "province-managed": "否", "paying-share": "70%" },
    { code: "990003", name: "虚构丙县", "province-managed": "是", "paying-share": "90%" },
  ];

  it("leaves out the counties managed by the province", () => {
    // 0.4 : 1 of 1,400.00.
    expect(amounts(run("revenue-efficiency", rows, { pool: "1400" }))).toEqual([
      "400.00",
      "1000.00",
      "0.00",
    ]);
  });

  it("or takes them in", () => {
    // 0.4 : 0.7 : 1 of 2,100.00.
    const readings = { "province-managed": "all" };
    expect(amounts(run("revenue-efficiency", rows, { pool: "2100", readings }))).toEqual([
      "400.00",
      "700.00",
      "1000.00",
    ]);
  });
});

describe("reward for taxes of high-tech firms", () => {
  const rows: readonly Row[] = [
    { code: "990001", name: "虚构甲县", "two-taxes": "150", "two-taxes-before": "100" },
    { code: "990002", name: "虚构乙县", "two-taxes": "90", "two-taxes-before": "100" },
  ];

  it("is a range, for the text gives no rate", () => {
    const allocation = run("high-tech-tax", rows, { pool: null });
    expect(amounts(allocation)).toEqual([{ min: "0.00", max: "50.00" }, "0.00"]);
    expect(allocation.missing).toEqual([{ subject: null, name: "rate" }]);
  });

  it("is a sum once a rate is set", () => {
    expect(
      amounts(run("high-tech-tax", rows, { pool: null, parameters: { rate: "30%" } })),
    ).toEqual(["15.00", "0.00"]);
  });
});

describe("front-runners in tax per mu", () => {
  const park = (code: string, area: string, tax: string, main: string, local: string): Row => ({
    code,
    name: `虚构${code}园区`,
    area,
    tax,
    "main-tax": main,
    "local-tax": local,
  });
  /*
   * Per mu: A 10, 6, 4; B 20, 12, 8 (the best in all); C 15, 9, 6; D as C, tied. Scores: A 40, B 100, C and D 70.
   */
  const rows = [
    park("P1", "100", "1000", "600", "400"),
    park("P2", "50", "1000", "600", "400"),
    park("P3", "100", "1500", "900", "600"),
    park("P4", "200", "3000", "1800", "1200"),
  ];
  const prizes = { "prize-1": "300", "prize-2": "200", "prize-3": "100" };

  it("names the places and leaves the prizes open", () => {
    const allocation = run("tax-per-mu", rows, { pool: null });
    expect(allocation.shares.map(({ place }) => place)).toEqual([
      { first: 4, last: 4 },
      { first: 1, last: 1 },
      { first: 2, last: 3 },
      { first: 2, last: 3 },
    ]);
    expect(allocation.shares[1]?.amount).toEqual({ min: "0.00", max: null });
    expect(allocation.shares[0]?.amount).toEqual({ min: "0.00", max: "0.00" });
    expect(
      allocation.shares.map(({ columns }) => columns.find(({ id }) => id === "score")?.value),
    ).toEqual(["40", "100", "70", "70"].map((score) => ({ min: score, max: score })));
  });

  it("shares the prizes of places held together", () => {
    expect(amounts(run("tax-per-mu", rows, { pool: null, parameters: prizes }))).toEqual([
      "0.00",
      "300.00",
      "150.00",
      "150.00",
    ]);
  });

  it("changes the first three with the reading of the third indicator", () => {
    // Local taxes in all: 400, 400, 600, 1200; scores 0.4, 0.4, 0.55, 1 × 30. P2 70+12=82, P3 49+16.5=65.5, P4 49+30=79.
    const allocation = run("tax-per-mu", rows, {
      pool: null,
      parameters: prizes,
      readings: { "local-tax": "total" },
    });
    expect(amounts(allocation)).toEqual(["0.00", "300.00", "100.00", "200.00"]);
  });
});
