import type { DuckDBConnection, DuckDBResult } from "@duckdb/node-api";
import { Texts } from "../columns/texts.ts";
import { cellsOf, faultOf, isFaulty, quotedText, rawCell } from "./cells.ts";
import { type TableFile, sourceOf } from "./files.ts";
import { type Layout, layOut } from "./layout.ts";
import { Piece } from "./piece.ts";
import { unreadable } from "./problem.ts";

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
  const faults = columns.map((column, at) => faultOf(column, at));
  const isAny = columns.flatMap((column, at) => isFaulty(column, format, at) ?? []);
  const beyond = after === null ? "" : ` WHERE coalesce(x${owner}, '') > ${quotedText(after)}`;
  const order = isSorted ? "" : ` ORDER BY coalesce(x${owner}, ''), "#"`;
  return `SELECT CAST("#" AS DOUBLE), CASE WHEN ${isAny.join(" OR ")} THEN concat(${faults.join(", ")}) ELSE '' END, ${selected.join(", ")}
FROM ${cellsOf(columns, format, sourceOf(file))} c${beyond}${order}`;
}

/** Whether a table's rows already stand in the order of their holders. */
async function standsSorted(connection: DuckDBConnection, file: TableFile): Promise<boolean> {
  const owner = file.table.columns[ownerOf(file)];
  const x = owner ? `coalesce(${rawCell(owner, file.format)}, '')` : "''";
  const read = await connection.runAndReadAll(
    `SELECT bool_and(o >= before) FROM (SELECT o, lag(o, 1, '') OVER () AS before FROM (SELECT ${x} AS o FROM ${sourceOf(file)} t) r) p`,
  );
  return read.getRows()[0]?.[0] !== false;
}

/** A table looked over: how its columns come out of a query, and whether its rows are in order. */
export interface Looked {
  readonly file: TableFile;
  readonly layout: Layout;
  readonly isSorted: boolean;
}

/** Looks a table over. Text of `grouped` columns will come as codes, where it has few values. */
export async function lookOver(
  connection: DuckDBConnection,
  file: TableFile,
  grouped: readonly string[],
): Promise<Looked> {
  try {
    const layout = await layOut(connection, file, grouped);
    return { file, layout, isSorted: await standsSorted(connection, file) };
  } catch (error) {
    throw unreadable(file.path, error);
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

  /** Opens a table behind a holder's id; the connection is the cursor's alone from then on. */
  static async open(
    connection: DuckDBConnection,
    { file, layout, isSorted }: Looked,
    after: string | null,
  ): Promise<Cursor> {
    try {
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
