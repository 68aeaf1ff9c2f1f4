const segmenter =
  typeof Intl === "object" && "Segmenter" in Intl
    ? new Intl.Segmenter("zh", { granularity: "word" })
    : null;

/** Signs, particles and the last character of a body's name: a line may end after them and never begins with them. */
const ends = /^[》〉”’）、，；。的室局厅处]$/u;
/** Signs and conjunctions: a line may begin with them and never ends after them. */
const begins = /^[《〈“‘（和及与]$/u;

/**
 * Cuts a title where a line of it may end: between words, and never beside a word of one character (扩 in 扩内需),
 * which the browser's dictionary often cuts from the word it belongs to. One piece where the browser knows no words.
 */
export function phrasesOf(title: string): readonly string[] {
  if (!segmenter) return [title];
  const phrases: string[] = [];
  let bound = false;
  for (const { segment } of segmenter.segment(title)) {
    const single = segment.length === 1;
    const before = phrases.at(-1);
    const joins = bound ? true : begins.test(segment) ? false : single;
    if (before !== undefined && joins) phrases[phrases.length - 1] = before + segment;
    else phrases.push(segment);
    bound = single && !ends.test(segment);
  }
  return phrases;
}
