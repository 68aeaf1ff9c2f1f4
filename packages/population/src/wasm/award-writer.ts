import { OP, at } from "./bytes.ts";
import {
  type AwardColumn,
  DOUBLE,
  HOLDER,
  INTEGER,
  KEPT,
  NEXT_HOLDER,
  type PlainColumn,
  type Places,
  bitOf,
  bitsOf,
  get,
  join,
  local,
  number,
  rowOf,
  set,
} from "./places.ts";
import type { WasmPrinter } from "./print.ts";

/** An award after limits, in locals; `limit` is null where none can cut it, or none is told. */
export interface Settled {
  readonly measure: number;
  readonly lo: number;
  readonly hi: number;
  readonly mayBeOpen: boolean;
  /** Whether its gate is always open. */
  readonly isAlways: boolean;
  readonly limit: number | null;
}

/** What the writer of awards works with. */
export interface AwardSetting {
  readonly printer: WasmPrinter;
  readonly places: Places;
  /** Locals of the two rows, and of the holder of each, as 32-bit numbers in a vector. */
  readonly rows: number;
  readonly holders: number;
  readonly item: string | null;
  readonly grounds: boolean;
}

/** Writes the code that writes awards of two rows. */
export class AwardWriter {
  readonly #printer: WasmPrinter;
  readonly #places: Places;
  readonly #setting: AwardSetting;

  constructor(setting: AwardSetting) {
    this.#printer = setting.printer;
    this.#places = setting.places;
    this.#setting = setting;
  }

  /**
   * Writes a list's awards that are something, or of which it is told what took them away: plain ones, then all others. So
   * many awards of the task are settled before them.
   */
  write(scenario: number, first: number, settled: readonly Settled[]): void {
    const printer = this.#printer;
    const nothing = printer.constant(0);
    const others = settled.flatMap((award, index) => {
      const { lo, hi, limit } = award;
      const isMore = printer.now(OP.ne, hi, nothing);
      if (lo === hi && limit === null) {
        this.#plain(scenario, first + index, award, isMore);
        return [];
      }
      const isOne = printer.now(OP.eq, lo, hi);
      const none = limit === null ? null : printer.constant(-1);
      const isPlain = printer.now(
        OP.and,
        isMore,
        none === null || limit === null
          ? isOne
          : printer.now(OP.and, isOne, printer.now(OP.eq, limit, none)),
      );
      this.#plain(scenario, first + index, award, isPlain);
      const isTold =
        none === null || limit === null
          ? isMore
          : printer.now(OP.or, isMore, printer.now(OP.ne, limit, none));
      return { award, isOther: printer.now(OP.andNot, isTold, isPlain) };
    });
    if (others.length === 0) return;
    const some = others.map(({ isOther }) => isOther).reduce((a, b) => printer.now(OP.or, a, b));
    printer.where(some, () => {
      for (const lane of [0, 1])
        for (const { award, isOther } of others) this.#award(scenario, lane, award, isOther);
    });
  }

  /** Writes the plain awards of the two rows, those that there are one behind the other. */
  #plain(scenario: number, place: number, { lo, isAlways }: Settled, isPlain: number): void {
    const { item, rows, holders } = this.#setting;
    const column = (name: PlainColumn) => local(this.#places.plain(scenario, name, place));
    const goOn = (name: PlainColumn, by: readonly number[]) =>
      join(get(column(name)), by, OP.i32Add, set(column(name)));
    const kept = (shift: number) => join(get(KEPT), OP.i32Popcount, number(shift), OP.i32ShiftLeft);
    // Where the first is none, the second takes its place.
    const moved = join(get(KEPT), number(1), OP.i32And, OP.i32Eqz, number(5), OP.i32ShiftLeft);
    const amounts = join(
      join(get(lo), get(lo), get(lo), OP.swapped64),
      join(get(isPlain), get(isPlain), OP.first64, OP.bitselect),
    );
    const whole = [
      { name: "row" as const, of: rows },
      ...(item === null ? [] : [{ name: "holder" as const, of: holders }]),
    ];
    const store = (isMoved: boolean) =>
      join(
        join(get(column("amount")), isMoved ? amounts : get(lo), OP.store, at(3)),
        ...whole.map(({ name, of }) =>
          join(
            join(get(column(name)), get(of), isMoved ? join(moved, OP.shiftRight64) : []),
            join(OP.storeLane64, at(2), [0]),
          ),
        ),
        goOn("amount", isMoved ? kept(3) : number(2 * DOUBLE)),
        ...whole.map(({ name }) => goOn(name, isMoved ? kept(2) : number(2 * INTEGER))),
      );
    this.#printer.add(join(bitsOf(isPlain), set(KEPT)));
    // What nobody is asked for is mostly given to both.
    const ofBoth = join(
      join(OP.block, OP.block, get(KEPT), number(3), OP.i32Ne, OP.brIf, [0]),
      join(store(false), OP.br, [1], OP.end, store(true), OP.end),
    );
    this.#printer.add(isAlways ? ofBoth : store(true));
  }

  /** Writes an award that is not plain, and goes on where it is to be kept. */
  #award(
    scenario: number,
    lane: number,
    { measure, lo, hi, limit }: Settled,
    isOther: number,
  ): void {
    const { grounds, item } = this.#setting;
    const holder = item === null ? rowOf(lane) : holderOf(lane);
    const place = (name: AwardColumn) => local(this.#places.award(scenario, name));
    const written = place("written");
    const integer = (name: AwardColumn, value: readonly number[]) =>
      join(get(place(name)), get(written), OP.i32Add, value, OP.i32Store, at(2));
    const double = (name: AwardColumn, value: number) =>
      join(
        join(get(place(name)), get(written), number(1), OP.i32ShiftLeft, OP.i32Add),
        join(get(value), OP.storeLane64, at(3), [lane]),
      );
    const cut = limit === null ? number(-1) : wholeOf(limit, lane);
    this.#printer.add(
      join(double("lo", lo), double("hi", hi)),
      join(integer("row", rowOf(lane)), integer("measure", number(measure))),
      integer("holder", holder),
      grounds ? join(integer("limit", cut), integer("by", number(-1))) : [],
      join(get(written), bitsOf(isOther), bitOf(lane)),
      join(number(2), OP.i32ShiftLeft, OP.i32Add, set(written)),
    );
  }
}

const holderOf = (lane: number): readonly number[] => get(lane === 0 ? HOLDER : NEXT_HOLDER);

/** A number of a lane, which is whole, as an integer. */
export const wholeOf = (value: number, lane: number): readonly number[] =>
  join(get(value), OP.lane64, [lane], OP.i32TruncateSigned);
