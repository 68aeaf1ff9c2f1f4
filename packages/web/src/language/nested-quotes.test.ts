import { expect, it } from "vitest";
import { nestQuotes, withinQuotes } from "./nested-quotes.ts";

it.each([
  ["““四新”经济增加值占GDP比重”", "“‘四新’经济增加值占GDP比重”"],
  ["与““小升规”企业奖励返还”“另一项”", "与“‘小升规’企业奖励返还”“另一项”"],
  ["““Taishan Quality” certified” is", "“‘Taishan Quality’ certified” is"],
  ["“一”和“二”", "“一”和“二”"],
  ["the firm’s “name”", "the firm’s “name”"],
])("%s becomes %s", (words, nested) => {
  expect(nestQuotes(words)).toBe(nested);
  expect(nestQuotes(nested)).toBe(nested);
});

it.each(["他写道：“没有写完", "”反了“", "没有引号"])("%s stays", (words) => {
  expect(nestQuotes(words)).toBe(words);
});

it.each([
  ["“四新”经济增加值（权重10%）", "‘四新’经济增加值（权重10%）"],
  ["权重40%", "权重40%"],
  ["“没有写完", "“没有写完"],
])("%s is quoted as %s", (words, quoted) => {
  expect(withinQuotes(words)).toBe(quoted);
});
