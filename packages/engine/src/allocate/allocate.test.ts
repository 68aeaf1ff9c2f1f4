import { describe, expect, it } from "vitest";
import { allocate } from "./allocate.ts";
import type { AllocateOptions, Allocation } from "./allocation.ts";
import {
  column,
  dataOf,
  derived,
  indicatorRows,
  indicators,
  label,
  parameter,
  schemeOf,
} from "./fixtures/fictional-schemes.ts";
import {
  aggregateOver,
  choose,
  everyOf,
  columnOf,
  differenceOf,
  efficacy,
  figureOf,
  growthOf,
  largerOf,
  meanOver,
  moreThan,
  notBelow,
  notSo,
  numberOf,
  productOf,
  quotientOf,
  rankAmong,
  smallerOf,
  someOf,
  stated,
  sumOf,
  totalOver,
} from "./formula.ts";
import type { Scheme } from "./scheme.ts";

type Rows = readonly Readonly<Record<string, string>>[];

const run = (scheme: Scheme, rows: Rows, options: AllocateOptions): Allocation => {
  const result = allocate(scheme, dataOf(scheme, rows), options);
  if (!result.ok) throw new Error(result.problems.map((one) => one.message.en).join("\n"));
  return result.allocation;
};

const amounts = (allocation: Allocation): Readonly<Record<string, string>> =>
  Object.fromEntries(
    allocation.shares.map(({ subject, amount: { min, max } }) => [
      subject,
      min === max ? min : `${min}–${max ?? "…"}`,
    ]),
  );

const refusal = (scheme: Scheme, rows: Rows, options: AllocateOptions) => {
  const result = allocate(scheme, dataOf(scheme, rows), options);
  return result.ok
    ? []
    : result.problems.map(({ code, where }) => [code, where.subject, where.name]);
};

const valueOf = (allocation: Allocation, subject: string, id: string) =>
  allocation.shares.find((share) => share.subject === subject)?.columns.find((one) => one.id === id)
    ?.value;

const exact = (value: string) => ({ min: value, max: value });

