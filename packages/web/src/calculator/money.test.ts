import { describe, expect, it } from "vitest";
import { sayMoney, sayReading } from "./money.ts";

describe("sayMoney", () => {
  it.each([
    ["1500000.00", "1500000.00", "1,500,000元", "¥1,500,000"],
    ["0.00", "5000000.00", "最多5,000,000元", "up to ¥5,000,000"],
    ["0.50", "12.00", "0.50元至12元", "¥0.50 to ¥12"],
    ["100.00", null, "100元以上", "¥100 or more"],
    ["0.00", null, "金额待定", "amount open"],
    ["0.00", "0.00", "0元", "¥0"],
  ])("says %s to %s", (min, max, zh, en) => {
    expect(sayMoney({ min, max }, "zh")).toBe(zh);
    expect(sayMoney({ min, max }, "en")).toBe(en);
  });
});

describe("sayReading", () => {
  it("says what a unit comes to, and nothing for what is no amount", () => {
    expect(sayReading("150万元", "zh")).toBe("1,500,000元");
    expect(sayReading("1.5亿", "en")).toBe("¥150,000,000");
    expect(sayReading("many", "zh")).toBeNull();
    expect(sayReading("", "zh")).toBeNull();
  });
});
