import type { SetClock } from "../../../src/spine/clock.ts";
import { type Answer, type Method, type Person, bodyOf } from "../caller.ts";
import type { City, Name } from "../city.ts";
import { must } from "../part.ts";
import type { Random } from "../random.ts";
import { Model } from "./model.ts";

/** A random operation: asks the server for something and holds its answer against what the model expects. */
export type Operation = (simulation: Simulation) => Promise<void>;

/** The city at work: who is there, the clock, what was done, and the model that it is held against. */
export class Simulation {
  readonly city: City;
  readonly clock: SetClock;
  readonly random: Random;
  readonly model = new Model();
  /** How often each operation was done and was refused. */
  readonly counts = new Map<string, { done: number; refused: number }>();
  /** The last operations, to show beside one that went wrong. */
  readonly recent: string[] = [];
  #operations = 0;
  #keys = 0;

  constructor(city: City, clock: SetClock, random: Random) {
    this.city = city;
    this.clock = clock;
    this.random = random;
    this.setDay(this.model.day);
  }

  get operations(): number {
    return this.#operations;
  }

  get names(): readonly Name[] {
    return Object.keys(this.city.people) as Name[];
  }

  person(name: Name): Person {
    return this.city.people[name];
  }

  /** Nine in the morning of a day in the city. */
  setDay(day: string): void {
    this.model.day = day;
    this.clock.set(`${day}T01:00:00Z`);
  }

  nextKey(): string {
    return `simulation-${++this.#keys}`;
  }

  /**
   * Sends a change once, or a few times at once under keys of their own. It has to succeed where nothing refuses it and be
   * refused where something does; of several at once, as often as `atOnce` says. Answers the answer that succeeded.
   */
  async change(
    name: Name,
    { method, path, body, key, from }: Change,
    {
      what,
      refusal,
      times = 1,
    }: { readonly what: string; readonly refusal: string | null; readonly times?: number },
  ): Promise<Answer | null> {
    const known = this.person(name);
    const person = from === undefined ? known : known.comingFrom(from);
    const answers = await Promise.all(
      Array.from({ length: times }, () => person.call(method, path, body, key ?? this.nextKey())),
    );
    this.#operations += times;
    const done = answers.filter(({ status }) => status >= 200 && status < 300);
    const said = `${this.model.day} ${name} ${method} ${path} ${JSON.stringify(body)?.slice(0, 200) ?? ""} → ${answers.map(({ status }) => status).join(" ")}`;
    this.recent.push(said);
    if (this.recent.length > 30) this.recent.shift();
    const count = this.counts.get(what) ?? { done: 0, refused: 0 };
    count.done += done.length;
    count.refused += times - done.length;
    this.counts.set(what, count);
    for (const answer of answers) {
      must(
        answer.status < 500,
        `${what} is answered without a fault of the server`,
        this.#context(answers),
      );
    }
    must(
      done.length === (refusal === null ? 1 : 0),
      refusal === null ? `${what} succeeds once` : `${what} is refused: ${refusal}`,
      this.#context(answers),
    );
    return done[0] ?? null;
  }

  /** Reads something; the status has to be the one expected. */
  async read(name: Name, path: string, status: number, what: string): Promise<unknown> {
    const answer = await this.person(name).call("GET", path);
    this.#operations++;
    const count = this.counts.get(what) ?? { done: 0, refused: 0 };
    if (answer.status === 200) count.done++;
    else count.refused++;
    this.counts.set(what, count);
    must(answer.status === status, `${what} answers ${status}`, this.#context([answer]));
    return bodyOf(answer);
  }

  #context(answers: readonly Answer[]): unknown {
    return {
      operation: this.#operations,
      answers: answers.map(({ status, text }) => ({ status, text: text.slice(0, 600) })),
      recent: this.recent.slice(-12),
    };
  }
}

export interface Change {
  readonly method: Method;
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  /** Another address than the person's own. */
  readonly from?: string;
}
