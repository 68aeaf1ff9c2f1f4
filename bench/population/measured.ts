import type { Outcome } from "@gongbao/population";

/** What a run over a population came to: equal results have equal ones. */
export interface Result {
  /** Awards that are not nothing. */
  readonly awards: number;
  /** Fen, all awards together, as decimal text. */
  readonly sum: string;
  /** Over measure, row and amount of every award, and over every holder's total; its order does not matter. */
  readonly hash: number;
}

const mixed = (measure: number, row: number, fen: number): number => {
  const low = fen % 4_294_967_296;
  let hash =
    Math.imul(measure + 1, 0x9e3779b1) ^
    Math.imul(row + 1, 0x85ebca77) ^
    Math.imul(low, 0xc2b2ae3d) ^
    Math.imul((fen - low) / 4_294_967_296, 0x27d4eb2f);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
};

/** The mark of holders' totals among measures. */
const TOTAL = 98;

/** Reads off a run whose facts are all known. Throws where an amount is a range. */
export function resultOf({ awards, totals }: Outcome): Result {
  let [count, sum, hash] = [0, 0n, 0];
  for (const { measure, row, lo, hi } of awards) {
    let piece = 0;
    for (let at = 0; at < measure.length; at++) {
      const fen = lo[at] ?? 0;
      if (fen !== hi[at]) throw new RangeError("an award of known facts is a range");
      piece += fen;
      hash = (hash + mixed(measure[at] ?? 0, row[at] ?? 0, fen)) >>> 0;
    }
    if (piece > Number.MAX_SAFE_INTEGER) throw new RangeError("the sum is not exact");
    count += measure.length;
    sum += BigInt(piece);
  }
  for (const [holder, fen] of totals.lo.entries()) {
    if (fen !== totals.hi[holder]) throw new RangeError("a total of known facts is a range");
    if (fen > 0) hash = (hash + mixed(TOTAL, holder, fen)) >>> 0;
  }
  return { awards: count, sum: String(sum), hash };
}

/** Whether two runs came to the same awards and totals. */
export const isSame = (a: Result, b: Result): boolean =>
  a.awards === b.awards && a.sum === b.sum && a.hash === b.hash;
