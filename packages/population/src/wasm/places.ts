import type { RowTask } from "../rows/task.ts";
import { OP, at, signed, unsigned } from "./bytes.ts";

export const DOUBLE = 8;
export const INTEGER = 4;

/** What the function takes: the first row, the one behind the last, and places of the parameters and of the list below. */
export const [FROM, TO, PARAMETERS, PLACES] = [0, 1, 2, 3];
export const TAKEN = 4;
/** Numbers that it keeps: the row, the bytes before it in columns of codes and of numbers, and in those written, … */
export const [ROW, ROW4, ROW8, OUT] = [4, 5, 6, 7];
/** … the holder of it and of the next row, and the place of each among what was given before. */
export const [HOLDER, NEXT_HOLDER, BEFORE, NEXT_BEFORE] = [8, 9, 10, 11];
/** … and the bytes before the next award in columns of 4 and of 8 bytes. */
export const [AWARD4, AWARD8] = [12, 13];
export const FIRST_PLACE = 14;

/** Columns of awards and of sums, in the order in which they are given. */
export const AWARD_COLUMNS = ["lo", "hi", "row", "measure", "holder", "limit", "by"] as const;
export type AwardColumn = (typeof AWARD_COLUMNS)[number] | "sumLo" | "sumHi";

export const get = (local: number): readonly number[] => [...OP.localGet, ...unsigned(local)];
export const set = (local: number): readonly number[] => [...OP.localSet, ...unsigned(local)];
export const number = (value: number): readonly number[] => [...OP.i32Const, ...signed(value)];
export const load = (offset: number): readonly number[] => [...OP.i32Load, ...at(2, offset)];
export const join = (...pieces: readonly (readonly number[])[]): readonly number[] => pieces.flat();

/**
 * Places that code is given in memory, a 32-bit number each, and keeps in locals: of the constants, the holders of rows,
 * the columns read, those written, the ends of lists of grants, which lists are due, and where awards and sums go.
 */
export class Places {
  readonly #reads: number;
  readonly #columns: number;
  readonly #lists: number;
  readonly count: number;

  constructor(reads: number, { columns, lists }: RowTask) {
    this.#reads = reads;
    this.#columns = columns.length;
    this.#lists = lists.length;
    this.count = this.award("sumHi") + 1;
  }

  readonly constants = 0;
  readonly owner = 1;
  read = (index: number): number => 2 + index;
  column = (index: number): number => 2 + this.#reads + index;
  grants = (list: number): number => 2 + this.#reads + this.#columns + list;
  due = (list: number): number => this.grants(this.#lists + list);
  award = (column: AwardColumn): number =>
    this.due(this.#lists + [...AWARD_COLUMNS, "sumLo", "sumHi"].indexOf(column));
}

export const local = (place: number): number => FIRST_PLACE + place;

/** The row of a lane. */
export const rowOf = (lane: number): readonly number[] =>
  lane === 0 ? get(ROW) : join(get(ROW), number(1), OP.i32Add);

/** What is or-ed out of whether something is kept: the second lane may lie behind the last row. */
export const isRow = (lane: number): readonly number[] =>
  lane === 0 ? [] : join(rowOf(1), get(TO), OP.i32LtU, OP.i32And);

/** Whether the second lane lies behind the last row. */
export const isNoRow: readonly number[] = join(rowOf(1), get(TO), OP.i32GeU);
