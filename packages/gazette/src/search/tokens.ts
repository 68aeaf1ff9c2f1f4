/** A text as it is searched: brackets and quotation marks gone, so that 首台套 finds 首台（套）, letters in lower case. */
export interface Folded {
  readonly text: string;
  /** For each character, its offset in the text it came from. */
  readonly at: readonly number[];
}

/** A token of a text: a pair of Chinese characters, or a word of Latin letters or digits. */
export interface Token {
  readonly text: string;
  /** Offsets in the text it came from. */
  readonly start: number;
  readonly end: number;
}

const TRANSPARENT = new Set("（）()“”‘’\"'《》〈〉「」『』【】[]〔〕");
const RUN = /[\u4e00-\u9fff\u3400-\u4dbf〇]+|[a-z]+|[0-9]+(?:\.[0-9]+)?/gu;

const FULL_WIDTH_SHIFT = 0xfee0;

export function fold(text: string): Folded {
  const kept: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (TRANSPARENT.has(character)) continue;
    kept.push(
      /[０-９Ａ-Ｚａ-ｚ]/u.test(character)
        ? String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT).toLowerCase()
        : /[A-Z]/u.test(character)
          ? character.toLowerCase()
          : character,
    );
    at.push(index);
  }
  return { text: kept.join(""), at };
}

/** The stretch of the original text that a stretch of the folded one came from. */
export const unfold = (
  { at }: Folded,
  start: number,
  end: number,
): { start: number; end: number } => ({
  start: at[start] ?? 0,
  end: (at[end - 1] ?? 0) + 1,
});

/** The tokens to look up: overlapping pairs, so that no segmenter can split a name; single characters stand alone. */
export function tokensOf(text: string): readonly Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  const add = (words: string, start: number) =>
    tokens.push({ text: words, ...unfold(folded, start, start + words.length) });
  for (const match of folded.text.matchAll(RUN)) {
    const [run] = match;
    if (/^[a-z0-9.]+$/u.test(run) || run.length === 1) add(run, match.index);
    else
      for (let index = 0; index + 1 < run.length; index += 1)
        add(run.slice(index, index + 2), match.index + index);
  }
  return tokens;
}
