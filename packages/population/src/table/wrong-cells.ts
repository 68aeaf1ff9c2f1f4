import type { DuckDBConnection } from "@duckdb/node-api";
import { type Format, cellsOf, faultOf, isFaulty, readFaults } from "./cells.ts";
import { cellProblem } from "./fault-words.ts";
import { type TableProblem, unreadable } from "./problem.ts";
import type { TableColumn } from "./schema.ts";

/** Rows of which faults are told while the columns are not whole. */
const MOST_ROWS = 20;

/**
 * What is wrong with the cells of a file's columns that can be read, of its first rows that have a fault: told with the
 * columns that are missing, so that one upload tells both.
 */
export async function wrongCells(
  connection: DuckDBConnection,
  {
    path,
    format,
    source,
  }: { readonly path: string; readonly format: Format; readonly source: string },
  columns: readonly TableColumn[],
): Promise<readonly TableProblem[]> {
  const isAny = columns.flatMap((column, at) => isFaulty(column, format, at) ?? []);
  if (isAny.length === 0) return [];
  const faults = columns.map((column, at) => faultOf(column, at));
  const read = await connection
    .runAndReadAll(
      `SELECT CAST("#" AS DOUBLE), concat(${faults.join(", ")}) FROM ${cellsOf(columns, format, source)} c WHERE ${isAny.join(" OR ")} ORDER BY "#" LIMIT ${MOST_ROWS}`,
    )
    .catch((error: unknown) => {
      throw unreadable(path, error);
    });
  return read
    .getRows()
    .flatMap(([row, told]) =>
      readFaults(String(told)).map(({ column, code, found }) =>
        cellProblem(
          { path, format, columns, row: Number(row), column, reason: code, found },
          { zh: "请改正", en: "mend it" },
        ),
      ),
    );
}
