import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第17条 探索开展投贷联动业务 */
export const article17 = defineArticle({
  document: DOCUMENT,
  article: "17",
  measures: [],
  duties: [
    {
      quote: "鼓励金融机构与各类投资机构先行先试合作开展外部投贷联动业务，支持初创期科技企业发展",
      what: {
        zh: "开展外部投贷联动，支持初创期科技企业",
        en: "Join lending with investment for young technology firms",
      },
    },
    {
      quote: "支持银行业金融机构在依法合规的前提下，与政府引导基金、外部投资公司等开展合作",
      what: { zh: "银行与引导基金、投资公司合作", en: "Let banks work with funds and investors" },
    },
  ],
  unencoded: [],
});
