import { describe, expect, it } from "vitest";
import { less, sumOf, typedYuan } from "./sums.ts";

describe("sums of the budget", () => {
  it("are exact to the fen", () => {
    expect(sumOf(["0.10", "0.20"])).toBe("0.30");
    expect(sumOf([])).toBe("0.00");
    expect(less("1.00", "3.50")).toBe("-2.50");
  });

  it.each([
    ["150万元", "1500000.00"],
    ["1,500.5", "1500.50"],
    ["0", null],
    ["many", null],
    ["", null],
  ])("are read as they are typed: %s", (text, yuan) => {
    expect(typedYuan(text)).toBe(yuan);
  });
});
