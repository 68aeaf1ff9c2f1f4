import type { PlainPlace } from "../rows/code.ts";
import type { Ground } from "../rows/ground.ts";
import type { AwardPiece } from "./award-piece.ts";

/** Plain awards of one measure in memory: those from one up to another of columns that have so much room. */
export interface PlacedPlain {
  readonly of: "one";
  readonly measure: number;
  readonly isOfHolders: boolean;
  readonly place: number;
  readonly room: number;
  readonly from: number;
  readonly to: number;
}

const [INTEGER, DOUBLE] = [4, 8];
/** Columns for no more awards than this are made at once, unless they have to be longer. */
const MOST_ROOM = 65_536;

const placesOf = (place: number, room: number) => ({
  amount: place,
  row: place + room * DOUBLE,
  holder: place + room * (DOUBLE + INTEGER),
});

/** Numbers of which all are the same: of each as many as were asked for at most. Shared, so that another thread is sent none. */
const alike = new Map<number, Int32Array>();

function allOf(value: number, length: number): Int32Array {
  const known = alike.get(value);
  if (known && known.length >= length) return known.subarray(0, length);
  const numbers = new Int32Array(new SharedArrayBuffer(length * INTEGER)).fill(value);
  alike.set(value, numbers);
  return numbers;
}

/** Columns of plain awards: what is the same of all stands nowhere in the kernel's memory, and what is twice stands once. */
export function plainAwardsAt(
  ground: Ground,
  { measure, isOfHolders, place, room, from, to }: PlacedPlain,
  hasGrounds: boolean,
): AwardPiece {
  const places = placesOf(place, room);
  const length = to - from;
  const integers = (at: number) => ground.integers(at + from * INTEGER, length);
  const row = integers(places.row);
  const amount = ground.doubles(places.amount + from * DOUBLE, length);
  const none = allOf(-1, hasGrounds ? length : 0);
  return {
    measure: allOf(measure, length),
    holder: isOfHolders ? row : integers(places.holder),
    row,
    lo: amount,
    hi: amount,
    limit: none,
    by: none,
  };
}

/** Plain awards of one measure, as code writes them. */
export class PlainAwards {
  readonly measure: number;
  readonly #ground: Ground;
  readonly #isOfHolders: boolean;
  readonly #most: number;
  #place = 0;
  #room = 0;
  #count = 0;

  /** There are `most` rows at most in all. */
  constructor(ground: Ground, measure: number, isOfHolders: boolean, most: number) {
    this.#ground = ground;
    this.measure = measure;
    this.#isOfHolders = isOfHolders;
    this.#most = most;
  }

  /** Where code writes the next ones, of which there are so many at most; gives columns that are full to `done`. */
  next(rows: number, done: PlacedPlain[]): PlainPlace {
    // One more: code writes an award before it knows whether it is kept.
    if (this.#count + rows + 1 > this.#room) {
      this.take(done);
      this.#room = Math.max(rows + 1, Math.min(this.#most + 1, MOST_ROOM));
      const bytes = DOUBLE + (this.#isOfHolders ? 1 : 2) * INTEGER;
      this.#place = this.#ground.reserve(this.#room * bytes);
      this.#count = 0;
    }
    const { amount, row, holder } = placesOf(this.#place, this.#room);
    return {
      amount: amount + this.#count * DOUBLE,
      row: row + this.#count * INTEGER,
      holder: holder + this.#count * INTEGER,
    };
  }

  /** Takes up what was written, by the byte where the rows end. */
  written(end: number): void {
    this.#count = (end - placesOf(this.#place, this.#room).row) / INTEGER;
  }

  /** What was written, as long as it was not taken up. */
  unseen(end: number): AwardPiece {
    const to = (end - placesOf(this.#place, this.#room).row) / INTEGER;
    return plainAwardsAt(this.#ground, { ...this.#placed, from: this.#count, to }, false);
  }

  /** Gives where all stand that were not given yet, of whom there may be none. */
  take(done: PlacedPlain[]): void {
    if (this.#count > 0) done.push(this.#placed);
    this.#room = 0;
    this.#count = 0;
  }

  get #placed(): PlacedPlain {
    return {
      of: "one",
      measure: this.measure,
      isOfHolders: this.#isOfHolders,
      place: this.#place,
      room: this.#room,
      from: 0,
      to: this.#count,
    };
  }
}
