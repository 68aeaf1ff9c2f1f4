import type { Range } from "../issue/model.ts";

/** Marks that open or lead on to what stands behind them: nothing that is cut ends with one. */
export const OPENING = /[\s　，、；：（“‘《〈〔【(]+$/u;
/** A number, or a word of one character, which often belongs to the word beside it: 局 to 财政, 万 to 1000. */
const SHORT = /^(?:[\d.]+|[^\p{P}\s])$/u;
/** Marks behind which every word begins, also a short one. */
export const FREE = /^[\s　，、；。：！？”’》〉）)]$/u;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** The offsets between words in a text; none beside a short one, unless behind a mark. */
export function seamsOf(text: string): readonly number[] {
  const words = [...segmenter.segment(text)];
  return words.flatMap(({ index, segment }, at) => {
    const before = words[at - 1]?.segment;
    if (before === undefined) return [];
    return FREE.test(before) || !(SHORT.test(before) || SHORT.test(segment)) ? [index] : [];
  });
}

/** Marks that open, each with the one that closes. */
const PAIRS: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "“": "”",
  "‘": "’",
  "《": "》",
  "〈": "〉",
};

/** The outermost pair of marks that a place of a text stands within; both marks are in the range. */
export function pairAround(text: string, entry: Range, place: number): Range | undefined {
  const open: { readonly at: number; readonly closes: string | undefined }[] = [];
  for (let at = entry.start; at < entry.end; at += 1) {
    const mark = text.charAt(at);
    if (mark in PAIRS) open.push({ at, closes: PAIRS[mark] });
    const begun = open.findLastIndex(({ closes }) => closes === mark);
    if (begun < 0) continue;
    const [pair] = open.splice(begun);
    const isOutermost = !open.some((each) => each.at < place);
    if (pair && pair.at < place && place <= at && isOutermost)
      return { start: pair.at, end: at + 1 };
    if (at >= place && open.length === 0) return undefined;
  }
  return undefined;
}
