import { type SchemeDefinition, defineArticle, formula } from "@gongbao/engine";
import { amount, computed, number } from "./columns.ts";
import { factors, indicatorColumns, indicatorScores, weightFigures } from "./indicators.ts";
import { DOCUMENT, annex, inArticle, programmeYears } from "./terms.ts";

const { columnOf, efficacy, figureOf, productOf, sumOf, weighted } = formula;
const base = figureOf("base");
const share = { min: "0", max: "1" };

const coefficient = (id: string, zh: string, en: string, words: string, quote: string) => ({
  id: `${id}-weight`,
  label: { zh: `${zh}权重`, en: `weight of ${en}` },
  type: "ratio" as const,
  domain: share,
  words,
  place: annex(quote),
});

/**
 * 新旧动能转换成效奖励资金 (附件1 第一项): the pool in proportion to score × correction. The transfer coefficient,
 * 1 ÷ Σ, makes the shares add up to the pool.
 */
const performanceTransfer: SchemeDefinition = {
  id: "performance-transfer",
  title: {
    zh: "新旧动能转换成效激励性转移支付",
    en: "Performance transfer for new growth drivers",
  },
  columns: [
    ...indicatorColumns,
    amount("spending-per-head", "人均支出", "spending a head"),
    amount("means-per-head", "人均财力", "means a head"),
    number("people", "总人口", "population", { zh: "人", en: "people" }, "count"),
  ],
  figures: [
    ...weightFigures,
    {
      id: "base",
      label: { zh: "功效系数法基础值", en: "base of the efficacy score" },
      type: "ratio",
      domain: share,
      words: "40%",
      place: annex("以上指标考核值及相关系数采用功效系数法计算, 每项指标基础值为总值的40%"),
    },
    coefficient("spending", "人均支出系数", "spending a head", "30%", "人均支出系数 × 30%"),
    coefficient("means", "人均财力系数", "means a head", "30%", "人均财力系数 × 30%"),
    coefficient("people", "总人口系数", "population", "40%", "总人口系数 × 40%"),
  ],
  interpretations: [
    {
      id: "level-and-rise",
      title: {
        zh: "“及提高幅度”：水平与提高幅度各占多少",
        en: "Level “and rise”: how much each counts",
      },
      readings: [
        { id: "equal", label: { zh: "各占一半", en: "half each" } },
        { id: "level", label: { zh: "只看水平", en: "the level alone" } },
        { id: "rise", label: { zh: "只看提高幅度", en: "the rise alone" } },
      ],
      default: "equal",
      why: {
        zh: "两者用“及”并列，没有主次；指标说明（附件2）原文略去。",
        en: "“And” joins the two without putting either first; the notes on the indicators (annex 2) are left out of the gazette.",
      },
      places: [annex("“四新”经济增加值占GDP比重及提高幅度(权重10%, 下同)")],
    },
    {
      id: "two-levels-of-weights",
      title: { zh: "一级、二级权重是否相乘", en: "Whether the two levels of weights multiply" },
      readings: [
        {
          id: "once",
          label: {
            zh: "不相乘：二级权重之和就是一级权重",
            en: "no: the second level adds up to the first",
          },
        },
        { id: "twice", label: { zh: "相乘", en: "yes: the two are multiplied" } },
      ],
      default: "once",
      why: {
        zh: "二级权重相加正好是40%、20%、20%、20%；再乘一次一级权重，就把同一权重算了两遍。",
        en: "The second-level weights add up to exactly 40, 20, 20 and 20 per cent; multiplied by the first level they would count twice.",
      },
      places: [annex("经济运行质量效益指标考核值 × 权重40%")],
    },
    {
      id: "per-head-direction",
      title: {
        zh: "人均支出系数、人均财力系数的方向",
        en: "Which way the two per-head coefficients run",
      },
      readings: [
        {
          id: "needy",
          label: { zh: "都是越低越多，向困难地区倾斜", en: "both: the lower per head, the more" },
        },
        { id: "direct", label: { zh: "都是越高越多", en: "both: the higher per head, the more" } },
        {
          id: "burden",
          label: {
            zh: "支出越高越多，财力越低越多",
            en: "the higher the spending and the lower the means, the more",
          },
        },
      ],
      default: "needy",
      why: {
        zh: "修正系数用来修正财力差异；条文没有写方向，取对人均水平低的地区有利的一种。",
        en: "A correction evens out means; the words give no direction, and the one that favours poorer places is taken.",
      },
      places: [annex("人均财力系数 × 30%")],
    },
  ],
  derived: [
    ...indicatorScores,
    computed(
      "score",
      "四项考核值加权和",
      "score of the four factors",
      sumOf(...factors.map(({ id }) => columnOf(`${id}-part`))),
      "ratio",
      inArticle(
        "1",
        "资金分配依据各县（市、区）、市属开发区经济运行质量效益、创新驱动发展、对外开放、生态环保等四个方面12项二级指标",
      ),
    ),
    computed(
      "correction",
      "修正系数",
      "correction",
      {
        op: "interpretation",
        id: "per-head-direction",
        readings: {
          needy: correctionOf("lower", "lower"),
          direct: correctionOf("higher", "higher"),
          burden: correctionOf("higher", "lower"),
        },
      },
      "ratio",
      annex("人均支出系数 × 30%"),
    ),
    computed(
      "basis",
      "考核值×修正系数",
      "score times correction",
      productOf(columnOf("score"), columnOf("correction")),
    ),
  ],
  eligible: null,
  distribution: { how: "proportional", by: "basis", given: null },
};

