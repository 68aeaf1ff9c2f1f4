import type { Fact, Rulebook } from "../ir/rulebook.ts";
import { type Day, readDay } from "../quantity/day.ts";
import { readYuan } from "../quantity/money.ts";
import type { Case, FactValue, Item, KnownFacts, PastAward } from "./case.ts";
import { nearest } from "./nearest.ts";
import { type CaseProblem, problem, sayRaw } from "./problem.ts";
import { UNSTATED, nothingOf } from "./unstated.ts";
import { readFact } from "./value.ts";

/** A case as people write it: text, lists and maps. Numbers must come as text, so that none becomes a float. */
export type RawCase = unknown;

/** Either a case that can be assessed, or every problem in it; never half of both. */
export type CaseReading =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

type Path = readonly (string | number)[];
type RawMap = Readonly<Record<string, unknown>>;

const KEYS = ["as-of", "subject", "facts", "history", "unstated"] as const;
const PAST_KEYS = ["measure", "item", "date", "amount", "facts"] as const;
/** More things than any holder has; a longer list is a mistake or an attack. */
const MOST_ITEMS = 10_000;

const isMap = (value: unknown): value is RawMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What reading asks of a rulebook each time, found once. */
interface Known {
  readonly facts: ReadonlyMap<string, Fact>;
  /** By owner: what each of its facts is where there is nothing of it. */
  readonly nothings: Map<string, readonly (readonly [id: string, nothing: FactValue])[]>;
}

const knownOf = new WeakMap<Rulebook, Known>();

function known(rulebook: Rulebook): Known {
  const found = knownOf.get(rulebook);
  if (found) return found;
  const facts = new Map(rulebook.facts.map((fact) => [fact.id, fact]));
  const made: Known = { facts, nothings: new Map() };
  knownOf.set(rulebook, made);
  return made;
}

function nothingsOf(rulebook: Rulebook, owner: string) {
  const { nothings } = known(rulebook);
  const found = nothings.get(owner);
  if (found) return found;
  const made = rulebook.facts.flatMap((fact) => {
    const nothing = fact.of.includes(owner) ? nothingOf(fact) : null;
    return nothing === null ? [] : [[fact.id, nothing] as const];
  });
  // Only kinds of the rulebook are remembered: whatever else a case is about is not.
  if (rulebook.subjects.some(({ id }) => id === owner)) nothings.set(owner, made);
  return made;
}

class CaseReader {
  readonly problems: CaseProblem[] = [];
  readonly #rulebook: Rulebook;
  readonly #facts: ReadonlyMap<string, Fact>;
  /** Whether the case says that there is nothing beside what it states. */
  #nothingElse = false;

  constructor(rulebook: Rulebook) {
    this.#rulebook = rulebook;
    this.#facts = known(rulebook).facts;
  }

  read(raw: RawCase): Case | null {
    if (!isMap(raw)) {
      this.problems.push(problem.shape([], "map", raw));
      return null;
    }
    const lists = new Map(
      this.#rulebook.subjects.flatMap((subject) =>
        subject.list ? [[subject.list, subject.id]] : [],
      ),
    );
    const keys = [...KEYS, ...lists.keys()];
    for (const key of Object.keys(raw))
      if (!keys.includes(key))
        this.problems.push(problem.unknownName([key], "key", key, nearest(key, keys)));
    this.#nothingElse = this.#unstated(raw["unstated"]) === "none";
    const asOf = this.#day(raw["as-of"], ["as-of"], this.#rulebook.date as Day);
    const subject = this.#subject(raw["subject"]);
    const items: Record<string, readonly Item[]> = {};
    for (const [list, kind] of lists) {
      const entries = raw[list];
      if (entries !== undefined && entries !== null && entries !== "")
        items[kind] = this.#items(entries, list, kind);
      else if (this.#nothingElse && !(list in raw)) items[kind] = [];
    }
    return {
      asOf,
      subject,
      ...this.#withNothingElse(raw["facts"], subject, ["facts"]),
      items,
      history: this.#nothingElse && !("history" in raw) ? [] : this.#history(raw["history"]),
    };
  }

  /** The facts stated, and where the case says so, that there is nothing of those it does not name. */
  #withNothingElse(raw: unknown, owner: string, path: Path): KnownFacts {
    const stated = this.#factsOf(raw, path, owner);
    if (!this.#nothingElse) return { facts: stated };
    const named = new Set(
      isMap(raw) ? Object.keys(raw).flatMap((name) => [name, `${owner}.${name}`]) : [],
    );
    const filled = Object.fromEntries(
      nothingsOf(this.#rulebook, owner).filter(([id]) => !named.has(id)),
    );
    return { facts: { ...filled, ...stated }, stated: Object.keys(stated) };
  }

  /** What the case says of everything it does not state; unknown where it says nothing. */
  #unstated(raw: unknown): (typeof UNSTATED)[number] {
    if (raw === undefined || raw === null || raw === "") return "unknown";
    const said = UNSTATED.find((one) => one === raw);
    if (!said)
      this.problems.push(
        problem.level(["unstated"], UNSTATED, sayRaw(raw), nearest(sayRaw(raw), UNSTATED)),
      );
    return said ?? "unknown";
  }

