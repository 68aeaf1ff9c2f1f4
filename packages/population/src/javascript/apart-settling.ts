import { GRANT_BYTES, type RowsInto, TRIED_BYTES, WITH_ALL } from "../rows/code.ts";
import { MARK_CAP, MARK_LIMIT, MARK_MEASURE, MARK_NUMBERS, marksOf } from "../rows/marks.ts";
import type { RowList } from "../rows/task.ts";

const [INTEGER, DOUBLE] = [4, 8];
/** How grants of a holder bear on each other: not at all, by what a limit shares out among them, or otherwise too. */
const [APART, SHARED, UNSETTLED] = [0, 1, 3];
const [TRIED, GRANT] = [TRIED_BYTES / DOUBLE, GRANT_BYTES / DOUBLE];

/**
 * Settles the grants of a list that stand apart, or of which nothing is to be seen but how much a limit has for them
 * together, and leaves the others as its grants.
 */
export class ApartSettling {
  readonly #begin: number;
  readonly #owner: Int32Array | null;
  readonly #isTied: boolean;
  readonly #hasGrounds: boolean;
  readonly #marks: Int32Array;

  /** Of the list that begins at a byte; `owner` is the holder of every row, null where the rows are the holders. */
  constructor(list: RowList, begin: number, owner: Int32Array | null, hasGrounds: boolean) {
    this.#begin = begin / DOUBLE;
    this.#owner = owner;
    this.#isTied = list.isTied;
    this.#hasGrounds = hasGrounds;
    this.#marks = marksOf(list);
  }

  /** Goes through a list up to the byte where it ends. Gives how many awards it has settled, and where its grants end. */
  run(
    integers: Int32Array,
    doubles: Float64Array,
    end: number,
    into: RowsInto,
  ): { readonly awards: number; readonly end: number } {
    const [owner, last] = [this.#owner, end / DOUBLE];
    let [at, out, awards] = [this.#begin, this.#begin, 0];
    while (at < last) {
      const row = integers[at * 2] ?? 0;
      const holder = owner === null ? row : (owner[row] ?? 0);
      let bearing = APART;
      let next = at;
      for (; next < last; next += TRIED) {
        const other = integers[next * 2] ?? 0;
        if (next !== at && (owner === null ? other : owner[other]) !== holder) break;
        if (Number.isNaN(doubles[next + 4])) bearing = UNSETTLED;
        for (let before = at; before < next && bearing !== UNSETTLED; before += TRIED)
          bearing |= this.#isTied ? UNSETTLED : bearingOf(integers, doubles, before, next);
      }
      if (bearing === SHARED)
        for (let one = at; one < next; one += TRIED) this.#share(integers, doubles, at, one, next);
      for (; at < next; at += TRIED)
        if (bearing !== UNSETTLED)
          awards += this.#award(integers, doubles, at, holder, awards, into);
        else {
          for (let part = 0; part < GRANT; part++) doubles[out + part] = doubles[at + part] ?? 0;
          out += GRANT;
        }
    }
    return { awards, end: out * DOUBLE };
  }

  /** Cuts a grant among a holder's: larger ones that its last limit counts with it come first, of one amount the earlier row's. */
  #share(integers: Int32Array, doubles: Float64Array, from: number, at: number, to: number): void {
    const mark = (integers[at * 2 + 1] ?? 0) >> 1;
    const isCap = this.#marks[mark * MARK_NUMBERS + MARK_CAP] === 1;
    const [row, counted] = [integers[at * 2] ?? 0, integers[at * 2 + 10]];
    const [amount, room] = [doubles[at + 6] ?? 0, doubles[at + 7] ?? 0];
    let used = 0;
    for (let other = from; other < to; other += TRIED) {
      if (other === at || (integers[other * 2 + 1] ?? 0) >> 1 !== mark) continue;
      const its = doubles[other + 6] ?? 0;
      const isBefore = its > amount || (its === amount && (integers[other * 2] ?? 0) < row);
      if (isBefore && integers[other * 2 + 10] === counted && its !== 0) used += isCap ? its : 1;
    }
    if (used === 0) return;
    const left = isCap ? Math.min(amount, Math.max(0, room - used)) : used < room ? amount : 0;
    if (left !== doubles[at + 4])
      integers[at * 2 + 11] = this.#marks[mark * MARK_NUMBERS + MARK_LIMIT] ?? -1;
    doubles[at + 3] = left;
    doubles[at + 4] = left;
  }

  /** Writes an award; 1 where it is something, or it is told what took it away. */
  #award(
    integers: Int32Array,
    doubles: Float64Array,
    at: number,
    holder: number,
    place: number,
    { awards, sums }: RowsInto,
  ): number {
    const [lo, hi] = [doubles[at + 3] ?? 0, doubles[at + 4] ?? 0];
    const limit = integers[at * 2 + 11] ?? -1;
    doubles[awards.lo / DOUBLE + place] = lo;
    doubles[awards.hi / DOUBLE + place] = hi;
    const mark = (integers[at * 2 + 1] ?? 0) >> 1;
    integers[awards.row / INTEGER + place] = integers[at * 2] ?? 0;
    integers[awards.measure / INTEGER + place] =
      this.#marks[mark * MARK_NUMBERS + MARK_MEASURE] ?? 0;
    integers[awards.holder / INTEGER + place] = holder;
    if (this.#hasGrounds) {
      integers[awards.limit / INTEGER + place] = limit;
      integers[awards.by / INTEGER + place] = -1;
    }
    const [sumLo, sumHi] = [sums.lo / DOUBLE + holder, sums.hi / DOUBLE + holder];
    doubles[sumLo] = (doubles[sumLo] ?? 0) + lo;
    if (hi !== Infinity) doubles[sumHi] = (doubles[sumHi] ?? 0) + hi;
    return hi !== 0 || (this.#hasGrounds && limit !== -1) ? 1 : 0;
  }
}

/** How two grants of a holder, by their places among the doubles, bear on each other. */
function bearingOf(integers: Int32Array, doubles: Float64Array, a: number, b: number): number {
  if (integers[a * 2] === integers[b * 2]) return UNSETTLED;
  if ((integers[a * 2 + 1] ?? 0) >> 1 !== (integers[b * 2 + 1] ?? 0) >> 1) return APART;
  const [first, second] = [integers[a * 2 + 10] ?? 0, integers[b * 2 + 10] ?? 0];
  if (first !== second) return first >= 0 && second >= 0 ? APART : UNSETTLED;
  const isKnown = first >= WITH_ALL && !Number.isNaN((doubles[a + 6] ?? 0) + (doubles[b + 6] ?? 0));
  return isKnown ? SHARED : UNSETTLED;
}
