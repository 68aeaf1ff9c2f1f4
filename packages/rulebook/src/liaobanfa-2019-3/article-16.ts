import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第16条 支持促进科技成果转化 */
export const article16 = defineArticle({
  document: DOCUMENT,
  article: "16",
  measures: [],
  unencoded: [
    {
      quote: "市财政对获省级财政奖补的科技成果转化服务机构给予同等额度的补助或奖励",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第十四条落实，在该条编码",
        en: "carried out by article 十四 of the opinion on science, and written there",
      },
    },
    {
      quote:
        "支持市、县共建技术成果交易中心、技术转移转化中心，搭建覆盖全市的技术转移转化服务体系，市财政根据技术成果交易量增长情况、实施效益等因素给予经费补助。",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第十五条落实，在该条编码",
        en: "carried out by article 十五 of the opinion on science, and written there",
      },
    },
    {
      quote: "积极落实支持科技成果转化的税收政策。",
      reason: "other-document",
      why: {
        zh: "由若干税收政策第四条落实，在该条编码",
        en: "carried out by article 四 of the opinion on taxes, and written there",
      },
    },
  ],
});
