import { type RowTask, settledIn } from "../rows/task.ts";
import { OP, at, signed, unsigned } from "./bytes.ts";

export const DOUBLE = 8;
export const INTEGER = 4;

/** What the function takes: the first row, the one behind the last, and the place of the list below. */
export const [FROM, TO, PLACES] = [0, 1, 2];
export const TAKEN = 3;
/** Numbers that it keeps: the row, the bytes before it in columns of codes and of numbers, and in those written, … */
export const [ROW, ROW4, ROW8, OUT] = [3, 4, 5, 6];
/** … the holder of it and of the next row, the place of each among what was given before, … */
export const [HOLDER, NEXT_HOLDER, BEFORE, NEXT_BEFORE] = [7, 8, 9, 10];
/** … a bit for each of the two rows that there is, and bits of what is kept. */
export const [ROWS, KEPT] = [11, 12];
export const FIRST_PLACE = 13;

/** Columns of awards and of sums, in the order in which they are given. */
export const AWARD_COLUMNS = ["lo", "hi", "row", "measure", "holder", "limit", "by"] as const;
const AWARD_PLACES = [...AWARD_COLUMNS, "sumLo", "sumHi", "written"] as const;
/** `written` is the bytes before the next award in columns of 4. */
export type AwardColumn = (typeof AWARD_PLACES)[number];

const PLAIN_COLUMNS = ["row", "holder", "amount"] as const;
export type PlainColumn = (typeof PLAIN_COLUMNS)[number];

export const get = (local: number): readonly number[] => [...OP.localGet, ...unsigned(local)];
export const set = (local: number): readonly number[] => [...OP.localSet, ...unsigned(local)];
export const number = (value: number): readonly number[] => [...OP.i32Const, ...signed(value)];
export const load = (offset: number): readonly number[] => [...OP.i32Load, ...at(2, offset)];
export const join = (...pieces: readonly (readonly number[])[]): readonly number[] => pieces.flat();

/**
 * Places that code is given in memory, a 32-bit number each, and keeps in locals: of the constants, the holders of rows,
 * the columns read, those written, which lists are due; then for each scenario of its parameters, the ends of lists of
 * grants, those of rows of plain awards, their other columns, and where other awards and sums go.
 */
export class Places {
  readonly #reads: number;
  readonly #columns: number;
  readonly #lists: number;
  readonly #plain: number;
  readonly count: number;

  constructor(reads: number, { columns, lists }: RowTask, scenarios: number) {
    this.#reads = reads;
    this.#columns = columns.length;
    this.#lists = lists.length;
    this.#plain = settledIn({ lists }).length;
    this.count = this.parameters(scenarios);
  }

  readonly constants = 0;
  readonly owner = 1;
  read = (index: number): number => 2 + index;
  column = (index: number): number => 2 + this.#reads + index;
  due = (list: number): number => 2 + this.#reads + this.#columns + list;
  parameters = (scenario: number): number => this.due(this.#lists) + scenario * this.#ofScenario;
  grants = (scenario: number, list: number): number => this.parameters(scenario) + 1 + list;
  plain = (scenario: number, column: PlainColumn, award: number): number =>
    this.grants(scenario, this.#lists) + PLAIN_COLUMNS.indexOf(column) * this.#plain + award;
  award = (scenario: number, column: AwardColumn): number =>
    this.grants(scenario, this.#lists) +
    PLAIN_COLUMNS.length * this.#plain +
    AWARD_PLACES.indexOf(column);

  get #ofScenario(): number {
    return 1 + this.#lists + PLAIN_COLUMNS.length * this.#plain + AWARD_PLACES.length;
  }
}

export const local = (place: number): number => FIRST_PLACE + place;

/** The row of a lane. */
export const rowOf = (lane: number): readonly number[] =>
  lane === 0 ? get(ROW) : join(get(ROW), number(1), OP.i32Add);

/** The bits of a condition for the rows that there are. */
export const bitsOf = (condition: number): readonly number[] =>
  join(get(condition), OP.bitmask64, get(ROWS), OP.i32And);

/** The bit of a lane out of the bits of both, which stand below. */
export const bitOf = (lane: number): readonly number[] =>
  lane === 0 ? join(number(1), OP.i32And) : join(number(1), OP.i32ShiftRight);

/** Whether the second lane lies behind the last row. */
export const isNoRow: readonly number[] = join(rowOf(1), get(TO), OP.i32GeU);
