/** Some awards that are not nothing, and where grounds are told those that are nothing any more; a row each. */
export interface AwardPiece {
  /** Place among the plan's measures. */
  readonly measure: Int32Array;
  readonly holder: Int32Array;
  /** Row of the thing it is for, or of the holder. */
  readonly row: Int32Array;
  /** Whole fen; `Infinity` has no upper end. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** The last limit that took something, among the plan's; −1 where none did. Empty where grounds are not told. */
  readonly limit: Int32Array;
  /** The measure that took its place, or may, among the rulebook's; −1 where none did. Empty where grounds are not told. */
  readonly by: Int32Array;
}

/** Awards that are not nothing, and where grounds are told those that are nothing any more; a row each, in columns that grow. */
export class Awards {
  count = 0;
  /** Place among the plan's measures. */
  measure: Int32Array;
  holder: Int32Array;
  /** Row of the thing it is for, or of the holder. */
  row: Int32Array;
  /** Whole fen; `Infinity` has no upper end. */
  lo: Float64Array;
  hi: Float64Array;
  /** Only where grounds are told. */
  limit: Int32Array;
  by: Int32Array;
  readonly #hasGrounds: boolean;

  /** `expected` is how many there may be: more are taken too. */
  constructor(expected: number, hasGrounds: boolean) {
    this.#hasGrounds = hasGrounds;
    const length = Math.max(1024, Math.ceil(expected));
    this.measure = new Int32Array(length);
    this.holder = new Int32Array(length);
    this.row = new Int32Array(length);
    this.lo = new Float64Array(length);
    this.hi = new Float64Array(length);
    this.limit = new Int32Array(hasGrounds ? length : 0);
    this.by = new Int32Array(hasGrounds ? length : 0);
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
    const at = this.count;
    if (at === this.row.length) this.#grow();
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
    while (this.count + more > this.row.length) this.#grow();
  }

  /** The awards from one up to another. */
  piece(from: number, to: number): AwardPiece {
    const { measure, holder, row, lo, hi, limit, by } = this;
    return {
      measure: measure.subarray(from, to),
      holder: holder.subarray(from, to),
      row: row.subarray(from, to),
      lo: lo.subarray(from, to),
      hi: hi.subarray(from, to),
      limit: limit.subarray(from, to),
      by: by.subarray(from, to),
    };
  }

  #grow(): void {
    const length = this.row.length * 2;
    const integers = (old: Int32Array) => {
      const longer = new Int32Array(length);
      longer.set(old);
      return longer;
    };
    const doubles = (old: Float64Array) => {
      const longer = new Float64Array(length);
      longer.set(old);
      return longer;
    };
    this.measure = integers(this.measure);
    this.holder = integers(this.holder);
    this.row = integers(this.row);
    this.lo = doubles(this.lo);
    this.hi = doubles(this.hi);
    if (!this.#hasGrounds) return;
    this.limit = integers(this.limit);
    this.by = integers(this.by);
  }
}
