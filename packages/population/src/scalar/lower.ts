import { type Day, type Expr, type Fact, type Rulebook, daysSinceEpoch } from "@gongbao/engine";
import { type DayScalar, elapsed, later, yearOf } from "./day.ts";
import {
  type Kleene,
  always,
  chooseTruth,
  isOver,
  joined,
  negation,
  never,
  unionTruth,
} from "./kleene.ts";
import { NoColumnMeaning, readExact } from "./meaning.ts";
import {
  type Num,
  type Rounding,
  between,
  chooseNum,
  excess,
  hull,
  maximum,
  minimum,
  point,
  product,
  round,
  sum,
  units,
  wholePoint,
  wholly,
  zero,
} from "./number.ts";
import {
  type Bool,
  type ColumnRef,
  among,
  and,
  atMost,
  column,
  integer,
  isNull,
  less,
  no,
  not,
  or,
  slot,
  yes,
} from "./scalar.ts";

/** What an expression is lowered for. */
export interface Setting {
  readonly rulebook: Rulebook;
  readonly asOf: Day;
  readonly inForceFrom: Day;
  readonly readings: Readonly<Record<string, string>>;
  /** Kind of the item the rows stand for; null for rows of holders. */
  readonly item: string | null;
  /** The slot of a parameter, and the denominator of what stands in it. */
  readonly slotOf: (parameter: string) => { readonly index: number; readonly over: bigint };
  /** Figures worked out for the holder before. */
  readonly figures: {
    readonly past: (expr: Expr & { op: "past" }) => Num;
    readonly sum: (key: string, item: string, where: Kleene, each: Num) => Num;
  };
}

/** Columns hold a share as so many parts of this; money as fen and counts as they are. */
export const scaleOf = (fact: Fact): bigint => (fact.type === "ratio" ? SHARE : 1n);

/** Shares are exact to the millionth. */
const SHARE = 1_000_000n;

const fold = (parts: readonly Num[], join: (a: Num, b: Num) => Num): Num => {
  const [first, ...rest] = parts;
  return first ? rest.reduce(join, first) : zero;
};

const [both, either] = [joined(and), joined(or)];

/**
 * Lowers the expressions of one measure. Each node has one meaning here, the interpreter's: the least and the most
 * it can be for what is known of a row.
 */
