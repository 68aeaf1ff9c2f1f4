import { expect, it } from "vitest";
import { heldBackOf } from "./held-back.ts";

it("those held back are the firms of the data that nothing else tells of, and never less than none", () => {
  const counts = { holders: 12, notOwed: 3, rejectedHolders: 1 };
  expect(heldBackOf({ owed: 6, counts })).toBe(2);
  expect(heldBackOf({ owed: 8, counts })).toBe(0);
  expect(heldBackOf({ owed: 9, counts })).toBe(0);
});