describe("a pool shared by scores and a correction", () => {
  /*
   * 甲 output 0.2 of 0.2–0.4: 0.4. rise 0.10 of 0–0.10: 1.0. output score (0.4 + 1)/2 = 0.7.
   *    energy 1 of 3–1 (less is better): 1.0. score 0.6 × 0.7 + 0.4 × 1 = 0.82.
   *    people 100 of 100–300: 0.4; means 300 of 300–100 (less is better): 0.4. correction 0.4. basis 0.328.
   * 乙 output 0.3: 0.7. rise 0.05: 0.7. output score 0.7. energy 3: 0.4. score 0.42 + 0.16 = 0.58.
   *    people 0.7, means 0.7: correction 0.7. basis 0.406.
   * 丙 output 0.4: 1. rise 0: 0.4. output score 0.7. energy 2: 0.7. score 0.42 + 0.28 = 0.70.
   *    people 1, means 1: correction 1. basis 0.7.
   * Together 1.434. Of 100 yuan = 10,000 fen: 甲 10000 × 328/1434 = 2287.308…, 乙 406/1434: 2831.241…,
   * 丙 700/1434: 4881.450…. Whole fen 2287 + 2831 + 4881 = 9999; one left, to the largest remainder, 丙.
   */
  const allocation = run(indicators, indicatorRows, { pool: "100" });

  it("gives each its share to the fen, as worked by hand", () => {
    expect(amounts(allocation)).toEqual({
      "990001": "22.87",
      "990002": "28.31",
      "990003": "48.82",
    });
    expect(allocation).toMatchObject({
      status: "exact",
      given: exact("100.00"),
      left: exact("0.00"),
      // 1 ÷ 1.434
      coefficient: "500/717",
      missing: [],
    });
  });

  it("records every column, score and remainder", () => {
    expect(valueOf(allocation, "990001", "output-score")).toEqual(exact("0.7"));
    expect(valueOf(allocation, "990001", "score")).toEqual(exact("0.82"));
    expect(valueOf(allocation, "990001", "means")).toEqual(exact("300.00"));
    expect(valueOf(allocation, "990002", "basis")).toEqual(exact("0.406"));
    const third = allocation.shares[2];
    expect(third?.remainder).toMatchObject({ rank: 1, extra: true });
    // 0.7 ÷ 1.434, and 10,000 times that.
    expect(third?.part).toBe("350/717");
    expect(third?.remainder?.quota).toBe("3500000/717");
    const energy = third?.columns.find(({ id }) => id === "energy-score")?.step;
    expect(energy).toEqual({
      step: "efficacy",
      value: exact("0.7"),
      between: { worst: exact("3"), best: exact("1"), better: "lower" },
      parts: [
        { step: "column", name: "energy", value: exact("2") },
        { step: "param", name: "base", value: exact("0.4") },
      ],
    });
  });

  it("takes another value of a parameter, and says in the receipt that it did", () => {
    // Level alone: 甲 (0.6×0.4 + 0.4)×0.4 = 0.256, 乙 0.406, 丙 (0.6 + 0.28)×1 = 0.88; together 1.542.
    // 10000 × 256/1542 = 1660.18…, 406: 2632.94…, 880: 5706.87…; two left: 乙 and 丙.
    const other = run(indicators, indicatorRows, { pool: "100", parameters: { split: "100%" } });
    expect(amounts(other)).toEqual({ "990001": "16.60", "990002": "26.33", "990003": "57.07" });
    expect(other.receipt.parameters).toEqual({ split: "100%" });
    expect(other.receipt.outputs).not.toBe(allocation.receipt.outputs);
  });

  it("says where best equals worst, and divides nothing", () => {
    const same = indicatorRows.map((row) => ({ ...row, energy: "2" }));
    const result = allocate(indicators, dataOf(indicators, same), { pool: "100" });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({
      code: "no-spread",
      where: { row: null, subject: null, name: "energy-score" },
      found: "3 × 2",
    });
    expect(result.problems[0]?.message.zh).toContain("最优值与最差值相等");
  });

  it("lets a scheme say what equal figures score", () => {
    const scheme: Scheme = schemeOf({
      columns: [column("x", "measure", { direction: "higher" })],
      derived: [derived("score", efficacy(columnOf("x"), numberOf("0.4"), null, numberOf("1")))],
      distribution: { how: "proportional", by: "score", given: null },
    });
    const rows = ["a", "b", "c"].map((code) => ({ code, x: "7" }));
    // 1.00 yuan in three: 33⅓ fen each; the fen left over goes by code.
    expect(amounts(run(scheme, rows, { pool: "1" }))).toEqual({ a: "0.34", b: "0.33", c: "0.33" });
  });

  it("refuses an indicator without a direction", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure")],
      derived: [derived("score", efficacy(columnOf("x"), numberOf("0.4")))],
      distribution: { how: "proportional", by: "score", given: null },
    });
    expect(refusal(scheme, [{ code: "a", x: "1" }], { pool: "1" })).toEqual([
      ["no-direction", null, "score"],
    ]);
  });

  it("gives a part of the pool where the scheme says so, and keeps the rest", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure")],
      parameters: [parameter("part", "ratio", "0.9")],
      distribution: { how: "proportional", by: "x", given: figureOf("part") },
    });
    const rows = [
      { code: "a", x: "1" },
      { code: "b", x: "2" },
    ];
    const partly = run(scheme, rows, { pool: "10" });
    expect(amounts(partly)).toEqual({ a: "3.00", b: "6.00" });
    expect(partly.left).toEqual(exact("1.00"));
    // 90% of 0.11 is 9.9 fen: no more than 9 are given.
    expect(run(scheme, rows, { pool: "0.11" }).given).toEqual(exact("0.09"));
    expect(refusal(scheme, rows, { pool: "10", parameters: { part: "120%" } })).toEqual([
      ["out-of-range", null, null],
    ]);
  });
});

