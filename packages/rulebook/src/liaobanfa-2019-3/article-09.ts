import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第9条 大力支持跨界融合提潜能 */
export const article09 = defineArticle({
  document: DOCUMENT,
  article: "9",
  measures: [],
  duties: [
    {
      quote:
        "支持培育一批跨行业跨领域的产业互联网平台和面向特定行业、特定区域的企业级平台，争创国家级、省级工业互联网平台",
      what: {
        zh: "培育产业互联网平台，争创国家级、省级平台",
        en: "Raise industrial internet platforms",
      },
    },
    {
      quote: "推进电子商务、智慧物流网络平台发展",
      what: { zh: "推进电子商务、智慧物流平台", en: "Help e-commerce and logistics platforms" },
    },
    {
      quote: "支持推动军民技术双向转移转化，促进军民产业深度融合发展",
      what: {
        zh: "推动军民技术双向转移转化",
        en: "Move technology between military and civil use",
      },
    },
  ],
  unencoded: [
    {
      quote: "市财政对每年新增主营业务收入过100亿元、300亿元的产业集群给予一次性奖励。",
      reason: "other-document",
      why: {
        zh: "由“九大”产业集群财政政策第四条落实，在该条编码",
        en: "carried out by article 四 of the opinion on the nine clusters, and written there",
      },
    },
  ],
});
