import {
  type Term,
  allOf,
  defineArticle,
  growth,
  money,
  once,
  over,
  reading,
  upTo,
} from "@gongbao/engine";
import { newRevenuePassing, yearlyOrOnce } from "../new-revenue.ts";
import { bodyFacts } from "../subjects/enterprise.ts";
import { cluster, county, enterprise, newEconomyPark, organisation } from "../subjects/kinds.ts";
import { clusterFacts, newEconomyParkFacts } from "../subjects/place.ts";
import { DOCUMENT, citySubsidy, newly } from "./terms.ts";

/** The bodies the article names as responsible; it says nothing else of who fixes the sum. */
const responsible = {
  zh: "负责实施的市财政局、市统计局、市商务投资促进局",
  en: "the responsible bureaus of finance, statistics, and commerce and investment promotion",
};

const clusterSteps: readonly (readonly [Term<"money">, Term<"money">])[] = [
  [money("300亿元"), money("100万元")],
  [money("100亿元"), money("50万元")],
];

/** 第3条 支持产业集群化发展 */
export const article03 = defineArticle({
  document: DOCUMENT,
  article: "3",
  measures: [
    {
      id: "d1-03-research-body",
      title: {
        zh: "产业集群引进高水平研发机构奖励",
        en: "Reward for high-level research bodies brought in by the clusters",
      },
      quotes: ["对九大产业集群引进的高水平配套研发机构，给予一次性奖励100万元。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      payee: { zh: "研发机构", en: "the research body" },
      eligible: allOf(bodyFacts.clusterResearchBody, newly(bodyFacts.researchBodyIntroducedOn)),
      award: money("100万元"),
      limits: [once("一次性")],
    },
    {
      id: "d1-03-flying-geese-cluster",
      title: {
        zh: "省“雁阵型”产业集群奖励",
        en: "Reward for the province's flying-geese clusters",
      },
      quotes: [
        "对纳入省“雁阵型”产业集群的，市财政对集群所在县（市、区）给予最高300万元一次性奖励，统筹用于集群公共服务平台建设、关键共性技术研发等。",
      ],
      instrument: "grant",
      holders: [county],
      item: cluster,
      payee: { zh: "集群所在县（市、区）", en: "the county of the cluster" },
      payer: citySubsidy,
      eligible: allOf(clusterFacts.flyingGeese, newly(clusterFacts.admittedOn)),
      award: upTo(money("300万元"), responsible),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d1-03-cluster-revenue",
      title: { zh: "产业集群新增收入奖励", en: "Reward for new revenue of industrial clusters" },
      quotes: [
        "市财政对每年新增主营业务收入过100亿元、300亿元的产业集群分别给予一次性奖励50万元、100万元，由集群所在县（市、区）用于支持集群内公共服务平台建设",
      ],
      instrument: "grant",
      holders: [county],
      item: cluster,
      payee: {
        zh: "产业集群（由所在县（市、区）使用）",
        en: "the cluster (spent by its county)",
      },
      payer: citySubsidy,
      eligible: reading("new-revenue", {
        increase: over(growth(clusterFacts.revenue, clusterFacts.revenueBefore), money("100亿元")),
        "newly-past": over(clusterFacts.revenue, money("100亿元")),
      }),
      award: newRevenuePassing(clusterFacts.revenue, clusterFacts.revenueBefore, clusterSteps),
      limits: yearlyOrOnce,
    },
    {
      id: "d1-03-new-economy-park",
      title: { zh: "新经济园区新增收入奖励", en: "Reward for new revenue of new-economy parks" },
      quotes: ["对每年新增主营业务收入过20亿元的新经济园区给予一次性奖励30万元。"],
      instrument: "grant",
      holders: [county],
      item: newEconomyPark,
      payee: { zh: "新经济园区", en: "the new-economy park" },
      payer: citySubsidy,
      eligible: reading("new-revenue", {
        increase: over(
          growth(newEconomyParkFacts.revenue, newEconomyParkFacts.revenueBefore),
          money("20亿元"),
        ),
        "newly-past": over(newEconomyParkFacts.revenue, money("20亿元")),
      }),
      award: newRevenuePassing(newEconomyParkFacts.revenue, newEconomyParkFacts.revenueBefore, [
        [money("20亿元"), money("30万元")],
      ]),
      limits: yearlyOrOnce,
    },
  ],
  unencoded: [
    {
      quote: "加快聊城市新旧动能转换基金运作步伐，力争九大产业都有基金支持。",
      reason: "principle",
      why: { zh: "工作目标，不给付", en: "an aim; it gives nothing" },
    },
    {
      quote: "九大产业集群",
      reason: "name",
      why: { zh: "产业集群的统称", en: "the name of the clusters together" },
    },
  ],
});
