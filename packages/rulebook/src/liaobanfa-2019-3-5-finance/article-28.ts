import { allOf, atDiscretion, defineArticle, isOneOf } from "@gongbao/engine";
import { enterprise, organisation, talent } from "../subjects/kinds.ts";
import { city, responsible } from "../subjects/parties.ts";
import { talentFacts } from "../subjects/talent.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市地方金融监管局、市财政局",
  "bureaus of financial supervision and of finance",
);

/** 第28条 加大金融人才奖励力度 */
export const article28 = defineArticle({
  document: DOCUMENT,
  article: "28",
  measures: [
    {
      id: "d25-28-talent",
      title: { zh: "金融高端人才奖励", en: "Reward for financial specialists of high rank" },
      quotes: [
        "对在我市行政区域内注册或经营的企业中从事金融岗位工作并符合条件的金融高端人才给予一定奖励",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: { zh: "人才本人", en: "the person" },
      eligible: allOf(isOneOf(talentFacts.rank, "finance"), talentFacts.marketQualified),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d25-28-star",
      title: { zh: "“聊城金融之星”奖励", en: "Reward for “financial stars” of the city" },
      quotes: ["获得“聊城金融之星”称号的优秀高技能人才，市财政给予一定奖励。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: { zh: "人才本人", en: "the person" },
      payer: city,
      eligible: isOneOf(talentFacts.rank, "finance-star"),
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "建立健全金融人才激励机制，优化金融人才发展环境",
      what: { zh: "健全金融人才激励机制", en: "Improve incentives for finance professionals" },
    },
  ],
  unencoded: [],
});
