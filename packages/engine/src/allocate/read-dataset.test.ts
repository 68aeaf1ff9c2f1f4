import { describe, expect, it } from "vitest";
import { column, schemeOf } from "./fixtures/fictional-schemes.ts";
import { readDataset } from "./read-dataset.ts";

const scheme = schemeOf({
  columns: [
    column("tax", "money"),
    column("share", "ratio", { domain: { min: "0", max: "1" } }),
    column("rise", "points", { domain: null }),
    column("firms", "count", { required: true }),
    column("dust", "measure"),
    column("managed", "truth"),
  ],
  distribution: { how: "proportional", by: "tax", given: null },
});

const problems = (rows: unknown) => {
  const reading = readDataset(scheme, rows);
  return reading.ok
    ? []
    : reading.problems.map(({ code, where: { row, subject, name } }) => [code, row, subject, name]);
};

describe("rows of data", () => {
  it("are read exactly, in order of code; what is not stated is unknown and listed", () => {
    const reading = readDataset(scheme, [
      { code: "2", name: " 虚构乙县 ", tax: "1.5万元", share: "12.5%", firms: "3", managed: "是" },
      {
        code: "1",
        tax: "0.01",
        share: "0.5",
        rise: "-1.5个百分点",
        firms: "0",
        dust: "40.25",
        managed: "no",
      },
    ]);
    expect(reading).toEqual({
      ok: true,
      dataset: {
        scheme: "fictional",
        subjects: [
          {
            code: "1",
            name: "1",
            cells: {
              tax: "1",
              share: "0.5",
              rise: "-0.015",
              firms: "0",
              dust: "40.25",
              managed: false,
            },
          },
          {
            code: "2",
            name: "虚构乙县",
            cells: {
              tax: "1500000",
              share: "0.125",
              rise: null,
              firms: "3",
              dust: null,
              managed: true,
            },
          },
        ],
      },
      missing: [
        { subject: "2", column: "rise" },
        { subject: "2", column: "dust" },
      ],
    });
  });

  it("every fault is said with its row and column", () => {
    expect(
      problems([
        { code: "1", firms: "1", txa: "1" },
        { code: "1", firms: "1.5", tax: "-1", share: "101%" },
        { code: "2", tax: "abc", managed: "perhaps" },
        { firms: "1" },
        "row",
        { code: "3", firms: 1 },
        { code: 4, firms: "1" },
      ]),
    ).toEqual([
      ["unknown-name", 0, "1", "txa"],
      ["negative", 1, "1", "tax"],
      ["out-of-range", 1, "1", "share"],
      ["wrong-value", 1, "1", "firms"],
      ["twice", 1, "1", "code"],
      ["wrong-value", 2, "2", "tax"],
      ["missing", 2, "2", "firms"],
      ["wrong-value", 2, "2", "managed"],
      ["missing", 3, null, "code"],
      ["wrong-shape", 4, null, null],
      ["wrong-value", 5, "3", "firms"],
      ["wrong-value", 6, null, "code"],
    ]);
  });

  it("the sentence names the row as people count, and the nearest column", () => {
    const reading = readDataset(scheme, [{ code: "1", firms: "1", txa: "1" }]);
    const [first] = reading.ok ? [] : reading.problems;
    expect(first?.nearest).toBe("tax");
    expect(first?.message).toEqual({
      zh: "第1行，1，txa：应为已知的列，实为“txa”；是不是“tax”？",
      en: "row 1, 1, txa: expected a known column, found “txa”; did you mean “tax”?",
    });
  });

  it("what is no list of rows is refused", () => {
    for (const rows of [null, "x", { code: "1" }]) expect(problems(rows)).toHaveLength(1);
    expect(problems(Array.from({ length: 1001 }, () => ({})))).toHaveLength(1);
  });

  it("a column named like something every object has is not taken from there", () => {
    const odd = schemeOf({
      columns: [column("toString", "measure")],
      distribution: { how: "proportional", by: "toString", given: null },
    });
    const reading = readDataset(odd, [{ code: "1" }]);
    expect(reading.ok && reading.missing).toEqual([{ subject: "1", column: "toString" }]);
  });
});