describe("what is unknown", () => {
  it("gives the range a share can have, and says what is missing", () => {
    const rows = indicatorRows.map((row) => (row.code === "990002" ? { ...row, energy: "" } : row));
    const allocation = run(indicators, rows, { pool: "100" });
    expect(allocation.status).toBe("range");
    expect(allocation.missing).toEqual([{ subject: "990002", name: "energy" }]);
    // Without 乙 the figures of energy are 1 and 2; 丙's score is 0.4 where 乙 has no more than 2, up to
    // 0.4 + 0.6 × 8/9 = 14/15 where 乙 has 10.
    expect(valueOf(allocation, "990003", "energy-score")).toEqual({ min: "0.4", max: "14/15" });
    for (const { amount } of allocation.shares) expect(amount.min).not.toBe(amount.max);
    expect(allocation.given).toEqual(exact("100.00"));
  });

  it("an unknown figure that cannot matter leaves the amounts exact", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure"), column("remark", "count")],
      distribution: { how: "proportional", by: "x", given: null },
    });
    const rows = [
      { code: "a", x: "1" },
      { code: "b", x: "1" },
    ];
    expect(run(scheme, rows, { pool: "1" })).toMatchObject({ status: "exact", missing: [] });
  });

  it("too many who may or may not take part are refused, and named", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure")],
      eligible: someOf(
        notBelow(columnOf("x"), numberOf("3")),
        moreThan(numberOf("0"), numberOf("1")),
      ),
      distribution: { how: "proportional", by: "x", given: null },
    });
    const rows = Array.from({ length: 7 }, (_, index) => ({ code: String(index), x: "" }));
    const result = allocate(scheme, dataOf(scheme, rows), { pool: "1" });
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
      "too-many-undecided",
    ]);
    expect(result.ok ? [] : result.missing).toHaveLength(7);
    // 3 is inside.
    const inside = run(scheme, [{ code: "a", x: "3" }], { pool: "1" });
    expect(amounts(inside)).toEqual({ a: "1.00" });
  });

  it("whether one takes part can be unknown too", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure"), column("managed", "truth")],
      eligible: notSo(stated("managed")),
      distribution: { how: "proportional", by: "x", given: null },
    });
    const rows = [
      { code: "a", x: "1", managed: "否" },
      { code: "b", x: "1", managed: "" },
      { code: "c", x: "2", managed: "否" },
    ];
    // With b: 1/4, 1/4, 1/2. Without: 1/3 = 3.33⅓, 2/3 = 6.66⅔.
    const allocation = run(scheme, rows, { pool: "10" });
    expect(amounts(allocation)).toEqual({
      a: "2.50–3.33",
      b: "0.00–2.50",
      c: "5.00–6.67",
    });
    expect(allocation.shares.map(({ participates }) => participates)).toEqual([
      true,
      "unknown",
      true,
    ]);
    expect(allocation.missing).toEqual([{ subject: "b", name: "managed" }]);
  });
});

