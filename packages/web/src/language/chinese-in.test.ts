import { describe, expect, it } from "vitest";
import { chineseIn } from "./chinese-in.ts";

const chineseOf = (text: string) =>
  chineseIn(text).flatMap((each) => (each.isChinese ? [each.text] : []));

describe("what is Chinese in a text", () => {
  it("is a name with its marks, within a sentence of ours", () => {
    expect(chineseOf("Case 2019-000031: 示例重工（虚构）, accepted")).toEqual(["示例重工（虚构）"]);
    expect(chineseOf("“甲产品（虚构）” was awarded ¥100")).toEqual(["甲产品（虚构）"]);
  });

  it("takes figures within it and before it along", () => {
    expect(chineseOf("2018年已兑现（虚构）")).toEqual(["2018年已兑现（虚构）"]);
    expect(chineseOf("甲公司 2 号产品")).toEqual(["甲公司 2 号产品"]);
  });

  it("takes along what is quoted within it, and leaves our own quotation marks to us", () => {
    expect(chineseOf("2019年“小升规”企业奖励返还")).toEqual(["2019年“小升规”企业奖励返还"]);
    expect(chineseOf("“飞地”项目, 支持“九大”产业集群")).toEqual([
      "“飞地”项目",
      "支持“九大”产业集群",
    ]);
    expect(chineseOf("The measure “‘飞地’项目” and 深化“一县一品”.")).toEqual([
      "‘飞地’项目",
      "深化“一县一品”",
    ]);
    expect(chineseOf("“甲产品”, “乙产品” and “丙产品（虚构）”")).toEqual([
      "甲产品",
      "乙产品",
      "丙产品（虚构）",
    ]);
  });

  it("is nothing where there is none, and loses nothing of a text", () => {
    expect(chineseOf("No name, 2019")).toEqual([]);
    expect(chineseIn("")).toEqual([]);
    const text = "A 甲 B 乙。C";
    expect(
      chineseIn(text)
        .map((each) => each.text)
        .join(""),
    ).toBe(text);
  });
});
