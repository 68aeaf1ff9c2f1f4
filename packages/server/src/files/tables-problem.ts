import type { Label } from "@gongbao/engine";
import { PopulationFailure } from "@gongbao/population";

/** Why nothing came of tables that were uploaded. */
export interface TablesProblem {
  readonly message: Label;
  /** Each fault of the files, with its place. */
  readonly faults: readonly {
    readonly file: string;
    /** From 1, without the heading; null for the file as a whole. */
    readonly row: number | null;
    readonly column: string | null;
    readonly message: Label;
  }[];
}

/** What is said of a failure that nobody expected; the log has the rest. */
export const brokeOff: TablesProblem = {
  message: { zh: "计算中断了，原因已记入日志", en: "It broke off; the log says why" },
  faults: [],
};

/** What to tell of a failure that was to be expected of tables in a folder; null of any other. */
export function tablesProblem(error: unknown, folder: string): TablesProblem | null {
  if (!(error instanceof PopulationFailure)) return null;
  // Files are known by their names, not by where the server keeps them for a while.
  const named = (words: string) => words.replaceAll(`${folder}/`, "");
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
