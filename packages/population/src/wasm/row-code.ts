import {
  DECIDED,
  type Desk,
  GRANT_BYTES,
  type RowCode,
  type RowSetting,
  type RowsAtWork,
  type RowsInto,
  isOfHolder,
} from "../rows/code.ts";
import { MOST_PAGES } from "../rows/ground.ts";
import { beforeOf } from "../rows/before.ts";
import { isPaidBefore, limitedAward, settledRow } from "../rows/settled.ts";
import { columnsRead, keyOf } from "../rows/columns-read.ts";
import type { RowAward, RowList, RowTask } from "../rows/task.ts";
import { type Bool, type ColumnRef, column } from "../scalar/scalar.ts";
import { NOTHING, OP, at, moduleOf } from "./bytes.ts";
import {
  AWARD4,
  AWARD8,
  AWARD_COLUMNS,
  type AwardColumn,
  BEFORE,
  DOUBLE,
  FIRST_PLACE,
  FROM,
  HOLDER,
  INTEGER,
  NEXT_BEFORE,
  NEXT_HOLDER,
  OUT,
  PARAMETERS,
  PLACES,
  Places,
  ROW,
  ROW4,
  ROW8,
  TAKEN,
  TO,
  get,
  join,
  load,
  local,
  number,
  set,
} from "./places.ts";
import { WasmPrinter } from "./print.ts";

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
    const call = instance.exports["run"] as (...numbers: readonly number[]) => number;
    const places = this.#places;
    const constants = ground.reserve(this.#constants.length * DOUBLE);
    ground.doubles(constants, this.#constants.length).set(this.#constants);
    const list = ground.reserve(places.count * INTEGER);
    const given = new Uint32Array(memory.buffer, list, places.count);
    given.set([constants, desk.owner.place, ...this.#reads.map(desk.place)]);
    const ends = given.subarray(places.grants(0));
    const run = (from: number, to: number, parameters: number, into?: RowsInto): number => {
      given.set(columns, places.column(0));
      for (const [index, place] of lists.entries()) {
        const isDue = into?.due[index] === 1;
        given[places.due(index)] = isDue ? 1 : 0;
        if (isDue) ends[index] = place;
      }
      if (into === undefined) return call(from, to, parameters, list);
      given.set(
        AWARD_COLUMNS.map((name) => into.awards[name]),
        places.award("lo"),
      );
      given.set([into.sums.lo, into.sums.hi], places.award("sumLo"));
      return call(from, to, parameters, list);
    };
    return { run, ends };
  }
}

/** A grant in locals. */
interface Granted {
  readonly mark: number;
  readonly lo: number;
  readonly hi: number;
  /** Null where it is never only for somebody to decide. */
  readonly decided: number | null;
}

/** An award after limits, in locals; `limit` is null where none can cut it, or none is told. */
interface Settled {
  readonly measure: number;
  readonly lo: number;
  readonly hi: number;
  readonly mayBeOpen: boolean;
  readonly limit: number | null;
}

/** Writes the code of one task. */
class Writing {
  readonly #task: RowTask;
  readonly #setting: RowSetting;
  readonly #places: Places;
  readonly #read: ReadonlyMap<string, number>;
  readonly #printer: WasmPrinter;
  /** What the row gets of the lists that are settled: the least, and the most. */
  readonly #sums: readonly number[];
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
    this.#sums = [0, 1].map(() => this.#printer.variable(this.#printer.constant(0)));
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
    const settles = lists.some(({ isSettled }) => isSettled);
    const owned = reads.some((ref) => isOfHolder(item, ref)) || (settles && item !== null);
    const before = this.#read.get(keyOf(beforeOf(item)));
    const ofBoth = (place: number, into: number, nextInto: number) =>
      [set(into), set(nextInto)].map((to, lane) =>
        join(get(local(place)), get(ROW4), OP.i32Add, load(lane * INTEGER), to),
      );
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
      ...(owned ? ofBoth(places.owner, HOLDER, NEXT_HOLDER) : []),
      ...(before === undefined ? [] : ofBoth(places.read(before), BEFORE, NEXT_BEFORE)),
      this.#printer.code,
      settles ? [0, 1].flatMap((lane) => this.#addUp(lane)) : [],
      join(get(ROW), number(2), OP.i32Add, set(ROW)),
      join(get(OUT), number(2 * DOUBLE), OP.i32Add, set(OUT), OP.br, [0]),
      join(OP.end, OP.end),
      ...lists.map((_, index) => endStore(places.grants(index))),
      join(get(AWARD4), number(2), OP.i32ShiftRight),
    );
  }

  #cell(ref: ColumnRef): readonly number[] {
    const index = this.#read.get(keyOf(ref)) ?? 0;
    const place = get(local(this.#places.read(index)));
    const isNumeric = this.#setting.isNumeric(ref);
    if (ref.of !== "past" && !isOfHolder(this.#task.item, ref)) {
      const bytes = [...place, ...get(isNumeric ? ROW8 : ROW4), ...OP.i32Add];
      return isNumeric
        ? [...bytes, ...OP.load, ...at(3)]
        : [...bytes, ...OP.loadZero64, ...at(2), ...OP.convertLow32];
    }
    const [row, next] = ref.of === "past" ? [BEFORE, NEXT_BEFORE] : [HOLDER, NEXT_HOLDER];
    const of = (its: number) =>
      join(place, get(its), number(isNumeric ? 3 : 2), OP.i32ShiftLeft, OP.i32Add);
    // The address of the second cell stands below the vector that it goes into.
    return isNumeric
      ? join(of(next), of(row), OP.loadZero64, at(3), OP.loadLane64, at(3), [1])
      : join(
          join(of(next), of(row), OP.loadZero32, at(2)),
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

  #list(list: number, of: RowList): void {
    const printer = this.#printer;
    const { awards, collisions, isSettled } = of;
    const gates = awards.map(({ gate }) => printer.bool(gate));
    const some = gates.reduce((a, b) => printer.either(a, b));
    printer.when(get(local(this.#places.due(list))), () =>
      printer.where(some, () => {
        const grants = awards.map(({ amount: { lo, hi, open }, decided, mark }): Granted => ({
          mark,
          lo: printer.variable(printer.scalar(lo)),
          hi: printer.variable(this.#withoutEnd(printer.scalar(hi), open)),
          decided: decided.op === "truth" && !decided.value ? null : printer.bool(decided),
        }));
        if (isSettled) this.#settleAll(list, of, grants);
        else {
          if (collisions.length > 0) this.#collide(of, grants, null);
          this.#grants(list, grants);
        }
      }),
    );
  }

  /** Stage 2, where two grants or more are something; what is left stays as it was, and `left` is told of it. */
  #collide(list: RowList, grants: readonly Granted[], left: number | null): void {
    const printer = this.#printer;
    let [one, two] = [printer.constant(0), printer.constant(0)];
    for (const { hi } of grants) {
      const isMore = printer.isMore(hi);
      two = printer.either(two, printer.both(one, isMore));
      one = printer.either(one, isMore);
    }
    printer.where(two, () => {
      const held = grants.flatMap(({ lo, hi }) => [lo, hi]);
      const settled = printer.holding(held, () => {
        const { isLeft, ends } = settledRow(list, this.#task.grounds);
        return { isLeft: printer.bool(isLeft), ends: ends.map((end) => printer.scalar(end)) };
      });
      // A row of one grant, beside one of two, may be left already.
      const isLeft =
        left === null ? settled.isLeft : printer.either(left, printer.both(two, settled.isLeft));
      const values = settled.ends.map((end, index) =>
        printer.choose(isLeft, held[index] ?? 0, end),
      );
      for (const [index, value] of values.entries()) printer.assign(held[index] ?? 0, value);
      if (left !== null) printer.assign(left, isLeft);
    });
  }

  /** Stages 2 and 3 of a list that is settled: grants of a row that is left are grants still, and no awards. */
  #settleAll(list: number, of: RowList, grants: readonly Granted[]): void {
    const printer = this.#printer;
    if (of.collisions.length > 0) {
      const left = printer.variable(printer.bool(isPaidBefore(of)));
      this.#collide(of, grants, left);
      printer.where(left, () => {
        const kept = grants.map((grant) => ({
          ...grant,
          hi: printer.both(grant.hi, left),
        }));
        this.#grants(list, kept);
        for (const { lo, hi } of grants)
          for (const end of [lo, hi])
            printer.assign(end, printer.choose(left, printer.constant(0), end));
      });
    }
    const some = grants.map(({ hi }) => hi).reduce((a, b) => printer.either(a, b));
    printer.where(some, () => {
      const settled = of.awards.map((award, index): Settled => {
        const { lo, hi } = grants[index] ?? { lo: 0, hi: 0 };
        const { open } = award.amount;
        const mayBeOpen = open.op !== "truth" || open.value;
        return { measure: award.measure, mayBeOpen, ...this.#limited(award, lo, hi) };
      });
      for (const award of settled) this.#sum(award);
      for (const lane of [0, 1]) for (const award of settled) this.#award(lane, award);
    });
  }

  /** Stage 3 for one award; the limit that cut it is null where none can, or none is told. */
  #limited(award: RowAward, lo: number, hi: number): Pick<Settled, "lo" | "hi" | "limit"> {
    if (award.limits.length === 0) return { lo, hi, limit: null };
    const printer = this.#printer;
    const cut = (isNew: boolean): readonly number[] =>
      printer.holding([lo, hi], () => {
        const left = limitedAward(award, isNew);
        const ends = [printer.scalar(left.lo), printer.scalar(left.hi)];
        return this.#task.grounds ? [...ends, printer.scalar(left.limit)] : ends;
      });
    const kept = cut(true).map((value) => printer.variable(value));
    // Where nothing was given, both are the same.
    printer.where(this.#isBefore(), () => {
      for (const [index, value] of cut(false).entries()) printer.assign(kept[index] ?? 0, value);
    });
    return { lo: kept[0] ?? lo, hi: kept[1] ?? hi, limit: kept[2] ?? null };
  }

  /** Whether anything was given before to the holder of one of the two rows. */
  #isBefore(): number {
    const printer = this.#printer;
    return printer.isMore(printer.scalar(column(beforeOf(this.#task.item), 0n)));
  }

  /** Adds an award to what the row gets; what has no upper end is left out of the most. */
  #sum({ lo, hi, mayBeOpen }: Settled): void {
    const printer = this.#printer;
    const finite = mayBeOpen
      ? printer.choose(printer.isSame(hi, printer.constant(Infinity)), printer.constant(0), hi)
      : hi;
    for (const [index, amount] of [lo, finite].entries()) {
      const sum = this.#sums[index] ?? 0;
      printer.assign(sum, printer.sum(sum, amount));
    }
  }

  /** Adds what a row gets to the sums of its holder. */
  #addUp(lane: number): readonly number[] {
    const holder =
      this.#task.item === null
        ? join(get(ROW), number(lane), OP.i32Add)
        : get(lane === 0 ? HOLDER : NEXT_HOLDER);
    const added = (["sumLo", "sumHi"] as const).flatMap((sums, index) => {
      const at8 = join(
        join(get(local(this.#places.award(sums))), holder),
        join(number(3), OP.i32ShiftLeft, OP.i32Add),
      );
      return join(
        join(at8, at8, OP.f64Load, at(3)),
        join(get(this.#sums[index] ?? 0), OP.lane64, [lane], OP.f64Add, OP.f64Store, at(3)),
      );
    });
    // The second lane may lie behind the last row.
    return lane === 0 ? added : join(OP.block, isNoRow, OP.brIf, [0], added, OP.end);
  }

  /** Writes grants that are something behind the end of their list. */
  #grants(list: number, grants: readonly Granted[]): void {
    const printer = this.#printer;
    const some = grants.map(({ hi }) => hi).reduce((a, b) => printer.either(a, b));
    printer.where(some, () => {
      for (const lane of [0, 1]) for (const grant of grants) this.#grant(list, lane, grant);
    });
  }

  /** Writes a grant behind the end of its list, and moves the end where it is more than nothing. */
  #grant(list: number, lane: number, { mark, lo, hi, decided }: Granted): void {
    const end = local(this.#places.grants(list));
    const marked =
      decided === null
        ? number(mark * 2)
        : join(
            join(number(mark * 2), get(decided), OP.bitmask64, number(lane), OP.i32ShiftRight),
            join(number(DECIDED), OP.i32And, OP.i32Add),
          );
    const store = (offset: number, value: number) =>
      join(get(end), get(value), OP.storeLane64, at(3, offset), [lane]);
    this.#printer.add(
      join(get(end), rowOf(lane), OP.i32Store, at(2)),
      join(get(end), marked, OP.i32Store, at(2, INTEGER)),
      join(store(DOUBLE, lo), store(2 * DOUBLE, hi)),
      join(get(end), isSomething(hi, lane), isRow(lane)),
      join(number(GRANT_BYTES), OP.i32Multiply, OP.i32Add, set(end)),
    );
  }

  /** Writes an award, and goes on where it is something, or it is told what took it away. */
  #award(lane: number, { measure, lo, hi, limit }: Settled): void {
    const { grounds, item } = this.#task;
    const holder = item === null ? rowOf(lane) : get(lane === 0 ? HOLDER : NEXT_HOLDER);
    const next = (name: AwardColumn, before: number) =>
      join(get(local(this.#places.award(name))), get(before), OP.i32Add);
    const integer = (name: AwardColumn, value: readonly number[]) =>
      join(next(name, AWARD4), value, OP.i32Store, at(2));
    const double = (name: AwardColumn, value: number) =>
      join(next(name, AWARD8), get(value), OP.storeLane64, at(3), [lane]);
    const cut = limit === null ? null : join(get(limit), OP.lane64, [lane], OP.i32TruncateSigned);
    const isCut = cut === null ? [] : join(cut, number(-1), OP.i32Ne, OP.i32Or);
    this.#printer.add(
      join(double("lo", lo), double("hi", hi)),
      join(integer("row", rowOf(lane)), integer("measure", number(measure))),
      integer("holder", holder),
      grounds ? join(integer("limit", cut ?? number(-1)), integer("by", number(-1))) : [],
      join(get(AWARD4), isSomething(hi, lane), isCut, isRow(lane)),
      join(number(2), OP.i32ShiftLeft, OP.i32Add, set(AWARD4)),
      join(get(AWARD4), number(1), OP.i32ShiftLeft, set(AWARD8)),
    );
  }
}

/** The row of a lane. */
const rowOf = (lane: number): readonly number[] =>
  lane === 0 ? get(ROW) : join(get(ROW), number(1), OP.i32Add);

/** What is or-ed out of whether something is kept: the second lane may lie behind the last row. */
const isRow = (lane: number): readonly number[] =>
  lane === 0 ? [] : join(rowOf(1), get(TO), OP.i32LtU, OP.i32And);

/** Whether the second lane lies behind the last row. */
const isNoRow: readonly number[] = join(rowOf(1), get(TO), OP.i32GeU);

/** Whether a number of a lane is not nothing. */
const isSomething = (value: number, lane: number): readonly number[] =>
  join(get(value), OP.lane64, [lane], NOTHING, OP.f64Ne);
