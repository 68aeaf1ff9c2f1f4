import { expect, it } from "vitest";
import { isShort } from "./short.ts";

const line = { title: "首台（套）（虚构）", available: "3000000.00", min: "3000000.00" };

it("a line that has exactly what a case takes is not short; a fen less is, and so is none", () => {
  expect(isShort(line)).toBe(false);
  expect(isShort({ ...line, available: "2999999.99" })).toBe(true);
  // Longer is more, whatever its digits.
  expect(isShort({ ...line, available: "10000000.00" })).toBe(false);
  expect(isShort({ ...line, title: null, available: "0.00", min: "0.00" })).toBe(true);
});
