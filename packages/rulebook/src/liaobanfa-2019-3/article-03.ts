import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第3条 高新技术企业税收增长奖励机制 */
export const article03 = defineArticle({
  document: DOCUMENT,
  article: "3",
  measures: [],
  unencoded: [
    {
      quote:
        "对经认定的高新技术企业缴纳增值税、企业所得税上缴市级增量部分，按一定比例奖励所在县（市、区）、市属开发区",
      reason: "other-document",
      why: {
        zh: "由财政体制激励政策第三条落实，在该条编码",
        en: "carried out by article 三 of the opinion on the fiscal system, and written there",
      },
    },
  ],
});
