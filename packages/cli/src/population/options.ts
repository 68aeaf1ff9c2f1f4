import { type PopulationFailure, type TableProblem } from "@gongbao/population";
import { EXIT, Failure, type LocatedProblem, wrongInput } from "../failure.ts";
import { textOption } from "../commands/definition.ts";

type Options = Readonly<Record<string, unknown>>;

/** A whole number given as an option. Throws a `Failure` with exit 2 for anything else. */
export function wholeOption(
  options: Options,
  name: string,
  { least, most, usual }: { least: number; most: number; usual: number },
): number {
  const text = textOption(options, name);
  if (text === null) return usual;
  const value = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw wrongInput("wrong-option", {
    zh: `--${name} 应为 ${least} 至 ${most} 的整数，实为“${text}”`,
    en: `--${name}: expected a whole number, ${least} to ${most}, found “${text}”`,
  });
}

/** A folder given as an option. Throws a `Failure` with exit 2 where none is. */
export function folderOption(options: Options, name: "input" | "output"): string {
  const folder = textOption(options, name);
  if (folder !== null) return folder;
  throw wrongInput("no-folder", {
    zh: `请用 --${name} 指定文件夹`,
    en: `give the folder with --${name} DIR`,
  });
}

const located = ({ file, row, column, ...rest }: TableProblem): LocatedProblem => ({
  ...rest,
  file,
  line: row ?? 1,
  column: 1,
  path: [...(row === null ? [] : [row]), ...(column === null ? [] : [column])],
  nearest: null,
});

/** What is wrong with a population, as the command line tells it. */
export const failureOf = ({ code, label, problems }: PopulationFailure): Failure =>
  new Failure(EXIT.wrongInput, code, label, problems.map(located));
