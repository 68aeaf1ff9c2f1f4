import type { Scheme } from "@gongbao/engine";
import { readCsv } from "../budget/rows.ts";
import type { Language } from "../language/language.ts";
import { ownColumns } from "./allocation-words.ts";

/** The table of an allocation as it is written: the names in its first row, and the rows of the places below. */
interface Places {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function placesOf(csv: string): Places {
  const [heads = [], ...rows] = readCsv(csv);
  return { heads, rows };
}

const cellOf = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const lineOf = (cells: readonly string[]): string => cells.map(cellOf).join(",");

/** The same table with something else in one cell, as CSV. */
export function withCell(
  { heads, rows }: Places,
  row: number,
  column: number,
  text: string,
): string {
  const written = rows.map((cells, at) =>
    at === row ? heads.map((_, place) => (place === column ? text : (cells[place] ?? ""))) : cells,
  );
  return [heads, ...written].map(lineOf).join("\n");
}

/** What the columns of a table are called; one that the scheme does not know by what stands there. */
export function headsInWords(
  heads: readonly string[],
  { columns }: Pick<Scheme, "columns">,
  language: Language,
): readonly string[] {
  return heads.map((head, at) => {
    const label = columns.find(({ id }) => id === head)?.label ?? ownColumns[head];
    const said = label?.[language] ?? head;
    // What stands there twice is told apart, and both columns are seen.
    return heads.indexOf(head) === at ? said : `${said} (${at + 1})`;
  });
}
