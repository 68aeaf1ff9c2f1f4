import { COUNTING_FORMS, IDIOMS } from "./counting.ts";

/** Where a figure stands in a text. */
export interface FigureRun {
  readonly start: number;
  readonly end: number;
}

/** Every maximal run of Arabic digits with its decimal part. */
export const findNumerals = (text: string): readonly FigureRun[] =>
  [...text.matchAll(/\d+(?:\.\d+)?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/**
 * Every word that counts (前三年, 十大, 两档, 等额), idioms left out. A word that holds Arabic digits is a numeral and
 * is not found here.
 */
export function findCountingWords(text: string): readonly FigureRun[] {
  const idioms = IDIOMS.flatMap(({ words }) => [...occurrences(text, words)]);
  const found: FigureRun[] = [];
  for (const match of text.matchAll(COUNTING_FORMS)) {
    const run = { start: match.index, end: match.index + match[0].length };
    if (!idioms.some((idiom) => idiom.start <= run.start && run.end <= idiom.end)) found.push(run);
  }
  return found;
}

function* occurrences(text: string, words: string): Generator<FigureRun> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    yield { start: at, end: at + words.length };
}
