import type { TableFile } from "./files.ts";
import type { RowFault } from "./problem.ts";

/** A row that is not taken, and why. */
export interface RejectedRow {
  readonly file: TableFile;
  readonly row: number;
  readonly holder: string;
  readonly column: string;
  readonly reason: RowFault;
  readonly found: string;
}
