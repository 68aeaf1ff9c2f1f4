import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第1条 转移支付分配机制 */
export const article01 = defineArticle({
  document: DOCUMENT,
  article: "1",
  measures: [],
  unencoded: [
    {
      quote:
        "市级财政转移支付分配与各县（市、区）、市属开发区新旧动能转换成效挂钩，根据各县（市、区）、市属开发区经济运行质量效益、创新驱动发展、对外开放、生态环保、旧动能淘汰等新旧动能转换综合考核评价结果，予以分档奖励",
      reason: "other-document",
      why: {
        zh: "由财政体制激励政策第一条落实，在该条编码",
        en: "carried out by article 一 of the opinion on the fiscal system, and written there",
      },
    },
  ],
});
