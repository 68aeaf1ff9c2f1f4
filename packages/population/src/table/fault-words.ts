import type { Label } from "@gongbao/engine";
import { type Format, expectedOf } from "./cells.ts";
import type { RowFault, TableProblem } from "./problem.ts";
import type { TableColumn } from "./schema.ts";

const REASONS: Readonly<Record<RowFault, Label>> = {
  type: { zh: "不是这种值", en: "not such a value" },
  negative: { zh: "为负", en: "negative" },
  range: { zh: "超出范围", en: "out of range" },
  level: { zh: "没有这一等级", en: "no such level" },
  missing: { zh: "必填而为空", en: "empty, but must be said" },
  duplicate: { zh: "编号重复", en: "the id is there twice" },
  orphan: { zh: "没有这一对象", en: "there is no such holder" },
};

/** A cell that is not taken, and why. */
interface WrongCell {
  readonly path: string;
  readonly format: Format;
  readonly columns: readonly TableColumn[];
  readonly row: number;
  readonly column: string;
  readonly reason: RowFault;
  readonly found: string;
}

/** A cell that is not taken, as a located fault, with what is to be done. */
export function cellProblem(
  { path, format, columns, row, column, reason, found }: WrongCell,
  toDo: Label,
): TableProblem {
  const about = columns.find(({ name }) => name === column);
  const expected =
    about && reason !== "duplicate" && reason !== "orphan" ? expectedOf(about, format) : null;
  const why = REASONS[reason];
  return {
    file: path,
    row,
    column,
    code: reason,
    expected,
    found,
    message: {
      zh: `第${row}行“${column}”：${why.zh}${expected ? `；应为${expected.zh}` : ""}，实为“${found}”；${toDo.zh}`,
      en: `row ${row}, “${column}”: ${why.en}${expected ? `; expected ${expected.en}` : ""}, found “${found}”; ${toDo.en}`,
    },
  };
}
