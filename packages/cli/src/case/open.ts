import { createReadStream } from "node:fs";
import { type Case, type CaseProblem, type Label, type Rulebook, readCase } from "@gongbao/engine";
import { EXIT, Failure, type LocatedProblem, wrongInput } from "../failure.ts";
import { MOST_BYTES, decode } from "./decode.ts";
import { readYaml } from "./yaml.ts";

/** At most a little more than is allowed, so that an endless pipe ends too. */
async function readBytes(chunks: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(read);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readBytes(file === "-" ? process.stdin : createReadStream(file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT")
      throw wrongInput("no-file", { zh: `没有文件“${file}”`, en: `there is no file “${file}”` });
    if (code === "EISDIR")
      throw wrongInput("no-file", {
        zh: `“${file}”是文件夹，不是案例文件`,
        en: `“${file}” is a folder, not a case file`,
      });
    if (code === "EACCES" || code === "EPERM")
      throw wrongInput("no-file", {
        zh: `无权读取“${file}”`,
        en: `no permission to read “${file}”`,
      });
    throw error;
  }
}

const wrongFile = (problems: readonly LocatedProblem[]): Failure =>
  new Failure(
    EXIT.wrongInput,
    "case",
    {
      zh: `案例文件有${problems.length}处需要改正，未作计算`,
      en: `${problems.length} ${problems.length === 1 ? "thing" : "things"} to correct in the case file; nothing was computed`,
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

/** The place behind a text. */
function endOf(before: string): { line: number; column: number } {
  const lines = before.split(/\r\n|\r|\n/u);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

const sayMissing = ({ path, expected }: CaseProblem): Label => {
  const name = path.at(-1) ?? "";
  return { zh: `缺少“${name}”：${expected.zh}`, en: `“${name}” is missing: ${expected.en}` };
};

const saysDate = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "as-of" in value &&
  typeof value["as-of"] === "string" &&
  value["as-of"].trim() !== "";

/** Whether a problem is about the key that was written and not about its value. */
const aboutKey = (problem: CaseProblem): boolean =>
  problem.code === "unknown-name" && problem.path.at(-1) === problem.found;

/** A case from a file, and whether the file gives its as-of date. */
export interface OpenedCase {
  readonly case: Case;
  readonly dated: boolean;
}

/**
 * Reads a case file (`-` for the standard input) and checks it against a rulebook. Throws a `Failure` with exit 2
 * that holds every problem, each with its line and column.
 */
export async function openCase(file: string, rulebook: Rulebook): Promise<OpenedCase> {
  const bytes = await bytesOf(file);
  if (bytes.length > MOST_BYTES)
    throw wrongFile([
      {
        ...asText(file, { line: 1, column: 1 }, "too-large"),
        message: {
          zh: `应为不超过${MOST_BYTES / 1e6} MB的案例，实为更大的文件`,
          en: `expected a case of at most ${MOST_BYTES / 1e6} MB, found a larger file`,
        },
      },
    ]);
  const decoded = decode(bytes);
  if (!decoded.ok)
    throw wrongFile([{ ...asText(file, endOf(decoded.before), "encoding"), message: decoded.why }]);
  const yaml = readYaml(decoded.text);
  if (!yaml.ok)
    throw wrongFile(
      yaml.faults.map(({ line, column, code, path, message }) => ({
        ...asText(file, { line, column }, "yaml"),
        path,
        found: code,
        message,
      })),
    );
  const reading = readCase(yaml.value, rulebook);
  if (reading.ok) return { case: reading.case, dated: saysDate(yaml.value) };
  throw wrongFile(
    reading.problems.map((problem) => ({
      file,
      ...yaml.placeOf(problem.path, aboutKey(problem) ? "key" : "value"),
      code: problem.code,
      path: problem.path,
      expected: problem.expected,
      found: problem.found,
      nearest: problem.nearest,
      message: problem.code === "missing" ? sayMissing(problem) : problem.message,
    })),
  );
}
