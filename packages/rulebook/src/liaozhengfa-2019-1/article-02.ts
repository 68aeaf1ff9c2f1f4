import {
  allOf,
  capPer,
  cappedAt,
  count,
  day,
  defineArticle,
  isOneOf,
  money,
  once,
  oncePerYear,
  percent,
  shareOf,
  tiers,
  tiersAmong,
  yearsRunning,
} from "@gongbao/engine";
import {
  agriculturalPark,
  county,
  enterprise,
  organisation,
  product,
  project,
  recognition,
  scenicSpot,
  tourismTitle,
  township,
} from "../subjects/kinds.ts";
import { agriculturalParkFacts, scenicFacts, tourismFacts } from "../subjects/place.ts";
import { productFacts } from "../subjects/product.ts";
import { projectFacts } from "../subjects/project.ts";
import { recognitionFacts } from "../subjects/recognition.ts";
import { DOCUMENT, citySubsidy, sinceNamedDay } from "./terms.ts";

const firm = { zh: "企业", en: "the enterprise" };
const NAMED_DAY = "实施高水平技术改造，2019年1月1日起";
const namedDay = day("2019年1月1日起");

/** 第2条 支持产业转型升级 */
export const article02 = defineArticle({
  document: DOCUMENT,
  article: "2",
  measures: [
    {
      id: "d1-02-first-set",
      title: { zh: "首台（套）产品奖励", en: "Reward for first-of-their-kind products" },
      quotes: [NAMED_DAY, "对我市认定为国内、省内首台（套）产品，分别给予一次性奖励100万、50万元"],
      instrument: "grant",
      holders: [enterprise],
      item: product,
      payee: firm,
      eligible: allOf(
        isOneOf(productFacts.firstSet, "domestic", "provincial"),
        sinceNamedDay(productFacts.firstSetOn, namedDay, "clause"),
      ),
      award: tiersAmong(productFacts.firstSet, {
        domestic: money("100万"),
        provincial: money("50万元"),
      }),
      limits: [once("一次性", ["item"])],
    },
    {
      id: "d1-02-upgrade-grant",
      title: { zh: "技术改造项目补助", en: "Grant for technical-upgrading projects" },
      quotes: [
        NAMED_DAY,
        "对符合一定条件的技术改造项目，按照第三方机构审核的实际设备（软件）投资额的10%给予补助、最高不超过500万元",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: project,
      payee: firm,
      eligible: allOf(
        projectFacts.qualifies,
        sinceNamedDay(projectFacts.approvedOn, namedDay, "sentence"),
      ),
      award: cappedAt(shareOf(projectFacts.auditedEquipment, percent("10%")), money("500万元")),
      limits: [capPer("ever", money("500万元"), "最高不超过500万元", ["item"])],
    },
    {
      id: "d1-02-provincial-benchmark-interest",
      title: {
        zh: "省对标国际先进重大技改项目等额贴息",
        en: "Equal interest subsidy for the province's major upgrading projects",
      },
      quotes: [
        NAMED_DAY,
        "对入围省100个对标国际同行业先进的重大技改项目，在省级贴息支持（不再列入省对市综合奖补范围）的基础上，市级再给予等额贴息",
      ],
      instrument: "interest-subsidy",
      holders: [enterprise],
      item: project,
      payee: firm,
      payer: { zh: "市级", en: "the city" },
      eligible: allOf(
        projectFacts.provincialBenchmark,
        sinceNamedDay(projectFacts.provincialListedOn, namedDay, "sentence"),
      ),
      award: shareOf(projectFacts.provincialInterestSubsidy, percent("等额")),
      limits: [],
      effects: [
        {
          words: "不再列入省对市综合奖补范围",
          label: {
            zh: "项目不再计入省对市综合奖补的基数",
            en: "the project leaves the base of the province's general transfer to the city",
          },
        },
      ],
    },
    {
      id: "d1-02-municipal-major-interest",
      title: {
        zh: "市级重大技改项目贴息",
        en: "Interest subsidy for municipal major upgrading projects",
      },
      quotes: [
        NAMED_DAY,
        "三年滚动支持30个对标国内同行业先进的市级重大技改项目，在项目竣工投产后，市财政按银行一年期贷款基准利率的30%给予最高200万元贴息支持（不再列入市级对县级综合奖补范围），同一独立法人项目限定一个。",
      ],
      instrument: "interest-subsidy",
      holders: [enterprise],
      item: project,
      payee: firm,
      payer: citySubsidy,
      eligible: allOf(
        projectFacts.municipalMajor,
        projectFacts.inProduction,
        sinceNamedDay(projectFacts.municipalListedOn, namedDay, "sentence"),
      ),
      award: cappedAt(shareOf(projectFacts.benchmarkInterest, percent("30%")), money("200万元")),
      limits: [once("同一独立法人项目限定一个")],
      quota: { count: count("30个"), years: count("三年") },
      effects: [
        {
          words: "不再列入市级对县级综合奖补范围",
          label: {
            zh: "项目不再计入市级对县级综合奖补的基数",
            en: "the project leaves the base of the city's general transfer to the county",
          },
        },
      ],
    },
    {
      id: "d1-02-integration-demo",
      title: {
        zh: "国家、省两化融合示范企业奖励",
        en: "Reward for national and provincial demonstrations of informatised industry",
      },
      quotes: [NAMED_DAY, "对获得国家、省认定的两化融合示范企业分别给予一次性奖励50万元、30万元"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "integration-demo-national", "integration-demo-provincial"),
        sinceNamedDay(recognitionFacts.on, namedDay, "article"),
      ),
      award: tiersAmong(recognitionFacts.title, {
        "integration-demo-national": money("50万元"),
        "integration-demo-provincial": money("30万元"),
      }),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d1-02-integration-certified",
      title: {
        zh: "两化融合管理体系贯标奖励",
        en: "Reward for certification to the management system for informatised industry",
      },
      quotes: [NAMED_DAY, "对通过国家两化融合管理体系贯标认定的企业给予一次性奖励30万元"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "integration-certified"),
        sinceNamedDay(recognitionFacts.on, namedDay, "article"),
      ),
      award: money("30万元"),
      limits: [once("一次性", [recognitionFacts.title])],
    },
    {
      id: "d1-02-integration-municipal",
      title: {
        zh: "市级两化融合示范企业奖励",
        en: "Reward for municipal demonstrations of informatised industry",
      },
      quotes: [NAMED_DAY, "每年遴选10家市级两化融合示范企业，给予一次性奖励20万元。"],
      instrument: "grant",
      holders: [enterprise],
      item: recognition,
      payee: firm,
      eligible: allOf(
        isOneOf(recognitionFacts.title, "integration-demo-municipal"),
        sinceNamedDay(recognitionFacts.on, namedDay, "article"),
      ),
      award: money("20万元"),
      limits: [once("一次性", [recognitionFacts.title])],
      quota: { count: count("10家"), years: 1 },
    },
    {
      id: "d1-02-tourism-title",
      title: { zh: "旅游小镇、旅游特色村奖励", en: "Reward for tourism towns and villages" },
      quotes: [
        "文化旅游产业，连续3年对获得“旅游小镇”和“旅游特色村”称号并考核合格的单位每年分别给予一次性奖励50万元、20万元",
      ],
      instrument: "grant",
      holders: [organisation, township, enterprise, county],
      item: tourismTitle,
      payee: { zh: "获得称号的单位", en: "the body holding the title" },
      eligible: tourismFacts.passedReview,
      award: tiers(tourismFacts.kind, { town: money("50万元"), village: money("20万元") }),
      limits: [oncePerYear("每年", ["item"]), yearsRunning(count("连续3年"), "连续3年", ["item"])],
    },
    {
      id: "d1-02-scenic-rating",
      title: { zh: "新评定A级景区奖励", en: "Reward for newly rated scenic spots" },
      quotes: [
        NAMED_DAY,
        "对新评定为国家5A、4A、3A级的景区分别给予一次性奖励200万元、100万元和30万元。",
      ],
      instrument: "grant",
      holders: [organisation, enterprise],
      item: scenicSpot,
      payee: { zh: "景区", en: "the scenic spot" },
      eligible: allOf(
        isOneOf(scenicFacts.rating, "5A", "4A", "3A"),
        sinceNamedDay(scenicFacts.ratedOn, namedDay, "article"),
      ),
      award: tiersAmong(scenicFacts.rating, {
        "5A": money("200万元"),
        "4A": money("100万元"),
        "3A": money("30万元"),
      }),
      limits: [once("一次性", ["item", scenicFacts.rating])],
    },
    {
      id: "d1-02-agricultural-park",
      title: {
        zh: "国家级、省级现代农业产业园奖励",
        en: "Reward for national and provincial modern agricultural parks",
      },
      quotes: [
        NAMED_DAY,
        "对被认定为国家级现代农业产业园的县，给予一次性奖励200万元；对被认定为省级现代农业产业园的县，给予一次性奖励100万元",
      ],
      instrument: "grant",
      holders: [county],
      item: agriculturalPark,
      payee: { zh: "县", en: "the county" },
      eligible: allOf(
        isOneOf(agriculturalParkFacts.level, "national", "provincial"),
        sinceNamedDay(agriculturalParkFacts.recognisedOn, namedDay, "article"),
      ),
      award: tiersAmong(agriculturalParkFacts.level, {
        national: money("200万元"),
        provincial: money("100万元"),
      }),
      limits: [once("一次性", ["item", agriculturalParkFacts.level])],
    },
    {
      id: "d1-02-agricultural-park-municipal",
      title: { zh: "市级现代农业产业园奖励", en: "Reward for municipal modern agricultural parks" },
      quotes: [NAMED_DAY, "对被认定为市级现代农业产业园的县、乡镇（街道），给予一次性奖励50万元。"],
      instrument: "grant",
      holders: [county, township],
      item: agriculturalPark,
      payee: { zh: "县、乡镇（街道）", en: "the county, township or sub-district" },
      eligible: allOf(
        isOneOf(agriculturalParkFacts.level, "municipal"),
        sinceNamedDay(agriculturalParkFacts.recognisedOn, namedDay, "article"),
      ),
      award: money("50万元"),
      limits: [once("一次性", ["item", agriculturalParkFacts.level])],
    },
  ],
  unencoded: [
    {
      quote: "省100个",
      reason: "name",
      why: { zh: "省级项目计划的规模，由省定", en: "the size of the province's own programme" },
    },
    {
      quote: "一年期贷款基准利率",
      reason: "name",
      why: {
        zh: "利率的名称；利息由事实给出",
        en: "the name of a rate; the interest itself is a fact",
      },
    },
    {
      quote: "国家5A、4A、3A级",
      reason: "name",
      why: { zh: "景区等级的名称", en: "names of ratings" },
    },
  ],
});
