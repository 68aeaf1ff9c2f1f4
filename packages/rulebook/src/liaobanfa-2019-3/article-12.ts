import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第12条 大力降低企业税费负担 */
export const article12 = defineArticle({
  document: DOCUMENT,
  article: "12",
  measures: [],
  unencoded: [
    {
      quote: "全面落实国家新出台的各项减税降费政策。",
      reason: "other-document",
      why: {
        zh: "由若干税收政策第八条落实，在该条编码",
        en: "carried out by article 八 of the opinion on taxes, and written there",
      },
    },
    {
      quote:
        "对部分国家重点扶持的战略性新兴产业和新旧动能转换重点行业（项目），按程序落实临时性的期末留抵退税政策。",
      reason: "other-document",
      why: {
        zh: "由若干税收政策第二条落实，在该条编码",
        en: "carried out by article 二 of the opinion on taxes, and written there",
      },
    },
  ],
});
