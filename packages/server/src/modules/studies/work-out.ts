import { buffer } from "node:stream/consumers";
import { type Change, type Day, type Label, type Rulebook, readReform } from "@gongbao/engine";
import {
  COMPARISON_COLUMNS,
  type Comparison,
  PopulationFailure,
  comparePopulation,
  comparisonRows,
  generatePopulation,
  reportOf,
} from "@gongbao/population";
import type { Sheet } from "../../sheets/sheet.ts";
import { csvOf, xlsxOf } from "../../sheets/write.ts";
import { type StudyResult, resultOf } from "./result.ts";
import type { Source, StudyProblem } from "./tables.ts";

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
  | { readonly is: "failed"; readonly problem: StudyProblem };

const subject = "enterprise";

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

/** What to tell of a failure that was to be expected; null of any other. */
function problemOf(error: unknown, { input }: Order): StudyProblem | null {
  if (!(error instanceof PopulationFailure)) return null;
  // Files are known by their names, not by where the server keeps them for a while.
  const named = (words: string) => words.replaceAll(`${input}/`, "");
  const said = ({ zh, en }: Label): Label => ({ zh: named(zh), en: named(en) });
  return {
    message: said(error.label),
    faults: error.problems.map(({ file, row, column, message }) => ({
      file: named(file),
      row,
      column,
      message: said(message),
    })),
  };
}

const say = (said: Said) => process.send?.(said);

process.once("message", (order: Order) => {
  void workOut(order, say)
    .catch((error: unknown) => {
      const problem = problemOf(error, order);
      if (problem === null) throw error;
      say({ is: "failed", problem });
    })
    .finally(() => process.disconnect());
});

// Nobody waits for it any more.
process.once("disconnect", () => process.exit());
