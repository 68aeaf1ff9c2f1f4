import { Growing, doubles, integers } from "../columns/growing.ts";
import type { Coded } from "../columns/coded.ts";
import type { AwardPiece } from "../kernel/awards.ts";
import type { Ends } from "../kernel/outcome.ts";

/** Sums are kept in two parts, so that they stay exact: this is one of the higher part. */
export const PART = 2 ** 26;

/** What a batch adds up to, a row for each measure in each group, then one for all measures together in each group. */
export interface BatchTotals {
  /** Place among the plan's measures; as many as there are for all together. */
  readonly measure: Int32Array;
  readonly group: Int32Array;
  readonly holders: Int32Array;
  readonly awards: Int32Array;
  readonly open: Int32Array;
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

/** Rows of sums that are made as they are asked for. */
class Rows {
  readonly measure = new Growing(integers, 1024);
  readonly group = new Growing(integers, 1024);
  readonly holders = new Growing(integers, 1024);
  readonly awards = new Growing(integers, 1024);
  readonly open = new Growing(integers, 1024);
  readonly loHigh = new Growing(doubles, 1024);
  readonly loLow = new Growing(doubles, 1024);
  readonly hiHigh = new Growing(doubles, 1024);
  readonly hiLow = new Growing(doubles, 1024);

  push(measure: number, group: number): number {
    this.measure.push(measure);
    this.group.push(group);
    for (const column of [this.holders, this.awards, this.open]) column.push(0);
    for (const column of [this.loHigh, this.loLow, this.hiHigh, this.hiLow]) column.push(0);
    return this.measure.length - 1;
  }

  add(row: number, awards: number, open: number, lo: number, hi: number): void {
    this.awards.add(row, awards);
    this.open.add(row, open);
    const [loHigh, hiHigh] = [Math.floor(lo / PART), Math.floor(hi / PART)];
    this.loHigh.add(row, loHigh);
    this.loLow.add(row, lo - loHigh * PART);
    this.hiHigh.add(row, hiHigh);
    this.hiLow.add(row, hi - hiHigh * PART);
  }
}

/** Adds up a batch: awards in the order of their holders, and what each holder gets in all. */
export function tallied(
  awards: AwardPiece,
  totals: Ends,
  columns: readonly Coded[],
  measures: number,
): BatchTotals {
  const holders = totals.lo.length;
  const { groups, own } = groupedBy(columns, holders);
  const rows = new Rows();
  const every = measures + 1;
  /** By group and measure: the row of sums, from 1. */
  const places = new Int32Array(groups.length * every);
  /** By row: the last holder that was counted. */
  const last = new Growing(integers, 1024);
  const rowOf = (group: number, measure: number): number => {
    const key = group * every + measure;
    const known = places[key] ?? 0;
    if (known > 0) return known - 1;
    const row = rows.push(measure, group);
    last.push(-1);
    places[key] = row + 1;
    return row;
  };
  const { measure, holder, lo, hi } = awards;
  for (let at = 0; at < measure.length;) {
    const of = holder[at] ?? 0;
    const group = own[of] ?? 0;
    const begin = at;
    let open = 0;
    for (; at < measure.length && holder[at] === of; at++) {
      const row = rowOf(group, measure[at] ?? 0);
      const [least, most] = [lo[at] ?? 0, hi[at] ?? 0];
      const isOpen = most === Infinity;
      if (isOpen) open += 1;
      rows.add(row, 1, isOpen ? 1 : 0, least, isOpen ? 0 : most);
      if (last.get(row) !== of) {
        last.set(row, of);
        rows.holders.add(row, 1);
      }
    }
    const all = rowOf(group, measures);
    rows.add(all, at - begin, open, totals.lo[of] ?? 0, totals.hi[of] ?? 0);
    rows.holders.add(all, 1);
  }
  return {
    measure: rows.measure.whole,
    group: rows.group.whole,
    holders: rows.holders.whole,
    awards: rows.awards.whole,
    open: rows.open.whole,
    lo: [rows.loHigh.whole, rows.loLow.whole],
    hi: [rows.hiHigh.whole, rows.hiLow.whole],
    groups,
  };
}
