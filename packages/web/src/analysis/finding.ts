/** An article as people name it in either language, or a word. */
const sought = /article\s*\d+|第\s*\d+\s*条|\S+/giu;

const bare = (text: string): string => text.replaceAll(/[\s\u2060]+/gu, "").toLowerCase();

/** What a number must not go on as: article 1 is not article 13, and 150 is not 1500. */
const wholeNumber = (word: string): RegExp =>
  new RegExp(`(?<![\\d.,])${word}(?![\\d]|[.,]\\d)`, "u");

/** Whether a text has each of some words in it; an article and a number stand for themselves alone. */
export function hasWords(text: string, words: string): boolean {
  const spaced = text.replaceAll("\u2060", "").toLowerCase();
  const within = bare(text);
  return (words.match(sought) ?? []).every((word) => {
    const own = bare(word);
    if (/^\d+$/u.test(own)) return wholeNumber(own).test(spaced);
    return /^article\d+$/u.test(own)
      ? new RegExp(`${own}(?!\\d)`, "u").test(within)
      : within.includes(own);
  });
}
