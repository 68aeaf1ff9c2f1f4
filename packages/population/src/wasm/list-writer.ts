import { beforeOf } from "../rows/before.ts";
import { DECIDED, GRANT_BYTES, TRIED_BYTES, WITH_ALL } from "../rows/code.ts";
import {
  type SharedOut,
  isPaidBefore,
  limitedAward,
  settledRow,
  sharedLimit,
} from "../rows/settled.ts";
import type { Counting, RowAward, RowList } from "../rows/task.ts";
import { type ColumnRef, column } from "../scalar/scalar.ts";
import { NOTHING, OP, at } from "./bytes.ts";
import {
  AWARD4,
  AWARD8,
  type AwardColumn,
  DOUBLE,
  HOLDER,
  INTEGER,
  NEXT_HOLDER,
  type Places,
  ROW4,
  get,
  isRow,
  join,
  load,
  local,
  number,
  rowOf,
  set,
} from "./places.ts";
import type { WasmPrinter } from "./print.ts";

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

/** What limits leave of an award, in locals. */
interface Limited extends Pick<Settled, "lo" | "hi" | "limit"> {
  /** What its last limit shares out, NaN where that is not known, and the room for all; null where it is not asked. */
  readonly amount: number | null;
  readonly room: number | null;
}

/** What the writer of a task's lists works with. */
export interface ListSetting {
  readonly printer: WasmPrinter;
  readonly places: Places;
  /** What the row gets of the lists that reach no further: the least, and the most. */
  readonly sums: readonly number[];
  /** The local with the place of a column of levels. */
  readonly level: (column: ColumnRef) => number;
  readonly item: string | null;
  readonly grounds: boolean;
}

/** Writes the code of a task's lists. */
export class ListWriter {
  readonly #printer: WasmPrinter;
  readonly #places: Places;
  readonly #setting: ListSetting;

  constructor(setting: ListSetting) {
    this.#printer = setting.printer;
    this.#places = setting.places;
    this.#setting = setting;
  }

