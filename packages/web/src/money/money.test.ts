import { describe, expect, it } from "vitest";
import { sayMoney, sayReading, sayTotal, sayWords, sayYuan } from "./money.ts";

const zh = { language: "zh", unit: "yuan" } as const;
const en = { language: "en", unit: "yuan" } as const;
const plain = (said: string) => said.replaceAll("\u00a0", " ");

describe("sayMoney", () => {
  it.each([
    ["1500000.00", "1500000.00", "1,500,000 元", "¥1,500,000"],
    ["0.00", "5000000.00", "最多5,000,000 元", "up to ¥5,000,000"],
    ["0.50", "12.00", "0.50 元至12 元", "¥0.50 to ¥12"],
    ["100.00", null, "100 元以上", "¥100 or more"],
    ["0.00", null, "0 元起，上限未定", "¥0 or more, no upper limit yet"],
    ["0.00", "0.00", "0 元", "¥0"],
  ])("says %s to %s", (min, max, chinese, english) => {
    expect(plain(sayMoney({ min, max }, zh))).toBe(chinese);
    expect(sayMoney({ min, max }, en)).toBe(english);
  });
});

describe("sayYuan in the larger unit", () => {
  it.each([
    ["1234600.00", "123.46 万元", "¥1.2346m"],
    ["1500000.00", "150 万元", "¥1.5m"],
    ["12345678901.00", "1,234,567.89 万元", "¥12,345.6789m"],
    ["50.00", "0.01 万元", "¥0.0001m"],
    ["0.01", "0.01 万元", "¥0.0001m"],
    ["0.00", "0 万元", "¥0m"],
  ])("says %s", (yuan, chinese, english) => {
    expect(plain(sayYuan(yuan, { language: "zh", unit: "large" }))).toBe(chinese);
    expect(sayYuan(yuan, { language: "en", unit: "large" })).toBe(english);
  });
});

describe("sayReading", () => {
  it("says what a unit comes to, and nothing for what is no amount", () => {
    expect(plain(sayReading("150万元", "zh") ?? "")).toBe("1,500,000 元");
    expect(sayReading("1.5亿", "en")).toBe("¥150,000,000");
    expect(sayReading("many", "zh")).toBeNull();
    expect(sayReading("", "zh")).toBeNull();
  });
});

describe("sayTotal", () => {
  it("gives no maximum while an award is left out of it", () => {
    const total = { min: "100.00", max: "900.00" };
    expect(plain(sayTotal({ ...total, open: [] }, zh))).toBe("100 元至900 元");
    expect(plain(sayTotal({ ...total, open: ["some-measure"] }, zh))).toBe("100 元以上");
  });
});

describe("less than nothing", () => {
  it("has its sign before the whole of it, in every unit", () => {
    expect(sayYuan("-2000000.00", en)).toBe("−¥2,000,000");
    expect(sayYuan("-2000000.00", { ...en, unit: "large" })).toBe("−¥2m");
    expect(plain(sayYuan("-2000000.50", zh))).toBe("−2,000,000.50 元");
    expect(plain(sayYuan("-2000000.00", { ...zh, unit: "large" }))).toBe("−200 万元");
  });
});

describe("sayWords", () => {
  it("says the amounts in a sentence in the reader's unit, and leaves the words of the article", () => {
    const chinese = "因“最高不超过500万元”，由1,500,000.00元减为500,000.50元";
    expect(plain(sayWords(chinese, zh))).toBe(
      "因“最高不超过500万元”，由1,500,000 元减为500,000.50 元",
    );
    expect(plain(sayWords(chinese, { ...zh, unit: "large" }))).toContain("由150 万元减为50 万元");
    expect(sayWords("due: 100,000.00 yuan", en)).toBe("due: ¥100,000");
    expect(sayWords("at most 5,000,000 yuan in a year", { ...en, unit: "large" })).toBe(
      "at most ¥5m in a year",
    );
    expect(plain(sayWords("达到100亿元的给予150万元", { ...zh, unit: "large" }))).toBe(
      "达到100 亿元的给予150 万元",
    );
    expect(plain(sayWords("超过50,000,000,000元的给予1,000,000元", zh))).toBe(
      "超过500 亿元的给予1,000,000 元",
    );
    expect(plain(sayWords("不足150,000,000.00元", zh))).toBe("不足1.5 亿元");
    expect(plain(sayWords("不足150,000,001.00元", zh))).toBe("不足150,000,001 元");
    expect(sayWords("above 50,000,000,000 yuan, 1,000,000 yuan", en)).toBe(
      "above ¥50bn, ¥1,000,000",
    );
    expect(sayWords("above 500,000,000 yuan", en)).toBe("above ¥500,000,000");
    expect(sayWords("due: 0.00 to 500,000.00 yuan, decided by the bureau", en)).toBe(
      "due: ¥0 to ¥500,000, decided by the bureau",
    );
    expect(plain(sayWords("应得0.00至500,000.00元", zh))).toBe("应得0 元至500,000 元");
    expect(plain(sayWords("每亩0.5元", zh))).toBe("每亩0.50 元");
  });
});