function correctionOf(spending: "higher" | "lower", means: "higher" | "lower") {
  return weighted(
    [figureOf("spending-weight"), efficacy(columnOf("spending-per-head"), base, spending)],
    [figureOf("means-weight"), efficacy(columnOf("means-per-head"), base, means)],
    [figureOf("people-weight"), efficacy(columnOf("people"), base, "higher")],
  );
}

/** 第一条 建立与新旧动能转换成效挂钩的转移支付分配机制 */
export const article01 = defineArticle({
  document: DOCUMENT,
  article: "1",
  measures: [],
  schemes: [performanceTransfer],
  duties: [
    {
      quote: "以及高耗能等旧动能淘汰情况，予以分档奖励",
      what: {
        zh: "对旧动能淘汰情况予以分档奖励（办法另行制定）",
        en: "Reward by grades the phasing out of old drivers (rules to follow)",
      },
    },
  ],
  unencoded: [
    { quote: "2018-2020年", reason: "effect", why: programmeYears },
    {
      quote: "四个方面12项二级指标",
      reason: "statistic",
      why: { zh: "指标的个数，附件已逐项写出", en: "how many indicators; the annex lists them" },
    },
    {
      quote: "PM2.5)浓度降低指标按照经济社会发展综合考核办法计算外",
      outside: true,
      reason: "other-document",
      why: { zh: "由考核办法给出得分，作为数据填报", en: "the review's own score, stated as data" },
    },
    {
      quote: "细颗粒物(PM2.5)浓度降低(10%)",
      outside: true,
      reason: "name",
      why: { zh: "污染物的名称，权重已编码", en: "the name of a pollutant; its weight is written" },
    },
    {
      quote: "⑥转移支付系数 = 1 ÷ ∑i",
      outside: true,
      reason: "effect",
      why: {
        zh: "使各地之和等于总额，由分配方法给出",
        en: "it makes the shares add up to the pool, which the method does",
      },
    },
    {
      quote: "i=1, 2, ……11, 全市11个县(市、区)。",
      outside: true,
      reason: "statistic",
      why: { zh: "参与单位的个数，由数据给出", en: "how many take part; the data say" },
    },
  ],
});
