import type { DuckDBConnection, DuckDBResult } from "@duckdb/node-api";
import { Texts } from "../columns/texts.ts";
import { faultOf, isFaulty, quotedText, rawCell } from "./cells.ts";
import { type TableFile, sourceOf } from "./files.ts";
import { type Layout, layOut } from "./layout.ts";
import { Piece } from "./piece.ts";
import { unreadable } from "./problem.ts";

/** Columns of a query before those of the schema. */
const FIRST = 2;

const ownerOf = ({ table }: TableFile): number =>
  table.columns.findIndex(({ name }) => name === table.owner);

/** A table's rows with what is wrong with each, cells coded, in the order of their holders. */
function queryFor(
  file: TableFile,
  { selected }: Layout,
  isSorted: boolean,
  after: string | null,
): string {
  const {
    table: { columns },
    format,
  } = file;
  const owner = ownerOf(file);
  const raw = columns.map((column, i) => `${rawCell(column, format)} AS x${i}`);
  const faults = columns.map((column, i) => faultOf(column, format, `x${i}`));
  const isAny = columns.flatMap((column, i) => isFaulty(column, format, `x${i}`) ?? []);
  const beyond = after === null ? "" : ` WHERE coalesce(x${owner}, '') > ${quotedText(after)}`;
  const order = isSorted ? "" : ` ORDER BY coalesce(x${owner}, ''), "#"`;
  return `SELECT CAST("#" AS DOUBLE), CASE WHEN ${isAny.join(" OR ")} THEN concat(${faults.join(", ")}) ELSE '' END, ${selected.join(", ")}
FROM (SELECT "#", ${raw.join(", ")} FROM ${sourceOf(file)} t) r${beyond}${order}`;
}

/** Whether a table's rows already stand in the order of their holders. */
async function standsSorted(
  connection: DuckDBConnection,
  file: TableFile,
  layout: Layout,
): Promise<boolean> {
  const owner = ownerOf(file);
  const [column, laid] = [file.table.columns[owner], layout.columns[owner]];
  if (!column || !laid) throw new RangeError(`${file.table.name} has no ${file.table.owner}`);
  const parts = layout.selected.slice(laid.at - FIRST, laid.at - FIRST + laid.parts);
  const result = await connection.stream(
    `SELECT ${parts.join(", ")} FROM (SELECT ${rawCell(column, file.format)} AS x${owner} FROM ${sourceOf(file)} t) r`,
  );
  const alone: Layout = { ...layout, columns: [{ ...laid, at: 0 }] };
  let before = new Texts();
  for (;;) {
    // Each piece follows the one before.
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return true;
    const owners = new Piece(chunk, alone).text(0);
    if (before.length > 0 && before.compare(before.length - 1, owners, 0) > 0) return false;
    for (let row = 1; row < owners.length; row++)
      if (owners.compare(row - 1, owners, row) > 0) return false;
    before = owners;
  }
}

/** Reads one table from its first row to its last, a piece at a time. */
export class Cursor {
  readonly file: TableFile;
  readonly layout: Layout;
  /** The rows at hand, and which of them is next. */
  piece: Piece;
  at = 0;
  /** Whose the rows at hand are. */
  owners = new Texts();
  readonly #result: DuckDBResult;

  private constructor(file: TableFile, layout: Layout, result: DuckDBResult) {
    this.file = file;
    this.layout = layout;
    this.#result = result;
    this.piece = new Piece(null, layout);
  }

  /**
   * Opens a table behind a holder's id; the connection is the cursor's alone from then on. Text of `grouped` columns
   * comes as codes, where it has few values.
   */
  static async open(
    connection: DuckDBConnection,
    file: TableFile,
    grouped: readonly string[],
    after: string | null,
  ): Promise<Cursor> {
    const layout = await layOut(connection, file, grouped);
    try {
      const isSorted = await standsSorted(connection, file, layout);
      const result = await connection.stream(queryFor(file, layout, isSorted, after));
      return new Cursor(file, layout, result);
    } catch (error) {
      throw unreadable(file.path, error);
    }
  }

  /** Makes sure that a row is at hand; false at the end of the table. */
  async fill(): Promise<boolean> {
    if (this.at < this.piece.rows) return true;
    const chunk = await this.#result.fetchChunk().catch((error: unknown) => {
      throw unreadable(this.file.path, error);
    });
    if (!chunk || chunk.rowCount === 0) return false;
    this.piece = new Piece(chunk, this.layout);
    this.owners = this.piece.text(ownerOf(this.file));
    this.at = 0;
    return true;
  }

  /** The first row at hand, from the next on, that is of a holder behind some other's; all of them where there is none. */
  endOf(ids: Texts, holder: number): number {
    let [from, to] = [this.at, this.piece.rows];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.owners.compare(middle, ids, holder) > 0) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}
