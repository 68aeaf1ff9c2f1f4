import type { DuckDBDataChunk } from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import type { Column } from "../columns/population.ts";
import { Texts } from "../columns/texts.ts";
import type { Layout } from "./layout.ts";

/** A text of the database takes so many bytes; up to so many of its own stand in them, more stand elsewhere. */
const [TEXT_BYTES, HERE] = [16, 12];

/** Some rows of a table as the database hands them out: a typed array, or text, for every column. */
export class Piece {
  readonly rows: number;
  readonly #chunk: DuckDBDataChunk | null;
  readonly #layout: Layout;
  readonly #known = new Map<number, Column | Texts>();
  #faults: Texts | null | undefined = undefined;

  /** No rows where there is no chunk. */
  constructor(chunk: DuckDBDataChunk | null, layout: Layout) {
    this.rows = chunk?.rowCount ?? 0;
    this.#chunk = chunk;
    this.#layout = layout;
  }

  /** The number of every row in its file, from 1. */
  get numbers(): Float64Array {
    return this.#once(-1, () => this.#doubles(this.#layout.number)) as Float64Array;
  }

  /** What is wrong with every row; null where nothing is with any. */
  get faults(): Texts | null {
    this.#faults = this.#faults === undefined ? this.#findFaults() : this.#faults;
    return this.#faults;
  }

  #findFaults(): Texts | null {
    const bytes = this.#bytes(this.#layout.faults, TEXT_BYTES);
    const lengths = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    for (let row = 0; row < this.rows; row++)
      if (lengths[row * 4] !== 0) return this.#texts([this.#layout.faults]);
    return null;
  }

  /** A column of numbers or codes, by its place in the schema. */
  column(place: number): Column {
    const { form, at } = this.#layout.columns[place] ?? NOWHERE;
    return this.#once(place, () =>
      form === "number" ? this.#doubles(at) : this.#integers(at),
    ) as Column;
  }

  /** A column of text, by its place in the schema. */
  text(place: number): Texts {
    const { at, parts } = this.#layout.columns[place] ?? NOWHERE;
    return this.#once(place, () =>
      this.#texts(Array.from({ length: parts }, (_, part) => at + part)),
    ) as Texts;
  }

  #once(place: number, make: () => Column | Texts): Column | Texts {
    const made = this.#known.get(place) ?? make();
    this.#known.set(place, made);
    return made;
  }

  #bytes(column: number, each: number): Uint8Array {
    if (!this.#chunk) return new Uint8Array(0);
    const vector = duckdb.data_chunk_get_vector(this.#chunk.chunk, column);
    return duckdb.vector_get_data(vector, this.rows * each);
  }

  #doubles(column: number): Float64Array {
    const { buffer, byteOffset } = this.#bytes(column, Float64Array.BYTES_PER_ELEMENT);
    return new Float64Array(buffer, byteOffset, this.rows);
  }

  #integers(column: number): Int32Array {
    const { buffer, byteOffset } = this.#bytes(column, Int32Array.BYTES_PER_ELEMENT);
    return new Int32Array(buffer, byteOffset, this.rows);
  }

  /** Text that stands in some columns, one part behind the other. */
  #texts(columns: readonly number[]): Texts {
    const parts = columns.map((column) => {
      const bytes = this.#bytes(column, TEXT_BYTES);
      return { bytes, lengths: new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) };
    });
    const texts = new Texts(this.rows);
    for (let row = 0; row < this.rows; row++) {
      for (let part = 0; part < parts.length; part++) {
        const own = parts[part];
        if (!own) continue;
        const length = own.lengths[row * 4] ?? 0;
        const at = row * TEXT_BYTES;
        if (length <= HERE) texts.push(own.bytes, at + 4, at + 4 + length);
        else texts.push(elsewhere(own.bytes, at + 8, length), 0, length);
      }
      texts.endRow();
    }
    return texts;
  }
}

const NOWHERE = { form: "code", at: 0, parts: 0 } as const;

/** Bytes that stand where an address among others says. */
function elsewhere({ buffer, byteOffset }: Uint8Array, at: number, length: number): Uint8Array {
  if (!(buffer instanceof ArrayBuffer)) throw new TypeError("the database gave shared memory");
  return duckdb.get_data_from_pointer(buffer, byteOffset + at, length);
}
