import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  ENUM,
} from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import type { Ids } from "../columns/population.ts";
import { Texts } from "../columns/texts.ts";

/** Rows that the database takes at once. */
const CHUNK = 2048;
/** A text of the database takes so many bytes; up to so many of its own stand in them, more stand elsewhere. */
const [TEXT_BYTES, HERE] = [16, 12];

/** A column of a table to be filled: for the rows from one up to another, puts what stands in them into a vector. */
export interface Filled {
  readonly name: string;
  readonly type: DuckDBType;
  readonly fill: (vector: duckdb.Vector, from: number, to: number) => void;
}

/** Puts numbers as they are, of the bytes that the type takes. */
export const numbers =
  (values: Float64Array | Int32Array): Filled["fill"] =>
  (vector, from, to) => {
    const { buffer, byteOffset, BYTES_PER_ELEMENT: each } = values;
    if (!(buffer instanceof ArrayBuffer)) throw new TypeError("shared memory cannot be appended");
    duckdb.copy_data_to_vector(vector, 0, buffer, byteOffset + from * each, (to - from) * each);
  };

/** Which rows of a chunk say something. */
class Valid {
  readonly #bits = new Uint8Array(CHUNK / 8).fill(0xff);
  #isWhole = true;

  /** The row says nothing. */
  clear(row: number): void {
    this.#bits[row >> 3] = (this.#bits[row >> 3] ?? 0) & ~(1 << (row & 7));
    this.#isWhole = false;
  }

  put(vector: duckdb.Vector, rows: number): void {
    if (this.#isWhole) return;
    const bytes = Math.ceil(rows / 64) * 8;
    duckdb.vector_ensure_validity_writable(vector);
    duckdb.copy_data_to_vector_validity(vector, 0, this.#bits.buffer, 0, bytes);
  }
}

/** Puts one of some values in each row by its place among them, nothing where it is −1. */
export function chosen(
  values: readonly string[],
  placeOf: (row: number) => number,
): Pick<Filled, "type" | "fill"> {
  const type = ENUM(values.length === 0 ? [""] : values);
  const Codes =
    values.length < 256 ? Uint8Array : values.length < 65_536 ? Uint16Array : Uint32Array;
  const fill: Filled["fill"] = (vector, from, to) => {
    const [codes, valid] = [new Codes(to - from), new Valid()];
    for (let row = from; row < to; row++) {
      const place = placeOf(row);
      if (place === -1) valid.clear(row - from);
      else codes[row - from] = place;
    }
    duckdb.copy_data_to_vector(vector, 0, codes.buffer, 0, codes.byteLength);
    valid.put(vector, to - from);
  };
  return { type, fill };
}

/** Puts in each row the text of a place among some, nothing where there are none. */
export function texts(
  idsOf: (row: number) => Ids | null,
  placeOf: (row: number) => number,
): Filled["fill"] {
  const bytes = new Uint8Array(CHUNK * TEXT_BYTES);
  const words = new Int32Array(bytes.buffer);
  return (vector, from, to) => {
    const valid = new Valid();
    /** Rows whose text stands elsewhere, and the row of the chunk that says where. */
    const far: (readonly [row: number, as: number])[] = [];
    /** The text before this one. */
    let [ids, place, isFar]: [Ids, number, boolean] = [NO_IDS, -1, false];
    for (let row = from; row < to; row++) {
      const at = row - from;
      const own = idsOf(row);
      if (own === null) {
        words.fill(0, at * 4, at * 4 + 4);
        valid.clear(at);
        ids = NO_IDS;
        continue;
      }
      const here = placeOf(row);
      if (own === ids && here === place) {
        if (isFar) far.push([at, far.at(-1)?.[1] ?? 0]);
        else words.copyWithin(at * 4, at * 4 - 4, at * 4);
        continue;
      }
      [ids, place] = [own, here];
      isFar = !putShort(bytes, words, at, own, here);
      if (!isFar) continue;
      const text = own instanceof Texts ? own.bytesOf(here) : Buffer.from(own.at(here) ?? "");
      duckdb.vector_assign_string_element_len(vector, at, text);
      far.push([at, at]);
    }
    if (far.length > 0) {
      const said = duckdb.vector_get_data(vector, (to - from) * TEXT_BYTES);
      for (const [row, as] of far)
        bytes.set(said.subarray(as * TEXT_BYTES, (as + 1) * TEXT_BYTES), row * TEXT_BYTES);
    }
    duckdb.copy_data_to_vector(vector, 0, bytes.buffer, 0, (to - from) * TEXT_BYTES);
    valid.put(vector, to - from);
  };
}

/** Puts a text that is short enough to stand in its own bytes; false where it is not. */
function putShort(
  bytes: Uint8Array,
  words: Int32Array,
  at: number,
  ids: Ids,
  place: number,
): boolean {
  if (!(ids instanceof Texts)) return false;
  const own = ids.bytes;
  const begin = ids.begin(place);
  const length = ids.end(place) - begin;
  if (length > HERE) return false;
  words.fill(0, at * 4, at * 4 + 4);
  words[at * 4] = length;
  const to = at * TEXT_BYTES + 4;
  for (let byte = 0; byte < length; byte++) bytes[to + byte] = own[begin + byte] ?? 0;
  return true;
}

const NO_IDS: Ids = [];

/** Makes a table of some columns anew and fills it with so many rows. */
export async function fillTable(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Filled[],
  rows: number,
): Promise<void> {
  const definitions = columns.map(({ name, type }) => `${name} ${type.toString()}`).join(", ");
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${table} (${definitions})`);
  const appender: DuckDBAppender = await connection.createAppender(table);
  const chunk = DuckDBDataChunk.create(columns.map(({ type }) => type));
  for (let from = 0; from < rows; from += CHUNK) {
    const to = Math.min(rows, from + CHUNK);
    chunk.reset();
    chunk.rowCount = to - from;
    for (const [index, { fill }] of columns.entries())
      fill(duckdb.data_chunk_get_vector(chunk.chunk, index), from, to);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
