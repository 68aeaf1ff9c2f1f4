/** Where the words of a search stand in a text, in order; full-width and half-width brackets count as one. */
export function findWords(
  text: string,
  sought: string,
  offset: number,
): readonly { readonly start: number; readonly end: number }[] {
  const terms = fold(sought)
    .split(/\s+/u)
    .filter((term) => term !== "")
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`));
  if (terms.length === 0) return [];
  return [...fold(text).matchAll(new RegExp(terms.join("|"), "gu"))].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** Keeps the length, so that places stay. */
const fold = (text: string): string =>
  text
    .replaceAll(/[！-～]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfe_e0))
    .replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
