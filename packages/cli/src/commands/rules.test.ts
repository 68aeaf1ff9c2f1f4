import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { gongbao, json } from "../fixtures/command-line.ts";
import { shapes } from "../fixtures/shapes.ts";

const folder = mkdtempSync(join(tmpdir(), "gongbao-rules-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ajv = new Ajv2020({ allErrors: true, strict: false });
const expectShape = (shape: keyof typeof shapes, value: unknown) => {
  ajv.validate(shapes[shape], value);
  expect(ajv.errorsText()).toBe("No errors");
};

const ids = (value: unknown): readonly string[] =>
  (value as { measures: { id: string }[] }).measures.map(({ id }) => id);

describe("catalogue", () => {
  it("holds every measure, in its documented shape", () => {
    const catalogue = json("catalogue");
    expectShape("catalogue", catalogue);
    expect(ids(catalogue)).toEqual(ids(json("measures")));
  });

  it.each(["csv", "xlsx", "md", "json"])("is written as %s, whole", (format) => {
    const file = join(folder, `catalogue.${format}`);
    const told = json("catalogue", "--document", "D1", "--format", format, "--output", file);
    const all = ids(json("catalogue", "--document", "D1"));
    expect(told).toMatchObject({ measures: all.length, bytes: readFileSync(file).length });
  });

  it("gives one CSV row a measure, with its article's figures", () => {
    const { out } = gongbao(["catalogue", "--document", "D1", "--format", "csv"]);
    const rows: Record<string, string>[] = parse(out, { bom: true, columns: true });
    expect(rows.map((row) => row["编号"])).toEqual(ids(json("catalogue", "--document", "D1")));
    expect(rows.find((row) => row["编号"] === "d1-01-equipment-catalogue")).toMatchObject({
      依据: "聊政发〔2019〕1号 第1条",
      标准: expect.stringMatching(/150万元.*100万元/u),
      限额与不重复: expect.stringContaining("每个财政年度最高500万元"),
      "牵头、负责": "新兴产业集群专班、市自然资源和规划局、市财政局",
    });
  });

  it("refuses a format that is none, and an xlsx without a file", () => {
    expect(gongbao(["catalogue", "--format", "pdf"]).exit).toBe(2);
    expect(gongbao(["catalogue", "--format", "xlsx"])).toMatchObject({ exit: 2, out: "" });
    expect(gongbao(["catalogue", "--document", "D9"]).exit).toBe(1);
  });
});

describe("parameters", () => {
  it("tells the figures of a measure with their words", () => {
    const told = json("parameters", "d1-01-equipment-catalogue");
    expectShape("parameters", told);
    expect(told).toMatchObject({
      parameters: expect.arrayContaining([
        expect.objectContaining({
          id: "d1-01-equipment-catalogue.year-cap",
          value: "500000000",
          citation: expect.objectContaining({ quote: "500万元" }),
        }),
      ]),
    });
  });
});

describe("compare", () => {
  const reform = (text: string) =>
    gongbao(["compare", "examples/four-national-products.yaml", "--reform", "-", "--json"], {
      input: text,
    });

  // 150万元 × 4 = 600万元: a cap of 600 leaves them whole, one of 450 cuts the fourth to nothing.
  it.each([
    ["600万元", "6000000.00"],
    ["450万元", "4500000.00"],
    ["500万元", "5000000.00"],
  ])("a yearly cap of %s gives %s", (value, max) => {
    const { out } = reform(
      JSON.stringify([{ parameter: "d1-01-equipment-catalogue.year-cap", value }]),
    );
    const comparison: unknown = JSON.parse(out);
    expectShape("compare", comparison);
    expect(comparison).toMatchObject({
      total: { before: { min: "5000000.00" }, after: { min: max, max } },
    });
  });

  it("refuses a reform that cannot be, each fault in its place, and computes nothing", () => {
    const { exit, out, err } = reform(
      '[{"parameter": "d1-01-equipment-catalogue.yearcap", "value": "1"},\n{"parameter": "d1-01-equipment-catalogue.year-cap", "value": "30%"}, 7]',
    );
    expect([exit, out]).toEqual([2, ""]);
    expect(JSON.parse(err)).toMatchObject({
      error: {
        code: "reform",
        problems: [
          { line: 1, code: "unknown-parameter", nearest: "d1-01-equipment-catalogue.year-cap" },
          { line: 2, code: "value", found: "30%" },
          { line: 2, code: "shape" },
        ],
      },
    });
    expect(gongbao(["compare", "examples/county.yaml"]).exit).toBe(2);
    expect(reform("").err).toContain("应为方案，实为空文件");
  });
});

describe("interpret", () => {
  it("tells every reading that is not taken, and which matter", () => {
    const told = json("interpret", "examples/county.yaml");
    expectShape("interpret", told);
    const { readings } = told as {
      readings: { reading: string; matters: boolean; comparison: { total: unknown } }[];
    };
    expect(readings.find(({ reading }) => reading === "newly-past")).toMatchObject({
      matters: true,
      comparison: { total: { after: { min: "2500000.00", max: "5500000.00" } } },
    });
    expect(readings.some(({ matters }) => !matters)).toBe(true);
  });
});
