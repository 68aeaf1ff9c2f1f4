import type { Label } from "@gongbao/engine";

/** What a column holds: text, yuan as decimal text, a day (2019-02-28), a moment (ISO 8601), or a whole number. */
export type ColumnKind = "text" | "money" | "day" | "moment" | "count";

/** A table to be written to a file; every cell is text, and null where there is nothing. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly kind: ColumnKind;
    /** In characters. */ readonly width: number;
  }[];
  readonly rows: Iterable<Cells> | AsyncIterable<Cells>;
}

export type Cells = readonly (string | null)[];

/** A kind of table, with its words in both languages and what each column shows of a row. */
export interface Table<Row> {
  /** What its file is called, without an ending. */
  readonly file: string;
  readonly title: Label;
  readonly columns: readonly {
    readonly heading: Label;
    readonly kind: ColumnKind;
    readonly width: number;
    readonly of: (row: Row, say: (label: Label) => string) => string | null;
  }[];
}

/** The rows of a table as a sheet, in one language. */
export const sheetOf = <Row>(
  { title, columns }: Table<Row>,
  rows: Iterable<Row> | AsyncIterable<Row>,
  say: (label: Label) => string,
): Sheet => ({
  title: say(title),
  columns: columns.map(({ heading, ...rest }) => ({ ...rest, heading: say(heading) })),
  rows: cellsOf(columns, rows, say),
});

async function* cellsOf<Row>(
  columns: Table<Row>["columns"],
  rows: Iterable<Row> | AsyncIterable<Row>,
  say: (label: Label) => string,
): AsyncIterable<Cells> {
  for await (const row of rows) yield columns.map(({ of }) => of(row, say));
}
