import { allOf, count, defineArticle, isOneOf, money, oncePerYear } from "@gongbao/engine";
import { enterprise, recognition } from "../subjects/kinds.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT, newly } from "./terms.ts";

/** 第12条 开展优秀民营企业评选活动 */
export const article12 = defineArticle({
  document: DOCUMENT,
  article: "12",
  measures: [
    {
      id: "d1-12-outstanding",
      title: {
        zh: "聊城市十大优秀民营企业奖励",
        en: "Reward for the ten outstanding private firms",
      },
      quotes: ["每年评选“聊城市十大优秀民营企业”，每人给予10万元奖励。"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      // 「每人」: the award goes to a person, though the title is the enterprise's.
      payee: { zh: "获评民营企业的企业家（每人）", en: "the entrepreneur of each firm" },
      eligible: allOf(
        isOneOf(recognitionFacts.title, "top-ten-private"),
        newly(recognitionFacts.on),
      ),
      award: money("10万元"),
      limits: [oncePerYear("每年", [recognitionFacts.title])],
      quota: { count: count("十大"), years: 1 },
    },
  ],
  unencoded: [
    {
      quote: "对符合条件的优秀民营企业，在党内表彰时优先考虑。",
      reason: "effect",
      why: { zh: "荣誉上的优先，不给付", en: "precedence in honours; it gives nothing" },
    },
  ],
});