  #day(raw: unknown, path: Path, fallback: Day): Day {
    if (raw === undefined || raw === null || raw === "") return fallback;
    const day = typeof raw === "string" ? readDay(raw) : null;
    if (!day) this.problems.push(problem.value(path, "day", sayRaw(raw)));
    return day ?? fallback;
  }

  #subject(raw: unknown): string {
    const kinds = this.#rulebook.subjects
      .filter((subject) => subject.list === null)
      .map((subject) => subject.id);
    if (typeof raw === "string" && kinds.includes(raw)) return raw;
    this.problems.push(
      raw === undefined || raw === null || raw === ""
        ? problem.missing(["subject"], kinds)
        : problem.unknownName(["subject"], "subject", sayRaw(raw), nearest(sayRaw(raw), kinds)),
    );
    return "";
  }

  #factsOf(raw: unknown, path: Path, owner: string): Record<string, FactValue> {
    const read: Record<string, FactValue> = {};
    if (raw === undefined || raw === null || raw === "") return read;
    if (!isMap(raw)) {
      this.problems.push(problem.shape(path, "map", raw));
      return read;
    }
    const own = this.#rulebook.facts.filter((fact) => fact.of.includes(owner));
    for (const [name, value] of Object.entries(raw)) {
      const here = [...path, name];
      const fact = this.#facts.get(`${owner}.${name}`) ?? this.#facts.get(name);
      if (!fact || !own.includes(fact)) {
        if (owner !== "") this.problems.push(this.#strange(here, name, owner, own));
        continue;
      }
      const result = readFact(fact, value, here);
      if (result && "code" in result) this.problems.push(result);
      else if (result) read[fact.id] = result.value;
    }
    return read;
  }

  #strange(path: Path, name: string, owner: string, own: readonly Fact[]): CaseProblem {
    const short = own.map((fact) => fact.id.replace(`${owner}.`, ""));
    return problem.unknownName(path, "fact", name, nearest(name, short));
  }

  #items(raw: unknown, list: string, kind: string): readonly Item[] {
    if (!Array.isArray(raw)) {
      this.problems.push(problem.shape([list], "list", raw));
      return [];
    }
    if (raw.length > MOST_ITEMS) {
      this.problems.push(problem.tooMany([list], MOST_ITEMS, raw.length));
      return [];
    }
    const seen = new Set<string>();
    return raw.flatMap((entry: unknown, index): Item[] => {
      const path = [list, index];
      if (!isMap(entry)) {
        this.problems.push(problem.shape(path, "map", entry));
        return [];
      }
      const { id: given, ...facts } = entry;
      if (given !== undefined && (typeof given !== "string" || given.trim() === ""))
        this.problems.push(problem.value([...path, "id"], "name", sayRaw(given)));
      const id = typeof given === "string" && given.trim() !== "" ? given : `${kind}-${index + 1}`;
      if (seen.has(id)) this.problems.push(problem.twice([...path, "id"], id));
      seen.add(id);
      return [{ id, ...this.#withNothingElse(facts, kind, path) }];
    });
  }

  #history(raw: unknown): readonly PastAward[] | null {
    if (raw === undefined || raw === null || raw === "") return null;
    if (!Array.isArray(raw)) {
      this.problems.push(problem.shape(["history"], "list", raw));
      return null;
    }
    return raw.flatMap((entry: unknown, index): PastAward[] => {
      const path = ["history", index];
      if (!isMap(entry)) {
        this.problems.push(problem.shape(path, "map", entry));
        return [];
      }
      for (const key of Object.keys(entry))
        if (!PAST_KEYS.some((one) => one === key))
          this.problems.push(
            problem.unknownName([...path, key], "key", key, nearest(key, PAST_KEYS)),
          );
      return this.#past(entry, path);
    });
  }

  #past(entry: RawMap, path: Path): PastAward[] {
    const ids = this.#rulebook.measures.map((one) => one.id);
    const name = sayRaw(entry["measure"]);
    const measure = this.#rulebook.measures.find((one) => one.id === name);
    if (!measure)
      this.problems.push(
        name === ""
          ? problem.missing([...path, "measure"], [])
          : problem.unknownName([...path, "measure"], "measure", name, nearest(name, ids)),
      );
    const text = sayRaw(entry["amount"]);
    const amount = typeof entry["amount"] === "string" ? readYuan(text) : null;
    if (amount === null) this.problems.push(problem.value([...path, "amount"], "money", text));
    else if (amount < 0n) this.problems.push(problem.negative([...path, "amount"], text));
    const rawDate = entry["date"];
    const date = typeof rawDate === "string" ? readDay(rawDate) : null;
    if (!date) this.problems.push(problem.value([...path, "date"], "day", sayRaw(rawDate)));
    const item = entry["item"];
    if (!measure || amount === null || !date) return [];
    const facts = measure.item
      ? this.#factsOf(entry["facts"], [...path, "facts"], measure.item)
      : {};
    for (const limit of measure.limits)
      for (const key of limit.by) {
        if (key === "item" && (typeof item !== "string" || item === ""))
          this.problems.push(problem.missing([...path, "item"], []));
        if (key !== "item" && facts[key] === undefined)
          this.problems.push(problem.missing([...path, "facts", key], []));
      }
    return [
      {
        measure: measure.id,
        item: typeof item === "string" && item !== "" ? item : null,
        date,
        amount: amount.toString(),
        facts,
      },
    ];
  }
}

/**
 * Reads a case against a rulebook. All problems are reported at once, each with its path in the input; when there
 * is one, no case comes back.
 */
export function readCase(raw: RawCase, rulebook: Rulebook): CaseReading {
  const reader = new CaseReader(rulebook);
  const read = reader.read(raw);
  return read && reader.problems.length === 0
    ? { ok: true, case: read }
    : { ok: false, problems: reader.problems };
}
