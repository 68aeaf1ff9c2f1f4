import { type Column, type Formula, type SchemeFigure, formula } from "@gongbao/engine";
import { computed, number, portion, ratio } from "./columns.ts";
import { annex } from "./terms.ts";

const { columnOf, differenceOf, efficacy, figureOf, growthOf, numberOf, weighted } = formula;

/** A second-level indicator of annex 1: its figure, last year's where its rise counts, its weight and its words. */
interface Indicator {
  readonly column: Column;
  /** How its rise is measured; null where the words name the level alone. */
  readonly rise: "points" | "growth" | null;
  readonly weight: string;
  readonly words: string;
}

interface Factor {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly weight: string;
  readonly words: string;
  readonly indicators: readonly Indicator[];
}

const yuan = { zh: "元/人", en: "yuan a head" };

/** The four factors and their twelve indicators, in the order of the annex. */
export const factors: readonly Factor[] = [
  {
    id: "economy",
    zh: "经济运行质量效益",
    en: "quality of the economy",
    weight: "40%",
    words: "经济运行质量效益指标考核值 × 权重40%",
    indicators: [
      {
        column: portion(
          "four-new",
          "“四新”经济增加值占GDP比重",
          "share of the “four new” economy in GDP",
        ),
        rise: "points",
        weight: "10%",
        words: "“四新”经济增加值占GDP比重及提高幅度(权重10%, 下同)",
      },
      {
        column: number("productivity", "全员劳动生产率", "labour productivity", yuan),
        rise: "growth",
        weight: "10%",
        words: "全员劳动生产率及提高幅度(10%)",
      },
      {
        column: portion(
          "strategic",
          "战略性新兴产业增加值占GDP比重",
          "share of strategic new industries in GDP",
        ),
        rise: "points",
        weight: "10%",
        words: "战略性新兴产业增加值占GDP比重及提高幅度(10%)",
      },
      {
        column: portion("services", "现代服务业增加值占GDP比重", "share of modern services in GDP"),
        rise: "points",
        weight: "10%",
        words: "现代服务业增加值占GDP比重及提高幅度(10%)",
      },
    ],
  },
  {
    id: "innovation",
    zh: "创新驱动发展",
    en: "innovation",
    weight: "20%",
    words: "创新驱动发展指标考核值 × 权重20%",
    indicators: [
      {
        column: portion("research", "研发投入占GDP比重", "share of research in GDP"),
        rise: "points",
        weight: "10%",
        words: "研发投入占GDP比重及提高幅度(10%)",
      },
      {
        column: number(
          "high-tech-firms",
          "高新技术企业净增加数量",
          "net increase of high-tech firms",
          { zh: "家", en: "firms" },
          "count",
          true,
        ),
        rise: null,
        weight: "5%",
        words: "高新技术企业净增加数量(5%)",
      },
      {
        column: number(
          "pct",
          "PCT国际专利年申请量",
          "PCT applications of the year",
          { zh: "件", en: "applications" },
          "count",
        ),
        rise: null,
        weight: "5%",
        words: "PCT国际专利年申请量(5%)",
      },
    ],
  },
  {
    id: "openness",
    zh: "对外开放",
    en: "openness",
    weight: "20%",
    words: "对外开放指标考核值 × 权重20%",
    indicators: [
      {
        column: ratio("trade", "经济外向度", "trade as a share of GDP"),
        rise: "points",
        weight: "10%",
        words: "经济外向度及提高幅度(10%)",
      },
      {
        column: portion(
          "high-tech-exports",
          "高新技术产品出口占比",
          "share of high-tech goods in exports",
        ),
        rise: "points",
        weight: "5%",
        words: "高新技术产品出口占比及提高幅度(5%)",
      },
      {
        column: portion(
          "belt-road-exports",
          "“一带一路”国家和地区出口占比",
          "share of Belt and Road countries in exports",
        ),
        rise: "points",
        weight: "5%",
        words: "“一带一路”、国家和地区出口占比及提高幅度(5%)",
      },
    ],
  },
  {
    id: "environment",
    zh: "生态环保",
    en: "environment",
    weight: "20%",
    words: "生态环境指标考核值 × 权重20%",
    indicators: [
      {
        column: ratio("energy-cut", "万元GDP能耗降低率", "cut in energy per unit of GDP", true),
        rise: null,
        weight: "10%",
        words: "万元GDP能耗降低(10%)",
      },
      {
        column: portion(
          "fine-dust-score",
          "细颗粒物（PM2.5）浓度降低考核值（按经济社会发展综合考核办法计算，0至1）",
          "score for the fall of fine dust, by the city's general review (0 to 1)",
        ),
        rise: null,
        weight: "10%",
        words: "细颗粒物(PM2.5)浓度降低(10%)",
      },
    ],
  },
];

