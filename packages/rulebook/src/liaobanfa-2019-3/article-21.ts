import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第21条 强化新要素支撑 */
export const article21 = defineArticle({
  document: DOCUMENT,
  article: "21",
  measures: [],
  duties: [
    {
      quote: "支持通过自主创新、引进创新、集成创新，加大核心技术的研发、攻关、储备力度",
      what: { zh: "加大核心技术研发、攻关、储备", en: "Develop core technology" },
    },
    {
      quote: "实施大数据发展行动计划，规划建设聊城大数据中心，健全政府信息公开和企业信息披露制度",
      what: { zh: "建设聊城大数据中心", en: "Build Liaocheng's data centre" },
    },
    {
      quote: "加快信息基础社会建设，全面提升信息采集处理、传播、利用和安全能力",
      what: { zh: "加快信息基础建设", en: "Build the foundations of information" },
    },
  ],
  unencoded: [
    {
      quote: "强化知识产权保护和运营，落实股权激励和技术入股有关所得税等优惠政策",
      reason: "other-document",
      why: { zh: "国家税收政策，未写内容", en: "a national tax policy of which nothing is said" },
    },
  ],
});
