import type { Clock } from "../../spine/clock.ts";

const windowMs = 60_000;

/** How often each key has asked in this minute, on this server. Only keys that were found are counted: there are few. */
export class KeyPace {
  readonly #most: number;
  readonly #clock: Clock;
  #began = 0;
  readonly #counts = new Map<string, number>();

  constructor(most: number, clock: Clock) {
    this.#most = most;
    this.#clock = clock;
  }

  /** Counts one request of a key, and says whether it may go on. */
  mayGoOn(key: string): boolean {
    const now = this.#clock.now().getTime();
    if (now - this.#began >= windowMs || now < this.#began) {
      this.#began = now;
      this.#counts.clear();
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count <= this.#most;
  }
}
