import { type SchemeDefinition, defineArticle, formula } from "@gongbao/engine";
import { amount, computed, number } from "./columns.ts";
import { DOCUMENT, annex, inArticle } from "./terms.ts";

const { columnOf, efficacy, figureOf, productOf, quotientOf, weighted } = formula;
const share = { min: "0", max: "1" };
const base = figureOf("base");

const weight = (id: string, zh: string, en: string, words: string, quote: string) => ({
  id,
  label: { zh, en },
  type: "ratio" as const,
  domain: share,
  words,
  place: annex(quote),
});

const prize = (place: number) => ({
  id: `prize-${place}`,
  label: {
    zh: `第${place}名的奖励`,
    en: `prize of place ${place}`,
  },
  type: "money" as const,
  domain: { min: "0", max: null },
  words: null,
  place: inArticle("4", "对进入全市税收贡献评价前3名的园区给予市级奖励"),
});

/** 重点园区“亩均税收”领跑者 (附件1 第四项): places by score; the prizes are not given. */
const taxPerMu: SchemeDefinition = {
  id: "tax-per-mu",
  title: { zh: "重点园区“亩均税收”领跑者", en: "Front-runners in tax per mu among key parks" },
  columns: [
    number("area", "用地面积", "area", { zh: "亩", en: "mu" }),
    amount("tax", "税收收入", "tax revenue"),
    amount("main-tax", "主体税收收入", "main taxes"),
    amount("local-tax", "地方税收收入", "local tax revenue"),
  ],
  figures: [
    {
      id: "base",
      label: { zh: "功效系数法基础值", en: "base of the efficacy score" },
      type: "ratio",
      domain: share,
      words: "40%",
      place: annex("②指标考核值采用功效系数法计算,每项指标基础值为总值的40%"),
    },
    weight(
      "tax-weight",
      "亩均税收权重",
      "weight of tax per mu",
      "40%",
      "该园区亩均税收指标考核值 × 权重40%",
    ),
    weight(
      "main-weight",
      "亩均主体税收权重",
      "weight of main taxes per mu",
      "30%",
      "亩均主体税收指标考核值 × 权重30%",
    ),
    weight(
      "local-weight",
      "地方税收收入权重",
      "weight of local taxes",
      "30%",
      "该园区地方税收收入指标考核值 × 权重30%",
    ),
    {
      id: "full",
      label: { zh: "满分", en: "full marks" },
      type: "count",
      domain: { min: "1", max: null },
      words: "100分",
      place: annex("× 权重30%) × 100分"),
    },
    prize(1),
    prize(2),
    prize(3),
  ],
  interpretations: [
    {
      id: "local-tax",
      title: {
        zh: "第三项指标是地方税收收入，还是亩均地方税收收入",
        en: "Whether the third indicator is local taxes, or local taxes per mu",
      },
      readings: [
        { id: "per-mu", label: { zh: "亩均地方税收收入", en: "per mu" } },
        { id: "total", label: { zh: "地方税收收入总额", en: "in all" } },
      ],
      default: "per-mu",
      why: {
        zh: "公式写“地方税收收入”，说明写“亩均地方税收收入”；评价名为“亩均税收”，其余两项都是亩均。",
        en: "The formula says local taxes, the note local taxes per mu; the review is of tax per mu, and the other two are per mu.",
      },
      places: [
        annex("该园区地方税收收入指标考核值 × 权重30%"),
        annex("依据亩均税收、亩均主体税收、亩均地方税收收入3项指标计算确定"),
      ],
    },
  ],
  derived: [
    computed(
      "tax-per-mu",
      "亩均税收",
      "tax per mu",
      quotientOf(columnOf("tax"), columnOf("area")),
      "money",
    ),
    computed(
      "main-per-mu",
      "亩均主体税收",
      "main taxes per mu",
      quotientOf(columnOf("main-tax"), columnOf("area")),
      "money",
    ),
    computed(
      "local-per-mu",
      "亩均地方税收收入",
      "local taxes per mu",
      quotientOf(columnOf("local-tax"), columnOf("area")),
      "money",
    ),
    computed(
      "score",
      "税收贡献评价得分",
      "score of contribution in tax",
      productOf(
        weighted(
          [figureOf("tax-weight"), efficacy(columnOf("tax-per-mu"), base, "higher")],
          [figureOf("main-weight"), efficacy(columnOf("main-per-mu"), base, "higher")],
          [
            figureOf("local-weight"),
            {
              op: "interpretation",
              id: "local-tax",
              readings: {
                "per-mu": efficacy(columnOf("local-per-mu"), base, "higher"),
                total: efficacy(columnOf("local-tax"), base, "higher"),
              },
            },
          ],
        ),
        figureOf("full"),
      ),
      "measure",
      annex("某园区税收贡献评价得分 = (该园区亩均税收指标考核值 × 权重40%"),
    ),
  ],
  eligible: null,
  distribution: {
    how: "places",
    by: "score",
    first: "highest",
    ties: "share",
    prizes: { as: "money", each: [figureOf("prize-1"), figureOf("prize-2"), figureOf("prize-3")] },
  },
};

/** 第四条 建立重点园区“亩均税收”领跑者激励机制 */
export const article04 = defineArticle({
  document: DOCUMENT,
  article: "4",
  measures: [],
  schemes: [taxPerMu],
  duties: [
    {
      quote:
        "奖励资金，主要用于改善园区基础设施条件、实施优势产业扶持政策、支持开展精准招商引资、淘汰旧动能等",
      what: {
        zh: "奖励资金主要用于园区基础设施等",
        en: "Spend the prizes on the parks' foundations and the like",
      },
    },
  ],
  unencoded: [
    {
      quote:
        "2018-2020年，对《山东省人民政府关于印发山东省新旧动能转换重大工程实施规划的通知》（鲁政发〔2018〕7号）确定的我市10个重点园区",
      reason: "name",
      why: {
        zh: "年度、另一文件的文号和园区的个数，园区由数据给出",
        en: "years, a document's number and how many parks; the data name them",
      },
    },
    {
      quote: "前3名",
      reason: "effect",
      why: { zh: "写作三个名次的奖励", en: "written as the prizes of three places" },
    },
    {
      quote: "亩均地方税收收入3项指标计算确定,分值权重为4:3:3",
      outside: true,
      reason: "effect",
      why: {
        zh: "与公式栏的40%、30%、30%相同",
        en: "the same as the 40, 30 and 30 per cent of the formula",
      },
    },
  ],
});
