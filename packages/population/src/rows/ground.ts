/** Everything begins at a multiple of this many bytes. */
const EVEN = 64;
/** Code reads two numbers at once, also where a column has only one left. */
const BEYOND = 16;

const PAGE = 65_536;
/** The most that 32-bit addresses reach. */
export const MOST_PAGES = 65_536;
/** Enough for a small population. What nobody writes to takes no room, while to grow takes the longer the more memories there are. */
const FIRST_PAGES = 256;

/** A column in memory: the byte where it begins, and how many rows it has. */
export interface LaidColumn {
  readonly place: number;
  readonly length: number;
}

/**
 * Memory that scripts, vector code and all threads see alike, given out from its beginning and taken back whole. How
 * much is given out stands in its first word, so that threads do not get the same.
 */
export class Ground {
  readonly memory: WebAssembly.Memory;

  /** Memory of its own, or what another thread has. */
  constructor(memory?: WebAssembly.Memory) {
    this.memory =
      memory ?? new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: MOST_PAGES, shared: true });
    if (!memory) this.clear();
  }

  /** The place of so many bytes; what stands there is anybody's. Throws RangeError where the memory is at its end. */
  reserve(bytes: number): number {
    const blocks = Math.ceil((bytes + BEYOND) / EVEN);
    const place = Atomics.add(this.#given, 0, blocks) * EVEN;
    const missing = place + blocks * EVEN - this.memory.buffer.byteLength;
    if (missing > 0) this.#grow(Math.ceil(missing / PAGE));
    return place;
  }

  /** How much is given out: what `clear` goes back to. */
  get mark(): number {
    return Atomics.load(this.#given, 0);
  }

  /** Takes everything back that was given out since a mark; all of it where none is given. */
  clear(mark = 1): void {
    Atomics.store(this.#given, 0, mark);
  }

  doubles(place: number, length: number): Float64Array {
    return new Float64Array(this.memory.buffer, place, length);
  }

  integers(place: number, length: number): Int32Array {
    return new Int32Array(this.memory.buffer, place, length);
  }

  /** By half at least, so that it is seldom. */
  #grow(pages: number): void {
    const now = this.memory.buffer.byteLength / PAGE;
    this.memory.grow(Math.max(pages, Math.min(Math.ceil(now / 2), MOST_PAGES - now)));
  }

  get #given(): Int32Array {
    return new Int32Array(this.memory.buffer, 0, 1);
  }
}
