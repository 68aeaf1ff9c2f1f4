import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第5条 “飞地”项目税收利益分享机制 */
export const article05 = defineArticle({
  document: DOCUMENT,
  article: "5",
  measures: [],
  unencoded: [
    {
      quote: "建立项目转出地与转入地主体税收共享制度",
      reason: "other-document",
      why: {
        zh: "由财政体制激励政策第五条落实，在该条编码",
        en: "carried out by article 五 of the opinion on the fiscal system, and written there",
      },
    },
  ],
});
