import { defineArticle, growth, money, over, reading } from "@gongbao/engine";
import { newRevenuePassing, yearlyOrOnce } from "../new-revenue.ts";
import { cluster, county, newEconomyPark } from "../subjects/kinds.ts";
import { city } from "../subjects/parties.ts";
import { clusterFacts, newEconomyParkFacts } from "../subjects/place.ts";
import { DOCUMENT } from "./terms.ts";

/** 第4条 支持传统特色产业园区和新经济园区项目 */
export const article04 = defineArticle({
  document: DOCUMENT,
  article: "4",
  measures: [
    {
      id: "d22-04-cluster-revenue",
      title: {
        zh: "产业集群新增收入奖励（集群政策）",
        en: "Reward for new revenue of industrial clusters (cluster policy)",
      },
      quotes: [
        "市财政对每年新增主营业务收入过100亿元、300亿元的产业集群每个给予50万元、100万元的一次性奖励，由集群所在地用于支持集群内公共服务平台建设",
      ],
      instrument: "grant",
      holders: [county],
      item: cluster,
      payee: { zh: "产业集群（由集群所在地使用）", en: "the cluster (spent by its place)" },
      payer: city,
      eligible: reading("new-revenue", {
        increase: over(growth(clusterFacts.revenue, clusterFacts.revenueBefore), money("100亿元")),
        "newly-past": over(clusterFacts.revenue, money("100亿元")),
      }),
      award: newRevenuePassing(clusterFacts.revenue, clusterFacts.revenueBefore, [
        [money("300亿元"), money("100万元")],
        [money("100亿元"), money("50万元")],
      ]),
      limits: [...yearlyOrOnce],
    },
    {
      id: "d22-04-new-economy-park",
      title: {
        zh: "新经济园区新增收入奖励（集群政策）",
        en: "Reward for new revenue of new-economy parks (cluster policy)",
      },
      quotes: ["对每年新增主营业务收入过20亿元的新经济园区给予30万元的一次性奖励。"],
      instrument: "grant",
      holders: [county],
      item: newEconomyPark,
      payee: { zh: "新经济园区", en: "the new-economy park" },
      payer: city,
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
      limits: [...yearlyOrOnce],
    },
  ],
  unencoded: [],
});
