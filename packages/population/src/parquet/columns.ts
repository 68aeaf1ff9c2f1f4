import type { Ids } from "../columns/population.ts";
import { Texts } from "../columns/texts.ts";
import { Bytes } from "./bytes.ts";
import { bitsFor, inRuns, packed } from "./codes.ts";

/** Types of values, as Parquet numbers them. */
export const TYPE = { int32: 1, int64: 2, double: 5, text: 6 } as const;

/** The rows of a column that go into one group of rows. */
export interface ColumnRows {
  /** Values by which the rows are coded, and how many there are; null where rows hold the values themselves. */
  readonly dictionary: { readonly bytes: Buffer; readonly count: number } | null;
  /** The rows, those before them that say nothing told. */
  readonly data: Buffer;
  /** The least and the most, where the column stands in order. */
  readonly ends: readonly [least: Uint8Array, most: Uint8Array] | null;
}

/** A column of a table to be written. */
export interface WrittenColumn {
  readonly name: string;
  readonly type: (typeof TYPE)[keyof typeof TYPE];
  /** Makes the rows from one up to another. */
  readonly rows: (from: number, to: number) => ColumnRows;
}

/** Which rows say something: all, where `says` is null. Four bytes of length before it. */
function levels(rows: number, says: Uint8Array | null): Buffer {
  const told = new Bytes();
  if (says === null) {
    told.varint(rows * 2);
    told.byte(1);
  } else told.put(packed(says, 1));
  const into = new Bytes();
  into.word(told.length);
  into.put(told.whole);
  return into.whole;
}

function putText(into: Bytes, ids: Ids, row: number): void {
  const text = ids instanceof Texts ? ids.bytesOf(row) : Buffer.from(ids.at(row) ?? "");
  into.word(text.length);
  into.put(text);
}

/** Text by its place among some, of which rows name each one after the other, in the order of bytes. */
export const sortedTexts = (name: string, ids: Ids, places: Int32Array): WrittenColumn => ({
  name,
  type: TYPE.text,
  rows: (from, to) => {
    const codes = new Int32Array(to - from);
    const values = new Bytes();
    let count = 0;
    for (let row = from; row < to; row++) {
      const place = places[row] ?? 0;
      if (row === from || place !== places[row - 1]) {
        putText(values, ids, place);
        count += 1;
      }
      codes[row - from] = count - 1;
    }
    const bits = bitsFor(count);
    const textOf = (row: number) => Buffer.from(ids.at(places[row] ?? 0) ?? "");
    return {
      dictionary: { bytes: values.whole, count },
      data: Buffer.concat([levels(to - from, null), Buffer.of(bits), inRuns(codes, bits)]),
      ends: [textOf(from), textOf(to - 1)],
    };
  },
});

/** One of some texts in each row, by its place among them; nothing where it is −1. */
export const chosenTexts = (
  name: string,
  values: readonly string[],
  places: Int32Array,
): WrittenColumn => ({
  name,
  type: TYPE.text,
  rows: (from, to) => {
    const says = new Uint8Array(to - from);
    const codes = new Int32Array(to - from);
    let count = 0;
    for (let row = from; row < to; row++) {
      const place = places[row] ?? -1;
      if (place === -1) continue;
      says[row - from] = 1;
      codes[count] = place;
      count += 1;
    }
    const texts = new Bytes();
    for (const [place] of values.entries()) putText(texts, values, place);
    const bits = bitsFor(values.length);
    const isWhole = count === to - from;
    return {
      dictionary: { bytes: texts.whole, count: values.length },
      data: Buffer.concat([
        levels(to - from, isWhole ? null : says),
        Buffer.of(bits),
        packed(codes.subarray(0, count), bits),
      ]),
      ends: null,
    };
  },
});

/** The text of a place among some in each row; nothing where there are none. */
export const texts = (
  name: string,
  idsOf: (row: number) => Ids | null,
  places: Int32Array,
): WrittenColumn => ({
  name,
  type: TYPE.text,
  rows: (from, to) => {
    const says = new Uint8Array(to - from);
    const values = new Bytes();
    for (let row = from; row < to; row++) {
      const ids = idsOf(row);
      if (ids === null) continue;
      says[row - from] = 1;
      putText(values, ids, places[row] ?? 0);
    }
    return {
      dictionary: null,
      data: Buffer.concat([levels(to - from, says), values.whole]),
      ends: null,
    };
  },
});

/** Whole numbers from 0 to 2^53; `Infinity` is nothing. */
export const wholes = (name: string, values: Float64Array): WrittenColumn => ({
  name,
  type: TYPE.int64,
  rows: (from, to) => {
    const says = new Uint8Array(to - from);
    const words = new Uint32Array((to - from) * 2);
    let count = 0;
    for (let row = from; row < to; row++) {
      const value = values[row] ?? 0;
      if (value === Infinity) continue;
      says[row - from] = 1;
      words[count * 2] = value;
      words[count * 2 + 1] = value / 4_294_967_296;
      count += 1;
    }
    const isWhole = count === to - from;
    return {
      dictionary: null,
      data: Buffer.concat([
        levels(to - from, isWhole ? null : says),
        Buffer.from(words.buffer, 0, count * 8),
      ]),
      ends: null,
    };
  },
});

/** Numbers as they stand. */
export const numbers = (name: string, values: Float64Array | Int32Array): WrittenColumn => ({
  name,
  type: values instanceof Float64Array ? TYPE.double : TYPE.int32,
  rows: (from, to) => {
    const { buffer, byteOffset, BYTES_PER_ELEMENT: each } = values;
    const own = Buffer.from(buffer, byteOffset + from * each, (to - from) * each);
    return { dictionary: null, data: Buffer.concat([levels(to - from, null), own]), ends: null };
  },
});
