import type { Day, Expr, Fact, Rulebook } from "@gongbao/engine";
import { type Rational, daysSinceEpoch, readRational } from "@gongbao/engine";
import {
  type Bool,
  type ColumnRef,
  type Scalar,
  add,
  among,
  and,
  atMost,
  choose,
  column,
  greatest,
  integer,
  isNull,
  least,
  less,
  mulDiv,
  no,
  not,
  or,
  slot,
  subtract,
  times,
  yes,
} from "./scalar.ts";

/** A number on columns: numerators over one fixed denominator, from `lo` to `hi`, or without end where `open`. */
export interface Num {
  readonly lo: Scalar;
  readonly hi: Scalar;
  readonly open: Bool;
  readonly over: bigint;
}

/** A condition on columns: whether it holds whatever is unknown, and whether it can hold. */
export interface Kleene {
  readonly surely: Bool;
  readonly possibly: Bool;
}

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
}

interface DayScalar {
  readonly day: Scalar;
  readonly known: Bool;
}

/** A node of the rules that has no meaning on columns; names the measure's place. */
export class NoColumnMeaning extends Error {
  constructor(what: string) {
    super(`${what} cannot be run over columns`);
    this.name = "NoColumnMeaning";
  }
}

const readExact = (text: string): Rational => {
  const value = readRational(text);
  if (!value) throw new NoColumnMeaning(`the number ${text}`);
  return value;
};

const point = (value: Scalar, over = 1n): Num => ({ lo: value, hi: value, open: no, over });
const zero = point(integer(0n));

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** The same numbers over one common denominator. */
function aligned(parts: readonly Num[]): readonly Num[] {
  const over = parts.reduce((sofar, part) => (sofar * part.over) / gcd(sofar, part.over), 1n);
  return parts.map((part) => {
    const factor = integer(over / part.over);
    return { lo: times(part.lo, factor), hi: times(part.hi, factor), open: part.open, over };
  });
}

const fold = (parts: readonly Num[], join: (a: Num, b: Num) => Num): Num => {
  const [first, ...rest] = aligned(parts);
  return first ? rest.reduce(join, first) : zero;
};

const sum = (a: Num, b: Num): Num => ({
  lo: add(a.lo, b.lo),
  hi: add(a.hi, b.hi),
  open: or(a.open, b.open),
  over: a.over,
});

/** The lesser of two upper ends, either of which may be missing. */
const lesserEnd = (a: Num, b: Num): Scalar =>
  choose(a.open, b.hi, choose(b.open, a.hi, least(a.hi, b.hi)));

const minimum = (a: Num, b: Num): Num => ({
  lo: least(a.lo, b.lo),
  hi: lesserEnd(a, b),
  open: and(a.open, b.open),
  over: a.over,
});

const maximum = (a: Num, b: Num): Num => ({
  lo: greatest(a.lo, b.lo),
  hi: greatest(a.hi, b.hi),
  open: or(a.open, b.open),
  over: a.over,
});

/** The smallest range that holds both. */
const hull = (a: Num, b: Num): Num => ({
  lo: least(a.lo, b.lo),
  hi: greatest(a.hi, b.hi),
  open: or(a.open, b.open),
  over: a.over,
});

const notNegative = (a: Scalar): Scalar => greatest(a, integer(0n));

/** a − b, not below zero. */
const excess = (a: Num, b: Num): Num => ({
  lo: choose(b.open, integer(0n), notNegative(subtract(a.lo, b.hi))),
  hi: notNegative(subtract(a.hi, b.lo)),
  open: a.open,
  over: a.over,
});

const chooseNum = (when: Bool, a: Num, b: Num): Num => {
  const [x = zero, y = zero] = aligned([a, b]);
  return {
    lo: choose(when, x.lo, y.lo),
    hi: choose(when, x.hi, y.hi),
    open: or(and(when, x.open), and(not(when), y.open)),
    over: x.over,
  };
};

const chooseTruth = (when: Bool, a: Kleene, b: Kleene): Kleene => ({
  surely: or(and(when, a.surely), and(not(when), b.surely)),
  possibly: or(and(when, a.possibly), and(not(when), b.possibly)),
});

const unionTruth = (a: Kleene, b: Kleene): Kleene => ({
  surely: and(a.surely, b.surely),
  possibly: or(a.possibly, b.possibly),
});

const always = (value: boolean): Kleene => (value ? { surely: yes, possibly: yes } : never);
const never: Kleene = { surely: no, possibly: no };
const notKleene = (a: Kleene): Kleene => ({ surely: not(a.possibly), possibly: not(a.surely) });

/** Whether a is over b, or at least b where the bound is inside. */
function isOver(a: Num, b: Num, inclusive: boolean): Kleene {
  const passes = inclusive ? atMost : less;
  const misses = inclusive ? less : atMost;
  return {
    surely: and(not(b.open), passes(b.hi, a.lo)),
    possibly: or(a.open, not(misses(a.hi, b.lo))),
  };
}

