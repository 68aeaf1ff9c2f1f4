import type { Annex, AnnexNote, AnnexRow, Attachment, Range } from "../issue/model.ts";
import { isAttachmentLine, isTableRow, isWordsOnly, labelOf } from "../mend/line-shape.ts";
import { bare, type Paragraph } from "./paragraph.ts";

/** The attachments a text names, and the index of the paragraph after the list. */
export interface AttachmentList {
  readonly attachments: readonly Attachment[];
  readonly from: number;
  readonly to: number;
}

/** Reads «附件：1. … | 2. …（略）»; null where a text names none. */
export function readAttachments(paragraphs: readonly Paragraph[]): AttachmentList | null {
  const from = paragraphs.findIndex(({ words }) => isAttachmentLine(words));
  const first = paragraphs[from];
  if (first === undefined) return null;
  const colon = first.words.search(/[：:]/u) + 1;
  const attachments = [toAttachment(first, colon)];
  let to = from + 1;
  for (; to < paragraphs.length; to++) {
    const next = paragraphs[to];
    if (next?.label?.level !== "item" || next.label.number !== attachments.length + 1) break;
    if (!isWordsOnly(next.words)) break;
    attachments.push(toAttachment(next, 0));
  }
  return { attachments, from, to };
}

const omitted = /[（(]略[）)]$/u;

function toAttachment(paragraph: Paragraph, skip: number): Attachment {
  const words = paragraph.words.slice(skip).trimStart();
  const label = labelOf(words);
  const title = words.slice(label?.length ?? 0).trim();
  return {
    number: label?.number ?? null,
    title: title.replace(omitted, ""),
    omitted: omitted.test(title),
    range: bare(paragraph),
  };
}

/** Where the annex begins: at the title of an attachment that is printed, or at its table. */
export function annexStart(paragraphs: readonly Paragraph[], list: AttachmentList | null): number {
  const titles = new Set(
    list?.attachments.filter((each) => !each.omitted).map(({ title }) => title),
  );
  return paragraphs.findIndex(
    ({ words }, index) => index >= (list?.to ?? 0) && (titles.has(words) || isTableRow(words)),
  );
}

/** Reads an annex; `rows` are the table rows of the whole text. */
export function readAnnex(
  text: string,
  paragraphs: readonly Paragraph[],
  rows: readonly Range[],
): Annex | null {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = { start: first.start, end: last.end };
  const titled = !isTableRow(first.words);
  return { title: titled ? first.words : "", range, rows: readRows(text, rowsWithin(rows, range)) };
}

function rowsWithin(rows: readonly Range[], { start, end }: Range): Range[] {
  return rows.filter((row) => row.start >= start && row.end <= end);
}

/** The header row, printed again on every page, has no label. */
function readRows(text: string, rows: readonly Range[]): AnnexRow[] {
  const read: AnnexRow[] = [];
  const copies = new Map<number, number>();
  for (const row of rows) {
    const [item, formulas, notes] = cellsOf(text, row);
    if (item === undefined) continue;
    const label = labelOf(text.slice(item.start, item.end));
    if (label === null) continue;
    const lines = formulas === undefined ? [] : linesOf(text, formulas);
    const copy = (copies.get(label.number) ?? 0) + 1;
    copies.set(label.number, copy);
    read.push({
      id: copy === 1 ? `${label.number}` : `${label.number}-${copy}`,
      item,
      formulas: lines,
      notes: notes === undefined ? [] : notesOf(text, notes, lines.length),
    });
  }
  return read;
}

function cellsOf(text: string, row: Range): Range[] {
  return split(text, row, "\t");
}

function linesOf(text: string, cell: Range): Range[] {
  return split(text, cell, "\n").filter(({ start, end }) => end > start);
}

function split(text: string, range: Range, mark: string): Range[] {
  const parts: Range[] = [];
  let start = range.start;
  for (
    let at = text.indexOf(mark, start);
    at !== -1 && at < range.end;
    at = text.indexOf(mark, start)
  ) {
    parts.push({ start, end: at });
    start = at + 1;
  }
  parts.push({ start, end: range.end });
  return parts;
}

/** Notes are numbered ①②…; where ① comes again, the notes of the next formula begin. */
function notesOf(text: string, cell: Range, formulas: number): AnnexNote[] {
  const notes: AnnexNote[] = [];
  let formula = 0;
  let begun = false;
  for (const range of linesOf(text, cell)) {
    const label = labelOf(text.slice(range.start, range.end));
    const number = label?.level === "circled" ? label.number : null;
    if (number === 1) {
      if (begun) formula = Math.min(formula + 1, Math.max(0, formulas - 1));
      begun = true;
    }
    notes.push({ label: number === null ? null : String(number), formula, range });
  }
  return notes;
}
