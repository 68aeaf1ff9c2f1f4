import type { ColumnRef } from "../scalar/scalar.ts";
import type { Ground } from "./ground.ts";
import type { RowTask } from "./task.ts";

/** A grant in a list takes so many bytes: its row and its mark (4 each), its least and its most (8 each). */
export const GRANT_BYTES = 24;

/**
 * An award that is settled takes so many bytes: its row and its measure's place in the plan (4 each), its least and its
 * most (8 each), and where grounds are told the last limit that took something (8).
 */
export const awardBytes = (hasGrounds: boolean): number => (hasGrounds ? 32 : 24);

/** The second half of a grant's mark: whether only its amount is for somebody to decide. */
export const DECIDED = 1;

/** Where code finds what it reads and puts what it works out; places are bytes of the ground. */
export interface Desk {
  readonly ground: Ground;
  readonly place: (column: ColumnRef) => number;
  /** How many rows the column has. */
  readonly length: (column: ColumnRef) => number;
  /** The holder of every row; unused where the rows are the holders. */
  readonly owner: { readonly place: number; readonly length: number };
  readonly slots: number;
  /** By the task's output columns; the first row that is run stands at the beginning. */
  readonly columns: readonly number[];
  /** By the task's lists: for grants, then for awards that are settled. */
  readonly lists: readonly number[];
}

/** Code at work on a desk. */
export interface RowsAtWork {
  /** Runs the rows from one up to another, with the parameters at a place: as many doubles as there are slots. */
  readonly run: (from: number, to: number, parameters: number) => void;
  /** Where each list of grants, then each of awards, ends since the last run. */
  readonly ends: Int32Array | Uint32Array;
}

/** A task as code, made once and brought to any number of desks. */
export interface RowCode {
  readonly task: RowTask;
  readonly at: (desk: Desk) => RowsAtWork;
}

/** What code must know of the plan's columns. */
export interface RowSetting {
  /** Whether a column holds numbers, where NaN is unknown, rather than codes. */
  readonly isNumeric: (column: ColumnRef) => boolean;
  readonly slots: number;
}

/** A way to make code: a script, or vector code. */
export type RowCompiler = new (task: RowTask, setting: RowSetting) => RowCode;

/** Whether a row reads the cell of its holder rather than its own. */
export const isOfHolder = (item: string | null, { of }: ColumnRef): boolean =>
  item !== null && (of === "holder" || of === "figure");
