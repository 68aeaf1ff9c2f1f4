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

it("keeps sums and days with their units", () => {
  const kept = (words: string) => aroundNumbers(words).filter((_, at) => at % 2 === 1);
  expect(kept("2019年1月1日起，给予一次性奖励150万元、最高10万元补助；达到3.5亿元的")).toEqual([
    "2019年1月1日",
    "150万元",
    "10万元",
    "3.5亿元",
  ]);
  expect(kept("上下20个百分点，5,000元，第14条，3%")).toEqual(["20个百分点", "5,000元", "第14条"]);
});

it("keeps ranges, numbers of documents and what is counted whole", () => {
  const kept = (words: string) => aroundNumbers(words).filter((_, at) => at % 2 === 1);
  for (const whole of [
    "〔2018〕21号",
    "〔2019〕2号",
    "2020年",
    "2018-2020年",
    "5—10万元",
    "50万—200万元",
    "10%—20%",
    "2月14-15日",
    "3月8日",
    "2019年度",
    "3次",
    "6人",
    "互联网+",
  ])
    expect(kept(`关于（${whole}，${whole}。）`), whole).toEqual([whole, whole]);
  expect(kept("按《意见》（聊发〔2018〕15号）和6:4比例、30%以上、第一条")).toEqual([
    "〔2018〕15号",
  ]);
});
