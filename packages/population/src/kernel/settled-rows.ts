import type { Plan } from "../plan/plan.ts";
import { awardBytes } from "../rows/code.ts";
import type { Counted, Settled } from "./settling.ts";

/** Where awards of a list that code has settled stand. */
export interface AwardList {
  /** The byte where the list begins, and where it ends since the last run. */
  readonly place: number;
  readonly end: () => number;
  /** The holder of each row; null where the rows are the holders. */
  readonly owner: Int32Array | null;
}

const DOUBLE = 8;

/** Takes over the awards that code has settled row by row: stage 4 for them. */
export class SettledRows {
  readonly #list: AwardList;
  readonly #payees: Int32Array;
  readonly #hasGrounds: boolean;
  readonly #step: number;
  readonly #integers: Int32Array;
  readonly #doubles: Float64Array;
  #bound = 0;

  constructor({ measures, grounds }: Plan, list: AwardList, memory: WebAssembly.Memory) {
    this.#list = list;
    this.#payees = Int32Array.from(measures, ({ payee }) => payee);
    this.#hasGrounds = grounds;
    this.#step = awardBytes(grounds) / DOUBLE;
    this.#integers = new Int32Array(memory.buffer);
    this.#doubles = new Float64Array(memory.buffer);
  }

  /** No less than what any holder's sums of the list's awards come to. */
  get bound(): number {
    return this.#bound;
  }

  run(into: Settled): void {
    const { place, end, owner } = this.#list;
    const [integers, doubles, step, hasGrounds] = [
      this.#integers,
      this.#doubles,
      this.#step,
      this.#hasGrounds,
    ];
    const { awards, hasPayees } = into;
    const { lo: sumLo, hi: sumHi } = into.totals;
    const [from, to] = [place / DOUBLE, end() / DOUBLE];
    awards.reserve((to - from) / step);
    const { measure: measures, holder: holders, row: rows, lo: los, hi: his, limit, by } = awards;
    let { count } = awards;
    let bound = 0;
    for (let at = from; at < to; at += step) {
      const row = integers[at * 2] ?? 0;
      const measure = integers[at * 2 + 1] ?? 0;
      const lo = doubles[at + 1] ?? 0;
      const hi = doubles[at + 2] ?? 0;
      const holder = owner === null ? row : (owner[row] ?? 0);
      const most = hi === Infinity ? 0 : hi;
      sumLo[holder] = (sumLo[holder] ?? 0) + lo;
      sumHi[holder] = (sumHi[holder] ?? 0) + most;
      bound += hi === Infinity ? lo : hi;
      if (hasPayees) into.payee(holder, this.#payees[measure] ?? 0, lo, most);
      measures[count] = measure;
      holders[count] = holder;
      rows[count] = row;
      los[count] = lo;
      his[count] = hi;
      if (hasGrounds) {
        limit[count] = doubles[at + 3] ?? -1;
        by[count] = -1;
      }
      count += 1;
    }
    awards.count = count;
    this.#bound = bound;
  }

  /** Counts what is added up. */
  count(into: Counted): void {
    const { place, end, owner } = this.#list;
    for (let at = place / DOUBLE; at < end() / DOUBLE; at += this.#step) {
      const row = this.#integers[at * 2] ?? 0;
      const [lo, hi] = [this.#doubles[at + 1] ?? 0, this.#doubles[at + 2] ?? 0];
      into.count(owner === null ? row : (owner[row] ?? 0), hi === Infinity ? lo : hi);
    }
  }
}