describe("rewards by rate, for those who beat the average", () => {
  const rise = differenceOf(columnOf("tax"), columnOf("tax-before"));
  /** 20% of the increase up to five points above the average growth, 40% of what is above; from the first fen. */
  const scheme = schemeOf({
    columns: [
      column("tax", "money"),
      column("tax-before", "money"),
      column("share", "ratio"),
      column("managed", "truth"),
    ],
    parameters: [
      parameter("band", "points", "0.05"),
      parameter("low-rate", "ratio", "0.2"),
      parameter("high-rate", "ratio", "0.4"),
    ],
    interpretations: [
      {
        id: "increase",
        title: label("增量"),
        readings: [
          { id: "whole", label: label("全部增量") },
          { id: "above", label: label("超过平均增幅的部分") },
        ],
        default: "whole",
        why: label("两种读法"),
        citations: [],
      },
    ],
    derived: [
      derived("growth", growthOf(columnOf("tax"), columnOf("tax-before"))),
      derived(
        "average",
        growthOf(
          totalOver("everyone", columnOf("tax")),
          totalOver("everyone", columnOf("tax-before")),
        ),
      ),
      derived(
        "bound",
        productOf(columnOf("tax-before"), sumOf(columnOf("average"), figureOf("band"))),
        "money",
      ),
      derived(
        "floor",
        {
          op: "interpretation",
          id: "increase",
          readings: {
            whole: numberOf("0"),
            above: productOf(columnOf("tax-before"), columnOf("average")),
          },
        },
        "money",
      ),
      derived(
        "reward",
        sumOf(
          productOf(
            figureOf("low-rate"),
            differenceOf(smallerOf(rise, columnOf("bound")), columnOf("floor")),
          ),
          productOf(
            figureOf("high-rate"),
            largerOf(numberOf("0"), differenceOf(rise, columnOf("bound"))),
          ),
        ),
        "money",
      ),
    ],
    eligible: everyOf(
      notSo(stated("managed")),
      moreThan(columnOf("growth"), columnOf("average")),
      moreThan(columnOf("share"), meanOver("everyone", columnOf("share"))),
    ),
    distribution: { how: "amounts", amount: "reward", short: "refuse" },
  });
  /*
   * All: 600 before, 660 now: average growth 10%; the average share is 55%.
   * 甲 100 → 120: 20%. Bound 15 yuan. 15 × 20% + 5 × 40% = 5.00. Above the average alone: 5 × 20% + 2.00 = 3.00.
   * 乙 200 → 224: 12%, within the band. 24 × 20% = 4.80. Above the average: (24 − 20) × 20% = 0.80.
   * 丙 grows by 20/300, less than the average. 丁's share is not above the average, nor has it grown.
   */
  const rows = [
    { code: "1", "tax-before": "100", tax: "120", share: "70%", managed: "否" },
    { code: "2", "tax-before": "200", tax: "224", share: "60%", managed: "否" },
    { code: "3", "tax-before": "240", tax: "256", share: "60%", managed: "否" },
    { code: "4", "tax-before": "60", tax: "60", share: "30%", managed: "否" },
  ];

  it("pays by bands, as worked by hand, without a pool", () => {
    const allocation = run(scheme, rows, { pool: null });
    expect(amounts(allocation)).toEqual({ "1": "5.00", "2": "4.80", "3": "0.00", "4": "0.00" });
    expect(allocation.left).toBeNull();
    expect(allocation.shares.map(({ participates }) => participates)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    // Its growth is shown though it takes no part.
    expect(valueOf(allocation, "4", "growth")).toEqual(exact("0"));
  });

  it("by another reading, as worked by hand", () => {
    const allocation = run(scheme, rows, { pool: null, readings: { increase: "above" } });
    expect(amounts(allocation)).toMatchObject({ "1": "3.00", "2": "0.80" });
    expect(allocation.readings).toEqual({ increase: "above" });
  });

  it("keeps what a pool has left, refuses more than it has, or scales", () => {
    expect(run(scheme, rows, { pool: "10" }).left).toEqual(exact("0.20"));
    expect(refusal(scheme, rows, { pool: "4.90" })).toEqual([["over-pool", null, null]]);
    const scaled: Scheme = {
      ...scheme,
      distribution: { how: "amounts", amount: "reward", short: "scale" },
    };
    // 4.90 × 500/980 and × 480/980.
    expect(amounts(run(scaled, rows, { pool: "4.90" }))).toMatchObject({
      "1": "2.50",
      "2": "2.40",
    });
  });

  it("says of whom nothing can be said: growth from nothing", () => {
    const from = rows.map((row) => (row.code === "4" ? { ...row, "tax-before": "0" } : row));
    expect(refusal(scheme, from, { pool: null })).toEqual([["division-by-zero", "4", "growth"]]);
  });

  it("a rate that the text names and does not give is unknown, not nothing", () => {
    const open = schemeOf({
      columns: [column("rise", "money")],
      parameters: [parameter("rate", "ratio", null, { min: "0", max: "1" })],
      derived: [derived("reward", productOf(columnOf("rise"), figureOf("rate")), "money")],
      distribution: { how: "amounts", amount: "reward", short: "refuse" },
    });
    const allocation = run(open, [{ code: "a", rise: "80" }], { pool: null });
    expect(amounts(allocation)).toEqual({ a: "0.00–80.00" });
    expect(allocation.missing).toEqual([{ subject: null, name: "rate" }]);
    const told = run(open, [{ code: "a", rise: "80" }], {
      pool: null,
      parameters: { rate: "25%" },
    });
    expect(amounts(told)).toEqual({ a: "20.00" });
  });
});

describe("the first three", () => {
  const scheme = (ties: "share" | "all" | "code", as: "money" | "weights"): Scheme =>
    schemeOf({
      columns: [column("score", "measure")],
      parameters: [
        parameter("first", as === "money" ? "money" : "ratio", as === "money" ? "1000" : "5"),
        parameter("second", as === "money" ? "money" : "ratio", as === "money" ? "500" : "3"),
        parameter("third", as === "money" ? "money" : "ratio", as === "money" ? "301" : "2"),
      ],
      distribution: {
        how: "places",
        by: "score",
        first: "highest",
        ties,
        prizes: { as, each: [figureOf("first"), figureOf("second"), figureOf("third")] },
      },
    });
  const rows = [
    { code: "a", score: "80" },
    { code: "b", score: "95" },
    { code: "c", score: "80" },
    { code: "d", score: "90" },
  ];

  it("tied for the third place: shared, both, or by code", () => {
    // Third 3.01 and fourth nothing: 150.5 fen each; the fen left over by code.
    expect(amounts(run(scheme("share", "money"), rows, { pool: null }))).toEqual({
      a: "1.51",
      b: "10.00",
      c: "1.50",
      d: "5.00",
    });
    const all = run(scheme("all", "money"), rows, { pool: null });
    expect(amounts(all)).toMatchObject({ a: "3.01", c: "3.01" });
    expect(all.shares.map(({ place }) => place)).toEqual([
      { first: 3, last: 3 },
      { first: 1, last: 1 },
      { first: 3, last: 3 },
      { first: 2, last: 2 },
    ]);
    expect(amounts(run(scheme("code", "money"), rows, { pool: null }))).toMatchObject({
      a: "3.01",
      c: "0.00",
    });
  });

  it("shares a pool by weights of the places", () => {
    // 5 : 3 : 1 : 1 of 10 yuan.
    expect(amounts(run(scheme("share", "weights"), rows, { pool: "10" }))).toEqual({
      a: "1.00",
      b: "5.00",
      c: "1.00",
      d: "3.00",
    });
  });

  it("refuses prizes past the pool", () => {
    expect(refusal(scheme("all", "money"), rows, { pool: "20" })).toEqual([
      ["over-pool", null, null],
    ]);
  });

  it("a score not known leaves the places open", () => {
    const open = rows.map((row) => (row.code === "d" ? { code: "d", score: "" } : row));
    const allocation = run(scheme("all", "money"), open, { pool: null });
    expect(amounts(allocation)).toEqual({
      a: "3.01–5.00",
      b: "5.00–10.00",
      c: "3.01–5.00",
      d: "0.00–10.00",
    });
  });

  it("ranks as a column too", () => {
    const ranked = schemeOf({
      columns: [column("score", "measure")],
      derived: [
        derived("rank", rankAmong(columnOf("score"), "highest", "mean"), "measure"),
        derived("basis", quotientOf(numberOf("1"), columnOf("rank"))),
      ],
      distribution: { how: "proportional", by: "basis", given: null },
    });
    const allocation = run(ranked, rows, { pool: "1" });
    expect(valueOf(allocation, "a", "rank")).toEqual(exact("3.5"));
    expect(valueOf(allocation, "b", "rank")).toEqual(exact("1"));
  });
});

describe("formulas", () => {
  it("choose by a condition, and look at the smallest and the largest", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure")],
      derived: [
        derived("most", aggregateOver("max", "participants", columnOf("x"))),
        derived("least", aggregateOver("min", "participants", columnOf("x"))),
        derived(
          "basis",
          choose(
            moreThan(columnOf("x"), columnOf("least")),
            productOf(columnOf("x"), columnOf("most")),
            numberOf("0"),
          ),
        ),
      ],
      distribution: { how: "proportional", by: "basis", given: null },
    });
    const rows = ["1", "2", "6"].map((x, index) => ({ code: String(index), x }));
    // 0 : 12 : 36 of 4 yuan.
    expect(amounts(run(scheme, rows, { pool: "4" }))).toEqual({
      "0": "0.00",
      "1": "1.00",
      "2": "3.00",
    });
  });
});

