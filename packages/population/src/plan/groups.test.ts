import { expect, it } from "vitest";
import { groupsOf } from "./groups.ts";

it("ties measures that share a limit, also through another", () => {
  const [a, b, c, d, e] = groupsOf(5, [
    [0, 2],
    [2, 4],
    [1, 3],
  ]);
  expect(new Set([a, c, e]).size).toBe(1);
  expect(b).toBe(d);
  expect(a).not.toBe(b);
});
