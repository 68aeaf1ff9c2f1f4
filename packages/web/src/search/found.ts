import { findWords } from "../reader/find-words.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What to highlight in an excerpt: the pairs of characters that the index found and, where the words stand there
 * as they were typed, the words whole with their signs. Stretches that touch are one.
 */
export function found(
  excerpt: { readonly start: number; readonly text: string },
  pairs: readonly Stretch[],
  words: string,
): readonly Stretch[] {
  const all = [...pairs, ...findWords(excerpt.text, words, excerpt.start)].toSorted(
    (a, b) => a.start - b.start,
  );
  const joined: Stretch[] = [];
  for (const { start, end } of all) {
    const last = joined.at(-1);
    if (last && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}
