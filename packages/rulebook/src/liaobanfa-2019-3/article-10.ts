import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第10条 大力支持品牌高端提价值 */
export const article10 = defineArticle({
  document: DOCUMENT,
  article: "10",
  measures: [],
  duties: [
    {
      quote: "推进质量强市建设",
      what: { zh: "推进质量强市建设", en: "Make the city strong in quality" },
    },
  ],
  unencoded: [
    {
      quote:
        "市财政对新认定的国家产品质量监督检验中心、国家制造业创新中心、国家产业创新中心、国家技术创新中心、国家临床医学研究中心、国家重点实验室等公共服务平台给予支持。",
      reason: "other-document",
      why: {
        zh: "由“九大”产业集群财政政策第十、十一条落实，在该条编码",
        en: "carried out by article 十、十一 of the opinion on the nine clusters, and written there",
      },
    },
    {
      quote: "市财政对新创国家级、省级、市级小微企业创业创新示范基地给予奖励和扶持",
      reason: "other-document",
      why: {
        zh: "由“九大”产业集群财政政策第十条落实，在该条编码",
        en: "carried out by article 十 of the opinion on the nine clusters, and written there",
      },
    },
    {
      quote:
        "对新认定的国家级、省级“单项冠军”示范（培育）企业，省级“隐形冠军”“独角兽”“瞪羚”和“创新优秀”企业给予一次性奖励",
      reason: "other-document",
      why: {
        zh: "由“九大”产业集群财政政策第一条落实，在该条编码",
        en: "carried out by article 一 of the opinion on the nine clusters, and written there",
      },
    },
    {
      quote:
        "参与“泰山品质”联盟认证，促进品牌高端化，市、县两级财政对认定的国家级区域集群品牌给予适当奖励。",
      reason: "other-document",
      why: {
        zh: "由“九大”产业集群财政政策第十二条落实，在该条编码",
        en: "carried out by article 十二 of the opinion on the nine clusters, and written there",
      },
    },
  ],
});
