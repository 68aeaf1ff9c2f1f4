import { basename } from "node:path";
import { cellProblem } from "./fault-words.ts";
import { type PopulationFailure, type TableProblem, wrongFiles } from "./problem.ts";
import type { RejectedRow } from "./rejected.ts";

const toDo = {
  zh: "请改正，或用 --reject 略过这一对象",
  en: "mend it, or leave the holder out with --reject",
};

/** A row that is not taken, as a located fault. */
const problemOf = ({ file, ...wrong }: RejectedRow): TableProblem =>
  cellProblem(
    { path: file.path, format: file.format, columns: file.table.columns, ...wrong },
    toDo,
  );

/** Faults shown of one batch. */
const MOST_SHOWN = 20;

/** Rows that are not taken, as what a run stops for. */
export const faultsShown = (rows: readonly RejectedRow[]): PopulationFailure =>
  wrongFiles(rows.slice(0, MOST_SHOWN).map(problemOf));

const quoted = (text: string): string =>
  /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export const REJECTED_HEADER = "file,row,holder,column,reason,expected,found\n";

/** Rows that are not taken, as lines of CSV. */
export const rejectedLines = (rows: readonly RejectedRow[]): string =>
  rows
    .map((rejected) => {
      const { file, row, holder, column, reason, found } = rejected;
      const expected = problemOf(rejected).expected?.en ?? "";
      return `${[basename(file.path), String(row), holder, column, reason, expected, found].map(quoted).join(",")}\n`;
    })
    .join("");
