import type { Range } from "../issue/model.ts";

/** So many characters stand on each side of what was found. */
const AROUND = 40;
/** So many of them may be left out that an excerpt begins or ends at a sign. */
const SLACK = 20;

/** A sign between clauses, or a new line, with the marks that close what stands before it. */
const PAUSE = /[\s　，；。：！？][\s　”’》〉】）)]*/gu;
/** Marks that close or part what stands before them, and the end of a bracket (区） of 县（市、区）): no excerpt begins with them. */
const CLOSING = /^(?:[^（(，；。：！？]{0,4}[）)])?[\s　，、；。：！？）”’》〉〕】)]*/u;
/** Marks that open or lead on to what stands behind them: no excerpt ends with one. */
const OPENING = /[\s　，、；：（“‘《〈〔【(]+$/u;
/** A number, or a word of one character, which often belongs to the word beside it: 局 to 财政, 万 to 1000. */
const SHORT = /^(?:[\d.]+|[^\p{P}\s])$/u;
/** Marks behind which every word begins, also a short one. */
const FREE = /^[\s　，、；。：！？”’》〉）)]$/u;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** The offsets between words in a text; none beside a short one, unless behind a mark. */
function seamsOf(text: string): readonly number[] {
  const words = [...segmenter.segment(text)];
  return words.flatMap(({ index, segment }, at) => {
    const before = words[at - 1]?.segment;
    if (before === undefined) return [];
    return FREE.test(before) || !(SHORT.test(before) || SHORT.test(segment)) ? [index] : [];
  });
}

/**
 * The words around what was found, of an entry in a text: they begin and end at a sign where one is near, and else
 * between words, never within a sum.
 */
export function snippetOf(text: string, entry: Range, found: Range | undefined): Range {
  const at = found?.start ?? entry.start;
  const start = startOf(text, entry, at);
  return { start, end: endOf(text, entry, start, { start: at, end: found?.end ?? at }) };
}

function startOf(text: string, entry: Range, at: number): number {
  const near = at - AROUND;
  if (near <= entry.start) return entry.start;
  const pause = text
    .slice(near, near + SLACK)
    .matchAll(PAUSE)
    .next().value;
  // The dictionary is shown some words before, to know where one begins.
  const from = Math.max(entry.start, near - SLACK);
  const seam = seamsOf(text.slice(from, at)).find((place) => from + place >= near);
  const word = seam === undefined ? near : from + seam;
  const start = pause ? near + pause.index + pause[0].length : word;
  return start + (CLOSING.exec(text.slice(start, at))?.[0].length ?? 0);
}

function endOf(text: string, entry: Range, start: number, found: Range): number {
  const far = Math.max(found.start + AROUND, start + 2 * AROUND, found.end);
  if (far >= entry.end) return entry.end;
  const least = Math.max(found.end, far - SLACK);
  const pause = [...text.slice(least, far).matchAll(PAUSE)].at(-1);
  const seam = seamsOf(text.slice(found.end, Math.min(entry.end, far + SLACK))).findLast(
    (place) => found.end + place <= far,
  );
  const word = seam === undefined ? far : found.end + seam;
  const end = pause ? least + pause.index + pause[0].length : word;
  return found.end + text.slice(found.end, end).replace(OPENING, "").length;
}
