import type { Range } from "../issue/model.ts";
import { type Label, labelOf } from "../mend/line-shape.ts";

/** A paragraph of the mended text. */
export interface Paragraph extends Range {
  readonly words: string;
  readonly label: Label | null;
}

/** The paragraphs of a mended text: its lines that hold words. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (end > start) {
      const words = text.slice(start, end);
      paragraphs.push({ start, end, words, label: labelOf(words) });
    }
    start = end + 1;
  }
  return paragraphs;
}

/** From the start of the first to the end of the last; null for none. */
export function rangeOf(paragraphs: readonly Range[]): Range | null {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** A range alone, without the words. */
export function bare({ start, end }: Range): Range {
  return { start, end };
}
