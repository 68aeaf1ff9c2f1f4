import { type RowSetting, differs, isOfHolder } from "../rows/code.ts";
import { MOST_PAGES } from "../rows/ground.ts";
import { beforeOf, isOfFact } from "../rows/before.ts";
import { keyOf } from "../rows/columns-read.ts";
import { type RowTask, settledIn } from "../rows/task.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
import { OP, ZERO_ONE, at, moduleOf } from "./bytes.ts";
import { ListWriter } from "./list-writer.ts";
import {
  BEFORE,
  DOUBLE,
  FIRST_PLACE,
  FROM,
  HOLDER,
  INTEGER,
  NEXT_BEFORE,
  NEXT_HOLDER,
  OUT,
  PLACES,
  type Places,
  ROW,
  ROW4,
  ROW8,
  ROWS,
  TAKEN,
  TO,
  get,
  isNoRow,
  join,
  load,
  local,
  number,
  set,
} from "./places.ts";
import { WasmPrinter } from "./print.ts";

/** A column that code reads, as a scenario has it. */
export interface Read {
  readonly ref: ColumnRef;
  readonly scenario: number;
}

const nameOf = ({ ref, scenario }: Read): string => `${scenario} ${keyOf(ref)}`;

/** Writes the code of one task. */
export class RowWriter {
  readonly #task: RowTask;
  readonly #setting: RowSetting;
  readonly #places: Places;
  readonly #read: ReadonlyMap<string, number>;
  readonly #printer: WasmPrinter;
  /** By scenario: what the row gets of the lists that are settled, the least and the most. */
  readonly #sums: readonly (readonly number[])[];
  readonly module: Uint8Array<ArrayBuffer>;

