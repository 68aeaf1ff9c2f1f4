import { expect, it } from "vitest";
import { isReason } from "./reason.ts";

it("takes for a reason what has four characters, whatever they are made of", () => {
  expect(["材料不全", " 材料不全 ", "𠮷𠮷𠮷𠮷", "a b c"].map(isReason)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["", "错", "重复", "  不全  ", "𠮷𠮷𠮷", "ok\n\n"].map(isReason)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});