const all = factors.flatMap(({ indicators }) => indicators);
const before = (id: string) => `${id}-before`;

/** The figures each place states: every indicator, and last year's where its rise counts. */
export const indicatorColumns: readonly Column[] = all.flatMap(({ column, rise }) =>
  rise === null
    ? [column]
    : [
        column,
        {
          ...column,
          id: before(column.id),
          label: { zh: `上年${column.label.zh}`, en: `${column.label.en}, last year` },
        },
      ],
);

export const weightFigures: readonly SchemeFigure[] = [
  ...factors.map(({ id, zh, en, weight, words }): SchemeFigure => ({
    id: `${id}-weight`,
    label: { zh: `${zh}权重`, en: `weight of ${en}` },
    type: "ratio",
    domain: { min: "0", max: "1" },
    words: weight,
    place: annex(words),
  })),
  ...all.map(({ column, weight, words }): SchemeFigure => ({
    id: `${column.id}-weight`,
    label: { zh: `${column.label.zh}权重`, en: `weight of ${column.label.en}` },
    type: "ratio",
    domain: { min: "0", max: "1" },
    words: weight,
    place: annex(words),
  })),
];

const base = figureOf("base");
const riseOf = ({ column, rise }: Indicator): Formula =>
  rise === "growth"
    ? growthOf(columnOf(column.id), columnOf(before(column.id)))
    : differenceOf(columnOf(column.id), columnOf(before(column.id)));

const half = numberOf("0.5");

/** Level and rise: the words join them and do not say how much each counts. */
const scoreOf = (indicator: Indicator): Formula => {
  const { column, rise } = indicator;
  if (column.id === "fine-dust-score") return columnOf(column.id);
  const level = efficacy(columnOf(column.id), base);
  if (rise === null) return level;
  const improvement = efficacy(columnOf(`${column.id}-rise`), base, "higher");
  return {
    op: "interpretation",
    id: "level-and-rise",
    readings: {
      equal: weighted([half, level], [half, improvement]),
      level,
      rise: improvement,
    },
  };
};

/** Rises, scores of the indicators, and of the factors. */
export const indicatorScores = [
  ...all
    .filter(({ rise }) => rise !== null)
    .map((indicator) =>
      computed(
        `${indicator.column.id}-rise`,
        `${indicator.column.label.zh}提高幅度`,
        `rise of the ${indicator.column.label.en}`,
        riseOf(indicator),
        indicator.rise === "growth" ? "ratio" : "points",
      ),
    ),
  ...all.map((indicator) =>
    computed(
      `${indicator.column.id}-score`,
      `${indicator.column.label.zh}得分`,
      `score of the ${indicator.column.label.en}`,
      scoreOf(indicator),
      "ratio",
      annex(indicator.words),
    ),
  ),
  ...factors.map(({ id, zh, en, words, indicators }) => {
    const parts = weighted(
      ...indicators.map(
        ({ column }) => [figureOf(`${column.id}-weight`), columnOf(`${column.id}-score`)] as const,
      ),
    );
    return computed(
      `${id}-part`,
      `${zh}部分`,
      `part of ${en}`,
      {
        op: "interpretation",
        id: "two-levels-of-weights",
        readings: { once: parts, twice: weighted([figureOf(`${id}-weight`), parts]) },
      },
      "ratio",
      annex(words),
    );
  }),
];
