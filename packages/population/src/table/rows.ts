import type { DuckDBValue } from "@duckdb/node-api";
import type { Column } from "../columns/population.ts";
import type { Cursor } from "./cursor.ts";
import { readFaults } from "./cells.ts";
import type { TableFile } from "./files.ts";
import type { RowFault } from "./problem.ts";
import type { TableSchema } from "./schema.ts";

/** A row that is not taken, and why. */
export interface RejectedRow {
  readonly file: TableFile;
  readonly row: number;
  readonly holder: string;
  readonly column: string;
  readonly reason: RowFault;
  readonly found: string;
}

/** One row of a table. */
export interface Row {
  readonly row: number;
  readonly holder: string;
  readonly cells: readonly DuckDBValue[];
}

/** In the order of the database: by bytes of UTF-8. */
const isAfter = (a: string, b: string): boolean =>
  a !== b && Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0;

/** Takes a cursor's rows up to a holder, or to the end; faults go to `reject`. */
export async function rowsUpTo(
  cursor: Cursor,
  last: string | null,
  reject: (rejected: RejectedRow) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  while (!cursor.isDry || (await cursor.fill())) {
    const holder = cursor.owner;
    if (last !== null && isAfter(holder, last)) break;
    rows.push(takeRow(cursor, holder, reject));
  }
  return rows;
}

/** Takes the row at hand. */
export function takeRow(
  cursor: Cursor,
  holder: string,
  reject: (rejected: RejectedRow) => void,
): Row {
  const { row, faults, cells } = cursor.take();
  if (faults !== "")
    for (const { column, code, found } of readFaults(faults))
      reject({ file: cursor.file, row, holder, column, reason: code, found });
  return { row, holder, cells };
}

/** Rows of a table as columns of facts. */
export function columnsOf(table: TableSchema, rows: readonly Row[]): ReadonlyMap<string, Column> {
  return new Map(
    table.columns.flatMap(({ fact, type }, index): (readonly [string, Column])[] => {
      if (fact === null) return [];
      const cells = rows.map(({ cells: own }) => Number(own[index]));
      const isNumber = type === "money" || type === "count" || type === "ratio";
      return [[fact, isNumber ? Float64Array.from(cells) : Int32Array.from(cells)]];
    }),
  );
}

/** Where a named column stands among a table's. */
export const placeOf = (table: TableSchema, name: string): number =>
  table.columns.findIndex((column) => column.name === name);