/**
 * Lowers the expressions of one measure. Each node has one meaning here, the interpreter's: the least and the most
 * it can be for what is known of a row.
 */
export class ScalarLowering {
  readonly #setting: Setting;
  readonly #facts: ReadonlyMap<string, Fact>;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#facts = new Map(setting.rulebook.facts.map((fact) => [fact.id, fact]));
  }

  truth(expr: Expr): Kleene {
    switch (expr.op) {
      case "const":
        return always(expr.value === "true");
      case "fact": {
        const ref = this.#column(expr.id);
        const holds = among(ref, [1]);
        return { surely: holds, possibly: or(holds, isNull(ref)) };
      }
      case "and":
      case "or": {
        const join = expr.op === "and" ? and : or;
        return expr.of
          .map((part) => this.truth(part))
          .reduce(
            (a, b) => ({
              surely: join(a.surely, b.surely),
              possibly: join(a.possibly, b.possibly),
            }),
            always(expr.op === "and"),
          );
      }
      case "not":
        return notKleene(this.truth(expr.of));
      case "compare":
        return this.#compare(expr);
      case "is": {
        const { ref, fact } = this.#level(expr.of);
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
        return this.#match(
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
        return this.truth(this.#reading(expr));
      default:
        throw new NoColumnMeaning(`${expr.op} as a condition`);
    }
  }

  number(expr: Expr): Num {
    switch (expr.op) {
      case "const": {
        const { n, d } = readExact(expr.value);
        return point(integer(n), d);
      }
      case "param": {
        const at = this.#setting.slotOf(expr.id);
        return point(slot(at.index), at.over);
      }
      case "fact":
        return this.#numberFact(expr.id);
      case "add":
        return fold(
          expr.of.map((part) => this.number(part)),
          sum,
        );
      case "min":
        return fold(
          expr.of.map((part) => this.number(part)),
          minimum,
        );
      case "max":
        return fold(
          expr.of.map((part) => this.number(part)),
          maximum,
        );
      case "excess":
        return fold([this.number(expr.of), this.number(expr.over)], excess);
      case "mulDiv": {
        const [a, b] = [this.number(expr.of), this.number(expr.by)];
        return {
          lo: times(a.lo, b.lo),
          hi: times(a.hi, b.hi),
          open: or(a.open, b.open),
          over: a.over * b.over,
        };
      }
      case "match":
        return this.#match(
          expr,
          (part) => (part ? this.number(part) : zero),
          chooseNum,
          (a, b) => fold([a, b], hull),
        );
      case "select": {
        const when = this.truth(expr.when);
        const [ifYes, ifNo] = [this.number(expr.yes), this.number(expr.no)];
        return chooseNum(
          when.surely,
          ifYes,
          chooseNum(when.possibly, fold([ifYes, ifNo], hull), ifNo),
        );
      }
      case "range": {
        const [lo, hi = zero] = aligned([
          this.number(expr.lo),
          ...(expr.hi ? [this.number(expr.hi)] : []),
        ]);
        return {
          lo: lo?.lo ?? zero.lo,
          hi: hi.hi,
          open: expr.hi ? hi.open : yes,
          over: lo?.over ?? 1n,
        };
      }
      case "round":
        return this.#rounded(expr.of, expr.how);
      case "interpretation":
        return this.number(this.#reading(expr));
      default:
        throw new NoColumnMeaning(`${expr.op} as a number`);
    }
  }

  /** A number that is whole by what it counts: fen, or times. */
  whole(expr: Expr): Num {
    return this.#rounded(expr, "down");
  }

  /**
   * A number rounded to a whole one. Rounding goes inside what keeps order (the lesser, a choice) down to the
   * product, where a × p ÷ q rounds without ever holding a × p.
   */
  #rounded(expr: Expr, how: "half-up" | "up" | "down"): Num {
    const inside = (part: Expr) => this.#rounded(part, how);
    switch (expr.op) {
      case "min":
        return fold(expr.of.map(inside), minimum);
      case "max":
        return fold(expr.of.map(inside), maximum);
      case "match":
        return this.#match(
          expr,
          (part) => (part ? inside(part) : zero),
          chooseNum,
          (a, b) => fold([a, b], hull),
        );
      case "select": {
        const when = this.truth(expr.when);
        const [ifYes, ifNo] = [inside(expr.yes), inside(expr.no)];
        return chooseNum(
          when.surely,
          ifYes,
          chooseNum(when.possibly, fold([ifYes, ifNo], hull), ifNo),
        );
      }
      case "range": {
        const [lo, hi] = [inside(expr.lo), expr.hi ? inside(expr.hi) : null];
        return { lo: lo.lo, hi: hi ? hi.hi : lo.hi, open: hi ? hi.open : yes, over: 1n };
      }
      case "interpretation":
        return inside(this.#reading(expr));
      case "mulDiv": {
        const [a, b] = [this.number(expr.of), this.number(expr.by)];
        const divided = (of: Scalar, by: Scalar) => mulDiv(of, by, a.over * b.over, how);
        return {
          lo: divided(a.lo, b.lo),
          hi: divided(a.hi, b.hi),
          open: or(a.open, b.open),
          over: 1n,
        };
      }
      case "add": {
        const parts = expr.of.map((part) => this.number(part));
        const fractions = parts.filter((part) => part.over !== 1n).length;
        if (fractions <= 1) return fold(expr.of.map(inside), sum);
        return wholeOf(fold(parts, sum), how);
      }
      default:
        return wholeOf(this.number(expr), how);
    }
  }

  #numberFact(id: string): Num {
    const fact = this.#fact(id);
    const ref = this.#column(id);
    const { n: min } = readExact(fact.domain?.min ?? "0");
    const { n: max } = readExact(fact.domain?.max ?? "0");
    const scale = scaleOf(fact);
    const open = fact.type === "money" || !fact.domain ? isNull(ref) : no;
    return {
      lo: column(ref, min * scale),
      hi: column(ref, open === no ? max * scale : min * scale),
      open,
      over: scale,
    };
  }

  #compare(expr: Expr & { op: "compare" }): Kleene {
    if (this.#isDay(expr.of)) return this.#compareDays(expr);
    const [a = zero, b = zero] = aligned([this.number(expr.of), this.number(expr.with)]);
    return expr.side === "over"
      ? isOver(a, b, expr.inclusive)
      : notKleene(isOver(a, b, !expr.inclusive));
  }

  #compareDays(expr: Expr & { op: "compare" }): Kleene {
    const [a, b] = [this.#day(expr.of), this.#day(expr.with)];
    const [first, second] = expr.side === "over" ? [b.day, a.day] : [a.day, b.day];
    const holds = expr.inclusive ? atMost(first, second) : less(first, second);
    const known = and(a.known, b.known);
    return { surely: and(known, holds), possibly: or(not(known), holds) };
  }

  #isDay(expr: Expr): boolean {
    switch (expr.op) {
      case "as-of":
      case "in-force-from":
        return true;
      case "fact":
        return this.#fact(expr.id).type === "day";
      case "param":
        return this.#setting.rulebook.parameters.some(
          (parameter) => parameter.id === expr.id && parameter.type === "day",
        );
      case "interpretation":
        return this.#isDay(this.#reading(expr));
      default:
        return false;
    }
  }

  #day(expr: Expr): DayScalar {
    switch (expr.op) {
      case "as-of":
        return { day: integer(BigInt(daysSinceEpoch(this.#setting.asOf))), known: yes };
      case "in-force-from":
        return { day: integer(BigInt(daysSinceEpoch(this.#setting.inForceFrom))), known: yes };
      case "param":
        return { day: slot(this.#setting.slotOf(expr.id).index), known: yes };
      case "fact": {
        const ref = this.#column(expr.id);
        return { day: column(ref, 0n), known: not(isNull(ref)) };
      }
      case "interpretation":
        return this.#day(this.#reading(expr));
      default:
        throw new NoColumnMeaning(`${expr.op} as a day`);
    }
  }

  #match<T>(
    expr: Expr & { op: "match" },
    lower: (part: Expr | null) => T,
    pick: (when: Bool, a: T, b: T) => T,
    union: (a: T, b: T) => T,
  ): T {
    const { ref, fact } = this.#level(expr.of);
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

  #level(expr: Expr): { readonly ref: ColumnRef; readonly fact: Fact } {
    if (expr.op !== "fact") throw new NoColumnMeaning(`${expr.op} as a level`);
    return { ref: this.#column(expr.id), fact: this.#fact(expr.id) };
  }

  #reading(expr: Expr & { op: "interpretation" }): Expr {
    const part = expr.readings[this.#setting.readings[expr.id] ?? ""];
    if (!part) throw new NoColumnMeaning(`${expr.id} without a reading`);
    return part;
  }

  #fact(id: string): Fact {
    const fact = this.#facts.get(id);
    if (!fact) throw new NoColumnMeaning(`the fact ${id}, which the rulebook does not have,`);
    return fact;
  }

  #column(id: string): ColumnRef {
    const { item } = this.#setting;
    return { fact: id, of: item !== null && this.#fact(id).of.includes(item) ? "item" : "holder" };
  }
}

/** Columns hold a share as so many parts of this; money as fen and counts as they are. */
export const scaleOf = (fact: Fact): bigint => (fact.type === "ratio" ? SHARE : 1n);

/** Shares are exact to the millionth. */
const SHARE = 1_000_000n;

const wholeOf = (value: Num, how: "half-up" | "up" | "down"): Num =>
  value.over === 1n
    ? value
    : {
        lo: mulDiv(value.lo, integer(1n), value.over, how),
        hi: mulDiv(value.hi, integer(1n), value.over, how),
        open: value.open,
        over: 1n,
      };
