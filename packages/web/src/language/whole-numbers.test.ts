import { expect, it } from "vitest";
import { aroundNumbers } from "./whole-numbers.ts";

it("keeps numbers of cases and days on one line, and nothing else", () => {
  expect(aroundNumbers("2019-000031 (“示例”) was accepted by 2019-03-01.")).toEqual([
    "",
    "2019-000031",
    " (“示例”) was accepted by ",
    "2019-03-01",
    ".",
  ]);
  expect(aroundNumbers("6222-0000-2019-000031-7, 2019-2020, 12019-000031")).toHaveLength(1);
});
