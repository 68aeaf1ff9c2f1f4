import type { Past } from "../columns/population.ts";
import type { Desk } from "../rows/code.ts";
import type { Ground, LaidColumn } from "../rows/ground.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
import type { Laid } from "./laid.ts";
import { columnKey } from "./program.ts";

const DOUBLE = 8;

const NOWHERE: LaidColumn = { place: 0, length: 0 };

/** A laid population's columns, and the lot of its holders that is worked on. */
export class Lots {
  readonly ground: Ground;
  readonly laid: Laid;
  readonly #firsts: ReadonlyMap<string, Int32Array>;
  readonly #own: ReadonlyMap<string, LaidColumn>;
  /** Rows of a kind in the largest lot. */
  readonly #most: ReadonlyMap<string | null, number>;
  /** The lot's holders: from one up to another. */
  from = 0;
  to = 0;

  /** `own` are columns of figures that stand in place of those laid: what a scenario has for itself. */
  constructor(laid: Laid, ground: Ground, own: ReadonlyMap<string, LaidColumn> = new Map()) {
    this.laid = laid;
    this.ground = ground;
    this.#own = own;
    this.#firsts = new Map(
      [...laid.things].map(([kind, { first }]) => [kind, this.integers(first)]),
    );
    this.#most = new Map(
      [null, ...laid.things.keys()].map((kind) => [kind, this.#rowsOfLargest(kind)]),
    );
  }

  enter(lot: number): void {
    const { lots } = this.laid;
    [this.from, this.to] = [lots[lot] ?? 0, lots[lot + 1] ?? 0];
  }

  /** The rows of a kind that are the lot's. */
  rowsOf(item: string | null): readonly [number, number] {
    if (item === null) return [this.from, this.to];
    const first = this.#firsts.get(item);
    return [first?.[this.from] ?? 0, first?.[this.to] ?? 0];
  }

  /** The rows of a kind in all lots. */
  allRows(item: string | null): number {
    return item === null ? this.laid.holders : (this.laid.things.get(item)?.owner.length ?? 0);
  }

  mostRows(item: string | null): number {
    return this.#most.get(item) ?? 0;
  }

  integers({ place, length }: LaidColumn): Int32Array {
    return this.ground.integers(place, length);
  }

  doubles({ place, length }: LaidColumn): Float64Array {
    return this.ground.doubles(place, length);
  }

  find(item: string | null, ref: ColumnRef): LaidColumn {
    const key = columnKey(item, ref);
    return this.#own.get(key) ?? this.laid.columns.get(key) ?? NOWHERE;
  }

  /** Where each holder's things of a kind begin. */
  first(item: string): Int32Array {
    return this.#firsts.get(item) ?? new Int32Array(this.laid.holders + 1);
  }

  /** The holder of every row. */
  owner(item: string): Int32Array {
    return this.integers(this.laid.things.get(item)?.owner ?? NOWHERE);
  }

  past(): Past {
    const { first, measure, thing, day, amount, columns } = this.laid.past;
    return {
      first: this.integers(first),
      measure: this.integers(measure),
      thing: this.integers(thing),
      day: this.integers(day),
      amount: this.doubles(amount),
      columns: new Map(
        [...columns].map(([fact, column]) => [
          fact,
          column.isNumeric ? this.doubles(column) : this.integers(column),
        ]),
      ),
    };
  }

  /** An output column for the rows of a kind in a lot; one more, since rows are worked on by twos. */
  column(item: string | null): number {
    return this.ground.reserve((this.mostRows(item) + 1) * DOUBLE);
  }

  /** Where code for rows of a kind works; `lists` are by scenario, whose columns are those of its own lots. */
  desk(
    item: string | null,
    slots: number,
    columns: readonly number[],
    lists: readonly (readonly number[])[],
    scenarios: readonly Lots[] = [this],
  ): Desk {
    return {
      ground: this.ground,
      place: (ref, scenario) => (scenarios[scenario] ?? this).find(item, ref).place,
      isKnown: (ref) => this.laid.known.has(columnKey(item, ref)),
      length: (ref) => this.find(item, ref).length,
      owner: this.laid.things.get(item ?? "")?.owner ?? NOWHERE,
      slots,
      columns,
      lists,
    };
  }

  #rowsOfLargest(kind: string | null): number {
    const { lots } = this.laid;
    const first = kind === null ? null : this.first(kind);
    const rowBefore = (holder: number) => (first ? (first[holder] ?? 0) : holder);
    return lots.reduce(
      (most, from, lot) => Math.max(most, rowBefore(lots[lot + 1] ?? from) - rowBefore(from)),
      0,
    );
  }
}
