import type { Coded } from "../columns/coded.ts";
import type { AwardPiece } from "../kernel/award-piece.ts";
import type { Ends } from "../kernel/ends.ts";

/** Sums are kept in two parts, so that they stay exact: this is one of the higher part. */
export const PART = 2 ** 26;

/** What a batch adds up to, a row for each measure in each group, then one for all measures together in each group. */
export interface BatchTotals {
  /** Place among the plan's measures; as many as there are for all together. */
  readonly measure: Int32Array;
  readonly group: Int32Array;
  readonly holders: Float64Array;
  readonly awards: Float64Array;
  readonly open: Float64Array;
  /** Whole fen: so many times `PART`, and the rest. */
  readonly lo: readonly [high: Float64Array, low: Float64Array];
  readonly hi: readonly [high: Float64Array, low: Float64Array];
  /** What each group has in the columns to group by: codes, −1 for nothing. */
  readonly groups: readonly (readonly number[])[];
}

/** Holders by what they have in the columns to group by. */
function groupedBy(columns: readonly Coded[], holders: number) {
  const groups: number[][] = [];
  const places = new Map<number, number>();
  const own = new Int32Array(holders);
  const most = columns.map(({ values }) => values.length + 1);
  for (let holder = 0; holder < holders; holder++) {
    let key = 0;
    for (let at = 0; at < columns.length; at++)
      key = key * (most[at] ?? 1) + (columns[at]?.codes[holder] ?? -1) + 1;
    let place = places.get(key);
    if (place === undefined) {
      place = groups.length;
      places.set(key, place);
      groups.push(columns.map(({ codes }) => codes[holder] ?? -1));
    }
    own[holder] = place;
  }
  return { groups, own };
}

/** Where a row of sums has what: the last holder counted from 1, counts, and sums in two parts. */
const [LAST, HOLDERS, AWARDS, OPEN, LO_HIGH, LO_LOW, HI_HIGH, HI_LOW] = [0, 1, 2, 3, 4, 5, 6, 7];
const STEP = 8;

/** Adds up a batch: awards in the order of their holders, and what each holder gets in all. */
export function tallied(
  awards: AwardPiece,
  totals: Ends,
  columns: readonly Coded[],
  measures: number,
): BatchTotals {
  const { groups, own } = groupedBy(columns, totals.lo.length);
  const every = measures + 1;
  const { measure, holder, lo, hi } = awards;
  const most = Math.min(groups.length * every, measure.length * 2);
  const measureOf = new Int32Array(most);
  const groupOf = new Int32Array(most);
  // What is added to together stands together.
  const sums = new Float64Array(most * STEP);
  /** By group and measure: the row of sums, from 1. */
  const places = new Int32Array(groups.length * every);
  let rows = 0;
  const add = (
    row: number,
    of: number,
    given: number,
    openOnes: number,
    least: number,
    highest: number,
  ): void => {
    const at = row * STEP;
    if (sums[at + LAST] !== of + 1) {
      sums[at + LAST] = of + 1;
      sums[at + HOLDERS] = (sums[at + HOLDERS] ?? 0) + 1;
    }
    sums[at + AWARDS] = (sums[at + AWARDS] ?? 0) + given;
    sums[at + OPEN] = (sums[at + OPEN] ?? 0) + openOnes;
    const high = Math.floor(least / PART);
    sums[at + LO_HIGH] = (sums[at + LO_HIGH] ?? 0) + high;
    sums[at + LO_LOW] = (sums[at + LO_LOW] ?? 0) + least - high * PART;
    const higher = Math.floor(highest / PART);
    sums[at + HI_HIGH] = (sums[at + HI_HIGH] ?? 0) + higher;
    sums[at + HI_LOW] = (sums[at + HI_LOW] ?? 0) + highest - higher * PART;
  };
  const rowOf = (group: number, of: number): number => {
    const key = group * every + of;
    const known = places[key] ?? 0;
    if (known > 0) return known - 1;
    measureOf[rows] = of;
    groupOf[rows] = group;
    rows += 1;
    places[key] = rows;
    return rows - 1;
  };
  for (let at = 0; at < measure.length;) {
    const of = holder[at] ?? 0;
    const group = own[of] ?? 0;
    let [given, openOnes] = [0, 0];
    for (; at < measure.length && holder[at] === of; at++) {
      const highest = hi[at] ?? 0;
      // What was taken away whole is listed, but it is no award.
      if (highest === 0) continue;
      given += 1;
      const row = rowOf(group, measure[at] ?? 0);
      const isOpen = highest === Infinity;
      if (isOpen) openOnes += 1;
      add(row, of, 1, isOpen ? 1 : 0, lo[at] ?? 0, isOpen ? 0 : highest);
    }
    if (given === 0) continue;
    const all = rowOf(group, measures);
    add(all, of, given, openOnes, totals.lo[of] ?? 0, totals.hi[of] ?? 0);
  }
  const column = (place: number): Float64Array => {
    const found = new Float64Array(rows);
    for (let row = 0; row < rows; row++) found[row] = sums[row * STEP + place] ?? 0;
    return found;
  };
  return {
    measure: measureOf.subarray(0, rows),
    group: groupOf.subarray(0, rows),
    holders: column(HOLDERS),
    awards: column(AWARDS),
    open: column(OPEN),
    lo: [column(LO_HIGH), column(LO_LOW)],
    hi: [column(HI_HIGH), column(HI_LOW)],
    groups,
  };
}
