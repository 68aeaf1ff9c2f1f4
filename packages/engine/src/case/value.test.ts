import { describe, expect, it } from "vitest";
import type { Fact } from "../ir/rulebook.ts";
import { readFact } from "./value.ts";

const staff: Fact = {
  id: "staff",
  of: ["enterprise"],
  type: "count",
  label: { zh: "从业人数", en: "staff" },
  levels: [],
  evidence: null,
  hint: null,
  domain: { min: "0", max: "1000000" },
};

describe("a number of things", () => {
  it.each([
    ["60", "60"],
    ["60人", "60"],
    ["3 家", "3"],
    ["６０人", "60"],
  ])("is read from %s", (text, value) => {
    expect(readFact(staff, text, ["staff"])).toEqual({ value });
  });

  it.each([
    ["3年", "wrong-unit"],
    ["60平方米", "wrong-unit"],
    ["1.5人", "wrong-unit"],
    ["60人左右", "wrong-unit"],
    ["人", "wrong-value"],
    ["-3人", "wrong-unit"],
  ])("is not read from %s", (text, code) => {
    expect(readFact(staff, text, ["staff"])).toMatchObject({ code });
  });
});

describe("an amount of money", () => {
  const sales: Fact = {
    ...staff,
    id: "sales",
    type: "money",
    domain: { min: "0", max: "1000000000000000" },
  };

  it("is read in the full width that an input method gives", () => {
    expect(readFact(sales, "１，５００．５０元", ["sales"])).toEqual({ value: "150050" });
    expect(readFact(sales, "１００万元", ["sales"])).toEqual({ value: "100000000" });
  });

  it("beyond what it can be is told with the bounds as money is written, and what was found as it was", () => {
    expect(readFact(sales, "２０００００亿元", ["sales"])).toMatchObject({
      code: "out-of-range",
      message: {
        zh: "应为0至10,000,000,000,000元之间，实为“２０００００亿元”",
        en: "expected 0 to 10,000,000,000,000 yuan, found “２０００００亿元”",
      },
    });
  });

  it.each([
    ["12.345", "应为金额，元以下最多两位小数（到分），实为“12.345”"],
    ["1,200.125元", "应为金额，元以下最多两位小数（到分），实为“1,200.125元”"],
    ["一百五十万元", "应为阿拉伯数字的金额（如 150万元），实为“一百五十万元”"],
    ["many", "应为金额（如 1,500,000 或 150万元），实为“many”"],
  ])("%s is told what is wrong with just that", (text, zh) => {
    expect(readFact(sales, text, ["sales"])).toMatchObject({ message: { zh } });
  });

  it("of a count in words is told to use digits", () => {
    expect(readFact(staff, "二十", ["staff"])).toMatchObject({
      message: { zh: "应为阿拉伯数字（如 20），实为“二十”" },
    });
  });
});
