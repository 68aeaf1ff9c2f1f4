import { type Coded, codedOf } from "../columns/coded.ts";
import { Growing, doubles, integers } from "../columns/growing.ts";
import type { Column } from "../columns/population.ts";
import { takenOf } from "../columns/taken.ts";
import { Texts } from "../columns/texts.ts";
import { readFaults } from "./cells.ts";
import type { Cursor } from "./cursor.ts";
import type { TableFile } from "./files.ts";
import type { Layout } from "./layout.ts";
import type { RejectedRow } from "./rejected.ts";

/** The rows of one table that are of a batch's holders, column by column. */
export class Gathered {
  readonly file: TableFile;
  readonly #layout: Layout;
  /** By place in the schema. */
  readonly #columns: readonly (Growing<Float64Array> | Growing<Int32Array> | Texts)[];
  /** The number of every row in its file. */
  readonly #numbers: Growing<Float64Array>;
  /** Rows with faults, with what was told of them. */
  readonly #faults: { readonly row: number; readonly told: string }[] = [];

  /** Room for so many rows; more are taken too. */
  constructor({ file, layout }: Cursor, expected: number) {
    this.file = file;
    this.#layout = layout;
    this.#numbers = new Growing(doubles, expected);
    this.#columns = layout.columns.map(({ form }) => {
      if (form === "text") return new Texts(expected);
      return form === "number" ? new Growing(doubles, expected) : new Growing(integers, expected);
    });
  }

  get length(): number {
    return this.#numbers.length;
  }

  /** Takes the cursor's rows at hand up to one. */
  take(cursor: Cursor, to: number): void {
    const { piece, at: from } = cursor;
    const before = this.length;
    this.#numbers.append(piece.numbers, from, to);
    for (const [place, column] of this.#columns.entries()) {
      if (column instanceof Texts) column.append(piece.text(place), from, to);
      else column.append(piece.column(place) as Float64Array & Int32Array, from, to);
    }
    const { faults } = piece;
    if (faults)
      for (let row = from; row < to; row++) {
        const told = faults.at(row) ?? "";
        if (told !== "") this.#faults.push({ row: before + row - from, told });
      }
    cursor.at = to;
  }

  /** A column of numbers or codes. */
  column(name: string): Column {
    const column = this.#columns[this.#place(name)];
    if (!column || column instanceof Texts) throw new RangeError(`${name} is no column of numbers`);
    return column.whole;
  }

  /** A column of text. */
  text(name: string): Texts {
    const column = this.#columns[this.#place(name)];
    if (!(column instanceof Texts)) throw new RangeError(`${name} is no column of text`);
    return column;
  }

  /** A column of text as codes. */
  coded(name: string): Coded {
    const place = this.#place(name);
    const column = this.#columns[place];
    if (column instanceof Texts) return codedOf(column);
    const codes = column?.whole;
    if (!(codes instanceof Int32Array)) throw new RangeError(`${name} is no column of codes`);
    return { codes, values: this.#layout.columns[place]?.values ?? [] };
  }

  /** The facts that it states, of the rows at some places; of all where none are given. */
  facts(rows: Int32Array | null): ReadonlyMap<string, Column> {
    return new Map(
      this.file.table.columns.flatMap(({ fact, name }): (readonly [string, Column])[] => {
        if (fact === null) return [];
        const column = this.column(name);
        return [[fact, rows ? takenOf(column, rows) : column]];
      }),
    );
  }

  /** What is wrong with rows by themselves. */
  faults(holderOf: (row: number) => string): readonly RejectedRow[] {
    return this.#faults.flatMap(({ row, told }) =>
      readFaults(told).map(({ column, code, found }) => ({
        ...this.rejected(row, holderOf),
        column,
        reason: code,
        found,
      })),
    );
  }

  /** Rows of which two have the same id under one holder. */
  twins(holderOf: (row: number) => string): readonly RejectedRow[] {
    const { kind } = this.file.table;
    const ids = this.text("id");
    const rows = Array.from({ length: this.length }, (_, row) => row);
    const groups = Map.groupBy(rows, (row) =>
      kind === null ? holderOf(row) : `${holderOf(row)}\u0000${ids.at(row) ?? ""}`,
    );
    return [...groups.values()].flatMap((same) =>
      same.length < 2
        ? []
        : same.map((row) => ({
            ...this.rejected(row, holderOf),
            column: "id",
            reason: "duplicate" as const,
            found: ids.at(row) ?? "",
          })),
    );
  }

  /** A row by its place, as one that is not taken. */
  rejected(row: number, holderOf: (row: number) => string) {
    return { file: this.file, row: this.#numbers.whole[row] ?? 0, holder: holderOf(row) };
  }

  #place(name: string): number {
    return this.file.table.columns.findIndex((column) => column.name === name);
  }
}
