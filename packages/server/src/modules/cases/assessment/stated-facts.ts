import type { Fact, Rulebook } from "@gongbao/engine";
import { factsRead, nameInCase } from "@gongbao/rulebook";
import { measureOf } from "../programmes/discretion.ts";
import type { Stated } from "../tables.ts";

/** A fact that a measure reads, and where a case states it or could. */
export interface PlaceOfFact {
  readonly fact: Fact;
  /** The thing it is of; null for the applicant itself. */
  readonly item: string | null;
}

/** A fact that a case states and its measure reads. */
export interface StatedFact extends PlaceOfFact {
  readonly value: unknown;
}

type Entries = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What an entry of a list of things is called, as the engine calls it where it has no name. */
const itemName = (entry: Entries, kind: string, index: number): string =>
  typeof entry["id"] === "string" && entry["id"].trim() !== ""
    ? entry["id"]
    : `${kind}-${index + 1}`;

class Reading {
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #lists: ReadonlyMap<string, string>;

  constructor(rulebook: Rulebook, measure: string) {
    const read = factsRead(rulebook, [measureOf(rulebook, measure)]);
    this.#facts = new Map(read.map((fact) => [fact.id, fact]));
    this.#lists = new Map(
      rulebook.subjects.flatMap(({ id, list }) => (list === null ? [] : [[list, id]])),
    );
  }

  kindOf(list: string): string | undefined {
    return this.#lists.get(list);
  }

  /** The fact that a name means, where the measure reads it. */
  factOf(name: string, kind: string | null): Fact | undefined {
    const long = kind === null ? undefined : this.#facts.get(`${kind}.${name}`);
    return long ?? this.#facts.get(name);
  }
}

/** The facts of a case that its measure reads, in the order they are stated. */
export function factsStated(
  rulebook: Rulebook,
  measure: string,
  stated: Stated,
): readonly StatedFact[] {
  const reading = new Reading(rulebook, measure);
  const found: StatedFact[] = [];
  const add = (entries: Entries, kind: string | null, item: string | null) => {
    for (const [name, value] of Object.entries(entries)) {
      const fact = reading.factOf(name, kind);
      if (fact && value !== null && value !== "") found.push({ fact, item, value });
    }
  };
  if (isMap(stated["facts"])) add(stated["facts"], null, null);
  for (const [list, entries] of Object.entries(stated)) {
    const kind = reading.kindOf(list);
    if (kind === undefined || !Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) {
      if (isMap(entry)) add(entry, kind, itemName(entry, kind, index));
    }
  }
  return found;
}

/** Where a case leaves some facts that its measure reads unstated: of the applicant, and of each thing it has of their kind. */
export function placesWithout(
  rulebook: Rulebook,
  measure: string,
  stated: Stated,
  ids: ReadonlySet<string>,
): readonly PlaceOfFact[] {
  const there = factsStated(rulebook, measure, stated);
  const isThere = ({ fact, item }: PlaceOfFact): boolean =>
    there.some((each) => each.fact.id === fact.id && each.item === item);
  const things = rulebook.subjects.flatMap(({ id: kind, list }) => {
    const entries = list === null ? null : stated[list];
    if (list === null || !Array.isArray(entries)) return [];
    return entries.map((entry: unknown, index) => ({
      kind,
      item: itemName(isMap(entry) ? entry : {}, kind, index),
    }));
  });
  const isOfThings = ({ of }: Fact): boolean =>
    rulebook.subjects.some(({ id, list }) => list !== null && of.includes(id));
  return factsRead(rulebook, [measureOf(rulebook, measure)])
    .filter(({ id }) => ids.has(id))
    .flatMap((fact): readonly PlaceOfFact[] =>
      isOfThings(fact)
        ? things.filter(({ kind }) => fact.of.includes(kind)).map(({ item }) => ({ fact, item }))
        : [{ fact, item: null }],
    )
    .filter((place) => !isThere(place));
}

/** A case that states these facts and no others, with every thing of the case before. */
export function restate(rulebook: Rulebook, stated: Stated, facts: readonly StatedFact[]): Stated {
  const own: Record<string, unknown> = {};
  const things = new Map<string, Record<string, unknown>>();
  const lists: Record<string, unknown> = {};
  for (const { id: kind, list } of rulebook.subjects) {
    const entries = list === null ? null : stated[list];
    if (list === null || !Array.isArray(entries)) continue;
    lists[list] = entries.map((entry: unknown, index) => {
      const id = itemName(isMap(entry) ? entry : {}, kind, index);
      const thing: Record<string, unknown> = { id };
      things.set(id, thing);
      return thing;
    });
  }
  for (const { fact, item, value } of facts) {
    const into = item === null ? own : things.get(item);
    if (into) into[nameInCase(fact)] = value;
  }
  return { facts: own, ...lists };
}
