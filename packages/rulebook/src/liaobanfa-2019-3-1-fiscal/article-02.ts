import { type SchemeDefinition, defineArticle, formula } from "@gongbao/engine";
import { amount, computed, portion, yesNo } from "./columns.ts";
import { DOCUMENT, annex, inArticle, programmeYears } from "./terms.ts";

const {
  choose,
  columnOf,
  differenceOf,
  efficacy,
  everyOf,
  figureOf,
  growthOf,
  largerOf,
  meanOver,
  moreThan,
  notSo,
  numberOf,
  productOf,
  quotientOf,
  smallerOf,
  stated,
  sumOf,
  totalOver,
} = formula;

const share = { min: "0", max: "1" };
const zero = numberOf("0");
const over = (part: string, all: string) => quotientOf(columnOf(part), columnOf(all));
const cityWide = (part: string, all: string) =>
  quotientOf(totalOver("everyone", columnOf(part)), totalOver("everyone", columnOf(all)));
const band = figureOf("band");
const excess = differenceOf(columnOf("growth"), columnOf("city-growth"));

/** What was paid up last year, times rates of growth in two bands at two rates. */
const inBands = (first: ReturnType<typeof numberOf>, second: ReturnType<typeof numberOf>) =>
  productOf(
    columnOf("upstream-before"),
    sumOf(
      productOf(figureOf("first-rate"), first),
      productOf(figureOf("second-rate"), largerOf(zero, second)),
    ),
  );

