import { allOf, atDiscretion, defineArticle, isOneOf, money, once, upTo } from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import { clusterFirmFacts } from "../subjects/cluster-support.ts";
import { county, enterprise, organisation, recognition } from "../subjects/kinds.ts";
import { city, firm, responsible } from "../subjects/parties.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible("市商务投资促进局", "bureau of commerce");

/** 第8条 鼓励优势产业链全球布局 */
export const article08 = defineArticle({
  document: DOCUMENT,
  article: "8",
  measures: [
    {
      id: "d22-08-overseas-park",
      title: {
        zh: "省级境外经贸合作园区贴息或奖补（集群政策）",
        en: "Support for provincial parks abroad (cluster policy)",
      },
      quotes: ["对新组织认定的省级境外经贸合作园区，市财政每个给予最高200万元贴息或奖补"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: recognition,
      payee: { zh: "园区建设单位", en: "the body that builds the park" },
      payer: city,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "overseas-park"),
        newSince(recognitionFacts.on),
      ),
      award: upTo(money("200万元"), decider),
      limits: [once("每个", ["item"])],
    },
    {
      id: "d22-08-trade-pilot",
      title: {
        zh: "外贸转型升级试点县奖补（集群政策）",
        en: "Support for pilot counties of foreign trade (cluster policy)",
      },
      quotes: ["对省级确定的外贸转型升级试点县建设，市财政每个最高奖补100万元。"],
      instrument: "grant",
      holders: [county],
      item: recognition,
      payee: { zh: "试点县", en: "the pilot county" },
      payer: city,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "trade-pilot"),
        newSince(recognitionFacts.on),
      ),
      award: upTo(money("100万元"), decider),
      limits: [once("每个", ["item"])],
    },
    {
      id: "d22-08-trade",
      title: {
        zh: "外贸新业态、出口信保、市场开拓支持",
        en: "Support for new trade, export credit insurance and new markets",
      },
      quotes: [
        "市财政通过无偿补助、保险保费补贴、政府购买服务等方式，对外贸新业态、出口信用保险、国际市场开拓、对外劳务合作平台等给予支持。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      payer: city,
      eligible: clusterFirmFacts.tradeSupport,
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "支持化工、有色、建材、轻工、纺织等优势产业链国际延伸、供应链全球整合、价值链高端提升",
      what: { zh: "支持优势产业链全球布局", en: "Help strong industries reach out over the world" },
    },
  ],
  unencoded: [],
});
