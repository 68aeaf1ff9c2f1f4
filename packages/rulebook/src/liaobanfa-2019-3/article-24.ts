import { atDiscretion, defineArticle } from "@gongbao/engine";
import { financeBodyFacts } from "../subjects/finance.ts";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { responsible } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible("市财政局", "bureau of finance");

/** 第24条 充分发挥政府引导基金作用 */
export const article24 = defineArticle({
  document: DOCUMENT,
  article: "24",
  measures: [
    {
      id: "d2-24-settled-fund",
      title: { zh: "基金落户奖励", en: "Reward for funds that settle" },
      quotes: ["对符合条件的基金企业，由基金注册地政府给予落户奖励"],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "基金企业", en: "the fund company" },
      payer: { zh: "基金注册地政府", en: "the government where the fund is registered" },
      eligible: financeBodyFacts.settledFund,
      award: atDiscretion({
        zh: "基金注册地政府",
        en: "the government where the fund is registered",
      }),
      limits: [],
    },
    {
      id: "d2-24-manager",
      title: { zh: "基金管理机构和团队绩效奖励", en: "Reward for good fund managers" },
      quotes: ["对投资运作快、投资效益好的基金管理机构和团队，根据绩效评价结果给予奖励。"],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "基金管理机构和团队", en: "the fund manager" },
      eligible: financeBodyFacts.goodFundManager,
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "优化整合现有政府投资基金，精准支持新旧动能转换重点领域",
      what: { zh: "优化整合政府投资基金", en: "Join the public funds together" },
    },
    {
      quote: "采取差异化的引导基金让利政策，鼓励基金企业在市内投资",
      what: { zh: "采取差异化让利政策", en: "Give up profit by where funds invest" },
    },
    {
      quote: "并在人才引进、子女就学、户口办理等方面享受优惠政策",
      what: {
        zh: "基金企业在人才、就学、户口方面享受优惠",
        en: "Ease settling for the people of funds",
      },
    },
  ],
  unencoded: [
    {
      quote: "设立聊城市新旧动能转换基金，重点支持“九大”产业发展、基础设施建设和对外开放",
      reason: "effect",
      why: {
        zh: "基金的设立和方向，不限定单个企业",
        en: "the founding of a fund; it bounds no single firm",
      },
    },
  ],
});
