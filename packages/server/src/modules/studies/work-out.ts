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

function sheetOf(comparison: Comparison, headings: "names" | "words"): Sheet {
  return {
    title: "方案比较",
    columns: COMPARISON_COLUMNS.map(({ name, heading, kind }) => ({
      heading: headings === "names" ? name : `${heading.zh} ${heading.en}`,
      kind,
      width: name === "title" ? 40 : kind === "money" ? 22 : 16,
    })),
    rows: comparisonRows(comparison).map((row) =>
      COMPARISON_COLUMNS.map(({ of }) => of(row, ({ zh }) => zh)),
    ),
  };
}

/** The comparison as files: CSV for programs, a workbook and a page in each language for people. */
async function filesOf(comparison: Comparison) {
  let csv = "";
  for await (const line of csvOf(sheetOf(comparison, "names"))) csv += line;
  return [
    { name: "comparison.csv", content: csv },
    { name: "comparison.xlsx", content: await buffer(xlsxOf(sheetOf(comparison, "words"))) },
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
