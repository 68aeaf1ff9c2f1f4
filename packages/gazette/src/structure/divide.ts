import {
  documentNumberOf,
  endsAsAuthority,
  endsAsTitle,
  isRedHeading,
  isWordsOnly,
} from "../mend/line-shape.ts";
import type { Contents } from "./contents.ts";
import type { Paragraph } from "./paragraph.ts";

/** Paragraphs of one document, by index, half open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Divides the text after the table of contents into documents. A document begins at its red heading, its title or its
 * 发文字号, whichever comes first; one without a number begins at the title that the contents give, or at 大事记.
 */
export function divide(paragraphs: readonly Paragraph[], contents: readonly Contents[]): Stretch[] {
  const listed = new Set<string>();
  const inContents = new Set<number>();
  for (const { entries, from, to } of contents) {
    for (const each of entries) if (each.number === null) listed.add(titleCore(each.title));
    for (let index = from; index < to; index++) inContents.add(index);
  }
  const starts = new Set<number>();
  for (let index = contents[0]?.to ?? 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || inContents.has(index)) continue;
    const { words } = paragraph;
    if (documentNumberOf(words) !== null) starts.add(headOf(paragraphs, index, inContents));
    else if (
      isWordsOnly(words) &&
      (/大事记(?:[（(].{1,20}[）)])?$/u.test(words) || listed.has(titleCore(words)))
    ) {
      starts.add(index);
    }
  }
  const ordered = [...starts].toSorted((a, b) => a - b);
  let table = 0;
  return ordered.map((from, index) => {
    // A further table of contents ends the document before it.
    while ((contents[table]?.from ?? from + 1) <= from) table++;
    const next = ordered[index + 1] ?? paragraphs.length;
    return { from, to: Math.min(next, contents[table]?.from ?? next) };
  });
}

/** The heading and the title may stand above the number. */
function headOf(
  paragraphs: readonly Paragraph[],
  number: number,
  taken: ReadonlySet<number>,
): number {
  let head = number;
  const above = (index: number): string =>
    index < 0 || taken.has(index) ? "" : (paragraphs[index]?.words ?? "");
  if (isTitle(above(head - 1))) head--;
  if (isHeading(above(head - 1))) head--;
  return head;
}

/** 聊城市人民政府文件, or the issuer alone, above the number. */
export function isHeading(words: string): boolean {
  return isRedHeading(words) || (isWordsOnly(words, 40) && endsAsAuthority(words));
}

/** A title of a document on a line of its own. */
export function isTitle(words: string): boolean {
  return isWordsOnly(words, 120) && words.length >= 6 && endsAsTitle(words);
}

/**
 * A title without what contents and heading print differently: the issuer before 关于, the particle 的, brackets,
 * punctuation and spaces.
 */
export function titleCore(title: string): string {
  const about = /关于|印发/u.exec(title);
  const core = about === null ? title : title.slice(about.index);
  return core.replace(/[\s的《》〈〉（）()“”，、]/gu, "");
}

/** What contents and document agree in: the 发文字号, or the title where there is none. */
export function identity(number: string | null, title: string): string {
  return number ?? titleCore(title);
}
