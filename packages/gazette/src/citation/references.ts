import { NUMBER_FORM, numberOf, writeNumber } from "./number.ts";

/** A document named in a text by its 发文字号. */
export interface FoundReference {
  /** Normalised: 鲁政发〔2018〕21号 */
  readonly number: string;
  /** The title in 《》 right before it, nested 〈〉 kept. */
  readonly title: string | null;
  /** From the title, where there is one, to the end of the number. */
  readonly start: number;
  readonly end: number;
}

const REFERENCE = new RegExp(`(?<![\\u4e00-\\u9fa5])${NUMBER_FORM}`, "gu");
const LONGEST_TITLE = 120;

/** Every document named by its 发文字号, in order. */
export function findReferences(text: string): readonly FoundReference[] {
  const found: FoundReference[] = [];
  for (const match of text.matchAll(REFERENCE)) {
    const number = match[0].endsWith("号") ? numberOf(match) : null;
    if (!number) continue;
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - LONGEST_TITLE), match.index);
    const title = /《([^《》]{2,100})》[（(]?$/u.exec(before);
    const start = title ? match.index - title[0].length : match.index;
    found.push({ number: writeNumber(number), title: title?.[1] ?? null, start, end });
  }
  return found;
}
