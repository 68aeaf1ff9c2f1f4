import { type Interpretation, type Label, type MoneyRange, groupDigits } from "@gongbao/engine";

/** Words of the text, and where they stand. */
interface Quoted {
  readonly place: Label;
  readonly quote: string;
}

/** One interpretation as the page shows it: its words, and what each reading gives on an example. */
export interface PageEntry {
  readonly interpretation: Omit<Interpretation, "citations">;
  readonly quotes: readonly Quoted[];
  readonly example: {
    readonly name: string;
    readonly rows: readonly {
      readonly name: string;
      readonly amounts: Readonly<Record<string, MoneyRange>>;
    }[];
  } | null;
}

/** A doubt on which no sum hangs, and how it is treated. */
export interface PageDoubt {
  readonly title: Label;
  readonly quotes: readonly Quoted[];
  readonly treated: Label;
}

const amount = ({ min, max }: MoneyRange): string =>
  max === min ? groupDigits(min) : `${groupDigits(min)} – ${max === null ? "∞" : groupDigits(max)}`;

const quoteLines = (quotes: readonly Quoted[]) =>
  quotes.map(({ place, quote }) => `> ${place.zh}：${quote}\n>`);

function section({ interpretation, quotes, example }: PageEntry): readonly string[] {
  const { id, title, readings, why, default: taken } = interpretation;
  return [
    `### ${title.zh}`,
    "",
    `${title.en} · \`${id}\``,
    "",
    ...quoteLines(quotes),
    "",
    ...readings.map(
      (reading) =>
        `- ${reading.id === taken ? "**" : ""}\`${reading.id}\` ${reading.label.zh}${reading.id === taken ? "（取此 / taken）**" : ""} · ${reading.label.en}`,
    ),
    "",
    why.zh,
    "",
    why.en,
    "",
    ...(example
      ? [
          `例 / example: ${example.name}`,
          "",
          `| 元 / yuan | ${readings.map((reading) => `\`${reading.id}\``).join(" | ")} |`,
          `| --- |${readings.map(() => " ---: |").join("")}`,
          ...example.rows.map(
            ({ name, amounts }) =>
              `| ${name} | ${readings.map((reading) => amount(amounts[reading.id] ?? { min: "0", max: "0" })).join(" | ")} |`,
          ),
          "",
        ]
      : []),
  ];
}

/** The whole register as a page, in both languages. */
export const interpretationsPage = (
  measures: readonly PageEntry[],
  schemes: readonly PageEntry[],
  doubts: readonly PageDoubt[],
): string =>
  [
    "# 释义 Interpretations",
    "",
    "Where the words can be read in more than one way: the words, the readings, the one that is taken and why, and what each",
    "gives on an example. Made by `gongbao interpretations --format md`; any reading can be chosen with",
    "`gongbao assess CASE.yaml --reading ID=READING` and `gongbao allocate SCHEME DATA --reading ID=READING`.",
    "",
    `## 措施 Measures (${measures.length})`,
    "",
    ...measures.flatMap((entry) => section(entry)),
    `## 分配办法 Allocation schemes (${schemes.length})`,
    "",
    ...schemes.flatMap((entry) => section(entry)),
    `## 不涉及金额或另作处理的 Other doubts (${doubts.length})`,
    "",
    ...doubts.flatMap(({ title, quotes, treated }) => [
      `### ${title.zh}`,
      "",
      title.en,
      "",
      ...quoteLines(quotes),
      "",
      treated.zh,
      "",
      treated.en,
      "",
    ]),
  ].join("\n");
