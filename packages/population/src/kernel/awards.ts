import type { AwardsPlace } from "../rows/code.ts";
import type { Ground } from "../rows/ground.ts";
import type { AwardPiece } from "./award-piece.ts";
import { type PlacedPlain, PlainAwards, plainAwardsAt } from "./plain-awards.ts";

/** Where awards stand in memory. */
export type PlacedAwards = PlacedSeveral | PlacedPlain;

/** Awards of several measures: those from one up to another of columns that have so much room, one behind the other at a place. */
interface PlacedSeveral {
  readonly of: "several";
  readonly place: number;
  readonly room: number;
  readonly from: number;
  readonly to: number;
}

const [INTEGER, DOUBLE] = [4, 8];
/** Columns for so many awards at least are made at once. */
const LEAST_ROOM = 65_536;

/** Where each column begins: numbers of 8 bytes first, so that all stand even. */
function placesOf(place: number, room: number, hasGrounds: boolean) {
  const integer = (column: number) => place + 2 * room * DOUBLE + column * room * INTEGER;
  return {
    lo: place,
    hi: place + room * DOUBLE,
    row: integer(0),
    measure: integer(1),
    holder: integer(2),
    limit: hasGrounds ? integer(3) : 0,
    by: hasGrounds ? integer(4) : 0,
  };
}

const bytesOf = (room: number, hasGrounds: boolean): number =>
  room * (2 * DOUBLE + (hasGrounds ? 5 : 3) * INTEGER);

/** Columns of awards, as they lie in memory. */
export function awardsAt(ground: Ground, placed: PlacedAwards, hasGrounds: boolean): AwardPiece {
  if (placed.of === "one") return plainAwardsAt(ground, placed, hasGrounds);
  const { place, room, from, to } = placed;
  const places = placesOf(place, room, hasGrounds);
  const integers = (at: number) => ground.integers(at + from * INTEGER, to - from);
  const doubles = (at: number) => ground.doubles(at + from * DOUBLE, to - from);
  const none = new Int32Array(0);
  return {
    measure: integers(places.measure),
    holder: integers(places.holder),
    row: integers(places.row),
    lo: doubles(places.lo),
    hi: doubles(places.hi),
    limit: hasGrounds ? integers(places.limit) : none,
    by: hasGrounds ? integers(places.by) : none,
  };
}

/** Awards that are collected in memory, where scripts and vector code alike write them. */
export class Awards implements AwardPiece {
  readonly #ground: Ground;
  readonly #hasGrounds: boolean;
  readonly #done: PlacedAwards[] = [];
  readonly #plain = new Map<number, PlainAwards>();
  #place = 0;
  #room = 0;
  /** Where what was not taken yet begins. */
  #from = 0;
  /** How many stand in the columns. */
  count = 0;
  measure: Int32Array = new Int32Array(0);
  holder: Int32Array = new Int32Array(0);
  row: Int32Array = new Int32Array(0);
  lo: Float64Array = new Float64Array(0);
  hi: Float64Array = new Float64Array(0);
  limit: Int32Array = new Int32Array(0);
  by: Int32Array = new Int32Array(0);

  constructor(ground: Ground, hasGrounds: boolean) {
    this.#ground = ground;
    this.#hasGrounds = hasGrounds;
  }

  add(
    measure: number,
    holder: number,
    row: number,
    lo: number,
    hi: number,
    limit = -1,
    by = -1,
  ): void {
    if (this.count === this.#room) this.reserve(1);
    const at = this.count;
    this.measure[at] = measure;
    this.holder[at] = holder;
    this.row[at] = row;
    this.lo[at] = lo;
    this.hi[at] = hi;
    if (this.#hasGrounds) {
      this.limit[at] = limit;
      this.by[at] = by;
    }
    this.count = at + 1;
  }

  /** Makes sure that so many more have room: until they are there, columns stay the same. */
  reserve(more: number): void {
    if (this.count + more <= this.#room) return;
    this.#close();
    this.#room = Math.max(LEAST_ROOM, more * 2);
    this.#place = this.#ground.reserve(bytesOf(this.#room, this.#hasGrounds));
    const whole = { place: this.#place, room: this.#room, from: 0, to: this.#room };
    Object.assign(this, awardsAt(this.#ground, { of: "several", ...whole }, this.#hasGrounds));
    this.count = 0;
    this.#from = 0;
  }

  /** Where code writes the next awards; it says by `count` how many it wrote. */
  get next(): AwardsPlace {
    const places = placesOf(this.#place, this.#room, this.#hasGrounds);
    const [four, eight] = [this.count * INTEGER, this.count * DOUBLE];
    return {
      lo: places.lo + eight,
      hi: places.hi + eight,
      row: places.row + four,
      measure: places.measure + four,
      holder: places.holder + four,
      limit: places.limit + four,
      by: places.by + four,
    };
  }

  /** The plain awards of a measure; there are `most` rows for it at most. */
  plain(measure: number, isOfHolders: boolean, most: number): PlainAwards {
    const known = this.#plain.get(measure);
    if (known) return known;
    const plain = new PlainAwards(this.#ground, measure, isOfHolders, most);
    this.#plain.set(measure, plain);
    return plain;
  }

  /** Takes up columns of plain awards that are full. */
  readonly full: PlacedPlain[] = [];

  /** Where those stand that were added since it was asked last, but plain ones. */
  take(): readonly PlacedAwards[] {
    this.#close();
    return this.#done.splice(0);
  }

  /** Where plain awards stand that were added since it was asked last. */
  takePlain(): readonly PlacedAwards[] {
    for (const plain of this.#plain.values()) plain.take(this.full);
    return this.full.splice(0);
  }

  #close(): void {
    const { place, room, from } = { place: this.#place, room: this.#room, from: this.#from };
    if (this.count > from) this.#done.push({ of: "several", place, room, from, to: this.count });
    this.#from = this.count;
  }
}
