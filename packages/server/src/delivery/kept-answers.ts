/** An answer as it is sent: its words plain, and compressed where somebody has asked for that. */
export interface KeptAnswer {
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: Buffer;
  readonly compressed: Map<string, Buffer>;
}

/** What an entry takes beside its words. */
const overhead = 1024;

/** Answers by their address, those asked for last, within so many bytes. */
export class KeptAnswers {
  readonly #most: number;
  readonly #answers = new Map<string, KeptAnswer>();
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#most = mostBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** The answer to an address, which is then the last to go. */
  get(address: string): KeptAnswer | undefined {
    const found = this.#answers.get(address);
    if (found === undefined) return undefined;
    this.#answers.delete(address);
    this.#answers.set(address, found);
    return found;
  }

  /** Keeps an answer; those not asked for longest make room. One that would take an eighth of all is not kept. */
  set(address: string, answer: KeptAnswer): void {
    this.#drop(address);
    const size = sizeOf(address, answer);
    if (size > this.#most / 8) return;
    this.#answers.set(address, answer);
    this.#bytes += size;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#most) break;
      this.#drop(oldest);
    }
  }

  #drop(address: string): void {
    const found = this.#answers.get(address);
    if (found === undefined) return;
    this.#answers.delete(address);
    this.#bytes -= sizeOf(address, found);
  }
}

function sizeOf(address: string, { plain, compressed }: KeptAnswer): number {
  let size = overhead + 2 * address.length + plain.length;
  for (const each of compressed.values()) size += each.length;
  return size;
}
