import {
  DECIDED,
  type Desk,
  GRANT_BYTES,
  type RowCode,
  type RowSetting,
  type RowsAtWork,
  isOfHolder,
} from "../rows/code.ts";
import { MOST_PAGES } from "../rows/ground.ts";
import { settledRow } from "../rows/settled.ts";
import { type RowList, type RowTask, columnsRead, keyOf } from "../rows/task.ts";
import type { Bool, ColumnRef } from "../scalar/scalar.ts";
import { NOTHING, OP, at, moduleOf, signed, unsigned } from "./bytes.ts";
import { WasmPrinter } from "./print.ts";

const DOUBLE = 8;
const INTEGER = 4;

/** What the function takes: the first row, the one behind the last, and places of the parameters and of the list below. */
const [FROM, TO, PARAMETERS, PLACES] = [0, 1, 2, 3];
const TAKEN = 4;
/** Numbers that it keeps: the row, the bytes before it in columns of codes and of numbers, its holder and the next's. */
const [ROW, ROW4, ROW8, OUT, HOLDER, NEXT] = [4, 5, 6, 7, 8, 9];
const FIRST_PLACE = 10;

const get = (local: number): readonly number[] => [...OP.localGet, ...unsigned(local)];
const set = (local: number): readonly number[] => [...OP.localSet, ...unsigned(local)];
const number = (value: number): readonly number[] => [...OP.i32Const, ...signed(value)];
const load = (offset: number): readonly number[] => [...OP.i32Load, ...at(2, offset)];
const join = (...pieces: readonly (readonly number[])[]): readonly number[] => pieces.flat();

/**
 * Places that code is given in memory, a 32-bit number each, and keeps in locals: of the constants, the holders of rows,
 * the columns read, those written, and the ends of lists.
 */
class Places {
  readonly #reads: number;
  readonly #columns: number;
  readonly count: number;

  constructor(reads: number, { columns, lists }: RowTask) {
    this.#reads = reads;
    this.#columns = columns.length;
    this.count = 2 + reads + columns.length + lists.length;
  }

  readonly constants = 0;
  readonly owner = 1;
  read = (index: number): number => 2 + index;
  column = (index: number): number => 2 + this.#reads + index;
  list = (index: number): number => 2 + this.#reads + this.#columns + index;
}

const local = (place: number): number => FIRST_PLACE + place;

/** A task as vector code, two rows at once. */
export class WasmRowCode implements RowCode {
  readonly task: RowTask;
  readonly #reads: readonly ColumnRef[];
  readonly #places: Places;
  readonly #constants: readonly number[];
  readonly #code: Uint8Array<ArrayBuffer>;
  /** Made when it is first brought to a desk: whoever only lays columns needs none. */
  #module: WebAssembly.Module | null = null;
  /** Of each memory it has been brought to. */
  readonly #instances = new WeakMap<WebAssembly.Memory, WebAssembly.Instance>();

