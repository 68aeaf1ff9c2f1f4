/** A token of a text: a pair of Chinese characters, or a word of Latin letters or digits. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const RUN = /[\u4e00-\u9fff\u3400-\u4dbf〇]+|[a-z]+|[0-9]+(?:\.[0-9]+)?/giu;

/** Full-width letters and digits to half width, all to lower case; one character for one, so offsets hold. */
export const fold = (text: string): string =>
  text
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ]/gu, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replaceAll(/[A-Z]/gu, (character) => character.toLowerCase());

const isChinese = (run: string): boolean => /[^a-z0-9.]/u.test(run);

/** The tokens to look up: overlapping pairs, so that no segmenter can split a name; single characters stand alone. */
export function tokensOf(text: string): readonly Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  for (const match of folded.matchAll(RUN)) {
    const [run] = match;
    const at = match.index;
    if (!isChinese(run)) tokens.push({ text: run, start: at, end: at + run.length });
    else if (run.length === 1) tokens.push({ text: run, start: at, end: at + 1 });
    else
      for (let index = 0; index + 1 < run.length; index += 1)
        tokens.push({ text: run.slice(index, index + 2), start: at + index, end: at + index + 2 });
  }
  return tokens;
}
