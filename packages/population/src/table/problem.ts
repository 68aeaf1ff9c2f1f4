import type { Label } from "@gongbao/engine";

/** Why a row of a table is not taken. */
export type RowFault = "type" | "negative" | "range" | "level" | "missing" | "duplicate" | "orphan";

/** A fault in the files given, with its place. */
export interface TableProblem {
  /** The file's path as it was given. */
  readonly file: string;
  /** Row of data, from 1; null for the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly expected: Label | null;
  readonly found: string | null;
  readonly message: Label;
}

/** An expected end of a run or a generation other than success: said in both languages, with every place. */
export class PopulationFailure extends Error {
  readonly code: string;
  readonly label: Label;
  readonly problems: readonly TableProblem[];

  constructor(code: string, label: Label, problems: readonly TableProblem[] = []) {
    super([label.en, ...problems.map(({ message }) => message.en)].join("\n"));
    this.name = "PopulationFailure";
    this.code = code;
    this.label = label;
    this.problems = problems;
  }
}

/** Faults of files as a whole. */
export const wrongFiles = (problems: readonly TableProblem[]): PopulationFailure =>
  new PopulationFailure(
    problems[0]?.code ?? "population",
    {
      zh: `输入有${problems.length}处错误，没有运行`,
      en: `${problems.length === 1 ? "1 fault" : `${problems.length} faults`} in the input; nothing was run`,
    },
    problems,
  );

const detailOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n").slice(0, 6).join(" ").trim();

const isWithoutMemory = (detail: string): boolean =>
  /out of memory|failed to allocate/iu.test(detail);
const isWithoutSpace = (detail: string): boolean =>
  /no space left|ENOSPC|disk quota|EDQUOT|file too large|EFBIG/iu.test(detail);

/** A file that cannot be read as what it should be; or the room that the machine lacks to read it, which is no fault of the file. */
export function unreadable(file: string, error: unknown): PopulationFailure {
  const detail = detailOf(error);
  if (isWithoutMemory(detail))
    return new PopulationFailure("no-memory", {
      zh: `读“${file}”时内存不足（输入本身没有查出错误）；请腾出内存，或先把各表按所属者编号排好，排好的表不必再排序。${detail}`,
      en: `there is not enough memory to read “${file}” (no fault was found in the input): free some, or sort each table by its holders' ids beforehand, which saves sorting it here. ${detail}`,
    });
  if (isWithoutSpace(detail))
    return new PopulationFailure("no-space", {
      zh: `磁盘已满，“${file}”排不了序（输入本身没有查出错误）；请在输出所在的磁盘腾出空间。${detail}`,
      en: `the disk is full and “${file}” cannot be sorted (no fault was found in the input): make room where the output is to be. ${detail}`,
    });
  return wrongFiles([
    {
      file,
      row: null,
      column: null,
      code: "unreadable",
      expected: { zh: "完整的表", en: "a whole table" },
      found: detail,
      message: {
        zh: `不能读作完整的表，文件可能被截断或损坏；请重新导出或复制。${detail}`,
        en: `cannot be read as a whole table; it may be truncated or damaged: export or copy it again. ${detail}`,
      },
    },
  ]);
}

/** What is said where an output cannot be written; other errors come back as they are. */
export function unwritable(folder: string, error: unknown): unknown {
  const detail = detailOf(error);
  if (!isWithoutSpace(detail)) return error;
  return new PopulationFailure("no-space", {
    zh: `磁盘已满，“${folder}”不能写完；腾出空间后用 --resume 继续。${detail}`,
    en: `the disk is full and “${folder}” cannot be finished: make room, then go on with --resume. ${detail}`,
  });
}
