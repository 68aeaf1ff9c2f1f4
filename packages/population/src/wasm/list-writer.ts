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
import { type AwardSetting, AwardWriter, type Settled, wholeOf } from "./award-writer.ts";
import { OP, at } from "./bytes.ts";
import {
  DOUBLE,
  INTEGER,
  type Places,
  ROW4,
  bitOf,
  bitsOf,
  get,
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

/** By scenario, a list's grants. */
type Grants = readonly (readonly Granted[])[];

/** The least and the most of an award, in locals. */
type Ends = Pick<Granted, "lo" | "hi">;

/** Where grants of a row go. */
interface GrantPlace {
  readonly scenario: number;
  readonly list: number;
  readonly lane: number;
}

/** What limits leave of an award, in locals. */
interface Limited extends Pick<Settled, "lo" | "hi" | "limit"> {
  /** What its last limit shares out, NaN where that is not known, and the room for all; null where it is not asked. */
  readonly amount: number | null;
  readonly room: number | null;
}

/** What the writer of a task's lists works with. */
export interface ListSetting extends AwardSetting {
  /** By scenario: what the row gets of the lists that reach no further, the least and the most. */
  readonly sums: readonly (readonly number[])[];
  /** The local with the place of a column of levels. */
  readonly level: (column: ColumnRef) => number;
}

/** Writes the code of a task's lists. */
export class ListWriter {
  readonly #printer: WasmPrinter;
  readonly #places: Places;
  readonly #setting: ListSetting;
  readonly #awards: AwardWriter;

  constructor(setting: ListSetting) {
    this.#printer = setting.printer;
    this.#places = setting.places;
    this.#setting = setting;
    this.#awards = new AwardWriter(setting);
  }

  /** Writes the code of a list, by its place among the task's; so many awards are settled before it as code goes. */
  write(list: number, of: RowList, settled: number): void {
    const printer = this.#printer;
    const { awards, collisions, reach } = of;
    const gates = printer.each(() => awards.map(({ gate }) => printer.bool(gate)));
    const some = gates.flat().reduce((a, b) => printer.either(a, b));
    printer.when(get(local(this.#places.due(list))), () =>
      printer.where(some, () => {
        const grants = printer.each(() =>
          awards.map(({ amount: { lo, hi, open }, decided, mark }): Granted => {
            const [least, most] = [
              printer.scalar(lo),
              printer.withoutEnd(printer.scalar(hi), open),
            ];
            const held = printer.variable(most);
            // What is one number is one variable, unless something is made of each end.
            const isOne = least === most && collisions.length === 0;
            return {
              mark,
              lo: isOne ? held : printer.variable(least),
              hi: held,
              decided: decided.op === "truth" && !decided.value ? null : printer.bool(decided),
            };
          }),
        );
        if (reach === "row") {
          this.#settleAll(list, of, grants, settled);
          return;
        }
        if (collisions.length > 0) this.#collide(of, grants, null);
        if (reach === "list") this.#tried(list, of, grants);
        else this.#grants(list, grants);
      }),
    );
  }

  /**
   * Stage 2, where two grants or more of a scenario are something; what is left stays as it was, and `left`, by scenario,
   * is told of it.
   */
  #collide(list: RowList, grants: Grants, left: readonly number[] | null): void {
    const printer = this.#printer;
    const twos = printer.each((scenario) => {
      let [one, two] = [printer.constant(0), printer.constant(0)];
      for (const { hi } of grants[scenario] ?? []) {
        const isMore = printer.isMore(hi);
        two = printer.either(two, printer.both(one, isMore));
        one = printer.either(one, isMore);
      }
      return two;
    });
    printer.where(this.#any(twos), () =>
      printer.each((scenario) => {
        const held = (grants[scenario] ?? []).flatMap(({ lo, hi }) => [lo, hi]);
        const settled = printer.holding(held, () => {
          const { isLeft, ends } = settledRow(list, this.#setting.grounds);
          return { isLeft: printer.bool(isLeft), ends: ends.map((end) => printer.scalar(end)) };
        });
        const own = left?.[scenario];
        // A row of one grant, beside one of two, may be left already.
        const isLeft =
          own === undefined
            ? settled.isLeft
            : printer.either(own, printer.both(twos[scenario] ?? 0, settled.isLeft));
        const values = settled.ends.map((end, index) =>
          printer.choose(isLeft, held[index] ?? 0, end),
        );
        for (const [index, value] of values.entries()) printer.assign(held[index] ?? 0, value);
        if (own !== undefined) printer.assign(own, isLeft);
      }),
    );
  }

  /** Stages 2 and 3 of a list that is settled: grants of a row that is left are grants still, and no awards. */
  #settleAll(list: number, of: RowList, grants: Grants, first: number): void {
    const printer = this.#printer;
    if (of.collisions.length > 0) {
      const left = printer.each(() => printer.variable(printer.bool(isPaidBefore(of))));
      this.#collide(of, grants, left);
      printer.where(this.#any(left), () => {
        const kept = grants.map((own, scenario) =>
          own.map((grant) => ({ ...grant, hi: printer.both(grant.hi, left[scenario] ?? 0) })),
        );
        this.#grants(list, kept);
        for (const [scenario, own] of grants.entries())
          for (const { lo, hi } of own)
            for (const end of [lo, hi])
              printer.assign(end, printer.choose(left[scenario] ?? 0, printer.constant(0), end));
      });
    }
    printer.where(this.#anyOf(grants), () => {
      const byAward = of.awards.map((award, index) => {
        const own = grants.map((ofScenario) => ofScenario[index] ?? { lo: 0, hi: 0 });
        const { open } = award.amount;
        const mayBeOpen = open.op !== "truth" || open.value;
        const { measure, gate } = award;
        const isAlways = gate.op === "truth" && gate.value;
        return this.#limited(award, own, false).map((limited): Settled => ({
          measure,
          mayBeOpen,
          isAlways,
          ...limited,
        }));
      });
      for (const scenario of grants.keys()) {
        const settled = byAward.flatMap((award) => award[scenario] ?? []);
        for (const award of settled) this.#sum(scenario, award);
        this.#awards.write(scenario, first, settled);
      }
    });
  }

  /** Stage 3 for one award, by scenario; the limit that cut it is null where none can, or none is told. */
  #limited(award: RowAward, own: readonly Ends[], isOfSeveral: boolean): readonly Limited[] {
    if (award.limits.length === 0)
      return own.map(({ lo, hi }) => ({ lo, hi, limit: null, amount: null, room: null }));
    const printer = this.#printer;
    const { grounds } = this.#setting;
    const isShared = isOfSeveral && sharedLimit(award) !== null;
    const cut = (isNew: boolean, { lo, hi }: Ends): readonly number[] =>
      printer.holding([lo, hi], () => {
        const left = limitedAward(award, isNew);
        return [
          printer.scalar(left.lo),
          printer.scalar(left.hi),
          ...(grounds ? [printer.scalar(left.limit)] : []),
          ...(isShared && left.shared ? this.#shared(left.shared) : []),
        ];
      });
    const endsOf = (scenario: number): Ends => own[scenario] ?? { lo: 0, hi: 0 };
    const kept = printer.each((scenario) =>
      cut(true, endsOf(scenario)).map((value) => printer.variable(value)),
    );
    // Where nothing was given, both are the same.
    printer.where(this.#isBefore(), () =>
      printer.each((scenario) => {
        for (const [index, value] of cut(false, endsOf(scenario)).entries())
          printer.assign(kept[scenario]?.[index] ?? 0, value);
      }),
    );
    return kept.map((left, scenario) => ({
      lo: left[0] ?? endsOf(scenario).lo,
      hi: left[1] ?? endsOf(scenario).hi,
      limit: grounds ? (left[2] ?? null) : null,
      amount: isShared ? (left.at(-2) ?? null) : null,
      room: isShared ? (left.at(-1) ?? null) : null,
    }));
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
  #sum(scenario: number, { lo, hi, mayBeOpen }: Settled): void {
    const printer = this.#printer;
    const finite = mayBeOpen
      ? printer.choose(printer.isSame(hi, printer.constant(Infinity)), printer.constant(0), hi)
      : hi;
    for (const [index, amount] of [lo, finite].entries()) {
      const sum = this.#setting.sums[scenario]?.[index] ?? 0;
      printer.assign(sum, printer.now(OP.add, sum, amount));
    }
  }

  /** Writes grants that are something behind the end of their list. */
  #grants(list: number, grants: Grants): void {
    const printer = this.#printer;
    printer.where(this.#anyOf(grants), () => {
      for (const [scenario, own] of grants.entries())
        for (const lane of [0, 1])
          for (const grant of own) {
            this.#grant({ scenario, list, lane }, grant);
            this.#goOn({ scenario, list, lane }, grant.hi, GRANT_BYTES);
          }
    });
  }

  /** Writes grants that are something, with what they come to if no other bears on them. */
  #tried(list: number, of: RowList, grants: Grants): void {
    const printer = this.#printer;
    printer.where(this.#anyOf(grants), () => {
      const left = of.mayBePaid ? printer.bool(isPaidBefore(of)) : null;
      const nothing = { mark: 0, lo: 0, hi: 0, decided: null };
      const byAward = of.awards.map((award, index) => {
        const own = grants.map((ofScenario) => ofScenario[index] ?? nothing);
        return this.#limited(award, own, true).map((alone, scenario) => {
          const most =
            left === null ? alone.hi : printer.choose(left, printer.constant(Number.NaN), alone.hi);
          return { grant: own[scenario] ?? nothing, counted: award.counted, ...alone, most };
        });
      });
      for (const scenario of grants.keys())
        for (const lane of [0, 1])
          for (const { grant, lo, most, counted, limit, amount, room } of byAward.flatMap(
            (award) => award[scenario] ?? [],
          )) {
            const to = { scenario, list, lane };
            this.#grant(to, grant);
            this.#double(to, 3 * DOUBLE, lo);
            this.#double(to, 4 * DOUBLE, most);
            this.#integer(to, 5 * DOUBLE, this.#counted(counted, lane));
            const cut = limit === null ? number(-1) : wholeOf(limit, lane);
            if (this.#setting.grounds) this.#integer(to, 5 * DOUBLE + INTEGER, cut);
            this.#double(to, 6 * DOUBLE, amount ?? printer.constant(Number.NaN));
            if (room !== null) this.#double(to, 7 * DOUBLE, room);
            this.#goOn(to, grant.hi, TRIED_BYTES);
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

  #anyOf(grants: Grants): number {
    return this.#any(grants.flatMap((own) => own.map(({ hi }) => hi)));
  }

  #any(conditions: readonly number[]): number {
    return conditions.reduce((a, b) => this.#printer.either(a, b));
  }

  #endOf({ scenario, list }: GrantPlace): number {
    return local(this.#places.grants(scenario, list));
  }

  #double(to: GrantPlace, offset: number, value: number): void {
    this.#printer.add(
      join(get(this.#endOf(to)), get(value), OP.storeLane64, at(3, offset), [to.lane]),
    );
  }

  #integer(to: GrantPlace, offset: number, value: readonly number[]): void {
    this.#printer.add(join(get(this.#endOf(to)), value, OP.i32Store, at(2, offset)));
  }

  /** Writes a grant at the end of its list. */
  #grant(to: GrantPlace, { mark, lo, hi, decided }: Granted): void {
    const { lane } = to;
    const marked =
      decided === null
        ? number(mark * 2)
        : join(
            join(number(mark * 2), get(decided), OP.bitmask64, number(lane), OP.i32ShiftRight),
            join(number(DECIDED), OP.i32And, OP.i32Add),
          );
    this.#integer(to, 0, rowOf(lane));
    this.#integer(to, INTEGER, marked);
    this.#double(to, DOUBLE, lo);
    this.#double(to, 2 * DOUBLE, hi);
  }

  /** Moves the end of a list where the grant that was written there is more than nothing. */
  #goOn(to: GrantPlace, hi: number, bytes: number): void {
    const end = this.#endOf(to);
    const isMore = this.#printer.now(OP.ne, hi, this.#printer.constant(0));
    this.#printer.add(
      join(get(end), bitsOf(isMore), bitOf(to.lane)),
      join(number(bytes), OP.i32Multiply, OP.i32Add, set(end)),
    );
  }
}
