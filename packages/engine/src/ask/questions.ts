import type { Case, FactValue } from "../case/case.ts";
import { missingOf } from "../evaluate/award.ts";
import { type Grant, UNBOUNDED } from "../evaluate/grant.ts";
import { type AssessOptions, type Run, prepare, runStages } from "../evaluate/run.ts";
import type { Fact, Label, Measure, Rulebook } from "../ir/rulebook.ts";
import { writeYuan } from "../quantity/money.ts";
import { trialValues } from "./values.ts";

/** A question worth asking, and how much of the range of awards its answer can settle. */
export interface RankedQuestion {
  /** The fact, or the list of things (`products`). */
  readonly fact: string;
  /** Of which thing; null for the holder, and for a list. */
  readonly item: { readonly kind: string; readonly id: string } | null;
  readonly label: Label;
  /** By how much the answers narrow the range, on average, in yuan; null where they settle an end that is open. */
  readonly settles: string | null;
  readonly measures: readonly string[];
}

interface Candidate {
  readonly fact: string;
  readonly item: Grant["item"];
  readonly kind: string | null;
  readonly measures: ReadonlySet<string>;
}

/** What a question settles: the width it takes away summed over its trial values, and how many of those there are. */
interface Gain {
  readonly sum: bigint;
  readonly values: bigint;
}

const none: Gain = { sum: 0n, values: 1n };
const isMore = (a: Gain, b: Gain): boolean => a.sum * b.values > b.sum * a.values;

const widthOf = (grants: readonly Grant[]): bigint =>
  grants.reduce((sum, { amount }) => sum + amount.hi - amount.lo, 0n);

/**
 * Of which things a grant lacks a fact: of the one it is about, of each of those it counts or adds up of which the fact is
 * not told, or of the holder. A list is of the holder.
 */
function lacking(
  fact: Fact | undefined,
  { measure, item }: Grant,
  { subjects }: Rulebook,
  { items }: Case,
): readonly Pick<Candidate, "item" | "kind">[] {
  const isOf = (kind: string) => fact?.of.includes(kind) ?? false;
  if (measure.item !== null && isOf(measure.item)) return [{ item, kind: measure.item }];
  const kind = subjects.find(({ id, list }) => list !== null && isOf(id))?.id;
  if (fact === undefined || kind === undefined) return [{ item: null, kind: null }];
  return (items[kind] ?? [])
    .filter(({ facts }) => facts[fact.id] === undefined)
    .map((thing) => ({ item: thing, kind }));
}

/** Unknown facts of things and of the holder, and lists, each with the measures it keeps open. */
function candidatesIn(rulebook: Rulebook, given: Case, { grants }: Run): readonly Candidate[] {
  const found = new Map<
    string,
    { -readonly [K in keyof Candidate]: Candidate[K] } & { measures: Set<string> }
  >();
  const facts = new Map(rulebook.facts.map((fact) => [fact.id, fact]));
  for (const grant of grants)
    for (const fact of missingOf(rulebook, grant))
      for (const of of lacking(facts.get(fact), grant, rulebook, given)) {
        const key = `${fact} ${of.item?.id ?? ""}`;
        const known = found.get(key) ?? { fact, ...of, measures: new Set<string>() };
        known.measures.add(grant.measure.id);
        found.set(key, known);
      }
  return [...found.values()];
}

/** Measures whose awards can change when those of some do: same work, and limits shared. */
function touched(rulebook: Rulebook, measures: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(measures);
  for (let before = 0; before < all.size;) {
    before = all.size;
    for (const group of [...rulebook.collisions, ...rulebook.sharedLimits])
      if (group.measures.some((id) => all.has(id))) for (const id of group.measures) all.add(id);
  }
  return all;
}

function told(given: Case, { fact, item, kind }: Candidate, value: FactValue): Case {
  if (!item || !kind) return { ...given, facts: { ...given.facts, [fact]: value } };
  const things = (given.items[kind] ?? []).map((thing) =>
    thing.id === item.id ? { ...thing, facts: { ...thing.facts, [fact]: value } } : thing,
  );
  return { ...given, items: { ...given.items, [kind]: things } };
}

/**
 * The case without the other things that an award adds up beside this one; null where there are none. As long as one of
 * them is not known, no answer about another settles the sum: what it can settle shows where it stands alone.
 */
