import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第3条 支持金融机构提升产业链金融服务水平 */
export const article03 = defineArticle({
  document: DOCUMENT,
  article: "3",
  measures: [],
  duties: [
    {
      quote:
        "鼓励金融机构依托产业集群核心企业，开展仓单质押贷款、应收账款质押贷款、票据贴现、保理、信用证等产业链金融业务，有效满足产业链上下游企业的融资需求",
      what: { zh: "开展产业链金融业务", en: "Offer finance along the chains of industry" },
    },
    {
      quote:
        "鼓励核心企业、金融机构与人民银行应收账款融资服务平台对接，开发全流程、高效率的线上应收账款融资模式",
      what: {
        zh: "对接应收账款融资服务平台",
        en: "Connect to the financing platform for receivables",
      },
    },
  ],
  unencoded: [],
});
