import { expect, it } from "vitest";
import { datePartsOf } from "./date-parts.ts";

it("divides a day after its year and before the words behind it", () => {
  expect(datePartsOf("2019年1月1日起")).toEqual(["2019年", "1月1日", "起"]);
  expect(datePartsOf("2019年1月1日—2021年12月31日")).toEqual([
    "2019年",
    "1月1日—2021年",
    "12月31日",
  ]);
});

it.each(["2019年", "3年", "100万元", "2018年底", "20%"])("keeps %s together", (words) => {
  expect(datePartsOf(words)).toEqual([words]);
});
