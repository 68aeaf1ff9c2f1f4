import {
  type Case,
  type Day,
  type Fact,
  type FactValue,
  type Item,
  type Measure,
  type PastAward,
  type Rulebook,
  dayAt,
  daysSinceEpoch,
} from "@gongbao/engine";
import { oneOf } from "../fixtures/random.ts";
import { partsWithin } from "./cut.ts";
import { type Figures, figuresOf, valuesOf } from "./values.ts";

/** How many things of a kind a holder has. */
const LIST_LENGTHS = [0, 1, 1, 2, 3, 6] as const;
/** How much of a case is left unsaid, at random in each. */
const UNKNOWN = [0, 0, 0.1, 0.4] as const;
const MOST_PAST = 4;

/** Draws holders of one kind as the rules of a rulebook may tell them apart. */
export class CaseDrawer {
  readonly #rulebook: Rulebook;
  readonly #subject: string;
  readonly #asOf: Day;
  readonly #random: () => number;
  readonly #figures: Figures;
  readonly #values: ReadonlyMap<string, readonly FactValue[]>;
  readonly #kinds: readonly string[];

  constructor(rulebook: Rulebook, subject: string, asOf: Day, random: () => number) {
    this.#rulebook = rulebook;
    this.#subject = subject;
    this.#asOf = asOf;
    this.#random = random;
    this.#figures = figuresOf(rulebook);
    const from = [...new Set(rulebook.measures.map(({ validity }) => validity.from as Day))];
    this.#values = new Map(
      rulebook.facts.map((fact) => [fact.id, valuesOf(fact, this.#figures, asOf, from)]),
    );
    this.#kinds = [
      ...new Set([
        ...rulebook.measures.flatMap(({ item }) => item ?? []),
        ...[...partsWithin(rulebook)].flatMap((part) => (part.op === "aggregate" ? part.item : [])),
      ]),
    ];
  }

  draw(): Case {
    const unknown = oneOf(this.#random, UNKNOWN);
    const items: Record<string, readonly Item[]> = Object.fromEntries(
      this.#rulebook.subjects.flatMap(({ id, list }) => (list === null ? [] : [[id, []]])),
    );
    for (const kind of this.#kinds) items[kind] = this.#items(kind, unknown);
    return {
      asOf: this.#asOf,
      subject: this.#subject,
      facts: this.#facts(this.#subject, unknown),
      items,
      history: this.#history(items),
    };
  }

  #items(kind: string, unknown: number): readonly Item[] {
    return Array.from({ length: oneOf(this.#random, LIST_LENGTHS) }, (_, index) => ({
      id: `${kind}-${index + 1}`,
      facts: this.#facts(kind, unknown),
    }));
  }

  #facts(owner: string, unknown: number): Readonly<Record<string, FactValue>> {
    const stated = this.#rulebook.facts.filter(
      (fact) => fact.of.includes(owner) && this.#random() >= unknown,
    );
    return Object.fromEntries(stated.map((fact) => [fact.id, this.#value(fact)]));
  }

  #value(fact: Fact): FactValue {
    return oneOf(this.#random, this.#values.get(fact.id) ?? []);
  }

  #history(items: Case["items"]): readonly PastAward[] {
    const count = Math.max(0, Math.floor(this.#random() * (2 * MOST_PAST + 1)) - MOST_PAST);
    return Array.from({ length: count }, () =>
      this.#past(oneOf(this.#random, this.#rulebook.measures), items),
    );
  }

  #past(measure: Measure, items: Case["items"]): PastAward {
    const keys = measure.limits.flatMap(({ by }) => by);
    const own = (measure.item ? (items[measure.item] ?? []) : []).map(({ id }) => id);
    const things = measure.item ? [...own, ...own, "elsewhere"] : [];
    const mayBeUntold = !measure.item || !keys.includes("item");
    const facts = this.#rulebook.facts.filter(({ id }) => keys.includes(id));
    const back = oneOf(this.#random, [-30, 0, 1, 58, 59, 60, 400, 800, 1500]);
    const amounts = [0n, 1n, 5_000_000n, ...this.#figures.money].flatMap((fen) => [
      fen,
      fen / 2n,
      fen > 0n ? fen - 1n : fen,
    ]);
    return {
      measure: measure.id,
      item: oneOf(this.#random, mayBeUntold ? [...things, null] : things),
      date: dayAt(daysSinceEpoch(this.#asOf) - back),
      amount: String(oneOf(this.#random, amounts)),
      facts: Object.fromEntries(facts.map((fact) => [fact.id, this.#value(fact)])),
    };
  }
}
