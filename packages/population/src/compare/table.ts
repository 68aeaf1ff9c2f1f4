import { type Label, writeYuan } from "@gongbao/engine";
import type { Comparison, ValueGroup } from "./comparison.ts";
import { STANDINGS } from "./standing.ts";
import type { Tally } from "./tally.ts";

/** What a column of the table holds: text, yuan as decimal text, or a whole number. */
type Kind = "text" | "money" | "count";

/** One line of a comparison: a measure, or all together, of some holders, or of all. */
export interface ComparisonRow {
  /** Null in lines about all holders. */
  readonly column: string | null;
  readonly value: string | null;
  readonly valueLabel: Label | null;
  /** Null in lines about all measures together. */
  readonly measure: string | null;
  readonly title: Label | null;
  readonly tally: Tally;
}

interface TableColumn {
  /** The heading of a CSV file. */
  readonly name: string;
  readonly heading: Label;
  readonly kind: Kind;
  readonly of: (row: ComparisonRow, say: (label: Label) => string) => string | null;
}

const costColumns = (name: "before" | "after", heading: Label): readonly TableColumn[] => {
  const end = (which: "lo" | "hi", words: Label): TableColumn => ({
    name: `${name}_${which}`,
    heading: { zh: `${heading.zh}${words.zh}（元）`, en: `${heading.en}, ${words.en} (yuan)` },
    kind: "money",
    of: ({ tally }) => writeYuan(tally[name][which]),
  });
  return [
    end("lo", { zh: "最少", en: "at least" }),
    end("hi", { zh: "最多", en: "at most" }),
    {
      name: `${name}_open`,
      heading: { zh: `${heading.zh}不封顶项数`, en: `${heading.en}, awards without upper end` },
      kind: "count",
      of: ({ tally }) => String(tally[name].open),
    },
  ];
};

const differenceColumn = (which: "lo" | "hi", words: Label): TableColumn => ({
  name: `difference_${which}`,
  heading: { zh: `差额${words.zh}（元）`, en: `Difference, ${words.en} (yuan)` },
  kind: "money",
  of: ({ tally }) => {
    const end = tally.difference[which];
    return end === null ? null : writeYuan(end);
  },
});

const knownColumns: readonly TableColumn[] = [
  {
    name: "known_holders",
    heading: { zh: "差额已定的户数", en: "Holders whose difference is known" },
    kind: "count",
    of: ({ tally }) => String(tally.known.holders),
  },
  {
    name: "known_difference",
    heading: { zh: "其差额（元）", en: "Their difference (yuan)" },
    kind: "money",
    of: ({ tally }) => writeYuan(tally.known.difference),
  },
];

/** How standings are called. */
export const STANDING_LABELS: Readonly<Record<keyof Tally["standings"], Label>> = {
  gains: { zh: "必增", en: "Surely gain" },
  "may-gain": { zh: "可能增", en: "May gain" },
  unchanged: { zh: "不变", en: "Unchanged" },
  unclear: { zh: "增减不明", en: "Unclear" },
  "may-lose": { zh: "可能减", en: "May lose" },
  loses: { zh: "必减", en: "Surely lose" },
};

const standingColumn = (standing: keyof Tally["standings"]): TableColumn => ({
  name: standing.replace("-", "_"),
  heading: STANDING_LABELS[standing],
  kind: "count",
  of: ({ tally }) => String(tally.standings[standing]),
});

/** The columns of a comparison as a table. */
export const COMPARISON_COLUMNS: readonly TableColumn[] = [
  { name: "by", heading: { zh: "分组", en: "By" }, kind: "text", of: ({ column }) => column },
  {
    name: "value",
    heading: { zh: "值", en: "Value" },
    kind: "text",
    of: ({ value, valueLabel }, say) => (valueLabel ? say(valueLabel) : value),
  },
  {
    name: "measure",
    heading: { zh: "措施代号", en: "Measure id" },
    kind: "text",
    of: ({ measure }) => measure,
  },
  {
    name: "title",
    heading: { zh: "措施", en: "Measure" },
    kind: "text",
    of: ({ title }, say) => (title ? say(title) : null),
  },
  {
    name: "holders",
    heading: { zh: "户数", en: "Holders" },
    kind: "count",
    of: ({ tally }) => String(tally.holders),
  },
  ...costColumns("before", { zh: "现行", en: "In force" }),
  ...costColumns("after", { zh: "方案", en: "Reform" }),
  differenceColumn("lo", { zh: "最少", en: "at least" }),
  differenceColumn("hi", { zh: "最多", en: "at most" }),
  ...knownColumns,
  ...STANDINGS.map(standingColumn),
  // Last, so that whoever reads the columns by their places finds them there.
  {
    name: "title_en",
    heading: { zh: "措施（英文）", en: "Measure, in English" },
    kind: "text",
    of: ({ title }) => title?.en ?? null,
  },
];

/** All lines: of all holders first, then of each column's values; all measures together before each of them. */
export function comparisonRows({ rulebook, all, by }: Comparison): readonly ComparisonRow[] {
  const titles = new Map(rulebook.measures.map(({ id, title }) => [id, title]));
  const order = new Map(rulebook.measures.map(({ id }, place) => [id, place]));
  const rowsOf = (
    column: string | null,
    { value, label, total, measures }: ValueGroup,
  ): ComparisonRow[] => {
    const of = { column, value, valueLabel: label };
    return [
      { ...of, measure: null, title: null, tally: total },
      ...[...measures]
        .toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        .map(([measure, tally]) => ({
          ...of,
          measure,
          title: titles.get(measure) ?? null,
          tally,
        })),
    ];
  };
  return [
    ...rowsOf(null, { value: null, label: null, ...all }),
    ...by.flatMap(({ column, values }) => values.flatMap((group) => rowsOf(column, group))),
  ];
}
