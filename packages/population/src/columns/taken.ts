import type { Column } from "./population.ts";

/** The rows of a column at some places. */
export function takenOf<Of extends Column>(column: Of, rows: Int32Array): Of;
export function takenOf(column: Column, rows: Int32Array): Column {
  return column instanceof Float64Array
    ? takenInto(column, rows, new Float64Array(rows.length))
    : takenInto(column, rows, new Int32Array(rows.length));
}

function takenInto(column: Column, rows: Int32Array, into: Column): Column {
  for (let at = 0; at < rows.length; at++) into[at] = column[rows[at] ?? 0] ?? 0;
  return into;
}
