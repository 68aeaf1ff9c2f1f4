import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第26条 完善金融组织体系提升服务水平 */
export const article26 = defineArticle({
  document: DOCUMENT,
  article: "26",
  measures: [],
  duties: [
    {
      quote: "鼓励地方法人银行、证券、保险等金融机构在资本市场挂牌上市",
      what: { zh: "鼓励地方法人金融机构上市", en: "Encourage local lenders to be listed" },
    },
    {
      quote: "积极支持符合条件的金融机构和高端装备企业发起设立金融租赁公司",
      what: { zh: "支持设立金融租赁公司", en: "Help found leasing companies" },
    },
  ],
  unencoded: [],
});
