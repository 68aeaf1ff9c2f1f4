import {
  allOf,
  capPer,
  cappedAt,
  defineArticle,
  isOneOf,
  money,
  percent,
  shareOf,
} from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { enterprise, organisation, platform } from "../subjects/kinds.ts";
import { body, city } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { DOCUMENT } from "./terms.ts";

/** 第11条 支持搭建公共服务平台 */
export const article11 = defineArticle({
  document: DOCUMENT,
  article: "11",
  measures: [
    {
      id: "d22-11-public-service",
      title: { zh: "公共服务平台贴息、奖补或股权投资", en: "Support for public service platforms" },
      quotes: [
        "对新认定的高水平公共服务平台和新确定的国家产品质量监督检验中心等公共服务平台，市财政按照省级奖励资金的10%给予最高不超过50万元的贴息、奖补或股权投资。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      payer: city,
      eligible: allOf(isOneOf(platformFacts.kind, "public-service"), newSince(platformFacts.on)),
      award: cappedAt(shareOf(platformFacts.provincialAward, percent("10%")), money("50万元")),
      limits: [capPer("ever", money("50万元"), "最高不超过50万元", ["item"])],
    },
  ],
  duties: [
    {
      quote:
        "鼓励行业龙头企业、重点科研院所建设基于检验检测、咨询认证、服务外包、人才培养等的公共服务平台",
      what: {
        zh: "鼓励龙头企业、科研院所建设公共服务平台",
        en: "Encourage leading firms and institutes to build public service platforms",
      },
    },
  ],
  unencoded: [],
});
