const FEW = 1024;
/** Below this, bytes stand in the order in which strings do. */
const PLAIN = 0xee;

/** Texts as they go to another thread. */
export interface SentTexts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
  readonly isPlain: boolean;
}

/** Text of rows, one behind the other as UTF-8: no string is made of a row before it is asked for. */
export class Texts {
  #bytes = Buffer.alloc(FEW * 12);
  /** Where each row ends; it begins where the one before ends. */
  #ends = new Int32Array(FEW);
  #isPlain = true;
  /** Bytes that are taken, those of the row that is next among them. */
  #pending = 0;
  length = 0;

  /** Room for so many rows, from the beginning; more are taken too. */
  constructor(expected = FEW) {
    this.#ends = new Int32Array(Math.max(FEW, expected));
  }

  /** Texts that came from another thread. */
  static of({ bytes, ends, isPlain }: SentTexts): Texts {
    const texts = new Texts(0);
    texts.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    texts.#ends = ends;
    texts.#isPlain = isPlain;
    texts.#pending = bytes.length;
    texts.length = ends.length;
    return texts;
  }

  /** What goes to another thread: a copy of the rows alone. */
  get sent(): SentTexts {
    return {
      bytes: Uint8Array.prototype.slice.call(this.#bytes, 0, this.begin(this.length)),
      ends: this.#ends.slice(0, this.length),
      isPlain: this.#isPlain,
    };
  }

  /** The row's text; undefined behind the last. */
  at(row: number): string | undefined {
    if (row < 0 || row >= this.length) return undefined;
    return this.#bytes.toString("utf8", this.begin(row), this.#ends[row]);
  }

  /** Where a row begins among the bytes. */
  begin(row: number): number {
    return row === 0 ? 0 : (this.#ends[row - 1] ?? 0);
  }

  /** Where a row ends among the bytes. */
  end(row: number): number {
    return this.#ends[row] ?? 0;
  }

  /** A row's bytes. */
  bytesOf(row: number): Uint8Array {
    return this.#bytes.subarray(this.begin(row), this.end(row));
  }

  /** All bytes; those of more rows may stand in others. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  /** Adds bytes to the row that is next. */
  push(bytes: Uint8Array, from: number, to: number): void {
    const length = to - from;
    const size = this.#pending;
    this.#room(length);
    const own = this.#bytes;
    for (let at = 0; at < length; at++) {
      const byte = bytes[from + at] ?? 0;
      if (byte >= PLAIN) this.#isPlain = false;
      own[size + at] = byte;
    }
    this.#pending = size + length;
  }

  /** Ends the row that is next: the one after it begins. */
  endRow(): void {
    if (this.length === this.#ends.length) this.#lengthen();
    this.#ends[this.length] = this.#pending;
    this.length += 1;
  }

  /** Adds some of another's rows. */
  append(other: Texts, from: number, to: number): void {
    const [begin, end] = [other.begin(from), to === 0 ? 0 : other.end(to - 1)];
    const shift = this.#pending - begin;
    this.#room(end - begin);
    other.#bytes.copy(this.#bytes, this.#pending, begin, end);
    this.#pending += end - begin;
    this.#isPlain &&= other.#isPlain;
    const length = this.length + to - from;
    while (length > this.#ends.length) this.#lengthen();
    for (let row = from; row < to; row++)
      this.#ends[this.length + row - from] = (other.#ends[row] ?? 0) + shift;
    this.length = length;
  }

  /** The rows at some places. */
  take(rows: Int32Array): Texts {
    const taken = new Texts(rows.length);
    for (const row of rows) taken.append(this, row, row + 1);
    return taken;
  }

  /** Below, at or above 0 as a row comes before, with or behind another's in the order of bytes. */
  compare(row: number, other: Texts, otherRow: number): number {
    const [mine, theirs] = [this.#bytes, other.#bytes];
    let a = this.begin(row);
    let b = other.begin(otherRow);
    const [endA, endB] = [this.end(row), other.end(otherRow)];
    while (a < endA && b < endB) {
      const difference = (mine[a] ?? 0) - (theirs[b] ?? 0);
      if (difference !== 0) return difference;
      a += 1;
      b += 1;
    }
    return endA - a - (endB - b);
  }

  /** As `compare`, in the order of strings, which is another where characters lie beyond the first 57,344. */
  compareStrings(row: number, otherRow: number): number {
    if (this.#isPlain) return this.compare(row, this, otherRow);
    const [a = "", b = ""] = [this.at(row), this.at(otherRow)];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  #room(more: number): void {
    const size = this.#pending + more;
    if (size <= this.#bytes.length) return;
    const wider = Buffer.alloc(Math.max(size, this.#bytes.length * 2));
    this.#bytes.copy(wider, 0, 0, this.#pending);
    this.#bytes = wider;
  }

  #lengthen(): void {
    const longer = new Int32Array(this.#ends.length * 2);
    longer.set(this.#ends);
    this.#ends = longer;
  }
}
