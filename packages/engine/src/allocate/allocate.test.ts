import { describe, expect, it } from "vitest";
import { allocate } from "./allocate.ts";
import {
  column,
  dataOf,
  derived,
  indicatorRows,
  indicators,
  parameter,
  schemeOf,
} from "./fixtures/fictional-schemes.ts";
import { run, amounts, refusal, valueOf, exact } from "./fixtures/run.ts";
import {
  aggregateOver,
  choose,
  columnOf,
  efficacy,
  figureOf,
  meanOver,
  moreThan,
  notBelow,
  notSo,
  numberOf,
  productOf,
  someOf,
  stated,
  sumOf,
} from "./formula.ts";
import type { Scheme } from "./scheme.ts";

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
