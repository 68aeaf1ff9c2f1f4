import { expect, it } from "vitest";
import { isAddress } from "./address.ts";

it.each([" wang@example.com ", "a.b+c@city.gov.cn", "王@例子.中国"])("%j is an address", (text) => {
  expect(isAddress(text)).toBe(true);
});

it.each([
  "",
  "wang",
  "wang@",
  "@example.com",
  "wang@example",
  "a b@example.com",
  "a@b@c.cn",
  "a@b..cn",
])("%j is none", (text) => {
  expect(isAddress(text)).toBe(false);
});
