import {
  type Change,
  type Label,
  type ReformProblem,
  type Rulebook,
  readReform,
} from "@gongbao/engine";
import type { FileKind } from "../case/file-bytes.ts";
import { openYaml, wrongFile } from "../case/yaml-file.ts";
import { didYouMean } from "../failure.ts";

const REFORM: FileKind = { code: "reform", name: { zh: "方案", en: "reform" } };

/** The rules as a reform would have them. */
export interface OpenedReform {
  readonly rulebook: Rulebook;
  readonly changes: readonly Change[];
}

const MESSAGES: Readonly<Record<ReformProblem["code"], (problem: ReformProblem) => Label>> = {
  shape: ({ expected, found }) => ({
    zh: `应为 ${expected}，实为 ${found}`,
    en: `expected ${expected}, found ${found}`,
  }),
  "unknown-parameter": ({ found, nearest }) => {
    const hint = didYouMean(nearest);
    return {
      zh: `没有参数“${found}”${hint.zh}（见 gongbao parameters）`,
      en: `there is no parameter “${found}”${hint.en} (see gongbao parameters)`,
    };
  },
  value: ({ expected, found }) => ({
    zh: `应为 ${expected} 这样的值，实为“${found}”`,
    en: `expected a value such as ${expected}, found “${found}”`,
  }),
  range: ({ expected, found }) => ({
    zh: `应在 ${expected} 之间，实为“${found}”`,
    en: `expected ${expected}, found “${found}”`,
  }),
  twice: ({ found }) => ({
    zh: `参数“${found}”改了两次`,
    en: `the parameter “${found}” is changed twice`,
  }),
};

const KEY: Readonly<Record<ReformProblem["code"], readonly string[]>> = {
  shape: [],
  "unknown-parameter": ["parameter"],
  twice: ["parameter"],
  value: ["value"],
  range: ["value"],
};

/**
 * Reads a reform (假设方案): a file of `[{ "parameter": …, "value": … }]`. Throws a `Failure` with exit 2 that holds
 * every problem, each with its line and column.
 */
export async function openReform(file: string, rulebook: Rulebook): Promise<OpenedReform> {
  const yaml = await openYaml(file, REFORM);
  const reading = readReform(rulebook, yaml.value);
  if (reading.ok) return reading;
  throw wrongFile(
    REFORM,
    reading.problems.map((problem) => {
      const path = problem.index === null ? [] : [problem.index, ...KEY[problem.code]];
      return {
        file,
        ...yaml.placeOf(path, "value"),
        code: problem.code,
        path,
        expected: { zh: problem.expected, en: problem.expected },
        found: problem.found,
        nearest: problem.nearest,
        message: MESSAGES[problem.code](problem),
      };
    }),
  );
}
