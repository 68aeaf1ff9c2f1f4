import { describe, expect, it } from "vitest";
import { column, derived, label, parameter, schemeOf } from "./fixtures/fictional-schemes.ts";
import { run, amounts, refusal, valueOf, exact } from "./fixtures/run.ts";
import {
  everyOf,
  columnOf,
  differenceOf,
  figureOf,
  growthOf,
  largerOf,
  meanOver,
  moreThan,
  notSo,
  numberOf,
  productOf,
  quotientOf,
  rankAmong,
  smallerOf,
  stated,
  sumOf,
  totalOver,
} from "./formula.ts";
import type { Scheme } from "./scheme.ts";

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
