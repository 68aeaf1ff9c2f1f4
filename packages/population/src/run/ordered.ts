import type { Column } from "../columns/population.ts";
import { takenOf } from "../columns/taken.ts";
import type { AwardPiece } from "../kernel/award-piece.ts";

/** Places of rows by a key of theirs, those of one key as they were. */
function sorted(places: Int32Array, keys: Int32Array, most: number): Int32Array {
  const next = new Int32Array(most + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let key = 1; key <= most; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const order = new Int32Array(places.length);
  for (const place of places) {
    const key = keys[place] ?? 0;
    const to = next[key] ?? 0;
    order[to] = place;
    next[key] = to + 1;
  }
  return order;
}

const NONE = new Int32Array(0);

/** Puts places of one holder and measure by their rows: most are, but for works that took a closer look than others. */
function byRow(order: Int32Array, { holder, measure, row }: Keys): void {
  for (let at = 1; at < order.length; at++) {
    const place = order[at] ?? 0;
    let to = at;
    for (; to > 0; to--) {
      const before = order[to - 1] ?? 0;
      if (
        holder[before] !== holder[place] ||
        measure[before] !== measure[place] ||
        (row[before] ?? 0) <= (row[place] ?? 0)
      )
        break;
      order[to] = before;
    }
    order[to] = place;
  }
}

type Keys = Pick<AwardPiece, "holder" | "measure" | "row">;

/** Awards in the order of holders, of measures, and of the rows of things. */
export function ordered(
  pieces: readonly AwardPiece[],
  holders: number,
  measures: number,
  hasGrounds: boolean,
): AwardPiece {
  const length = pieces.reduce((sum, { measure }) => sum + measure.length, 0);
  const whole = <Of extends Column>(all: Of, of: (piece: AwardPiece) => Of): Of => {
    let at = 0;
    for (const piece of pieces) {
      all.set(of(piece), at);
      at += of(piece).length;
    }
    return all;
  };
  const integers = (of: (piece: AwardPiece) => Int32Array) => whole(new Int32Array(length), of);
  const doubles = (of: (piece: AwardPiece) => Float64Array) => whole(new Float64Array(length), of);
  const [measure, holder] = [integers((one) => one.measure), integers((one) => one.holder)];
  const all = new Int32Array(length);
  for (let at = 0; at < length; at++) all[at] = at;
  const row = integers((one) => one.row);
  const order = sorted(sorted(all, measure, measures), holder, holders);
  byRow(order, { holder, measure, row });
  return {
    measure: takenOf(measure, order),
    holder: takenOf(holder, order),
    row: takenOf(row, order),
    lo: takenOf(
      doubles((one) => one.lo),
      order,
    ),
    hi: takenOf(
      doubles((one) => one.hi),
      order,
    ),
    limit: hasGrounds
      ? takenOf(
          integers((one) => one.limit),
          order,
        )
      : NONE,
    by: hasGrounds
      ? takenOf(
          integers((one) => one.by),
          order,
        )
      : NONE,
  };
}
