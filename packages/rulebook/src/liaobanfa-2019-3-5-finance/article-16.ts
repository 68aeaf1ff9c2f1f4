import { defineArticle, fixedElsewhere } from "@gongbao/engine";
import { financeBodyFacts } from "../subjects/finance.ts";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { DOCUMENT } from "./terms.ts";

/** 第16条 规范推进政府和社会资本合作（PPP） */
export const article16 = defineArticle({
  document: DOCUMENT,
  article: "16",
  measures: [
    {
      id: "d25-16-model-project",
      title: {
        zh: "国家级、省级PPP示范项目奖补",
        en: "Reward for model projects of public-private partnership",
      },
      quotes: ["对国家级和省级示范项目，按规定给予奖补资金支持。"],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "项目实施单位", en: "the body that runs the project" },
      eligible: financeBodyFacts.partnershipProject,
      award: fixedElsewhere({ zh: "有关规定", en: "the rules in force" }),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "在基础设施和公共服务领域统筹规划一批重大PPP项目",
      what: {
        zh: "统筹规划一批重大PPP项目",
        en: "Plan major projects of public-private partnership",
      },
    },
    {
      quote: "加大PPP在农业农村、幸福产业、生态环保等公共服务领域应用力度",
      what: {
        zh: "扩大PPP在公共服务领域的应用",
        en: "Extend public-private partnerships in public services",
      },
    },
    {
      quote: "推动保险资金参与PPP项目建设",
      what: {
        zh: "推动保险资金参与PPP项目",
        en: "Bring insurers' funds into public-private partnerships",
      },
    },
  ],
  unencoded: [],
});