function apart(given: Case, { item, kind }: Candidate, measures: readonly Measure[]): Case | null {
  if (!item || !kind || measures.every((measure) => measure.item === kind)) return null;
  return { ...given, items: { ...given.items, [kind]: [item] } };
}

class Ranking {
  readonly #rulebook: Rulebook;
  readonly #given: Case;
  readonly #options: AssessOptions;
  readonly #run: Run;

  constructor(rulebook: Rulebook, given: Case, options: AssessOptions) {
    this.#rulebook = rulebook;
    this.#given = given;
    this.#options = options;
    this.#run = runStages(rulebook, given, options);
  }

  /** Candidates with the most each could settle, largest first. */
  candidates(): readonly { readonly candidate: Candidate; readonly most: bigint }[] {
    return candidatesIn(this.#rulebook, this.#given, this.#run)
      .map((candidate) => ({
        candidate,
        most: this.#width(touched(this.#rulebook, candidate.measures)),
      }))
      .toSorted((a, b) => (a.most === b.most ? 0 : a.most > b.most ? -1 : 1));
  }

  #width(measures: ReadonlySet<string>): bigint {
    return widthOf(this.#run.grants.filter((grant) => measures.has(grant.measure.id)));
  }

  gain(candidate: Candidate): Gain {
    const { scope } = prepare(this.#rulebook);
    const fact = scope.facts.get(candidate.fact);
    const among = touched(this.#rulebook, candidate.measures);
    // A list that is told settles whatever it kept open, as far as anybody knows before.
    if (!fact) return { sum: this.#width(candidate.measures), values: 1n };
    const reading = this.#rulebook.measures.filter((measure) => candidate.measures.has(measure.id));
    const values = trialValues(fact, reading, scope, this.#given.asOf);
    if (values.length === 0) return none;
    const widthIn = (given: Case): bigint =>
      widthOf(
        runStages(this.#rulebook, given, this.#options, ({ id }: Measure) => among.has(id)).grants,
      );
    const savedIn = (given: Case, before: bigint): bigint =>
      values.reduce((saved, value) => saved + before - widthIn(told(given, candidate, value)), 0n);
    const width = this.#width(among);
    const gain = { sum: savedIn(this.#given, width), values: BigInt(values.length) };
    if (gain.sum > 0n) return gain;
    const alone = apart(this.#given, candidate, reading);
    if (alone === null) return gain;
    const sum = savedIn(alone, widthIn(alone));
    const most = width * gain.values;
    return { ...gain, sum: sum < most ? sum : most };
  }

  write({ fact, item, kind, measures }: Candidate, { sum, values }: Gain): RankedQuestion {
    const { scope } = prepare(this.#rulebook);
    const list = this.#rulebook.subjects.find((subject) => subject.list === fact);
    return {
      fact,
      item: item && kind ? { kind, id: item.id } : null,
      label: scope.facts.get(fact)?.label ?? list?.label ?? { zh: fact, en: fact },
      settles: sum >= UNBOUNDED / 2n ? null : writeYuan(sum / values),
      measures: [...measures],
    };
  }
}

/**
 * The questions whose answers settle something, those that settle most first. A fact that cannot change any award,
 * whatever its value, is not among them.
 */
export function rankQuestions(
  rulebook: Rulebook,
  given: Case,
  options: AssessOptions = {},
): readonly RankedQuestion[] {
  const ranking = new Ranking(rulebook, given, options);
  return ranking
    .candidates()
    .map(({ candidate }) => ({ candidate, gain: ranking.gain(candidate) }))
    .filter(({ gain }) => gain.sum > 0n)
    .toSorted((a, b) => (isMore(a.gain, b.gain) ? -1 : isMore(b.gain, a.gain) ? 1 : 0))
    .map(({ candidate, gain }) => ranking.write(candidate, gain));
}

/** The first of `rankQuestions`, found without working out the rest; null where nothing is left to ask. */
export function nextQuestion(
  rulebook: Rulebook,
  given: Case,
  options: AssessOptions = {},
): RankedQuestion | null {
  const ranking = new Ranking(rulebook, given, options);
  let best: { readonly candidate: Candidate; readonly gain: Gain } | null = null;
  for (const { candidate, most } of ranking.candidates()) {
    if (best && !isMore({ sum: most, values: 1n }, best.gain)) break;
    const gain = ranking.gain(candidate);
    if (gain.sum > 0n && (!best || isMore(gain, best.gain))) best = { candidate, gain };
  }
  return best && ranking.write(best.candidate, best.gain);
}
