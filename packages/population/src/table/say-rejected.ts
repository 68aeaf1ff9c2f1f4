import { basename } from "node:path";
import type { Label } from "@gongbao/engine";
import { expectedOf } from "./cells.ts";
import { type PopulationFailure, type RowFault, type TableProblem, wrongFiles } from "./problem.ts";
import type { RejectedRow } from "./rejected.ts";

const REASONS: Readonly<Record<RowFault, Label>> = {
  type: { zh: "不是这种值", en: "not such a value" },
  negative: { zh: "为负", en: "negative" },
  range: { zh: "超出范围", en: "out of range" },
  level: { zh: "没有这一等级", en: "no such level" },
  missing: { zh: "必填而为空", en: "empty, but must be said" },
  duplicate: { zh: "编号重复", en: "the id is there twice" },
  orphan: { zh: "没有这一对象", en: "there is no such holder" },
};

/** A row that is not taken, as a located fault. */
function problemOf({ file, row, column, reason, found }: RejectedRow): TableProblem {
  const about = file.table.columns.find(({ name }) => name === column);
  const expected =
    about && reason !== "duplicate" && reason !== "orphan" ? expectedOf(about, file.format) : null;
  const why = REASONS[reason];
  return {
    file: file.path,
    row,
    column,
    code: reason,
    expected,
    found,
    message: {
      zh: `第${row}行“${column}”：${why.zh}${expected ? `；应为${expected.zh}` : ""}，实为“${found}”；请改正，或用 --reject 略过这一对象`,
      en: `row ${row}, “${column}”: ${why.en}${expected ? `; expected ${expected.en}` : ""}, found “${found}”; mend it, or leave the holder out with --reject`,
    },
  };
}

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
