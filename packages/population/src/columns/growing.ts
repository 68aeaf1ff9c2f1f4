import type { Column } from "./population.ts";

/** A column that grows as rows come. */
export class Growing<Of extends Column> {
  readonly #make: (length: number) => Of;
  #values: Of;
  length = 0;

  /** Room for so many rows, from the beginning; more are taken too. */
  constructor(make: (length: number) => Of, expected: number) {
    this.#make = make;
    this.#values = make(Math.max(16, expected));
  }

  append(values: Of, from: number, to: number): void {
    this.#room(to - from);
    this.#values.set(values.subarray(from, to), this.length);
    this.length += to - from;
  }

  /** All rows; what stands in them belongs to whoever takes them. */
  get whole(): Of {
    return this.#values.subarray(0, this.length) as Of;
  }

  #room(more: number): void {
    const length = this.length + more;
    if (length <= this.#values.length) return;
    const longer = this.#make(Math.max(length, this.#values.length * 2));
    longer.set(this.#values);
    this.#values = longer;
  }
}

export const doubles = (length: number): Float64Array => new Float64Array(length);
export const integers = (length: number): Int32Array => new Int32Array(length);
