import { describe, expect, it } from "vitest";
import { hasWords } from "./finding.ts";

const english =
  "d1-01-equipment.award Reward for equipment: 150万元 Opinion on the real economy, article 1";
const chinese = "d1-01-equipment.award 装备奖励：1,500,000 元 支持实体经济 第\u20601\u2060条";

describe("the words by which a figure is found", () => {
  it.each([
    ["article 1", true],
    ["Article 1 150", true],
    ["150 article 1", true],
    ["equipment.award", true],
    ["d1-01", true],
    ["article 2", false],
    ["15", false],
    ["", true],
  ])("%j in English: %s", (words, found) => {
    expect(hasWords(english, words)).toBe(found);
  });

  it("tell article 1 from article 13, however they are written", () => {
    const other = english.replace("article 1", "article 13");
    expect(hasWords(other, "article 1")).toBe(false);
    expect(hasWords(other, "article 13")).toBe(true);
    expect(hasWords(chinese, "第1条")).toBe(true);
    expect(hasWords(chinese.replace("1\u2060条", "13\u2060条"), "第1条")).toBe(false);
  });

  it("find words that are parted by a blank where the text has none", () => {
    expect(hasWords(chinese, "装备 第 1 条")).toBe(true);
    expect(hasWords(chinese, "装备 专利")).toBe(false);
  });
});
