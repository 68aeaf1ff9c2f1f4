import {
  allOf,
  atDiscretion,
  defineArticle,
  isOneOf,
  money,
  once,
  tiersAmong,
} from "@gongbao/engine";
import { newSince } from "../liaobanfa-2019-3/terms.ts";
import {
  agriculturalPark,
  county,
  enterprise,
  organisation,
  recognition,
  township,
} from "../subjects/kinds.ts";
import { body, city, counties, firm, responsible } from "../subjects/parties.ts";
import { agriculturalParkFacts } from "../subjects/place.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市发展改革委、市工业和信息化局",
  "bureaus of development and of industry",
);

/** 第12条 支持培育区域集群品牌 */
export const article12 = defineArticle({
  document: DOCUMENT,
  article: "12",
  measures: [
    {
      id: "d22-12-taishan",
      title: { zh: "“泰山品质”认证奖励", en: "Reward for the “Taishan Quality” certificate" },
      quotes: ["对通过质量品牌高端化“泰山品质”认证的，给予一次性奖励10万元。"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "taishan-quality"),
        newSince(recognitionFacts.on),
      ),
      award: money("10万元"),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d22-12-national-brand",
      title: {
        zh: "国家级区域集群品牌奖励",
        en: "Reward for national brands of regional clusters",
      },
      quotes: ["对认定的国家级区域集群品牌，市、县两级财政给予适当的奖励。"],
      instrument: "grant",
      holders: [enterprise, organisation, county],
      item: recognition,
      payee: body,
      payers: [{ label: city }, { label: counties }],
      eligible: allOf(
        isOneOf(recognitionFacts.title, "regional-brand-national"),
        newSince(recognitionFacts.on),
      ),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d22-12-brand-demo",
      title: {
        zh: "工业品牌培育示范企业奖励（集群政策）",
        en: "Reward for demonstration enterprises for industrial brands (cluster policy)",
      },
      quotes: ["对“九大”产业集群中获得工业和信息化部工业品牌培育示范企业称号的，一次性奖励200万元"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(isOneOf(recognitionFacts.title, "brand-demo"), newSince(recognitionFacts.on)),
      award: money("200万元"),
      limits: [once("一次性", [recognitionFacts.title], { occurrence: 1 })],
    },
    {
      id: "d22-12-regional-brand-pilot",
      title: {
        zh: "产业集群区域品牌建设试点奖励（集群政策）",
        en: "Reward for pilots of regional cluster brands (cluster policy)",
      },
      quotes: ["纳入工业和信息化部产业集群区域品牌建设试点，对其组织实施单位一次性奖励100万元"],
      instrument: "grant",
      holders: [enterprise, organisation, county],
      item: recognition,
      payee: { zh: "试点的组织实施单位", en: "the body that organises the pilot" },
      eligible: allOf(
        isOneOf(recognitionFacts.title, "regional-brand-pilot"),
        newSince(recognitionFacts.on),
      ),
      award: money("100万元"),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d22-12-quality-benchmark",
      title: {
        zh: "质量标杆奖励（集群政策）",
        en: "Reward for quality benchmarks (cluster policy)",
      },
      quotes: ["对首次获得国家级质量标杆、省级质量标杆的企业，分别一次性奖励100万元、50万元。"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(
        isOneOf(
          recognitionFacts.title,
          "quality-benchmark-national",
          "quality-benchmark-provincial",
        ),
        recognitionFacts.first,
        newSince(recognitionFacts.on),
      ),
      award: tiersAmong(recognitionFacts.title, {
        "quality-benchmark-national": money("100万元"),
        "quality-benchmark-provincial": money("50万元"),
      }),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d22-12-agricultural-park",
      title: {
        zh: "国家级、省级现代农业产业园奖励（集群政策）",
        en: "Reward for national and provincial modern agricultural parks (cluster policy)",
      },
      quotes: [
        "对被认定为国家级现代农业产业园的县，给予一次性200万元奖励；对被认定为省级现代农业产业园的县，给予一次性100万元奖励",
      ],
      instrument: "grant",
      holders: [county],
      item: agriculturalPark,
      payee: { zh: "县", en: "the county" },
      eligible: allOf(
        isOneOf(agriculturalParkFacts.level, "national", "provincial"),
        newSince(agriculturalParkFacts.recognisedOn),
      ),
      award: tiersAmong(agriculturalParkFacts.level, {
        national: money("200万元"),
        provincial: money("100万元"),
      }),
      limits: [once("一次性", ["item", agriculturalParkFacts.level])],
    },
    {
      id: "d22-12-agricultural-park-municipal",
      title: {
        zh: "市级现代农业产业园奖励（集群政策）",
        en: "Reward for municipal modern agricultural parks (cluster policy)",
      },
      quotes: ["对被认定为市级现代农业产业园的县、乡镇（街道），给予一次性50万元的奖励。"],
      instrument: "grant",
      holders: [county, township],
      item: agriculturalPark,
      payee: { zh: "县、乡镇（街道）", en: "the county, township or sub-district" },
      eligible: allOf(
        isOneOf(agriculturalParkFacts.level, "municipal"),
        newSince(agriculturalParkFacts.recognisedOn),
      ),
      award: money("50万元"),
      limits: [once("一次性", ["item", agriculturalParkFacts.level])],
    },
  ],
  duties: [
    {
      quote: "整合现有的品牌宣传渠道",
      what: { zh: "整合品牌宣传渠道", en: "Join the channels that make brands known" },
    },
  ],
  unencoded: [
    {
      quote: "在“九大”产业集群中培育若干细分产业的区域集群品牌",
      reason: "principle",
      why: {
        zh: "培育的方向，没有说给予什么",
        en: "a direction; it says nothing of what is given",
      },
    },
    {
      quote: "对“九大”产业集群中获得",
      reason: "name",
      why: { zh: "“九大”产业集群的统称", en: "the name of the nine clusters together" },
    },
    {
      quote: "市、县两级财政",
      reason: "name",
      why: { zh: "市和县两级，已写作支付者", en: "city and county, which are named as payers" },
    },
  ],
});
