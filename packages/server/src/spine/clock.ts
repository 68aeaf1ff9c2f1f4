/** Where the server takes the time from; nothing in it asks the machine itself. */
export interface Clock {
  now(): Date;
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that can be put forward. */
export interface MovableClock extends Clock {
  /** Goes on by so many hours. */
  advance(hours: number): void;
}

/** A clock that goes as the machine's does, from another moment on: for the demonstration city. */
export class RunningClock implements MovableClock {
  #ahead: number;

  constructor(from: Date | string) {
    this.#ahead = new Date(from).getTime() - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  advance(hours: number): void {
    this.#ahead += hours * 3_600_000;
  }
}

/** A clock that is set by hand: while the demonstration city is filled, and for tests. */
export class SetClock implements MovableClock {
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

  advance(hours: number): void {
    this.#now = new Date(this.#now.getTime() + hours * 3_600_000);
  }
}

/** The moment as it is stored and sent. */
export const moment = (clock: Clock): string => clock.now().toISOString();
