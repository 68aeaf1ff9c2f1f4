import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第13条 实施政府采购合同融资制度 */
export const article13 = defineArticle({
  document: DOCUMENT,
  article: "13",
  measures: [],
  duties: [
    {
      quote:
        "参与政府采购活动并中标（成交）的中小企业，凭借政府采购合同向合作金融机构申请融资，融资机构按照市场化原则为其提供优惠便捷的融资服务",
      what: { zh: "凭政府采购合同提供优惠便捷融资", en: "Lend on public contracts on good terms" },
    },
    {
      quote:
        "积极配合省财政厅搭建全省统一、开放共享的服务平台，实现与人民银行应收账款融资服务平台的系统对接",
      what: {
        zh: "配合搭建全省服务平台，对接应收账款平台",
        en: "Help build the province's service platform and link it to the receivables platform",
      },
    },
  ],
  unencoded: [],
});
