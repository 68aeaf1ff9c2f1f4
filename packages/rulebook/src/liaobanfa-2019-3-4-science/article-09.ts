import { allOf, atDiscretion, capPer, defineArticle, isOneOf, money, upTo } from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { achievement, enterprise, organisation, platform, recognition } from "../subjects/kinds.ts";
import { body, city, firm, responsible } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { achievementFacts } from "../subjects/science.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市财政局、市知识产权事业发展中心",
  "bureau of finance and the centre for intellectual property",
);

/** 第9条 支持知识产权运用能力提升 */
export const article09 = defineArticle({
  document: DOCUMENT,
  article: "9",
  measures: [
    {
      id: "d24-09-platform",
      title: {
        zh: "知识产权综合服务平台经费支持",
        en: "Support for the city's platform for intellectual property",
      },
      quotes: ["支持聊城市知识产权综合服务平台建设，给予一定经费支持。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: isOneOf(platformFacts.kind, "property"),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d24-09-intensive",
      title: { zh: "知识产权密集型企业奖励", en: "Reward for firms rich in intellectual property" },
      quotes: ["对新认定的聊城市知识产权密集型企业给予一定的奖励。"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "patent-intensive"),
        newSince(recognitionFacts.on),
      ),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d24-09-core-patent",
      title: { zh: "核心专利技术转化经费补助", en: "Grant for putting core patents to use" },
      quotes: ["对在我市落地并转化实施核心专利技术的，市财政择优给予每项最高100万元经费补助。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: achievement,
      payee: body,
      payer: city,
      eligible: allOf(
        isOneOf(achievementFacts.source, "patent"),
        achievementFacts.inProduction,
        achievementFacts.chosen,
      ),
      award: upTo(money("100万元"), decider),
      limits: [capPer("ever", money("100万元"), "每项最高100万元", ["item"])],
    },
  ],
  duties: [
    {
      quote: "实施知识产权密集型企业培育工程",
      what: {
        zh: "实施知识产权密集型企业培育工程",
        en: "Raise firms rich in intellectual property",
      },
    },
  ],
  unencoded: [],
});
