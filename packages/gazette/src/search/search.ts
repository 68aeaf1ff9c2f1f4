import type { Issue, Range } from "../issue/model.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { snippetOf } from "./snippet.ts";
import { fold, tokensOf, unfold } from "./tokens.ts";

/** An issue made ready to be searched. */
export interface SearchIndex {
  readonly issue: Issue;
  readonly entries: readonly Entry[];
  /** For each token, the entries that hold it and how often. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Tokens in each entry. */
  readonly lengths: readonly number[];
  readonly meanLength: number;
}

/** Something found, best first. */
export interface SearchHit extends Entry {
  readonly score: number;
  /** The words around the first match. */
  readonly snippet: Range;
  /** What matched, in the mended text, in order and without overlaps. */
  readonly highlights: readonly Range[];
}

/** Reads an issue into an index of character pairs. Masked characters are not in it. */
export function buildIndex(issue: Issue): SearchIndex {
  const entries = entriesOf(issue);
  const postings = new Map<string, Map<number, number>>();
  const lengths = entries.map((entry, index) => {
    const text = issue.text.slice(entry.range.start, entry.range.end);
    const tokens = tokensOf(text);
    const singles = new Set(fold(text).text.match(/[\u4e00-\u9fff]/gu));
    for (const token of [...tokens.map((one) => one.text), ...singles]) {
      const posting = postings.get(token) ?? new Map<number, number>();
      posting.set(index, (posting.get(index) ?? 0) + 1);
      postings.set(token, posting);
    }
    return tokens.length;
  });
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { issue, entries, postings, lengths, meanLength };
}

/** Okapi BM25's usual constants: how soon repetition stops counting, and how much length is held against an entry. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
/** A term that stands whole in an entry outweighs scattered pairs; one in the title, more. */
const WHOLE_TERM = 2;
const IN_TITLE = 3;
const LONGEST_QUERY = 200;
const MOST_TERMS = 12;

function scoreTerm(index: SearchIndex, term: string): Map<number, number> {
  const tokens = [...new Set(tokensOf(term).map((token) => token.text))];
  const scores = new Map<number, number>();
  const holding = tokens.map((token) => index.postings.get(token) ?? new Map<number, number>());
  const smallest = holding.toSorted((a, b) => a.size - b.size)[0];
  for (const entry of smallest?.keys() ?? []) {
    if (!holding.every((posting) => posting.has(entry))) continue;
    let score = 0;
    for (const posting of holding) {
      const times = posting.get(entry) ?? 0;
      const rarity = Math.log(
        1 + (index.entries.length - posting.size + 0.5) / (posting.size + 0.5),
      );
      const length =
        1 - LENGTH_WEIGHT + LENGTH_WEIGHT * ((index.lengths[entry] ?? 0) / index.meanLength);
      score += (rarity * times * (SATURATION + 1)) / (times + SATURATION * length);
    }
    const { range, title } = index.entries[entry] ?? { range: { start: 0, end: 0 }, title: "" };
    const wanted = fold(term).text;
    if (fold(title).text.includes(wanted)) score *= IN_TITLE;
    else if (fold(index.issue.text.slice(range.start, range.end)).text.includes(wanted))
      score *= WHOLE_TERM;
    scores.set(entry, score);
  }
  return scores;
}

/** Where the terms stand in an entry: whole, or else by their pairs; joined where they touch. */
function highlightsOf(
  index: SearchIndex,
  entry: Entry,
  terms: readonly string[],
): readonly Range[] {
  const { start, end } = entry.range;
  const words = index.issue.text.slice(start, end);
  const folded = fold(words);
  const found: Range[] = [];
  const add = (range: Range) => found.push({ start: start + range.start, end: start + range.end });
  for (const term of terms) {
    const wanted = fold(term).text;
    const before = found.length;
    for (
      let at = folded.text.indexOf(wanted);
      at >= 0;
      at = folded.text.indexOf(wanted, at + wanted.length)
    )
      add(unfold(folded, at, at + wanted.length));
    if (found.length > before) continue;
    const pairs = new Set(tokensOf(term).map((token) => token.text));
    for (const token of tokensOf(words)) if (pairs.has(token.text)) add(token);
  }
  const joined: { start: number; end: number }[] = [];
  for (const range of found.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/** The best of what was found, and how much there is in all. */
export interface SearchFound {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/**
 * Finds words in an issue, best first. Terms are set apart by spaces; entries with all of them come before entries
 * with some. Words that are nowhere give an empty list.
 */
export function search(
  index: SearchIndex,
  words: string,
  { limit = 20 }: { readonly limit?: number } = {},
): SearchFound {
  const terms = words
    .slice(0, LONGEST_QUERY)
    .split(/[\s　，,、]+/u)
    .filter((term) => tokensOf(term).length > 0)
    .slice(0, MOST_TERMS);
  const perTerm = terms.map((term) => scoreTerm(index, term));
  const totals = new Map<number, { score: number; matched: number }>();
  for (const scores of perTerm)
    for (const [entry, score] of scores) {
      const sofar = totals.get(entry) ?? { score: 0, matched: 0 };
      totals.set(entry, { score: sofar.score + score, matched: sofar.matched + 1 });
    }
  const hits = [...totals]
    .toSorted(([a, x], [b, y]) => y.matched - x.matched || y.score - x.score || a - b)
    .slice(0, limit)
    .flatMap(([at, { score }]) => {
      const entry = index.entries[at];
      if (!entry) return [];
      const highlights = highlightsOf(index, entry, terms);
      return [
        {
          ...entry,
          score,
          highlights,
          snippet: snippetOf(index.issue.text, entry.range, highlights[0]),
        },
      ];
    });
  return { hits, total: totals.size };
}
