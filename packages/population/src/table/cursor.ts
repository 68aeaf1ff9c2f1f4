import type { DuckDBConnection, DuckDBResult, DuckDBValue } from "@duckdb/node-api";
import { codedCell, faultOf, quotedName, quotedText, rawCell } from "./cells.ts";
import { type TableFile, sourceOf } from "./files.ts";
import { unreadable } from "./problem.ts";

/** A table's rows with what is wrong with each, cells coded, in the order of their holders. */
function queryFor({ table, path, format }: TableFile, isSorted: boolean, after: string | null) {
  const raw = table.columns.map((column, i) => `${rawCell(column, format)} AS x${i}`);
  const faults = table.columns.map((column, i) => faultOf(column, format, `x${i}`));
  const cells = table.columns.map((column, i) => `${codedCell(column, format, `x${i}`)} AS c${i}`);
  const owner = table.columns.findIndex(({ name }) => name === table.owner);
  const beyond = after === null ? "" : ` WHERE coalesce(x${owner}, '') > ${quotedText(after)}`;
  const order = isSorted ? "" : ` ORDER BY coalesce(x${owner}, ''), "#"`;
  return `SELECT "#", concat(${faults.join(", ")}) AS faults, ${cells.join(", ")}
FROM (SELECT "#", ${raw.join(", ")} FROM ${sourceOf({ path, format })} t) r${beyond}${order}`;
}

/** Whether a table's rows already stand in the order of their holders. */
async function standsSorted(connection: DuckDBConnection, file: TableFile): Promise<boolean> {
  const owner = `coalesce(trim(${quotedName(file.table.owner)}), '')`;
  const read = await connection.runAndReadAll(
    `SELECT bool_and(sorted) FROM (SELECT o >= lag(o, 1, '') OVER () AS sorted FROM (SELECT ${owner} AS o FROM ${sourceOf(file)} t) u) v`,
  );
  return read.getRows()[0]?.[0] !== false;
}

/** Reads one table from its first row to its last, a piece at a time. */
export class Cursor {
  readonly file: TableFile;
  readonly #result: DuckDBResult;
  readonly #owner: number;
  #columns: readonly (readonly DuckDBValue[])[] = [];
  #rows = 0;
  #at = 0;

  private constructor(file: TableFile, result: DuckDBResult) {
    this.file = file;
    this.#result = result;
    this.#owner = 2 + file.table.columns.findIndex(({ name }) => name === file.table.owner);
  }

  /** Opens a table behind a holder's id; the connection is the cursor's alone from then on. */
  static async open(
    connection: DuckDBConnection,
    file: TableFile,
    after: string | null,
  ): Promise<Cursor> {
    try {
      const isSorted = await standsSorted(connection, file);
      return new Cursor(file, await connection.stream(queryFor(file, isSorted, after)));
    } catch (error) {
      throw unreadable(file.path, error);
    }
  }

  /** Makes sure that a row is at hand; false at the end of the table. */
  async fill(): Promise<boolean> {
    while (this.#at >= this.#rows) {
      // Each piece follows the one before.
      const chunk = await this.#result.fetchChunk().catch((error: unknown) => {
        throw unreadable(this.file.path, error);
      });
      if (!chunk || chunk.rowCount === 0) return false;
      this.#columns = chunk.getColumns();
      this.#rows = chunk.rowCount;
      this.#at = 0;
    }
    return true;
  }

  /** Whether rows at hand are used up. */
  get isDry(): boolean {
    return this.#at >= this.#rows;
  }

  get owner(): string {
    return String(this.#columns[this.#owner]?.[this.#at] ?? "");
  }

  /** The row at hand: its number, what is wrong with it, and its cells. The next one is then at hand. */
  take(): { readonly row: number; readonly faults: string; readonly cells: DuckDBValue[] } {
    const [row, faults, ...cells] = this.#columns.map((column) => column[this.#at] ?? null);
    this.#at += 1;
    return { row: Number(row), faults: typeof faults === "string" ? faults : "", cells };
  }
}
