import {
  allOf,
  capPer,
  count,
  defineArticle,
  isOneOf,
  money,
  perUnit,
  percent,
  shareOf,
  unitsOf,
  where,
} from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { enterprise, organisation, platform, recognition } from "../subjects/kinds.ts";
import { body } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT } from "./terms.ts";

/** 第3条 培育科技型中小企业 */
export const article03 = defineArticle({
  document: DOCUMENT,
  article: "3",
  measures: [
    {
      id: "d24-03-firms-raised",
      title: {
        zh: "培育高新技术企业奖励（科技政策）",
        en: "Reward for raising high-tech firms (science policy)",
      },
      quotes: [
        "加大省级以上科技企业孵化器和众创空间培育高新技术企业财政奖励力度，每培育1家高新技术企业，给予10万元奖励，每个孵化器（众创空间）一年内最高奖励100万元。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: allOf(
        isOneOf(platformFacts.kind, "incubator", "makerspace"),
        isOneOf(platformFacts.level, "national", "provincial"),
      ),
      award: perUnit(money("10万元"), unitsOf(platformFacts.firmsRaised, count("1家"))),
      limits: [
        capPer("year", money("100万元"), "每个孵化器（众创空间）一年内最高奖励100万元", ["item"]),
      ],
    },
    {
      id: "d24-03-contest",
      title: {
        zh: "创新创业大赛同等奖励（科技政策）",
        en: "Matching prize for innovation contests (science policy)",
      },
      quotes: [
        "对入围国家创新创业大赛行业总决赛并获得奖励的，按1:1比例予以奖励；对获得省创新创业大赛资金支持的，给予同等资金奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: recognition,
      payee: body,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "contest-national", "contest-provincial"),
        newSince(recognitionFacts.on),
      ),
      award: where(
        isOneOf(recognitionFacts.title, "contest-national"),
        shareOf(recognitionFacts.prize, percent("按1:1")),
        shareOf(recognitionFacts.prize, percent("同等资金")),
      ),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "山东省中小微企业创新竞技五年行动计划",
      reason: "name",
      why: { zh: "行动计划的名称", en: "the name of a plan" },
    },
  ],
});
