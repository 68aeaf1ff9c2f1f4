import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第2条 财政收入结构优化奖励机制 */
export const article02 = defineArticle({
  document: DOCUMENT,
  article: "2",
  measures: [],
  unencoded: [
    {
      quote: "按其上缴市级税收增量部分的一定比例给予奖励",
      reason: "other-document",
      why: {
        zh: "由财政体制激励政策第二条落实，在该条编码",
        en: "carried out by article 二 of the opinion on the fiscal system, and written there",
      },
    },
  ],
});
