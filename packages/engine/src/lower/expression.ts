import type { Expr, Parameter, Period } from "../ir/rulebook.ts";
import { type Rational, writeRational } from "../quantity/rational.ts";
import type { Draft, FigureLeaf, Term } from "../vocabulary/term.ts";
import type { Anchors } from "./anchor.ts";
import type { Source } from "./source.ts";

/** Where a draft stands: the quotes its figures must be found in, and the name they get. */
interface Home {
  readonly path: string;
  readonly quotes: readonly number[];
  /** When the words hold. */
  readonly holds: Parameter["holds"];
}

/** What a reform may set a figure to, where its author says nothing narrower. */
const DOMAINS: Readonly<Record<Parameter["type"], Parameter["domain"]>> = {
  // A trillion yuan: above any threshold of turnover, and sums of it stay exact.
  money: { min: "0", max: "100000000000000" },
  ratio: { min: "0", max: "10" },
  points: { min: "0", max: "1" },
  count: { min: "0", max: "1000000" },
  day: null,
};

const within = (home: Home, step: string): Home =>
  step ? { ...home, path: `${home.path}.${step}` } : home;

/** Turns drafts into expressions: each figure becomes a parameter with its citation. */
export class ExpressionLowering {
  readonly parameters: Parameter[] = [];
  readonly #source: Source;
  readonly #anchors: Anchors;
  readonly #used = new Map<string, number>();

  constructor(source: Source, anchors: Anchors) {
    this.#source = source;
    this.#anchors = anchors;
  }

  lower(draft: Draft, home: Home): Expr {
    const lower = (part: Draft, step = ""): Expr => this.lower(part, within(home, step));
    switch (draft.op) {
      case "figure":
        return this.#parameter(draft, home);
      case "const":
      case "fact":
      case "as-of":
      case "in-force-from":
        return draft;
      case "add":
      case "min":
      case "max":
      case "and":
      case "or": {
        const second = draft.as === "capped-at" ? "cap" : "";
        return {
          ...draft,
          of: draft.of.map((part, index) => lower(part, index === 0 ? "" : second)),
        };
      }
      case "award":
        return draft;
      case "quotient":
      case "later":
        return { ...draft, of: lower(draft.of), by: lower(draft.by, "by") };
      case "elapsed":
        return { ...draft, from: lower(draft.from, "from"), to: lower(draft.to, "to") };
      case "year-of":
        return { ...draft, of: lower(draft.of) };
      case "past":
        return { ...draft, per: this.period(draft.per, home) };
      case "aggregate":
        return {
          ...draft,
          of: draft.of && lower(draft.of),
          where: draft.where && lower(draft.where, "where"),
        };
      case "excess":
        return { ...draft, of: lower(draft.of), over: lower(draft.over) };
      case "mulDiv":
        return { ...draft, of: lower(draft.of), by: lower(draft.by, "rate") };
      case "not":
      case "round":
        return { ...draft, of: lower(draft.of) };
      case "is":
        return { ...draft, of: lower(draft.of) };
      case "compare":
        return { ...draft, of: lower(draft.of), with: lower(draft.with, "threshold") };
      case "match":
        return {
          ...draft,
          of: lower(draft.of),
          cases: Object.fromEntries(
            Object.entries(draft.cases).map(([key, part]) => [key, lower(part, key)]),
          ),
          otherwise: draft.otherwise && lower(draft.otherwise),
        };
      case "select":
        return {
          ...draft,
          when: lower(draft.when),
          yes: lower(draft.yes, "award"),
          no: lower(draft.no),
        };
      case "range":
        return { ...draft, lo: lower(draft.lo, "min"), hi: draft.hi && lower(draft.hi, "max") };
      case "interpretation":
        return {
          ...draft,
          readings: Object.fromEntries(
            Object.entries(draft.readings).map(([id, part]) => [id, lower(part, id)]),
          ),
        };
    }
  }

  /** The time over which past awards count. */
  period(per: Period<FigureLeaf>, home: Home): Period {
    if (typeof per === "string") return per;
    if ("years" in per) return { years: this.lower(per.years, within(home, "years")) };
    return {
      from: this.lower(per.from, within(home, "from")),
      to: this.lower(per.to, within(home, "to")),
    };
  }

  /** A figure that no rule runs on, read from its words in a quote: a target's, a deadline's. */
  figure(
    of: Term<FigureLeaf["type"]>,
    where: string,
    quotes: readonly number[],
  ): { readonly value: string; readonly citation: number } {
    if (of.draft.op === "figure") return this.#read(of.draft, where, quotes);
    this.#anchors.fault("words-unreadable", where, of.draft.op, "a single figure is meant here");
    return { value: "", citation: 0 };
  }

  #read(figure: FigureLeaf, where: string, quotes: readonly number[]) {
    const citation =
      figure.outside === undefined
        ? this.#anchors.words(where, quotes, figure.words, figure.occurrence)
        : this.#anchors.outside(figure.outside, figure.words);
    const value = this.#source.read(figure.type, figure.words);
    if (value === null)
      this.#anchors.fault(
        "words-unreadable",
        where,
        figure.words,
        `these words are no ${figure.type}`,
      );
    const text =
      typeof value === "string"
        ? value
        : writeRational((value ?? { n: 0n, d: 1n }) satisfies Rational);
    return { value: text, citation };
  }

  #parameter(figure: FigureLeaf, home: Home): Expr {
    const { value: text, citation } = this.#read(figure, home.path, home.quotes);
    const same = this.parameters.find(
      (known) =>
        known.citation === citation &&
        known.type === figure.type &&
        known.id.startsWith(`${home.path.split(".")[0]}.`),
    );
    if (same) return { op: "param", id: same.id };
    const times = (this.#used.get(home.path) ?? 0) + 1;
    this.#used.set(home.path, times);
    const id = times === 1 ? home.path : `${home.path}.${times}`;
    this.parameters.push({
      id,
      type: figure.type,
      value: text,
      citation,
      domain: DOMAINS[figure.type],
      holds: home.holds,
    });
    return { op: "param", id };
  }
}
