import { type Case, type CaseProblem, type Label, type Rulebook, readCase } from "@gongbao/engine";
import type { FileKind } from "./file-bytes.ts";
import { openYaml, wrongFile } from "./yaml-file.ts";

const CASE: FileKind = { code: "case", name: { zh: "案例", en: "case" } };

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
  const yaml = await openYaml(file, CASE);
  const reading = readCase(yaml.value, rulebook);
  if (reading.ok) return { case: reading.case, dated: saysDate(yaml.value) };
  throw wrongFile(
    CASE,
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
