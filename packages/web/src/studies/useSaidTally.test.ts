import { expect, it } from "vitest";
import { differs } from "./useSaidTally.ts";

const cost = (min: string, max: string, open = 0) => ({ min, max, open });

it.each([
  ["another least", cost("1.00", "2.00"), cost("1.50", "2.00"), true],
  ["another most", cost("1.00", "2.00"), cost("1.00", "3.00"), true],
  ["an end that is gone", cost("1.00", "2.00"), cost("1.00", "2.00", 1), true],
  [
    "the most of what has no end, which is not said",
    cost("1.00", "2.00", 1),
    cost("1.00", "3.00", 2),
    false,
  ],
])("tells two costs apart by %s", (_, before, after, told) => {
  expect(differs(before, after)).toBe(told);
});
