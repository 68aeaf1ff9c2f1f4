import { buffer } from "node:stream/consumers";
import { type Change, type Day, type Rulebook, readReform } from "@gongbao/engine";
import {
  COMPARISON_COLUMNS,
  type Comparison,
  comparePopulation,
  comparisonRows,
  generatePopulation,
  reportOf,
} from "@gongbao/population";
import { type TablesProblem, tablesProblem } from "../../files/tables-problem.ts";
import { takeOrder } from "../../jobs/order.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { csvOf, xlsxOf } from "../../sheets/write.ts";
import { type StudyResult, resultOf } from "./result.ts";
import { subject } from "./subject.ts";
import type { Source } from "./tables.ts";

/** What a study is worked out from. */
export interface Order {
  readonly rulebook: Rulebook;
  readonly changes: readonly Change[];
  readonly groupedBy: readonly string[];
  /** Whether each other reading of doubtful words is worked out too. */
  readonly readings: boolean;
  readonly asOf: Day;
  readonly source: Source;
  /** Holds the uploaded files; is made where the firms are. */
  readonly input: string;
  /** Is made, with the files that come of it. */
  readonly output: string;
}

/** What the process says. */
export type Said =
  | { readonly is: "progress"; readonly done: number; readonly total: number }
  | { readonly is: "done"; readonly result: StudyResult }
  | { readonly is: "failed"; readonly problem: TablesProblem };

/** The comparison as a table: by its columns' names, titles in both languages, or in the words of one. */
function sheetOf(comparison: Comparison, words: "names" | "zh" | "en"): Sheet {
  const columns = COMPARISON_COLUMNS.filter(({ name }) => words === "names" || name !== "title_en");
  const language = words === "en" ? "en" : "zh";
  return {
    title: { zh: "方案比较", en: "Comparison" }[language],
    columns: columns.map(({ name, heading, kind }) => ({
      heading: words === "names" ? name : heading[words],
      kind,
      width: name === "title" ? 40 : kind === "money" ? 22 : 16,
    })),
    rows: comparisonRows(comparison).map((row) =>
      columns.map(({ of }) => of(row, (label) => label[language])),
    ),
  };
}

/** The comparison as files: CSV for programs; a workbook and a page in each language for people. */
async function filesOf(comparison: Comparison) {
  let csv = "";
  for await (const line of csvOf(sheetOf(comparison, "names"))) csv += line;
  return [
    { name: "comparison.csv", content: csv },
    { name: "comparison.zh.xlsx", content: await buffer(xlsxOf(sheetOf(comparison, "zh"))) },
    { name: "comparison.en.xlsx", content: await buffer(xlsxOf(sheetOf(comparison, "en"))) },
    { name: "report.zh.html", content: reportOf(comparison, "zh") },
    { name: "report.en.html", content: reportOf(comparison, "en") },
  ];
}

async function workOut(order: Order, say: (said: Said) => void): Promise<void> {
  const { rulebook, changes, groupedBy, readings, asOf, source, input, output } = order;
  const reform = readReform(rulebook, changes);
  if (!reform.ok) throw new Error("the changes were read before");
  if (source !== "files") {
    const { firms, seed } = source;
    await generatePopulation({
      rulebook,
      subject,
      asOf,
      firms,
      seed,
      output: input,
      format: "parquet",
    });
  }
  let heard = 0;
  const comparison = await comparePopulation({
    rulebook,
    reformed: reform.rulebook,
    changes: reform.changes,
    subject,
    asOf,
    by: groupedBy,
    readings,
    input,
    output,
    engine: "wasm",
    batch: 10_000,
    reject: true,
    onProgress: ({ done, holders }) => {
      const now = performance.now();
      if (now - heard < 500 && done < holders) return;
      heard = now;
      say({ is: "progress", done, total: holders });
    },
    files: filesOf,
  });
  say({ is: "done", result: resultOf(comparison) });
}

takeOrder<Order, Said>(workOut, (error, { input }) => {
  const problem = tablesProblem(error, input);
  return problem && { is: "failed", problem };
});
