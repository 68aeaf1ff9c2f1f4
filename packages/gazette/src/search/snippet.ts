import type { Range } from "../issue/model.ts";
import { FREE, OPENING, pairAround, seamsOf } from "./seams.ts";

/** So many characters stand on each side of what was found. */
const AROUND = 40;
/** So many of them may be left out, or added, that an excerpt begins or ends at a sign. */
const SLACK = 20;

/** A sign between clauses, or a new line, with the marks that close what stands before it. */
const PAUSE = /[\s　，；。：！？][\s　”’》〉】）)]*/gu;
/** The sign between the names of a list. */
const BETWEEN = /、/gu;
/** Marks that close or part what stands before them, and the end of a bracket (区） of 县（市、区）): no excerpt begins with them. */
const CLOSING = /^(?:[^（(，；。：！？]{0,4}[）)])?[\s　，、；。：！？）”’》〉〕】)]*/u;

/**
 * The words around what was found, of an entry in a text: they begin and end at a sign where one is near, and else
 * between words, never within a sum or between two marks of a pair.
 */
export function snippetOf(text: string, entry: Range, found: Range | undefined): Range {
  const at = found?.start ?? entry.start;
  const start = startOf(text, entry, at);
  return { start, end: endOf(text, entry, start, { start: at, end: found?.end ?? at }) };
}

/** Where the signs of a stretch of text end. */
const behind = (signs: RegExp, text: string, from: number, to: number): readonly number[] =>
  [...text.slice(from, to).matchAll(signs)].map((sign) => from + sign.index + sign[0].length);

function startOf(text: string, entry: Range, at: number): number {
  const near = at - AROUND;
  if (near <= entry.start) return entry.start;
  const far = Math.max(entry.start, near - SLACK);
  const sign = [PAUSE, BETWEEN]
    .map(
      (signs) =>
        behind(signs, text, near, near + SLACK)[0] ?? behind(signs, text, far, near).at(-1),
    )
    .find((place) => place !== undefined);
  // The dictionary is shown some words before, to know where one begins.
  const seam = seamsOf(text.slice(far, at)).find((place) => far + place >= near);
  const start = sign ?? (seam === undefined ? near : far + seam);
  const pair = pairAround(text, entry, start);
  // A bracket that belongs to the word before it (县（市、区）) is left out with that.
  if (pair && pair.start >= far && FREE.test(text.charAt(pair.start - 1))) return pair.start;
  return start + (CLOSING.exec(text.slice(start, at))?.[0].length ?? 0);
}

function endOf(text: string, entry: Range, start: number, found: Range): number {
  const far = Math.max(found.start + AROUND, start + 2 * AROUND, found.end);
  if (far >= entry.end) return entry.end;
  const least = Math.max(found.end, far - SLACK);
  const most = Math.min(entry.end, far + SLACK);
  const sign = [PAUSE, BETWEEN]
    .map((signs) => behind(signs, text, least, far).at(-1) ?? behind(signs, text, far, most)[0])
    .find((place) => place !== undefined);
  const seam = seamsOf(text.slice(found.end, most)).findLast((place) => found.end + place <= far);
  const end = sign ?? (seam === undefined ? far : found.end + seam);
  const pair = pairAround(text, entry, end);
  if (pair && pair.end <= most) return pair.end;
  const before = pair && pair.start >= least ? pair.start : end;
  return found.end + text.slice(found.end, before).replace(OPENING, "").length;
}
