/** Where the server takes the time from; nothing in it asks the machine itself. */
export interface Clock {
  now(): Date;
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that is set by hand: for the demonstration city and for tests. */
export class SetClock implements Clock {
  #now: Date;

  constructor(now: Date | string) {
    this.#now = new Date(now);
  }

  now(): Date {
    return this.#now;
  }

  set(now: Date | string): void {
    this.#now = new Date(now);
  }

  /** Goes on by so many hours. */
  advance(hours: number): void {
    this.#now = new Date(this.#now.getTime() + hours * 3_600_000);
  }
}

/** The moment as it is stored and sent. */
export const moment = (clock: Clock): string => clock.now().toISOString();
