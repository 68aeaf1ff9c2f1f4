import { type SchemeDefinition, defineArticle, formula } from "@gongbao/engine";
import { amount, computed } from "./columns.ts";
import { DOCUMENT, annex, inArticle, programmeYears } from "./terms.ts";

const { columnOf, differenceOf, figureOf, largerOf, numberOf, productOf } = formula;

/** 高新技术企业税收增长奖励资金 (附件1 第三项). The rate is named and not given: every reward is a range. */
const highTechTax: SchemeDefinition = {
  id: "high-tech-tax",
  title: {
    zh: "高新技术企业税收增长奖励",
    en: "Reward for growth in high-tech firms' taxes",
  },
  columns: [
    amount(
      "two-taxes",
      "当年高新技术企业“两税”上缴市级部分",
      "the city's share of high-tech firms' “two taxes” this year",
    ),
    amount(
      "two-taxes-before",
      "上年高新技术企业“两税”上缴市级部分",
      "the city's share of high-tech firms' “two taxes” last year",
    ),
  ],
  figures: [
    {
      id: "rate",
      label: { zh: "奖励比例", en: "rate of the reward" },
      type: "ratio",
      domain: { min: "0", max: "1" },
      words: null,
      place: inArticle("3", "按一定比例奖励所在县（市、区）、市属开发区"),
    },
  ],
  interpretations: [],
  derived: [
    computed(
      "increase",
      "增量",
      "increase",
      largerOf(numberOf("0"), differenceOf(columnOf("two-taxes"), columnOf("two-taxes-before"))),
      "money",
      annex(
        "高新技术企业税收增长奖励资金 = [该县(市、区)、市属开发区当年高新技术企业缴纳“两税”上缴市属部分",
      ),
    ),
    computed(
      "reward",
      "奖励资金",
      "reward",
      productOf(columnOf("increase"), figureOf("rate")),
      "money",
    ),
  ],
  eligible: null,
  distribution: { how: "amounts", amount: "reward", short: "refuse" },
};

/** 第三条 建立高新技术企业税收增长奖励机制 */
export const article03 = defineArticle({
  document: DOCUMENT,
  article: "3",
  measures: [],
  schemes: [highTechTax],
  unencoded: [{ quote: "2018-2020年", reason: "effect", why: programmeYears }],
});
