import { always, defineArticle, percent, shareOf } from "@gongbao/engine";
import { enterprise, organisation, talent } from "../subjects/kinds.ts";
import { city } from "../subjects/parties.ts";
import { talentFacts } from "../subjects/talent.ts";
import { DOCUMENT } from "./terms.ts";

/** 第14条 强化创新平台和人才智力支撑 */
export const article14 = defineArticle({
  document: DOCUMENT,
  article: "14",
  measures: [
    {
      id: "d2-14-science-envoy",
      title: { zh: "科技特派员同额度配套奖励", en: "Matching reward for science envoys" },
      quotes: [
        "支持开展“千人服务千企”活动，按照科技特派员与企业产学研合作获得的省级财政后补助奖励额度，市级财政给予同额度的配套奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: talent,
      payee: { zh: "科技特派员", en: "the science envoy" },
      payer: city,
      eligible: always,
      award: shareOf(talentFacts.serviceAward, percent("同额度")),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "对认定的国家级、省级、市级技术创新平台给予奖补",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第六条落实，在该条编码",
        en: "carried out by article 六 of the opinion on science, and written there",
      },
    },
    {
      quote: "加大高层次科技人才引进力度，对“万人计划”“泰山产业领军人才”等重点工程给予支持。",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第十一条落实，在该条编码",
        en: "carried out by article 十一 of the opinion on science, and written there",
      },
    },
    {
      quote:
        "推进科技资源开放共享，完善重大科研基础设施和大型科研仪器开放共享政策，加大“创新券”政策实施力度。",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第十二条落实，在该条编码",
        en: "carried out by article 十二 of the opinion on science, and written there",
      },
    },
  ],
});