/** 财政收入结构优化奖励资金 (附件1 第二项). */
const revenueStructure: SchemeDefinition = {
  id: "revenue-structure",
  title: { zh: "财政收入结构优化奖励", en: "Reward for the structure of revenue" },
  columns: [
    yesNo("province-managed", "是否省财政直接管理县", "managed by the province's treasury"),
    amount("revenue", "一般公共预算收入", "general public budget revenue"),
    amount("revenue-before", "上年一般公共预算收入", "general public budget revenue, last year"),
    amount("tax", "税收收入", "tax revenue"),
    amount("tax-before", "上年税收收入", "tax revenue, last year"),
    amount(
      "main-tax",
      "增值税、企业所得税、个人所得税等主体税收",
      "main taxes: value-added, corporate and personal income tax",
    ),
    amount("shared-tax", "市县共享税收", "taxes shared by city and county"),
    amount("shared-tax-before", "上年市县共享税收", "taxes shared, last year"),
    amount("upstream", "当年上缴市级税收", "tax paid up to the city"),
    amount("upstream-before", "上年上缴市级税收", "tax paid up to the city, last year"),
  ],
  figures: [
    {
      id: "band",
      label: { zh: "第一档的宽度", en: "width of the first band" },
      type: "points",
      domain: share,
      words: "5个百分点",
      place: annex("上缴市属税收比上年增长幅度超过市县共享税收平均增幅5个百分点(含)以内部分"),
    },
    {
      id: "first-rate",
      label: { zh: "第一档奖励比例", en: "rate of the first band" },
      type: "ratio",
      domain: share,
      words: "20%",
      place: annex("5个百分点(含)以内部分,按20%的比例给予奖励"),
    },
    {
      id: "second-rate",
      label: { zh: "第二档奖励比例", en: "rate of the second band" },
      type: "ratio",
      domain: share,
      words: "40%",
      place: annex("对超过5个百分点以上部分,按40%的比例给予奖励"),
    },
  ],
  interpretations: [
    {
      id: "what-is-rewarded",
      title: {
        zh: "奖励的是全部增量，还是超过平均增幅的部分",
        en: "Whether all the increase is rewarded, or what passes the average growth",
      },
      readings: [
        {
          id: "above-average",
          label: {
            zh: "只奖超过平均增幅的部分：5个百分点以内20%，以上40%",
            en: "only what passes the average: 20% within five points, 40% beyond",
          },
        },
        {
          id: "all-below",
          label: {
            zh: "平均增幅加5个百分点以下的全部增量20%，以上40%",
            en: "20% of all the increase up to five points above the average, 40% beyond",
          },
        },
        {
          id: "whole",
          label: {
            zh: "全部增量按所在档次的一个比例",
            en: "the whole increase at the rate of the band it reaches",
          },
        },
      ],
      default: "above-average",
      why: {
        zh: "测算说明写的是“增长幅度超过…平均增幅5个百分点（含）以内部分”，奖励的对象是超过的部分；公式栏只列增量乘分档比例。",
        en: "The notes speak of the part of growth that passes the average by up to five points; the formula names only the increase and the rate of its band.",
      },
      places: [
        annex("上缴市属税收比上年增长幅度超过市县共享税收平均增幅5个百分点(含)以内部分"),
        annex("× 分档奖励比例"),
      ],
    },
    {
      id: "city-average",
      title: { zh: "“全市平均水平”怎么算", en: "How the city's average is taken" },
      readings: [
        { id: "whole", label: { zh: "全市合计相除", en: "of the city's totals" } },
        { id: "simple", label: { zh: "各地比例的简单平均", en: "the mean of the places' own" } },
      ],
      default: "whole",
      why: {
        zh: "“全市平均水平”是全市收入的比重，不是各县比重的平均。",
        en: "The city's average level is a share of the city's revenue, not a mean of counties' shares.",
      },
      places: [inArticle("2", "对年度税收比重提高幅度超过全市平均水平")],
    },
  ],
  derived: [
    computed(
      "tax-share-rise",
      "税收比重提高幅度",
      "rise of the share of tax",
      differenceOf(over("tax", "revenue"), over("tax-before", "revenue-before")),
      "points",
    ),
    computed(
      "city-share-rise",
      "全市税收比重提高幅度",
      "rise of the city's share of tax",
      {
        op: "interpretation",
        id: "city-average",
        readings: {
          whole: differenceOf(cityWide("tax", "revenue"), cityWide("tax-before", "revenue-before")),
          simple: meanOver("everyone", columnOf("tax-share-rise")),
        },
      },
      "points",
    ),
    computed("main-share", "主体税收比重", "share of the main taxes", over("main-tax", "revenue")),
    computed("city-main-share", "全市主体税收比重", "the city's share of the main taxes", {
      op: "interpretation",
      id: "city-average",
      readings: {
        whole: cityWide("main-tax", "revenue"),
        simple: meanOver("everyone", columnOf("main-share")),
      },
    }),
    computed(
      "growth",
      "上缴市级税收增幅",
      "growth of tax paid up",
      growthOf(columnOf("upstream"), columnOf("upstream-before")),
    ),
    computed(
      "city-growth",
      "市县共享税收平均增幅",
      "average growth of shared taxes",
      growthOf(
        totalOver("everyone", columnOf("shared-tax")),
        totalOver("everyone", columnOf("shared-tax-before")),
      ),
    ),
    computed(
      "reward",
      "奖励资金",
      "reward",
      {
        op: "interpretation",
        id: "what-is-rewarded",
        readings: {
          "above-average": inBands(
            smallerOf(band, largerOf(zero, excess)),
            differenceOf(excess, band),
          ),
          "all-below": inBands(
            largerOf(zero, smallerOf(columnOf("growth"), sumOf(columnOf("city-growth"), band))),
            differenceOf(columnOf("growth"), largerOf(zero, sumOf(columnOf("city-growth"), band))),
          ),
          whole: productOf(
            largerOf(zero, differenceOf(columnOf("upstream"), columnOf("upstream-before"))),
            choose(moreThan(excess, band), figureOf("second-rate"), figureOf("first-rate")),
          ),
        },
      },
      "money",
      annex(
        "财政收入结构优化奖励资金 = [该县(市、区)、市属开发区当年上缴市属税收收入 - 该县(市、区)、市属开发区上年上缴市属税收收入] × 分档奖励比例",
      ),
    ),
  ],
  eligible: everyOf(
    notSo(stated("province-managed")),
    moreThan(columnOf("tax-share-rise"), columnOf("city-share-rise")),
    moreThan(columnOf("main-share"), columnOf("city-main-share")),
    moreThan(columnOf("revenue"), columnOf("revenue-before")),
  ),
  distribution: { how: "amounts", amount: "reward", short: "refuse" },
};

