/** Bytes that grow as they are written, little end first. */
export class Bytes {
  #all = Buffer.allocUnsafe(1024);
  length = 0;

  byte(value: number): void {
    this.room(1);
    this.#all[this.length] = value;
    this.length += 1;
  }

  word(value: number): void {
    this.room(4);
    this.length = this.#all.writeUInt32LE(value, this.length);
  }

  /** A whole number of no sign, seven bits a byte. Exact up to 2^53. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  put(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.#all.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Makes sure that so many bytes more have room. */
  room(more: number): void {
    const length = this.length + more;
    if (length <= this.#all.length) return;
    const longer = Buffer.allocUnsafe(Math.max(length, this.#all.length * 2));
    this.#all.copy(longer, 0, 0, this.length);
    this.#all = longer;
  }

  /** What was written. */
  get whole(): Buffer {
    return this.#all.subarray(0, this.length);
  }
}
