import type { ColumnKind } from "./sheet.ts";

/** How a cell begins that a spreadsheet may take for a formula, also in full width and after what cannot be seen. */
const formula = /^[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]|^[\t\r]/u;

const number = /^-?\d+(?:\.\d+)?$/u;

/**
 * A cell that no spreadsheet runs: one that begins like a formula gets an apostrophe before it. A number in a column of
 * numbers stays one, also below zero.
 */
export function neutral(kind: ColumnKind, text: string): string {
  if ((kind === "money" || kind === "count") && number.test(text)) return text;
  return formula.test(text) ? `'${text}` : text;
}

/**
 * Money as a spreadsheet's own number, where that is exact: spreadsheets keep fifteen digits, and what has more stays
 * text. Null where it does.
 */
export function exactNumber(text: string): number | null {
  if (!number.test(text)) return null;
  const value = Number(text);
  const places = text.split(".")[1]?.length ?? 0;
  const kept = Number(value.toPrecision(15)).toFixed(places);
  return kept === text ? value : null;
}
