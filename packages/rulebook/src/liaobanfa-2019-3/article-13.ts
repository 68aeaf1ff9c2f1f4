import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第13条 增强企业创新主体作用 */
export const article13 = defineArticle({
  document: DOCUMENT,
  article: "13",
  measures: [],
  unencoded: [
    {
      quote:
        "全面落实高新技术企业和技术先进型服务企业所得税优惠、研发费用加计扣除、固定资产加速折旧及企业研发投入后补助等财税优惠政策。",
      reason: "other-document",
      why: {
        zh: "由若干税收政策第一、三条落实，在该条编码",
        en: "carried out by article 一、三 of the opinion on taxes, and written there",
      },
    },
    {
      quote: "将企业职工教育经费支出税前扣除限额从2.5%提高至8%",
      reason: "other-document",
      why: {
        zh: "由若干税收政策第一条落实，在该条编码",
        en: "carried out by article 一 of the opinion on taxes, and written there",
      },
    },
    {
      quote: "对省级以上孵化器和众创空间培育成功高新技术企业，市财政给予一次性奖补",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第三条落实，在该条编码",
        en: "carried out by article 三 of the opinion on science, and written there",
      },
    },
    {
      quote:
        "实施高新技术企业培育行动计划，将中小微企业升级高新技术企业财政补助范围扩大到所有企业，给予一次性引导补助。",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第二条落实，在该条编码",
        en: "carried out by article 二 of the opinion on science, and written there",
      },
    },
    {
      quote: "支持中小微企业创新竞技五年行动计划。",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第三条落实，在该条编码",
        en: "carried out by article 三 of the opinion on science, and written there",
      },
    },
  ],
});
