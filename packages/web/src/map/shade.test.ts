import { describe, expect, it } from "vitest";
import { shadeOf } from "./shade.ts";

describe("the shade of a place", () => {
  it("goes by thirds of the largest, up and down, and is none where nothing differs", () => {
    expect([0n, 1n, 100n, 101n, 200n, 201n, 300n].map((figure) => shadeOf(figure, 300n))).toEqual([
      "same",
      "more-1",
      "more-1",
      "more-2",
      "more-2",
      "more-3",
      "more-3",
    ]);
    expect(shadeOf(-300n, 300n)).toBe("less-3");
    expect(shadeOf(5n, 0n)).toBe("same");
  });
});