  constructor(task: RowTask, setting: RowSetting) {
    this.task = task;
    this.#reads = columnsRead(task);
    this.#places = new Places(this.#reads.length, task);
    const code = new Writing(task, setting, this.#reads, this.#places);
    this.#constants = code.constants;
    this.#code = code.module;
  }

  at(desk: Desk): RowsAtWork {
    const { ground, columns, lists } = desk;
    const { memory } = ground;
    this.#module ??= new WebAssembly.Module(this.#code);
    const instance =
      this.#instances.get(memory) ?? new WebAssembly.Instance(this.#module, { env: { memory } });
    this.#instances.set(memory, instance);
    const call = instance.exports["run"] as (...numbers: readonly number[]) => void;
    const places = this.#places;
    const constants = ground.reserve(this.#constants.length * DOUBLE);
    ground.doubles(constants, this.#constants.length).set(this.#constants);
    const list = ground.reserve(places.count * INTEGER);
    const given = new Uint32Array(memory.buffer, list, places.count);
    given.set([constants, desk.owner.place, ...this.#reads.map(desk.place)]);
    const ends = given.subarray(places.list(0));
    const run = (from: number, to: number, parameters: number): void => {
      given.set(columns, places.column(0));
      ends.set(lists);
      call(from, to, parameters, list);
    };
    return { run, ends };
  }
}

/** Writes the code of one task. */
class Writing {
  readonly #task: RowTask;
  readonly #setting: RowSetting;
  readonly #places: Places;
  readonly #read: ReadonlyMap<string, number>;
  readonly #printer: WasmPrinter;
  readonly module: Uint8Array<ArrayBuffer>;

  constructor(task: RowTask, setting: RowSetting, reads: readonly ColumnRef[], places: Places) {
    this.#task = task;
    this.#setting = setting;
    this.#places = places;
    this.#read = new Map(reads.map((ref, index) => [keyOf(ref), index]));
    this.#printer = new WasmPrinter({
      cell: (ref) => this.#cell(ref),
      isNumeric: setting.isNumeric,
      slot: (slot) => [...get(PARAMETERS), ...OP.loadSplat64, ...at(3, slot * DOUBLE)],
      constant: (index) => [
        ...get(local(places.constants)),
        ...OP.loadSplat64,
        ...at(3, index * DOUBLE),
      ],
      first: FIRST_PLACE + places.count,
    });
    this.#columns();
    for (const [index, list] of task.lists.entries()) this.#list(index, list);
    this.module = moduleOf(
      {
        taken: TAKEN,
        numbers: FIRST_PLACE + places.count - TAKEN,
        vectors: this.#printer.vectors,
      },
      MOST_PAGES,
      this.#whole(reads),
    );
  }

  get constants(): readonly number[] {
    return this.#printer.constants;
  }

  /** The function: the places into locals, the rows in a loop, and the ends of lists back. */
  #whole(reads: readonly ColumnRef[]): readonly number[] {
    const { item, lists } = this.#task;
    const places = this.#places;
    const owned = reads.some((ref) => isOfHolder(item, ref));
    const holderOf = (offset: number, into: number) =>
      join(get(local(places.owner)), get(ROW4), OP.i32Add, load(offset), set(into));
    const shifted = (by: number, into: number) =>
      join(get(ROW), number(by), OP.i32ShiftLeft, set(into));
    const placeLoad = (place: number) =>
      join(get(PLACES), load(place * INTEGER), set(local(place)));
    const endStore = (place: number) =>
      join(get(PLACES), get(local(place)), OP.i32Store, at(2, place * INTEGER));
    return join(
      ...Array.from({ length: places.count }, (_, place) => placeLoad(place)),
      join(get(FROM), set(ROW), number(0), set(OUT)),
      join(OP.block, OP.loop, get(ROW), get(TO), OP.i32GeU, OP.brIf, [1]),
      join(shifted(2, ROW4), shifted(3, ROW8)),
      owned ? join(holderOf(0, HOLDER), holderOf(INTEGER, NEXT)) : [],
      this.#printer.code,
      join(get(ROW), number(2), OP.i32Add, set(ROW)),
      join(get(OUT), number(2 * DOUBLE), OP.i32Add, set(OUT), OP.br, [0]),
      join(OP.end, OP.end),
      ...lists.map((_, index) => endStore(places.list(index))),
    );
  }

  #cell(ref: ColumnRef): readonly number[] {
    const index = this.#read.get(keyOf(ref)) ?? 0;
    const place = get(local(this.#places.read(index)));
    const isNumeric = this.#setting.isNumeric(ref);
    if (!isOfHolder(this.#task.item, ref)) {
      const bytes = [...place, ...get(isNumeric ? ROW8 : ROW4), ...OP.i32Add];
      return isNumeric
        ? [...bytes, ...OP.load, ...at(3)]
        : [...bytes, ...OP.loadZero64, ...at(2), ...OP.convertLow32];
    }
    const of = (holder: number) =>
      join(place, get(holder), number(isNumeric ? 3 : 2), OP.i32ShiftLeft, OP.i32Add);
    // The address of the second cell stands below the vector that it goes into.
    return isNumeric
      ? join(of(NEXT), of(HOLDER), OP.loadZero64, at(3), OP.loadLane64, at(3), [1])
      : join(
          join(of(NEXT), of(HOLDER), OP.loadZero32, at(2)),
          join(OP.loadLane32, at(2), [1], OP.convertLow32),
        );
  }

  #withoutEnd(value: number, open: Bool): number {
    const printer = this.#printer;
    if (open.op === "truth" && !open.value) return value;
    return printer.choose(printer.bool(open), printer.constant(Infinity), value);
  }

  #columns(): void {
    const printer = this.#printer;
    for (const [index, { of, open }] of this.#task.columns.entries()) {
      const value = this.#withoutEnd(printer.scalar(of), open);
      const place = get(local(this.#places.column(index)));
      printer.add(place, get(OUT), OP.i32Add, get(value), OP.store, at(3));
    }
  }

  #list(list: number, { awards, collisions }: RowList): void {
    const printer = this.#printer;
    const gates = awards.map(({ gate }) => printer.bool(gate));
    printer.where(
      gates.reduce((a, b) => printer.either(a, b)),
      () => {
        const ends = awards.map(({ amount: { lo, hi, open }, decided, mark }) => ({
          mark,
          lo: printer.variable(printer.scalar(lo)),
          hi: printer.variable(this.#withoutEnd(printer.scalar(hi), open)),
          decided: decided.op === "truth" && !decided.value ? null : printer.bool(decided),
        }));
        if (collisions.length > 0) this.#settle({ awards, collisions }, ends);
        const some = ends.map(({ hi }) => hi).reduce((a, b) => printer.either(a, b));
        printer.where(some, () => {
          for (const lane of [0, 1]) for (const end of ends) this.#append(list, lane, end);
        });
      },
    );
  }

  /** Settles what competes for one row's work, where two grants or more are something. */
  #settle(list: RowList, ends: readonly { readonly lo: number; readonly hi: number }[]): void {
    const printer = this.#printer;
    let [one, two] = [printer.constant(0), printer.constant(0)];
    for (const { hi } of ends) {
      const isMore = printer.isMore(hi);
      two = printer.either(two, printer.both(one, isMore));
      one = printer.either(one, isMore);
    }
    printer.where(two, () => {
      const held = ends.flatMap(({ lo, hi }) => [lo, hi]);
      const settled = settledRow(list, this.#task.item);
      const values = printer.holding(held, () => settled.map((value) => printer.scalar(value)));
      for (const [index, value] of values.entries()) printer.assign(held[index] ?? 0, value);
    });
  }

  /** Writes a grant behind the end of its list, and moves the end where it is more than nothing. */
  #append(
    list: number,
    lane: number,
    { mark, lo, hi, decided }: { mark: number; lo: number; hi: number; decided: number | null },
  ): void {
    const end = local(this.#places.list(list));
    const row = lane === 0 ? get(ROW) : [...get(ROW), ...number(1), ...OP.i32Add];
    const isDecided =
      decided === null
        ? []
        : join(
            join(get(decided), OP.bitmask64, number(lane), OP.i32ShiftRight),
            join(number(DECIDED), OP.i32And, OP.i32Add),
          );
    const store = (offset: number, value: number) =>
      join(get(end), get(value), OP.storeLane64, at(3, offset), [lane]);
    const isMore = join(get(hi), OP.lane64, [lane], NOTHING, OP.f64Ne);
    // The second lane may lie behind the last row.
    const isRow = lane === 0 ? [] : join(row, get(TO), OP.i32LtU, OP.i32And);
    this.#printer.add(
      join(get(end), row, OP.i32Store, at(2)),
      join(get(end), number(mark * 2), isDecided, OP.i32Store, at(2, INTEGER)),
      join(store(2 * INTEGER, lo), store(2 * DOUBLE, hi)),
      join(get(end), isMore, isRow, number(GRANT_BYTES), OP.i32Multiply, OP.i32Add, set(end)),
    );
  }
}
