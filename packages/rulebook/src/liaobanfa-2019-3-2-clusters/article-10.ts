import {
  allOf,
  anyOf,
  atDiscretion,
  capPer,
  cappedAt,
  defineArticle,
  isOneOf,
  money,
  percent,
  shareOf,
  tiersAmong,
} from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { enterprise, organisation, platform } from "../subjects/kinds.ts";
import { body, city, responsible } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市财政局、市发展改革委、市工业和信息化局",
  "bureaus of finance, of development and of industry",
);

/** 第10条 支持提升协同创新能力 */
export const article10 = defineArticle({
  document: DOCUMENT,
  article: "10",
  measures: [
    {
      id: "d22-10-collaboration",
      title: {
        zh: "协同创新平台按投入奖补",
        en: "Support of innovation platforms by what was invested",
      },
      quotes: ["对各类协同创新平台，经专项考核评估后，市财政按平台建设实际投入予以奖补。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      payer: city,
      eligible: allOf(isOneOf(platformFacts.kind, "collaboration"), platformFacts.chosen),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d22-10-high-end",
      title: {
        zh: "高端协同创新平台贴息、奖补或股权投资",
        en: "Support for high-end innovation platforms",
      },
      quotes: [
        "对新认定的高水平协同创新平台和新确定为国家制造业创新中心、国家产业创新中心、国家技术创新中心、国家临床医学研究中心、国家重点实验室等高端协同创新平台的，市财政按照省级奖励资金的10%给予最高不超过100万元的贴息、奖补或股权投资。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      payer: city,
      eligible: allOf(
        anyOf(
          isOneOf(platformFacts.kind, "collaboration"),
          allOf(
            isOneOf(platformFacts.kind, "national-centre", "laboratory"),
            isOneOf(platformFacts.level, "national"),
          ),
        ),
        newSince(platformFacts.on),
      ),
      award: cappedAt(shareOf(platformFacts.provincialAward, percent("10%")), money("100万元")),
      limits: [capPer("ever", money("100万元"), "最高不超过100万元", ["item"])],
    },
    {
      id: "d22-10-small-firm-base",
      title: {
        zh: "小微企业创业创新示范基地奖励（集群政策）",
        en: "Reward for demonstration bases for small firms (cluster policy)",
      },
      quotes: [
        "对新创国家级、省级、市级小微企业创业创新示范基地，市财政分别给予50万元、20万元、10万元奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      payer: city,
      eligible: allOf(
        isOneOf(platformFacts.kind, "small-firm-base"),
        isOneOf(platformFacts.level, "national", "provincial", "municipal"),
        newSince(platformFacts.on),
      ),
      award: tiersAmong(platformFacts.level, {
        national: money("50万元"),
        provincial: money("20万元"),
        municipal: money("10万元"),
      }),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "鼓励搭建多主体协同、跨区域合作、创新资源共享的协同创新平台",
      what: { zh: "鼓励搭建协同创新平台", en: "Encourage platforms for joint innovation" },
    },
  ],
  unencoded: [],
});
