import {
  allOf,
  atDiscretion,
  count,
  defineArticle,
  isOneOf,
  money,
  once,
  percent,
  upTo,
} from "@gongbao/engine";
import { county, enterprise, organisation, recognition } from "../subjects/kinds.ts";
import { city, firm, responsible } from "../subjects/parties.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { tradeFacts } from "../subjects/trade.ts";
import { DOCUMENT, newly } from "./terms.ts";

const { title, on } = recognitionFacts;
const decider = responsible("市商务投资促进局、市财政局", "bureaus of commerce and of finance");

/** 第32条 外贸平台 */
export const article32 = defineArticle({
  document: DOCUMENT,
  article: "32",
  measures: [
    {
      id: "d1-32-booth",
      title: { zh: "境内外展会展位费补贴", en: "Subsidy for booths at fairs" },
      quotes: ["组织企业参加境内外展会，对展位费给予补贴。"],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      eligible: tradeFacts.atFair,
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d1-32-overseas-park",
      title: { zh: "省级境外经贸合作园区贴息或奖补", en: "Support for provincial parks abroad" },
      quotes: ["对新组织认定的省级境外经贸合作园区，市财政每个给予最高200万元贴息或奖补"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: recognition,
      payee: { zh: "园区建设单位", en: "the body that builds the park" },
      payer: city,
      eligible: allOf(isOneOf(title, "overseas-park"), newly(on)),
      award: upTo(money("200万元"), decider),
      limits: [once("每个", ["item"])],
    },
    {
      id: "d1-32-trade-pilot",
      title: { zh: "外贸转型升级试点县奖补", en: "Support for pilot counties of foreign trade" },
      quotes: ["对省级确定的外贸转型升级试点县，市财政每个给予最高100万元奖补。"],
      instrument: "grant",
      holders: [county],
      item: recognition,
      payee: { zh: "试点县", en: "the pilot county" },
      payer: city,
      eligible: allOf(isOneOf(title, "trade-pilot"), newly(on)),
      award: upTo(money("100万元"), decider),
      limits: [once("每个", ["item"])],
    },
  ],
  duties: [
    {
      quote: "规划建设跨境电商集聚区、跨境电商人才培训基地、创业孵化基地",
      what: {
        zh: "规划建设跨境电商集聚区和基地",
        en: "Plan and build areas and bases for cross-border e-commerce",
      },
    },
    {
      quote: "推进聊城内陆港、保税物流中心、临清青港物流海关监管场站等平台建设",
      what: {
        zh: "推进内陆港、保税物流等平台建设",
        en: "Build the inland port and bonded logistics",
      },
    },
    {
      quote: "积极推进中哈（临清—北哈）货运专列开通，研究制定培育期支持政策",
      what: {
        zh: "开通中哈货运专列，制定培育期支持政策",
        en: "Open the freight train to Kazakhstan and draw up support for its first years",
      },
    },
    {
      quote: "完善外贸综合服务授信风险补偿机制",
      what: {
        zh: "完善外贸综合服务授信风险补偿机制",
        en: "Improve the compensation of credit risks in foreign-trade services",
      },
    },
  ],
  targets: [
    {
      quote: "培育临清（纺织）、莘县（蔬菜）、阳谷（肉制品）3个外贸转型升级省级试点县",
      what: { zh: "外贸转型升级省级试点县", en: "Provincial pilot counties of foreign trade" },
      figure: count("3个"),
      unit: { zh: "个", en: "counties" },
      bound: "exactly",
    },
    {
      quote: "新旧动能转换重点企业和一类出口企业办理退（免）税2个工作日办理完毕",
      what: {
        zh: "重点企业和一类出口企业退（免）税办理时限",
        en: "Time for tax refunds of key firms and first-class exporters",
      },
      figure: count("2个工作日"),
      unit: { zh: "个工作日", en: "working days" },
      bound: "at-most",
    },
    {
      quote: "其他管理类别企业的平均办理退（免）税时限在规定的基础上再压缩50%",
      what: {
        zh: "其他企业平均办理退（免）税时限的压缩幅度",
        en: "Cut in the average time for other firms",
      },
      figure: percent("50%"),
      unit: { zh: "（比规定时限）", en: "of the set time" },
      bound: "exactly",
    },
  ],
  unencoded: [
    {
      quote: "新旧动能转换重点企业和一类出口企业",
      reason: "name",
      why: { zh: "出口企业的管理类别", en: "the class of an exporter" },
    },
  ],
});
