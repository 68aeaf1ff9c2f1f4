import {
  allOf,
  atDiscretion,
  cappedAt,
  defineArticle,
  isOneOf,
  money,
  percent,
  shareOf,
} from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { enterprise, project, recognition } from "../subjects/kinds.ts";
import { city, counties, firm, place } from "../subjects/parties.ts";
import { projectFacts } from "../subjects/project.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT } from "./terms.ts";

/** 第5条 支持新一代信息技术融合发展 */
export const article05 = defineArticle({
  document: DOCUMENT,
  article: "5",
  measures: [
    {
      id: "d22-05-scenario-benchmark",
      title: {
        zh: "应用场景标杆企业奖励",
        en: "Reward for benchmark firms for application scenarios",
      },
      quotes: ["市财政按照省级奖励资金的30%再给予标杆企业最高50万元的奖励。"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      payer: city,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "scenario-benchmark-provincial"),
        newSince(recognitionFacts.on),
      ),
      award: cappedAt(shareOf(recognitionFacts.provincialAward, percent("30%")), money("50万元")),
      limits: [],
    },
    {
      id: "d22-05-driven-project",
      title: { zh: "标杆企业带动项目奖补", en: "Support for projects led by benchmark firms" },
      quotes: ["标杆企业带动项目，由各县（市、区）、市属开发区财政适当奖补。"],
      instrument: "grant",
      holders: [enterprise],
      item: project,
      payee: firm,
      payer: counties,
      eligible: projectFacts.benchmarkDriven,
      award: atDiscretion(place),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "推选应用场景标杆参与省级遴选，鼓励其开展“1+N”带动提升行动，支持发展共享经济",
      what: {
        zh: "推选应用场景标杆，开展“1+N”带动提升行动",
        en: "Put forward benchmarks and let each lead others",
      },
    },
  ],
  unencoded: [],
});
