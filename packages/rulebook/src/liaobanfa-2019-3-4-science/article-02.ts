import { allOf, defineArticle, isOneOf, money } from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { enterprise, recognition } from "../subjects/kinds.ts";
import { firm } from "../subjects/parties.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT } from "./terms.ts";

/** 第2条 壮大高新技术企业队伍 */
export const article02 = defineArticle({
  document: DOCUMENT,
  article: "2",
  measures: [
    {
      id: "d24-02-high-tech",
      title: { zh: "高新技术企业认定奖励", en: "Reward for being recognised as high-tech" },
      quotes: ["对通过山东省高新技术企业认定的，每家企业给予10万元奖励"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "high-tech-firm"),
        newSince(recognitionFacts.on),
      ),
      award: money("10万元"),
      limits: [],
    },
    {
      id: "d24-02-applied",
      title: {
        zh: "高新技术企业认定未通过补助",
        en: "Grant for firms whose high-tech application failed",
      },
      quotes: ["对通过山东省高新技术企业认定管理机构受理但未通过认定的企业给予3万元补助"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "high-tech-applied"),
        newSince(recognitionFacts.on),
      ),
      award: money("3万元"),
      limits: [],
    },
  ],
  duties: [
    {
      quote:
        "大力实施高新技术企业培育计划，进一步扩大奖励范围，鼓励支持有条件的各类企业积极申报高新技术企业",
      what: {
        zh: "实施高新技术企业培育计划",
        en: "Carry out the plan to raise high-tech enterprises",
      },
    },
  ],
  unencoded: [],
});
