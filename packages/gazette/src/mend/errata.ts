import type { AppliedErratum, Erratum, Range } from "../issue/model.ts";
import type { Finding } from "../scan/place.ts";
import type { Edit } from "./edits.ts";

/** An erratum found at its place; ranges are the scan's. */
export interface PlacedErratum {
  readonly erratum: Erratum;
  readonly scan: Range;
  readonly original: string;
  readonly mended: string;
  readonly edits: readonly Edit[];
}

export interface PlacedErrata {
  /** In the list's order. */
  readonly placed: readonly PlacedErratum[];
  /** In the scan's order, without overlaps. */
  readonly edits: readonly Edit[];
  readonly findings: readonly ErratumFinding[];
}

/** Why an erratum was left out. */
export interface ErratumFinding extends Finding {
  readonly erratum: Erratum;
}

/** Finds every erratum of the list in the scan; one that is not found exactly once is reported and left out. */
export function placeErrata(scan: string, errata: readonly Erratum[]): PlacedErrata {
  const placed: PlacedErratum[] = [];
  const findings: ErratumFinding[] = [];
  const edits: Edit[] = [];
  for (const erratum of errata) {
    const found = place(scan, erratum);
    if ("code" in found) {
      findings.push(found);
      continue;
    }
    if (found.edits.some((edit) => edits.some((other) => overlaps(edit, other)))) {
      findings.push(
        unplaced(erratum, found.scan.start, "与另一条勘误重叠", "overlaps another erratum"),
      );
      continue;
    }
    placed.push(found);
    edits.push(...found.edits);
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return { placed, edits, findings };
}

function place(scan: string, erratum: Erratum): PlacedErratum | ErratumFinding {
  const { context, original } = erratum;
  const at = context === "" ? -1 : scan.indexOf(context);
  if (at === -1)
    return unplaced(erratum, null, "在扫描文本中找不到", "its place is not found in the scan");
  if (scan.includes(context, at + 1)) {
    return unplaced(
      erratum,
      at,
      "所在之处在扫描文本中不止一处",
      "its place is found more than once in the scan",
    );
  }
  if (erratum.rule === "fullwidth") return wholeLine(scan, erratum, at);
  const inside = original === undefined || original === "" ? -1 : context.indexOf(original);
  if (original === undefined || inside === -1 || context.includes(original, inside + 1)) {
    return unplaced(
      erratum,
      at,
      "原文在其上下文中不是恰好一处",
      "its original is not found exactly once in its context",
    );
  }
  const range = { start: at + inside, end: at + inside + original.length };
  const mended = erratum.mended ?? original;
  const edits = erratum.kind === "mended" ? [difference(original, mended, range.start)] : [];
  return { erratum, scan: range, original, mended, edits };
}

/** The words that differ, without what original and mended begin and end with alike. */
function difference(original: string, mended: string, start: number): Edit {
  const shorter = Math.min(original.length, mended.length);
  let head = 0;
  while (head < shorter && original[head] === mended[head]) head++;
  let tail = 0;
  while (tail < shorter - head && original.at(-1 - tail) === mended.at(-1 - tail)) tail++;
  return {
    start: start + head,
    end: start + original.length - tail,
    kind: "erratum",
    becomes: mended.slice(head, mended.length - tail),
  };
}

const fullWidth = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["?", "？"],
  ["!", "！"],
  ["(", "（"],
  [")", "）"],
]);
const chinese = /[\p{Script=Han}\u2018-\u201D\u3000-\u303F\uFF00-\uFFEF]/u;

/** Makes the half-width punctuation beside Chinese characters full-width on the line of `at`. */
function wholeLine(scan: string, erratum: Erratum, at: number): PlacedErratum | ErratumFinding {
  const start = scan.lastIndexOf("\n", at) + 1;
  const newline = scan.indexOf("\n", at);
  const end = newline === -1 ? scan.length : newline;
  const original = scan.slice(start, end);
  const edits = fullWidthEdits(original, start);
  if (edits.length === 0) {
    return unplaced(erratum, at, "所在行没有半角标点", "its line has no half-width punctuation");
  }
  const mended = rewrite(original, start, edits);
  return {
    erratum,
    scan: { start, end },
    original,
    mended,
    edits: erratum.kind === "mended" ? edits : [],
  };
}

function fullWidthEdits(line: string, start: number): Edit[] {
  const marks = Array.from(
    line.matchAll(/([,;:?!()])( *)/gu),
    ({ index, 1: mark = "", 2: spaces = "" }) => {
      const before = line[index - 1] ?? "";
      const after = line[index + 1 + spaces.length] ?? "";
      const beside = chinese.test(before) || chinese.test(after);
      // A full-width mark brings its own space.
      return { index, mark, beside, length: chinese.test(after) ? 1 + spaces.length : 1 };
    },
  );
  // Of two brackets that belong together, one beside a Chinese character takes the other along.
  const open: (typeof marks)[number][] = [];
  for (const each of marks) {
    if (each.mark === "(") open.push(each);
    if (each.mark !== ")") continue;
    const partner = open.pop();
    if (partner !== undefined) partner.beside = each.beside = partner.beside || each.beside;
  }
  return marks
    .filter(({ beside }) => beside)
    .map(({ index, mark, length }) => ({
      start: start + index,
      end: start + index + length,
      kind: "erratum",
      becomes: fullWidth.get(mark) ?? mark,
    }));
}

function rewrite(line: string, start: number, edits: readonly Edit[]): string {
  let mended = "";
  let at = start;
  for (const edit of edits) {
    mended += line.slice(at - start, edit.start - start) + edit.becomes;
    at = edit.end;
  }
  return mended + line.slice(at - start);
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function unplaced(erratum: Erratum, offset: number | null, zh: string, en: string): ErratumFinding {
  const { id, document, context } = erratum;
  const where = document === null ? "" : ` (${document})`;
  const words = context.length > 40 ? `${context.slice(0, 40)}…` : context;
  return {
    code: "erratum-unplaced",
    severity: "warning",
    zh: `勘误 ${id}${where}「${words}」${zh}，未作改动`,
    en: `Erratum ${id}${where} “${words}”: ${en}; nothing was changed`,
    offset,
    erratum,
  };
}

/** An erratum as the issue tells it; `range` and `document` come from where its words stand in the mended text. */
export function toApplied(
  placed: PlacedErratum,
  range: Range,
  document: string | null,
): AppliedErratum {
  const { erratum, scan, original, mended } = placed;
  const { id, kind, reason } = erratum;
  return { id, document, kind, original, mended, reason, range, scan };
}
