import type { ColumnRef } from "../scalar/scalar.ts";
import type { Ground } from "./ground.ts";
import type { RowTask } from "./task.ts";

/** A grant in a list takes so many bytes: its row and its mark (4 each), its least and its most (8 each). */
export const GRANT_BYTES = 24;

/**
 * A grant in a list that reaches over its rows takes so many while it is not seen yet whether others bear on it: before
 * all that it takes elsewhere, then its least and its most if none does (8 each), what it is counted by, and the limit
 * that cuts it then (4 each), and what its last limit has to share out: the amount, and the room for all (8 each). That
 * most is NaN where what was given before takes a closer look, and that amount where limits do.
 */
export const TRIED_BYTES = 64;

/** What is counted together with whatever there is of its measure; all that is not has a number from 0 on. */
export const WITH_ALL = -1;

/** The second half of a grant's mark: whether only its amount is for somebody to decide. */
export const DECIDED = 1;

/** Where code finds what it reads and puts what it works out; places are bytes of the ground. */
export interface Desk {
  readonly ground: Ground;
  /** Of a column as one of the scenarios has it. */
  readonly place: (column: ColumnRef, scenario: number) => number;
  /** Whether no row of the column is unknown. */
  readonly isKnown: (column: ColumnRef) => boolean;
  /** How many rows the column has. */
  readonly length: (column: ColumnRef) => number;
  /** The holder of every row; unused where the rows are the holders. */
  readonly owner: { readonly place: number; readonly length: number };
  readonly slots: number;
  /** By the task's output columns; the first row that is run stands at the beginning. */
  readonly columns: readonly number[];
  /** By scenario, by the task's lists: for grants. */
  readonly lists: readonly (readonly number[])[];
}

/** Columns of awards that code has settled: the byte of each where the next one's stands. There is room for all. */
export interface AwardsPlace {
  readonly lo: number;
  readonly hi: number;
  readonly row: number;
  readonly measure: number;
  readonly holder: number;
  /** Where grounds are told. */
  readonly limit: number;
  readonly by: number;
}

/**
 * Columns of plain awards of one measure: those of one amount of which nothing is to be told. The byte of each where the
 * next one's stands; `holder` is unused where the rows are the holders.
 */
export interface PlainPlace {
  readonly row: number;
  readonly holder: number;
  readonly amount: number;
}

/** Where awards that code has settled go: their columns, the sums of all holders, and for which lists they are asked. */
export interface RowsInto {
  readonly awards: AwardsPlace;
  /** By the awards that code settles as it goes, in the task's order. Those of lists that are not due are not written to. */
  readonly plain: readonly PlainPlace[];
  readonly sums: { readonly lo: number; readonly hi: number };
  /** By the task's lists: 1 where it is due, else 0: nothing comes of it, and its grants of before stay. */
  readonly due: readonly number[];
}

/** Code at work on a desk. */
export interface RowsAtWork {
  /**
   * Runs the rows from one up to another, once for each scenario: with its parameters, as many doubles as there are slots,
   * at a place, and into what is its own. The same lists are due in all. Gives for each how many awards it has settled
   * that are not plain.
   */
  readonly run: (
    from: number,
    to: number,
    parameters: readonly number[],
    into?: readonly RowsInto[],
  ) => readonly number[];
  /**
   * Settles those grants of a list that stand apart, where it reaches over its rows: once after each run for which it was
   * due. All others of their holders are its grants from then on. Gives how many awards it has settled.
   */
  readonly settleApart: (list: number, into: RowsInto, scenario?: number) => number;
  /** By scenario: where each list of grants ends since it was last due. */
  readonly ends: readonly (Int32Array | Uint32Array)[];
  /** By scenario, by the awards that code settles as it goes: where rows of plain awards end since the last run. */
  readonly plainEnds: readonly (Int32Array | Uint32Array)[];
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
  readonly scenarios: ScenariosRun;
}

/** How many scenarios code runs at once, and what is not the same in all: all else is worked out once. */
export interface ScenariosRun {
  readonly count: number;
  readonly slots: ReadonlySet<number>;
  /** Names of figures. */
  readonly figures: ReadonlySet<string>;
}

/** What is run for one scenario by itself. */
export const ALONE: ScenariosRun = { count: 1, slots: new Set(), figures: new Set() };

/** Whether a column is not the same in all scenarios. */
export const differs = ({ figures }: ScenariosRun, { of, fact }: ColumnRef): boolean =>
  of === "figure" && figures.has(fact);

/** A way to make code: a script, or vector code. */
export type RowCompiler = new (task: RowTask, setting: RowSetting) => RowCode;

/** Whether a row reads the cell of its holder rather than its own. */
export const isOfHolder = (item: string | null, { of }: ColumnRef): boolean =>
  item !== null && (of === "holder" || of === "figure");
