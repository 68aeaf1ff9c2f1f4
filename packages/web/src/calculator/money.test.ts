import { describe, expect, it } from "vitest";
import { sayMoney, sayReading, sayTotal } from "./money.ts";

describe("sayMoney", () => {
  it.each([
    ["1500000.00", "1500000.00", "1,500,000元", "¥1,500,000"],
    ["0.00", "5000000.00", "最多5,000,000元", "up to ¥5,000,000"],
    ["0.50", "12.00", "0.50元至12元", "¥0.50 to ¥12"],
    ["100.00", null, "100元以上", "¥100 or more"],
    ["0.00", null, "0元起，上限未定", "¥0 or more, no upper end yet"],
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

describe("sayTotal", () => {
  it("gives no maximum while an award is left out of it", () => {
    const total = { min: "100.00", max: "900.00" };
    expect(sayTotal({ ...total, open: [] }, "zh")).toBe("100元至900元");
    expect(sayTotal({ ...total, open: ["some-measure"] }, "zh")).toBe("100元以上");
  });
});
