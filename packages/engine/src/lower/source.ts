/** Where the words of a rulebook stand. The engine asks for text and readings; it knows no file and no language. */
export interface Source {
  /** The volume's id. */
  readonly volume: string;
  /** The mended text of an article, or of what a document says outside its articles; null when there is none. */
  passage(document: string, article: string | null): Passage | null;
  /** The date a document bears, ISO; null when it bears none. */
  dateOf(document: string): string | null;
  /** What the words of a figure say, or null when they say nothing of that type. */
  read(type: FigureType, words: string): FigureValue | null;
}

export type FigureType = "money" | "ratio" | "points" | "count" | "day";

/** A stretch of the mended text; `start` is its offset in the volume. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

/** Money in fen, a ratio or a count as an exact fraction; a day as ISO text. */
export type FigureValue = { readonly n: bigint; readonly d: bigint } | string;
