import type { Rulebook } from "@gongbao/engine";
import { type Form, toCase } from "./form.ts";

/** Larger is no case of anybody. */
const mostCharacters = 1_000_000;

/** A case as it was read from a file: the case itself, and readings other than the default. */
interface CaseFile {
  readonly raw: unknown;
  readonly readings: Readonly<Record<string, string>>;
}

/** A reading in a file stands in a comment, as the command takes it, since a case has no place for it. */
const readingLine = /^#.*--reading (?<id>[\w.-]+)=(?<reading>[\w.-]+)\s*$/gmu;

/** The case as the file that `gongbao assess` reads. */
export async function writeCaseFile(form: Form, rulebook: Rulebook): Promise<string> {
  const { stringify } = await import("yaml");
  const readings = Object.entries(form.readings).map(
    ([id, reading]) => ` --reading ${id}=${reading}`,
  );
  return [
    "# 公报测算 / a case for gongbao",
    `# gongbao assess <file>`,
    ...readings.map((reading) => `#${reading}`),
    stringify(toCase(form, rulebook)),
  ].join("\n");
}

/**
 * Reads a file that was saved here or written by hand, YAML or JSON; null where it is neither. Numbers stay the text
 * that they are.
 */
export async function readCaseFile(text: string): Promise<CaseFile | null> {
  if (text.length > mostCharacters) return null;
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: true });
  if (document.errors.length > 0) return null;
  try {
    const raw: unknown = document.toJS({ maxAliasCount: 100 });
    const found = [...text.matchAll(readingLine)].map(({ groups }): [string, string] => [
      groups?.["id"] ?? "",
      groups?.["reading"] ?? "",
    ]);
    return { raw, readings: Object.fromEntries(found) };
  } catch {
    return null;
  }
}

/** Where things stand in a file. */
interface Places {
  /** Where it stops being a file of this kind; null where it does not. */
  readonly broken: { readonly line: number } | null;
  /** The line of what a path of the case leads to, or of the nearest above it; null where the file has none of it. */
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
}

/** Where things stand in the text of a case file; lines from 1. */
export async function placesIn(text: string): Promise<Places> {
  if (text.length > mostCharacters) return { broken: null, lineOf: () => null };
  const { LineCounter, isNode, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines });
  const [error] = document.errors;
  const lineOf = (path: readonly (string | number)[]): number | null => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? null : lineOf(path.slice(0, -1));
  };
  return {
    broken: error === undefined ? null : { line: lines.linePos(error.pos[0]).line },
    lineOf,
  };
}
