import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第19条 积极推进资产证券化业务 */
export const article19 = defineArticle({
  document: DOCUMENT,
  article: "19",
  measures: [],
  duties: [
    {
      quote:
        "鼓励金融机构将符合国家产业政策、兼顾收益性和导向性的新旧动能转换领域信贷资产作为证券化基础资产，发行信贷资产证券化产品",
      what: { zh: "发行信贷资产证券化产品", en: "Securitise loans" },
    },
    {
      quote:
        "规范推进PPP项目资产证券化，鼓励新旧动能转换企业通过银行间市场和交易所市场开展企业资产证券化，盘活存量资产",
      what: {
        zh: "推进PPP和企业资产证券化",
        en: "Securitise the assets of public-private partnerships and of firms",
      },
    },
  ],
  unencoded: [],
});
