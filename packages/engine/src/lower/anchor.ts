import type { Citation } from "../ir/rulebook.ts";
import type { Source } from "./source.ts";

/** A fault in a rulebook's words, for its author: where, what was written, what the text has. */
export interface AnchorFault {
  readonly code:
    | "no-passage"
    | "quote-not-found"
    | "quote-ambiguous"
    | "words-not-in-quote"
    | "words-unreadable"
    | "unknown-reference";
  readonly where: string;
  readonly found: string;
  readonly message: string;
}

/** All faults of a rulebook at once. */
export class AnchorError extends Error {
  readonly faults: readonly AnchorFault[];
  constructor(faults: readonly AnchorFault[]) {
    super(faults.map((fault) => `${fault.where}: ${fault.message} (${fault.found})`).join("\n"));
    this.name = "AnchorError";
    this.faults = faults;
  }
}

/** Every place where `words` begin in `text`. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

const DIGIT = /[0-9.]/u;
const CHINESE_DIGIT = /[〇零一二三四五六七八九十百千万亿两]/u;

/** Whether the words are cut out of a longer numeral: 50万元 inside 150万元. */
function splitsNumeral(text: string, at: number, words: string): boolean {
  const [before = "", first = "", last = "", after = ""] = [
    text[at - 1],
    words[0],
    words.at(-1),
    text[at + words.length],
  ];
  return (
    (DIGIT.test(first) && DIGIT.test(before)) ||
    (DIGIT.test(last) && DIGIT.test(after)) ||
    (CHINESE_DIGIT.test(first) && CHINESE_DIGIT.test(before))
  );
}

/** Finds quotes in articles, and words in quotes, and keeps every citation once. */
export class Anchors {
  readonly citations: Citation[] = [];
  readonly faults: AnchorFault[] = [];
  readonly #source: Source;
  readonly #known = new Map<string, number>();

  constructor(source: Source) {
    this.#source = source;
  }

  fault(code: AnchorFault["code"], where: string, found: string, message: string): void {
    this.faults.push({ code, where, found, message });
  }

  /** The index of the citation of a quote, which must stand exactly once in its article. */
  quote(where: string, document: string, article: string | null, quote: string): number {
    const passage = this.#source.passage(document, article);
    if (!passage) {
      this.fault(
        "no-passage",
        where,
        `${document} ${article ?? ""}`,
        "the volume has no such article",
      );
      return this.#keep({ document, article, start: 0, end: 0, quote });
    }
    const places = placesOf(passage.text, quote);
    const [first = 0] = places;
    if (places.length === 0)
      this.fault("quote-not-found", where, quote, "the article does not say this");
    if (places.length > 1)
      this.fault(
        "quote-ambiguous",
        where,
        quote,
        `the article says this ${places.length} times; quote more`,
      );
    const start = passage.start + first;
    return this.#keep({ document, article, start, end: start + quote.length, quote });
  }

  /** The index of the citation of the nth occurrence of words within quotes, never a part of a longer numeral. */
  words(where: string, quotes: readonly number[], words: string, occurrence: number): number {
    const found = new Set<number>();
    for (const index of quotes) {
      const citation = this.citations[index];
      if (!citation) continue;
      for (const at of placesOf(citation.quote, words))
        if (!splitsNumeral(citation.quote, at, words)) found.add(citation.start + at);
    }
    const start = [...found].toSorted((a, b) => a - b)[occurrence - 1];
    const [first] = quotes;
    const home = first === undefined ? undefined : this.citations[first];
    if (start === undefined || !home) {
      this.fault(
        "words-not-in-quote",
        where,
        words,
        `the quote has ${found.size} of these, not ${occurrence}`,
      );
      return this.#keep({ document: "", article: null, start: 0, end: 0, quote: words });
    }
    const { document, article } = home;
    return this.#keep({ document, article, start, end: start + words.length, quote: words });
  }

  /** The index of the citation of a figure that a document outside the volume sets. */
  outside(document: string, words: string): number {
    return this.#keep({ document, article: null, start: 0, end: 0, quote: words, outside: true });
  }

  #keep(citation: Citation): number {
    const words = citation.outside ? citation.quote : "";
    const key = `${citation.document}/${citation.article}/${citation.start}/${citation.end}/${words}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.citations.push(citation);
    this.#known.set(key, this.citations.length - 1);
    return this.citations.length - 1;
  }
}