/** 提高财政收入管理效能奖励资金 (附件1 第二项). */
const revenueEfficiency: SchemeDefinition = {
  id: "revenue-efficiency",
  title: { zh: "提高财政收入管理效能奖励", en: "Reward for the efficiency of collecting revenue" },
  columns: [
    yesNo("province-managed", "是否省财政直接管理县", "managed by the province's treasury"),
    portion("paying-share", "实际缴税市场主体占比", "share of firms that pay tax"),
  ],
  figures: [
    {
      id: "base",
      label: { zh: "功效系数法基础值", en: "base of the efficacy score" },
      type: "ratio",
      domain: share,
      words: "40%",
      place: annex("①实际缴税市场主体占比指标考核值采用功效系数法计算,指标基础值为总值的40%"),
    },
  ],
  interpretations: [
    {
      id: "province-managed",
      title: {
        zh: "参与单位是11个、10个还是更少",
        en: "Whether eleven, ten or fewer take part",
      },
      readings: [
        {
          id: "left-out",
          label: {
            zh: "省财政直接管理县不参与",
            en: "counties managed by the province take no part",
          },
        },
        { id: "all", label: { zh: "8个县（市、区）、3个市属开发区都参与", en: "all eleven do" } },
      ],
      default: "left-out",
      why: {
        zh: "同一栏写明“不含省财政直接管理县，下同”，i止于10；但又写“8个县（市、区）、3个市属开发区”，合为11个；2019年2月省直管县有莘县、冠县两个时只剩9个。",
        en: "The same cell says “without counties managed by the province, here and below” and ends i at 10, yet names eight counties and three zones, which are eleven; with two such counties nine are left.",
      },
      places: [
        annex("i=1, 2, ……10, 全市8个县(市、区)、3个市属开发区"),
        annex("不含省财政直接管理县,下同"),
      ],
    },
  ],
  derived: [
    computed(
      "score",
      "实际缴税市场主体占比考核值",
      "score of the share of firms that pay tax",
      efficacy(columnOf("paying-share"), figureOf("base")),
      "ratio",
      annex("奖励资金总额 × 该县(市、区)、市属开发区实际缴税市场主体占比指标考核值 × 转移支付系数"),
    ),
  ],
  eligible: {
    op: "interpretation",
    id: "province-managed",
    readings: {
      "left-out": notSo(stated("province-managed")),
      all: notSo(moreThan(zero, zero)),
    },
  },
  distribution: { how: "proportional", by: "score", given: null },
};

/** 第二条 建立财政收入结构优化奖励机制 */
export const article02 = defineArticle({
  document: DOCUMENT,
  article: "2",
  measures: [],
  schemes: [revenueStructure, revenueEfficiency],
  unencoded: [
    { quote: "2018-2020年", reason: "effect", why: programmeYears },
    {
      quote: "①奖励比例分两档",
      outside: true,
      reason: "effect",
      why: { zh: "档次的个数，两档已分别编码", en: "how many bands; both are written" },
    },
    {
      quote: "耕地占用税收入比2016年增量市级分成部分",
      outside: true,
      reason: "statistic",
      why: {
        zh: "上缴税收的口径，由数据体现",
        en: "what the tax paid up comprises; the data follow it",
      },
    },
    {
      quote: "对超过5个百分点以上部分",
      outside: true,
      reason: "effect",
      why: { zh: "就是第一档的上限", en: "the end of the first band" },
    },
    {
      quote: "②转移支付系数 = 1 ÷ ∑i",
      outside: true,
      reason: "effect",
      why: {
        zh: "使各地之和等于总额，由分配方法给出",
        en: "it makes the shares add up to the pool, which the method does",
      },
    },
    {
      quote: "i=1, 2, ……10, 全市8个县(市、区)、3个市属开发区",
      outside: true,
      reason: "statistic",
      why: {
        zh: "参与单位的个数，写作释义",
        en: "how many take part, written as an interpretation",
      },
    },
  ],
});