  /** Where `isKnown`, no row of any fact that is read is unknown. */
  constructor(
    task: RowTask,
    setting: RowSetting,
    reads: readonly Read[],
    places: Places,
    isKnown: boolean,
  ) {
    this.#task = task;
    this.#setting = setting;
    this.#places = places;
    this.#read = new Map(reads.map((one, index) => [nameOf(one), index]));
    this.#printer = new WasmPrinter({
      cell: (ref, scenario) => this.#cell(ref, scenario),
      isNumeric: setting.isNumeric,
      isKnown: (ref) => isKnown && isOfFact(ref),
      slot: (slot, scenario) => [
        ...get(local(places.parameters(setting.scenarios.slots.has(slot) ? scenario : 0))),
        ...OP.loadSplat64,
        ...at(3, slot * DOUBLE),
      ],
      constant: (index) => [
        ...get(local(places.constants)),
        ...OP.loadSplat64,
        ...at(3, index * DOUBLE),
      ],
      first: FIRST_PLACE + places.count,
      scenarios: setting.scenarios.count,
    });
    this.#columns();
    this.#sums = this.#printer.each(() =>
      [0, 1].map(() => this.#printer.variable(this.#printer.constant(0))),
    );
    const isOfHolders = task.item === null;
    const rows = this.#printer.now([...get(ROW), ...OP.splat32, ...ZERO_ONE, ...OP.add32]);
    const holders = [...get(local(places.owner)), ...get(ROW4), ...OP.i32Add, ...OP.loadZero64];
    const lists = new ListWriter({
      rows,
      holders: isOfHolders ? rows : this.#printer.now([...holders, ...at(2)]),
      printer: this.#printer,
      places,
      sums: this.#sums,
      level: (ref) => local(this.#placeOf(ref, 0)),
      item: task.item,
      grounds: task.grounds,
    });
    let settled = 0;
    for (const [index, list] of task.lists.entries()) {
      lists.write(index, list, settled);
      settled += settledIn({ lists: [list] }).length;
    }
    this.module = moduleOf(
      {
        taken: TAKEN,
        numbers: FIRST_PLACE + places.count - TAKEN,
        doubles: 0,
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
  #whole(reads: readonly Read[]): readonly number[] {
    const { item, lists } = this.#task;
    const places = this.#places;
    const settles = lists.some(({ reach }) => reach === "row");
    const owned = reads.some(({ ref }) => isOfHolder(item, ref)) || (settles && item !== null);
    const before = this.#read.get(nameOf({ ref: beforeOf(item), scenario: 0 }));
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
      join(get(ROW), number(1), OP.i32Add, get(TO), OP.i32LtU, number(1), OP.i32ShiftLeft),
      join(number(1), OP.i32Or, set(ROWS)),
      ...(owned ? ofBoth(places.owner, HOLDER, NEXT_HOLDER) : []),
      ...(before === undefined ? [] : ofBoth(places.read(before), BEFORE, NEXT_BEFORE)),
      this.#printer.code,
      settles ? this.#sums.flatMap((_, scenario) => this.#addUpBoth(scenario)) : [],
      join(get(ROW), number(2), OP.i32Add, set(ROW)),
      join(get(OUT), number(2 * DOUBLE), OP.i32Add, set(OUT), OP.br, [0]),
      join(OP.end, OP.end),
      ...Array.from(this.#sums.keys()).flatMap((scenario) => [
        endStore(places.award(scenario, "written")),
        ...lists.map((_, index) => endStore(places.grants(scenario, index))),
        ...settledIn({ lists }).map((_, index) => endStore(places.plain(scenario, "row", index))),
      ]),
      number(0),
    );
  }

  #placeOf(ref: ColumnRef, scenario: number): number {
    const whose = differs(this.#setting.scenarios, ref) ? scenario : 0;
    return this.#places.read(this.#read.get(nameOf({ ref, scenario: whose })) ?? 0);
  }

  #cell(ref: ColumnRef, scenario: number): readonly number[] {
    const place = get(local(this.#placeOf(ref, scenario)));
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

  #columns(): void {
    const printer = this.#printer;
    for (const [index, { of, open }] of this.#task.columns.entries()) {
      const value = printer.withoutEnd(printer.scalar(of), open);
      const place = get(local(this.#places.column(index)));
      printer.add(place, get(OUT), OP.i32Add, get(value), OP.store, at(3));
    }
  }

  /** Adds what the two rows get to the sums of their holders, at once where they are two holders. */
  #addUpBoth(scenario: number): readonly number[] {
    const each = [0, 1].flatMap((lane) => this.#addUp(scenario, lane));
    if (this.#task.item !== null) return each;
    const both = (["sumLo", "sumHi"] as const).flatMap((sums, index) => {
      const at8 = join(get(local(this.#places.award(scenario, sums))), get(ROW8), OP.i32Add);
      return join(
        join(at8, at8, OP.load, at(3)),
        join(get(this.#sums[scenario]?.[index] ?? 0), OP.add, OP.store, at(3)),
      );
    });
    return join(
      join(OP.block, OP.block, get(ROWS), number(3), OP.i32Ne, OP.brIf, [0]),
      join(both, OP.br, [1], OP.end, each, OP.end),
    );
  }

  /** Adds what a row gets to the sums of its holder. */
  #addUp(scenario: number, lane: number): readonly number[] {
    const holder =
      this.#task.item === null
        ? join(get(ROW), number(lane), OP.i32Add)
        : get(lane === 0 ? HOLDER : NEXT_HOLDER);
    const added = (["sumLo", "sumHi"] as const).flatMap((sums, index) => {
      const at8 = join(
        join(get(local(this.#places.award(scenario, sums))), holder),
        join(number(3), OP.i32ShiftLeft, OP.i32Add),
      );
      return join(
        join(at8, at8, OP.f64Load, at(3)),
        join(
          get(this.#sums[scenario]?.[index] ?? 0),
          OP.lane64,
          [lane],
          OP.f64Add,
          OP.f64Store,
          at(3),
        ),
      );
    });
    // The second lane may lie behind the last row.
    return lane === 0 ? added : join(OP.block, isNoRow, OP.brIf, [0], added, OP.end);
  }
}
