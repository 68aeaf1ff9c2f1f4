const FEW = 16;

/** Awards of one holder on their way through the stages, in columns that are used again for the next. */
export class Grants {
  count = 0;
  /** Its measure's place in the cluster. */
  measure = new Int32Array(FEW);
  /** Row of the thing it is for, or of the holder. */
  row = new Int32Array(FEW);
  /** Whether it is surely due and only its amount is for somebody to decide: 1, else 0. */
  decided = new Int32Array(FEW);
  /** Whole fen; `Infinity` has no upper end. */
  /** The last limit that took something, among the plan's; −1 where none did. */
  limit = new Int32Array(FEW);
  /** The measure that took its place, or may, among the rulebook's; −1 where none did. */
  by = new Int32Array(FEW);
  lo = new Float64Array(FEW);
  hi = new Float64Array(FEW);

  clear(): void {
    this.count = 0;
  }

  add(measure: number, row: number, decided: number, lo: number, hi: number): void {
    const at = this.count;
    if (at === this.row.length) this.#grow();
    this.measure[at] = measure;
    this.row[at] = row;
    this.decided[at] = decided;
    this.limit[at] = -1;
    this.by[at] = -1;
    this.lo[at] = lo;
    this.hi[at] = hi;
    this.count = at + 1;
  }

  #grow(): void {
    const length = this.row.length * 2;
    const [integers, doubles] = [
      (old: Int32Array) => {
        const longer = new Int32Array(length);
        longer.set(old);
        return longer;
      },
      (old: Float64Array) => {
        const longer = new Float64Array(length);
        longer.set(old);
        return longer;
      },
    ];
    this.measure = integers(this.measure);
    this.row = integers(this.row);
    this.decided = integers(this.decided);
    this.limit = integers(this.limit);
    this.by = integers(this.by);
    this.lo = doubles(this.lo);
    this.hi = doubles(this.hi);
  }
}