  /** Writes the code of a list, by its place among the task's. */
  write(list: number, of: RowList): void {
    const printer = this.#printer;
    const { awards, collisions, reach } = of;
    const gates = awards.map(({ gate }) => printer.bool(gate));
    const some = gates.reduce((a, b) => printer.either(a, b));
    printer.when(get(local(this.#places.due(list))), () =>
      printer.where(some, () => {
        const grants = awards.map(({ amount: { lo, hi, open }, decided, mark }): Granted => ({
          mark,
          lo: printer.variable(printer.scalar(lo)),
          hi: printer.variable(printer.withoutEnd(printer.scalar(hi), open)),
          decided: decided.op === "truth" && !decided.value ? null : printer.bool(decided),
        }));
        if (reach === "row") {
          this.#settleAll(list, of, grants);
          return;
        }
        if (collisions.length > 0) this.#collide(of, grants, null);
        if (reach === "list") this.#tried(list, of, grants);
        else this.#grants(list, grants);
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
        const { isLeft, ends } = settledRow(list, this.#setting.grounds);
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
    printer.where(this.#anyOf(grants), () => {
      const settled = of.awards.map((award, index): Settled => {
        const { lo, hi } = grants[index] ?? { lo: 0, hi: 0 };
        const { open } = award.amount;
        const mayBeOpen = open.op !== "truth" || open.value;
        const { measure } = award;
        return { measure, mayBeOpen, ...this.#limited(award, lo, hi, false) };
      });
      for (const award of settled) this.#sum(award);
      for (const lane of [0, 1]) for (const award of settled) this.#award(lane, award);
    });
  }

  /** Stage 3 for one award; the limit that cut it is null where none can, or none is told. */
  #limited(award: RowAward, lo: number, hi: number, isOfSeveral: boolean): Limited {
    if (award.limits.length === 0) return { lo, hi, limit: null, amount: null, room: null };
    const printer = this.#printer;
    const { grounds } = this.#setting;
    const isShared = isOfSeveral && sharedLimit(award) !== null;
    const cut = (isNew: boolean): readonly number[] =>
      printer.holding([lo, hi], () => {
        const left = limitedAward(award, isNew);
        return [
          printer.scalar(left.lo),
          printer.scalar(left.hi),
          ...(grounds ? [printer.scalar(left.limit)] : []),
          ...(isShared && left.shared ? this.#shared(left.shared) : []),
        ];
      });
    const kept = cut(true).map((value) => printer.variable(value));
    // Where nothing was given, both are the same.
    printer.where(this.#isBefore(), () => {
      for (const [index, value] of cut(false).entries()) printer.assign(kept[index] ?? 0, value);
    });
    return {
      lo: kept[0] ?? lo,
      hi: kept[1] ?? hi,
      limit: grounds ? (kept[2] ?? null) : null,
      amount: isShared ? (kept.at(-2) ?? null) : null,
      room: isShared ? (kept.at(-1) ?? null) : null,
    };
  }

  #shared({ isKnown, amount, room }: SharedOut): readonly [amount: number, room: number] {
    const printer = this.#printer;
    const unknown = printer.constant(Number.NaN);
    return [
      printer.choose(printer.bool(isKnown), printer.scalar(amount), unknown),
      printer.scalar(room),
    ];
  }

  /** Whether anything was given before to the holder of one of the two rows. */
  #isBefore(): number {
    const printer = this.#printer;
    return printer.isMore(printer.scalar(column(beforeOf(this.#setting.item), 0n)));
  }

  /** Adds an award to what the row gets; what has no upper end is left out of the most. */
  #sum({ lo, hi, mayBeOpen }: Settled): void {
    const printer = this.#printer;
    const finite = mayBeOpen
      ? printer.choose(printer.isSame(hi, printer.constant(Infinity)), printer.constant(0), hi)
      : hi;
    for (const [index, amount] of [lo, finite].entries()) {
      const sum = this.#setting.sums[index] ?? 0;
      printer.assign(sum, printer.sum(sum, amount));
    }
  }

  /** Writes grants that are something behind the end of their list. */
  #grants(list: number, grants: readonly Granted[]): void {
    const printer = this.#printer;
    printer.where(this.#anyOf(grants), () => {
      for (const lane of [0, 1])
        for (const grant of grants) {
          this.#grant(list, lane, grant);
          this.#goOn(list, lane, grant.hi, GRANT_BYTES);
        }
    });
  }

  /** Writes grants that are something, with what they come to if no other bears on them. */
  #tried(list: number, of: RowList, grants: readonly Granted[]): void {
    const printer = this.#printer;
    printer.where(this.#anyOf(grants), () => {
      const left = of.mayBePaid ? printer.bool(isPaidBefore(of)) : null;
      const tried = of.awards.map((award, index) => {
        const grant = grants[index] ?? { mark: 0, lo: 0, hi: 0, decided: null };
        const alone = this.#limited(award, grant.lo, grant.hi, true);
        const most =
          left === null ? alone.hi : printer.choose(left, printer.constant(Number.NaN), alone.hi);
        return { grant, counted: award.counted, ...alone, most };
      });
      for (const lane of [0, 1])
        for (const { grant, lo, most, counted, limit, amount, room } of tried) {
          this.#grant(list, lane, grant);
          this.#double(list, lane, 3 * DOUBLE, lo);
          this.#double(list, lane, 4 * DOUBLE, most);
          this.#integer(list, 5 * DOUBLE, this.#counted(counted, lane));
          const cut = limit === null ? number(-1) : wholeOf(limit, lane);
          if (this.#setting.grounds) this.#integer(list, 5 * DOUBLE + INTEGER, cut);
          this.#double(list, lane, 6 * DOUBLE, amount ?? printer.constant(Number.NaN));
          if (room !== null) this.#double(list, lane, 7 * DOUBLE, room);
          this.#goOn(list, lane, grant.hi, TRIED_BYTES);
        }
    });
  }

  /** What a row's grant is counted by. */
  #counted(counted: Counting, lane: number): readonly number[] {
    if (counted === "all") return number(WITH_ALL);
    if (counted === "by row") return rowOf(lane);
    const levels = get(this.#setting.level(counted));
    return join(levels, get(ROW4), OP.i32Add, load(lane * INTEGER));
  }

  #anyOf(grants: readonly Granted[]): number {
    return grants.map(({ hi }) => hi).reduce((a, b) => this.#printer.either(a, b));
  }

  #endOf(list: number): number {
    return local(this.#places.grants(list));
  }

  #double(list: number, lane: number, offset: number, value: number): void {
    this.#printer.add(
      join(get(this.#endOf(list)), get(value), OP.storeLane64, at(3, offset), [lane]),
    );
  }

  #integer(list: number, offset: number, value: readonly number[]): void {
    this.#printer.add(join(get(this.#endOf(list)), value, OP.i32Store, at(2, offset)));
  }

  /** Writes a grant at the end of its list. */
  #grant(list: number, lane: number, { mark, lo, hi, decided }: Granted): void {
    const marked =
      decided === null
        ? number(mark * 2)
        : join(
            join(number(mark * 2), get(decided), OP.bitmask64, number(lane), OP.i32ShiftRight),
            join(number(DECIDED), OP.i32And, OP.i32Add),
          );
    this.#integer(list, 0, rowOf(lane));
    this.#integer(list, INTEGER, marked);
    this.#double(list, lane, DOUBLE, lo);
    this.#double(list, lane, 2 * DOUBLE, hi);
  }

  /** Moves the end of a list where the grant that was written there is more than nothing. */
  #goOn(list: number, lane: number, hi: number, bytes: number): void {
    const end = this.#endOf(list);
    this.#printer.add(
      join(get(end), isSomething(hi, lane), isRow(lane)),
      join(number(bytes), OP.i32Multiply, OP.i32Add, set(end)),
    );
  }

  /** Writes an award, and goes on where it is something, or it is told what took it away. */
  #award(lane: number, { measure, lo, hi, limit }: Settled): void {
    const { grounds, item } = this.#setting;
    const holder = item === null ? rowOf(lane) : get(lane === 0 ? HOLDER : NEXT_HOLDER);
    const next = (name: AwardColumn, before: number) =>
      join(get(local(this.#places.award(name))), get(before), OP.i32Add);
    const integer = (name: AwardColumn, value: readonly number[]) =>
      join(next(name, AWARD4), value, OP.i32Store, at(2));
    const double = (name: AwardColumn, value: number) =>
      join(next(name, AWARD8), get(value), OP.storeLane64, at(3), [lane]);
    const cut = limit === null ? null : wholeOf(limit, lane);
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

/** Whether a number of a lane is not nothing. */
const isSomething = (value: number, lane: number): readonly number[] =>
  join(get(value), OP.lane64, [lane], NOTHING, OP.f64Ne);

/** A number of a lane, which is whole, as an integer. */
const wholeOf = (value: number, lane: number): readonly number[] =>
  join(get(value), OP.lane64, [lane], OP.i32TruncateSigned);