describe("faults of a scheme", () => {
  const broken = schemeOf({
    columns: [column("x", "measure"), column("x", "measure")],
    derived: [
      derived("y", sumOf(columnOf("z"), figureOf("wieght"))),
      derived("z", columnOf("y")),
      derived("v", columnOf("nothing")),
    ],
    parameters: [parameter("weight", "ratio", "0.5")],
    distribution: { how: "proportional", by: "y", given: null },
  });

  it("all of them, with the nearest name", () => {
    const result = allocate(broken, { scheme: "fictional", subjects: [] }, { pool: "1" });
    expect(result.ok ? [] : result.problems.map(({ code, where }) => [code, where.name])).toEqual([
      ["twice", "x"],
      ["unknown-name", "y"],
      ["unknown-name", "v"],
      ["circular", "y"],
      ["circular", "z"],
    ]);
    expect(result.ok ? null : result.problems[1]?.nearest).toBe("weight");
  });

  it("eligibility cannot look at the participants", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure")],
      eligible: moreThan(columnOf("x"), meanOver("participants", columnOf("x"))),
      distribution: { how: "proportional", by: "x", given: null },
    });
    expect(refusal(scheme, [{ code: "a", x: "1" }], { pool: "1" })).toEqual([
      ["circular", null, "eligible"],
    ]);
  });

  it("a pool that is none, a parameter and a reading that are none", () => {
    const options = { pool: "-1", parameters: { bace: "0.4" }, readings: { none: "x" } };
    expect(refusal(indicators, indicatorRows, options)).toEqual([
      ["negative", null, "pool"],
      ["unknown-name", null, "bace"],
      ["unknown-name", null, "none"],
    ]);
    expect(refusal(indicators, indicatorRows, { pool: null })).toEqual([["missing", null, "pool"]]);
  });

  it("nothing to share by, and less than nothing", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure", { domain: null })],
      distribution: { how: "proportional", by: "x", given: null },
    });
    expect(refusal(scheme, [{ code: "a", x: "0" }], { pool: "1" })).toEqual([
      ["nothing-to-share-by", null, null],
    ]);
    expect(refusal(scheme, [{ code: "a", x: "-1" }], { pool: "1" })).toEqual([
      ["negative-share", "a", null],
    ]);
  });

  it("data that did not come from the reader are read with the same care", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure")],
      distribution: { how: "proportional", by: "x", given: null },
    });
    const subject = (code: string, x: string | boolean | null) => ({
      code,
      name: code,
      cells: { x },
    });
    const subjects = [
      subject("a", "1"),
      subject("a", "many"),
      subject("b", "-1"),
      subject("c", true),
      subject("d", null),
    ];
    const result = allocate(scheme, { scheme: "another", subjects }, { pool: "1" });
    expect(result.ok ? [] : result.problems.map(({ code, where }) => [code, where.row])).toEqual([
      ["wrong-value", null],
      ["twice", 1],
      ["wrong-value", 1],
      ["out-of-range", 2],
      ["wrong-value", 3],
    ]);
  });

  it("where nobody takes part the pool stays whole", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure")],
      eligible: moreThan(columnOf("x"), numberOf("5")),
      distribution: { how: "proportional", by: "x", given: null },
    });
    const allocation = run(scheme, [{ code: "a", x: "1" }], { pool: "1" });
    expect(allocation.left).toEqual(exact("1.00"));
  });
});
