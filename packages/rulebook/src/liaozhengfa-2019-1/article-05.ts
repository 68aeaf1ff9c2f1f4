import {
  allOf,
  compose,
  day,
  defineArticle,
  isOneOf,
  money,
  once,
  percent,
  shareOf,
  tiers,
  tiersAmong,
  whole,
} from "@gongbao/engine";
import { county, enterprise, organisation, recognition, standard } from "../subjects/kinds.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { standardFacts } from "../subjects/standard.ts";
import { DOCUMENT, sinceNamedDay } from "./terms.ts";

const firm = { zh: "企业", en: "the enterprise" };
const NAMED_DAY = "引导企业制定品牌发展战略规划，2019年1月1日起";
const namedDay = day("2019年1月1日起");

/** Leading a new standard earns the whole; a revision, or taking part, the share the article gives. */
const ofWork = tiers(standardFacts.work, { draft: whole, revise: percent("50%") });
const ofRole = tiers(standardFacts.role, { lead: ofWork, join: compose(percent("20%"), ofWork) });

/** 第5条 支持高端品牌培育 */
export const article05 = defineArticle({
  document: DOCUMENT,
  article: "5",
  measures: [
    {
      id: "d1-05-brand-demo",
      title: {
        zh: "工业品牌培育示范企业奖励",
        en: "Reward for demonstration enterprises for industrial brands",
      },
      quotes: [NAMED_DAY, "对获得工业和信息化部工业品牌培育示范企业称号的，一次性奖励200万元"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "brand-demo"),
        sinceNamedDay(recognitionFacts.on, namedDay, "clause"),
      ),
      award: money("200万元"),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d1-05-regional-brand",
      title: {
        zh: "产业集群区域品牌建设试点奖励",
        en: "Reward for pilots of regional cluster brands",
      },
      quotes: [
        NAMED_DAY,
        "纳入工业和信息化部产业集群区域品牌建设试点，对其组织实施单位一次性奖励100万元。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation, county],
      item: recognition,
      payee: { zh: "试点的组织实施单位", en: "the body that organises the pilot" },
      eligible: allOf(
        isOneOf(recognitionFacts.title, "regional-brand-pilot"),
        sinceNamedDay(recognitionFacts.on, namedDay, "sentence"),
      ),
      award: money("100万元"),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d1-05-standard",
      title: {
        zh: "主持、参与制定或修订标准奖励",
        en: "Reward for leading or joining the making or revision of standards",
      },
      quotes: [
        NAMED_DAY,
        "对主持制定国际、国家、行业、山东省地方标准的，分别一次性奖励150万元、80万元、20万元、10万元。对主持修订标准的，按照主持制定同类标准奖励数额的50%给予奖励；对参与标准制定、修订的，按照主持同类标准制定、修订奖励数额的20%给予奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: standard,
      payee: { zh: "主持或参与单位", en: "the body that led or took part" },
      eligible: sinceNamedDay(standardFacts.publishedOn, namedDay, "article"),
      award: shareOf(
        tiers(standardFacts.level, {
          international: money("150万元"),
          national: money("80万元"),
          industry: money("20万元"),
          provincial: money("10万元"),
        }),
        ofRole,
      ),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d1-05-quality-award",
      title: { zh: "质量奖奖励", en: "Reward for quality awards" },
      quotes: [
        NAMED_DAY,
        "对获得“中国质量奖”“山东省省长质量奖”“聊城市市长质量奖”的组织，分别一次性奖励300万元、100万元、50万元",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: recognition,
      payee: { zh: "获奖组织", en: "the organisation awarded" },
      eligible: allOf(
        isOneOf(
          recognitionFacts.title,
          "china-quality-award",
          "governor-quality-award",
          "mayor-quality-award",
        ),
        sinceNamedDay(recognitionFacts.on, namedDay, "article"),
      ),
      award: tiersAmong(recognitionFacts.title, {
        "china-quality-award": money("300万元"),
        "governor-quality-award": money("100万元"),
        "mayor-quality-award": money("50万元"),
      }),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d1-05-quality-nomination",
      title: { zh: "质量奖提名奖奖励", en: "Reward for nominations for quality awards" },
      quotes: [
        NAMED_DAY,
        "获得“中国质量奖提名奖”“山东省省长质量奖提名奖”的组织，分别一次性奖励100万元、50万元。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: recognition,
      payee: { zh: "获奖组织", en: "the organisation nominated" },
      eligible: allOf(
        isOneOf(recognitionFacts.title, "china-quality-nomination", "governor-quality-nomination"),
        sinceNamedDay(recognitionFacts.on, namedDay, "article"),
      ),
      award: tiersAmong(recognitionFacts.title, {
        "china-quality-nomination": money("100万元"),
        "governor-quality-nomination": money("50万元"),
      }),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d1-05-quality-benchmark",
      title: { zh: "质量标杆奖励", en: "Reward for quality benchmarks" },
      quotes: [
        NAMED_DAY,
        "对首次获得国家级质量标杆、省级质量标杆的企业，分别一次性奖励100万元、50万元。",
      ],
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
        sinceNamedDay(recognitionFacts.on, namedDay, "article"),
      ),
      award: tiersAmong(recognitionFacts.title, {
        "quality-benchmark-national": money("100万元"),
        "quality-benchmark-provincial": money("50万元"),
      }),
      limits: [once("一次性", [recognitionFacts.title])],
    },
  ],
  unencoded: [],
});
