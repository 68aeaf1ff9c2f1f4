import type { Label } from "@gongbao/engine";
import { EXIT, Failure, type LocatedProblem } from "../failure.ts";
import { MOST_BYTES, decode } from "./decode.ts";
import { type FileKind, bytesOf } from "./file-bytes.ts";
import { type YamlReading, readYaml } from "./yaml.ts";

/** The failure that holds every problem of a file. */
export const wrongFile = ({ code, name }: FileKind, problems: readonly LocatedProblem[]): Failure =>
  new Failure(
    EXIT.wrongInput,
    code,
    {
      zh: `${name.zh}文件有${problems.length}处需要改正，未作计算`,
      en: `${problems.length} ${problems.length === 1 ? "thing" : "things"} to correct in the ${name.en} file; nothing was computed`,
    },
    problems,
  );

const asText = (file: string, at: { line: number; column: number }, code: string) => ({
  file,
  line: at.line,
  column: at.column,
  code,
  path: [],
  expected: null,
  found: null,
  nearest: null,
});

/** What is said of an empty file that should be something other than a case. */
const emptyOf = ({ name }: FileKind): Label => ({
  zh: `应为${name.zh}，实为空文件`,
  en: `expected a ${name.en}, found an empty file`,
});

/** The place behind a text. */
function endOf(before: string): { line: number; column: number } {
  const lines = before.split(/\r\n|\r|\n/u);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/**
 * Reads a file of YAML or JSON (`-` for the standard input), every value as the text that was written. Throws a
 * `Failure` with exit 2 that holds every problem, each with its line and column.
 */
export async function openYaml(
  file: string,
  kind: FileKind,
): Promise<Extract<YamlReading, { ok: true }>> {
  const bytes = await bytesOf(file, kind);
  if (bytes.length > MOST_BYTES)
    throw wrongFile(kind, [
      {
        ...asText(file, { line: 1, column: 1 }, "too-large"),
        message: {
          zh: `应为不超过${MOST_BYTES / 1e6} MB的${kind.name.zh}，实为更大的文件`,
          en: `expected a ${kind.name.en} of at most ${MOST_BYTES / 1e6} MB, found a larger file`,
        },
      },
    ]);
  const decoded = decode(bytes);
  if (!decoded.ok)
    throw wrongFile(kind, [
      { ...asText(file, endOf(decoded.before), "encoding"), message: decoded.why },
    ]);
  const yaml = readYaml(decoded.text);
  if (yaml.ok) return yaml;
  throw wrongFile(
    kind,
    yaml.faults.map(({ line, column, code, path, message }) => ({
      ...asText(file, { line, column }, "yaml"),
      path,
      found: code,
      message: code === "empty" && kind.code !== "case" ? emptyOf(kind) : message,
    })),
  );
}