export class ScalarLowering {
  readonly #setting: Setting;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #numbers = new Map<Expr, Map<Rounding | null, Num>>();
  readonly #truths = new Map<Expr, Kleene>();

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#facts = new Map(setting.rulebook.facts.map((fact) => [fact.id, fact]));
  }

  truth(expr: Expr): Kleene {
    const known = this.#truths.get(expr) ?? this.#truth(expr);
    this.#truths.set(expr, known);
    return known;
  }

  #truth(expr: Expr): Kleene {
    switch (expr.op) {
      case "const":
        return always(expr.value === "true");
      case "fact": {
        const ref = this.column(expr.id);
        const holds = among(ref, [1]);
        return { surely: holds, possibly: or(holds, isNull(ref)) };
      }
      case "and":
        return expr.of.map((part) => this.truth(part)).reduce(both, always(true));
      case "or":
        return expr.of.map((part) => this.truth(part)).reduce(either, never);
      case "not":
        return negation(this.truth(expr.of));
      case "compare":
        return this.#compare(expr);
      case "is": {
        const { ref, fact } = this.level(expr.of);
        const codes = fact.levels.flatMap((level, code) =>
          expr.levels.includes(level.id) ? [code] : [],
        );
        if (codes.length === 0) return never;
        const inside = among(ref, codes);
        const unknown = isNull(ref);
        return {
          surely: codes.length === fact.levels.length ? or(inside, unknown) : inside,
          possibly: or(inside, unknown),
        };
      }
      case "match":
        return this.match(
          expr,
          (part) => (part ? this.truth(part) : never),
          chooseTruth,
          unionTruth,
        );
      case "select": {
        const when = this.truth(expr.when);
        const [ifYes, ifNo] = [this.truth(expr.yes), this.truth(expr.no)];
        return chooseTruth(
          when.surely,
          ifYes,
          chooseTruth(when.possibly, unionTruth(ifYes, ifNo), ifNo),
        );
      }
      case "interpretation":
        return this.truth(this.reading(expr));
      default:
        throw new NoColumnMeaning(`${expr.op} as a condition`);
    }
  }

  /**
   * A number, or a number rounded to a whole one. Rounding goes inside what keeps order (the lesser, a choice), where
   * it leaves one integer to work with instead of two.
   */
  number(expr: Expr, how: Rounding | null = null): Num {
    const byHow = this.#numbers.get(expr) ?? new Map<Rounding | null, Num>();
    this.#numbers.set(expr, byHow);
    const known = byHow.get(how) ?? this.#ordered(expr, how);
    byHow.set(how, known);
    return known;
  }

  /** Nodes that keep order: rounding goes inside them. */
  #ordered(expr: Expr, how: Rounding | null): Num {
    const inside = (part: Expr) => this.number(part, how);
    switch (expr.op) {
      case "min":
        return fold(expr.of.map(inside), minimum);
      case "max":
        return fold(expr.of.map(inside), maximum);
      case "match":
        return this.match(expr, (part) => (part ? inside(part) : zero), chooseNum, hull);
      case "select": {
        const when = this.truth(expr.when);
        const [ifYes, ifNo] = [inside(expr.yes), inside(expr.no)];
        return chooseNum(when.surely, ifYes, chooseNum(when.possibly, hull(ifYes, ifNo), ifNo));
      }
      case "range": {
        const lo = inside(expr.lo);
        return expr.hi ? between(lo, inside(expr.hi)) : { ...lo, open: yes };
      }
      case "interpretation":
        return inside(this.reading(expr));
      case "round":
        return this.number(expr.of, expr.how);
      default: {
        const exact = this.#exact(expr);
        return how === null ? exact : round(exact, how);
      }
    }
  }

  #exact(expr: Expr): Num {
    switch (expr.op) {
      case "const": {
        const { n, d } = readExact(expr.value);
        return point({ whole: integer(n / d), rest: integer(n % d) }, d);
      }
      case "param": {
        const { index, over } = this.#setting.slotOf(expr.id);
        return over === 1n
          ? wholePoint(slot(index))
          : point({ whole: integer(0n), rest: slot(index) }, over);
      }
      case "fact":
        return this.#numberFact(expr.id);
      case "add":
        return fold(
          expr.of.map((part) => this.number(part)),
          sum,
        );
      case "excess":
        return excess(this.number(expr.of), this.number(expr.over));
      case "mulDiv":
        return product(this.number(expr.of), this.number(expr.by));
      case "quotient":
        if (expr.how === "exact") throw new NoColumnMeaning("a quotient not rounded");
        return units(this.number(expr.of), this.number(expr.by), expr.how);
      case "elapsed":
        return elapsed(this.day(expr.from), this.day(expr.to), expr.unit);
      case "year-of":
        return yearOf(this.day(expr.of));
      case "past":
        return this.#setting.figures.past(expr);
      case "aggregate":
        return this.#aggregate(expr);
      default:
        throw new NoColumnMeaning(`${expr.op} as a number`);
    }
  }

  #numberFact(id: string): Num {
    const fact = this.#fact(id);
    const ref = this.column(id);
    const scale = scaleOf(fact);
    const { n: min } = readExact(fact.domain?.min ?? "0");
    const { n: max } = readExact(fact.domain?.max ?? "0");
    const open = fact.type === "money" || !fact.domain ? isNull(ref) : no;
    const [lo, hi] = [
      column(ref, min * scale),
      column(ref, open === no ? max * scale : min * scale),
    ];
    if (scale === 1n) return { lo: wholly(lo), hi: wholly(hi), open, over: 1n };
    const whole = integer(0n);
    return { lo: { whole, rest: lo }, hi: { whole, rest: hi }, open, over: scale };
  }

  #aggregate(expr: Expr & { op: "aggregate" }): Num {
    const { how, item, of, where } = expr;
    if (how !== "sum" && how !== "count")
      throw new NoColumnMeaning(`the ${how} of a holder's things`);
    const ofThing = new ScalarLowering({ ...this.#setting, item });
    const { inForceFrom } = this.#setting;
    return this.#setting.figures.sum(
      `${inForceFrom} ${JSON.stringify(expr)}`,
      item,
      where ? ofThing.truth(where) : always(true),
      of ? ofThing.number(of) : wholePoint(integer(1n)),
    );
  }

  #compare(expr: Expr & { op: "compare" }): Kleene {
    if (this.isDay(expr.of)) return this.#compareDays(expr);
    const [a, b] = [this.number(expr.of), this.number(expr.with)];
    return expr.side === "over"
      ? isOver(a, b, expr.inclusive)
      : negation(isOver(a, b, !expr.inclusive));
  }

  #compareDays(expr: Expr & { op: "compare" }): Kleene {
    const [a, b] = [this.day(expr.of), this.day(expr.with)];
    const [first, second] = expr.side === "over" ? [b.day, a.day] : [a.day, b.day];
    const holds = expr.inclusive ? atMost(first, second) : less(first, second);
    const known = and(a.known, b.known);
    return { surely: and(known, holds), possibly: or(not(known), holds) };
  }

  isDay(expr: Expr): boolean {
    switch (expr.op) {
      case "as-of":
      case "in-force-from":
      case "later":
        return true;
      case "fact":
        return this.#fact(expr.id).type === "day";
      case "param":
        return this.#setting.rulebook.parameters.some(
          (parameter) => parameter.id === expr.id && parameter.type === "day",
        );
      case "interpretation":
        return this.isDay(this.reading(expr));
      default:
        return false;
    }
  }

  day(expr: Expr): DayScalar {
    switch (expr.op) {
      case "as-of":
        return { day: integer(BigInt(daysSinceEpoch(this.#setting.asOf))), known: yes };
      case "in-force-from":
        return { day: integer(BigInt(daysSinceEpoch(this.#setting.inForceFrom))), known: yes };
      case "param":
        return { day: slot(this.#setting.slotOf(expr.id).index), known: yes };
      case "fact": {
        const ref = this.column(expr.id);
        return { day: column(ref, 0n), known: not(isNull(ref)) };
      }
      case "later": {
        const by = this.number(expr.by);
        if (by.over !== 1n) throw new NoColumnMeaning(`part of ${expr.unit}`);
        return later(this.day(expr.of), by, expr.unit);
      }
      case "interpretation":
        return this.day(this.reading(expr));
      default:
        throw new NoColumnMeaning(`${expr.op} as a day`);
    }
  }

  /** By level: what each of the levels that can be meant comes to. */
  match<T>(
    expr: Expr & { op: "match" },
    lower: (part: Expr | null) => T,
    pick: (when: Bool, a: T, b: T) => T,
    union: (a: T, b: T) => T,
  ): T {
    const { ref, fact } = this.level(expr.of);
    const parts = Map.groupBy(
      fact.levels.map((level, code) => ({
        code,
        part: expr.cases[level.id] ?? expr.otherwise,
      })),
      ({ part }) => part,
    );
    const options = [...parts].map(([part, levels]) => ({
      part,
      codes: levels.map(({ code }) => code),
      value: lower(part),
    }));
    const last = options.at(-1);
    const known = options
      .slice(0, -1)
      .reduceRight(
        (rest, option) => pick(among(ref, option.codes), option.value, rest),
        last ? last.value : lower(null),
      );
    const [first, ...others] = options.filter((option) => option.part !== null);
    const unknown = others.reduce(
      (sofar, option) => union(sofar, option.value),
      first ? first.value : lower(null),
    );
    return pick(isNull(ref), unknown, known);
  }

  level(expr: Expr): { readonly ref: ColumnRef; readonly fact: Fact } {
    if (expr.op !== "fact") throw new NoColumnMeaning(`${expr.op} as a level`);
    return { ref: this.column(expr.id), fact: this.#fact(expr.id) };
  }

  /** The reading chosen. */
  reading(expr: Expr & { op: "interpretation" }): Expr {
    const part = expr.readings[this.#setting.readings[expr.id] ?? ""];
    if (!part) throw new NoColumnMeaning(`${expr.id} without a reading`);
    return part;
  }

  #fact(id: string): Fact {
    const fact = this.#facts.get(id);
    if (!fact) throw new NoColumnMeaning(`the fact ${id}, which the rulebook does not have,`);
    return fact;
  }

  /** The column of a fact; of the thing where the fact is the thing's. */
  column(id: string): ColumnRef {
    const { item, rulebook } = this.#setting;
    const { of } = this.#fact(id);
    if (item !== null && of.includes(item)) return { fact: id, of: "item" };
    const isHolders = rulebook.subjects.some(
      (subject) => subject.list === null && of.includes(subject.id),
    );
    if (!isHolders) throw new NoColumnMeaning(`${id}, of a thing that the row is not about,`);
    return { fact: id, of: "holder" };
  }
}
