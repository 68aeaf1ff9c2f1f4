import type { Expr, Fact, Measure, Parameter, Rulebook } from "../ir/rulebook.ts";
import { type Day, addMonths, addYears, elapsed, readDay } from "../quantity/day.ts";
import {
  type Interval,
  excess,
  hull,
  maximum,
  minimum,
  point,
  product,
  quotient,
  sum,
} from "../quantity/interval.ts";
import { compare, rational, readRational, roundTo, zero } from "../quantity/rational.ts";
import { type Truth, all, any, not } from "../quantity/truth.ts";
import type { Case, Item, KnownFacts, PastAward } from "../case/case.ts";
import { type Member, aggregate } from "./aggregate.ts";
import { inWindow, windowOf } from "./period.ts";
import type { Recorded } from "./trace.ts";
import { type Value, numberValue, truthValue, valueOfFact } from "./value.ts";

/** A rulebook made ready: look-ups by id, figures read once. */
export interface Scope {
  readonly rulebook: Rulebook;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly parameters: ReadonlyMap<string, Value>;
  /** The citation of each parameter, by index into the rulebook's. */
  readonly cited: ReadonlyMap<string, number>;
}

const figure = (parameter: Parameter): Value =>
  parameter.type === "day"
    ? { kind: "day", day: parameter.value as Day }
    : numberValue(point(readRational(parameter.value) ?? zero));

export const scopeOf = (rulebook: Rulebook): Scope => ({
  rulebook,
  facts: new Map(rulebook.facts.map((fact) => [fact.id, fact])),
  parameters: new Map(rulebook.parameters.map((parameter) => [parameter.id, figure(parameter)])),
  cited: new Map(rulebook.parameters.map((parameter) => [parameter.id, parameter.citation])),
});

/** What an expression may read: nothing else exists for it. */
export interface Reading {
  readonly asOf: Day;
  /** When the measure is in force. */
  readonly validity: Measure["validity"];
  readonly holder: KnownFacts;
  /** The thing the award is for. */
  readonly item: Item | null;
  /** All of the holder's things; a kind that is not there is unknown. */
  readonly items: Case["items"];
  readonly history: readonly PastAward[];
  /** What another measure gives at stage 1 for the same thing, and the steps to it. */
  readonly awardOf: (measure: string) => {
    readonly amount: Interval;
    readonly parts: readonly Recorded[];
  };
  /** The reading chosen for each interpretation. */
  readonly readings: Readonly<Record<string, string>>;
}

const constants = new WeakMap<Expr, Value>();

/** The value of a constant, read once. */
function constant(expr: Expr & { op: "const" }): Value {
  const known = constants.get(expr);
  if (known) return known;
  const value =
    expr.type === "truth"
      ? truthValue(expr.value === "true")
      : numberValue(point(readRational(expr.value) ?? zero));
  constants.set(expr, value);
  return value;
}

const intervalOf = (value: Value): Interval => {
  if (value.kind !== "number") throw new TypeError(`a number was expected, not a ${value.kind}`);
  return value.interval;
};

const truthOf = (value: Value): Truth => {
  if (value.kind !== "truth") throw new TypeError(`a condition was expected, not a ${value.kind}`);
  return value.truth;
};

/** Whether the case states a fact itself. */
const isStated = ({ facts, stated }: KnownFacts, id: string): boolean =>
  facts[id] !== undefined && (stated === undefined || stated.includes(id));

const dayOf = (value: Value): Day | null => (value.kind === "day" ? value.day : null);

const rounded = ({ lo, hi }: Interval, how: "half-up" | "up" | "down"): Interval => ({
  lo: rational(roundTo(lo, how)),
  hi: hi && rational(roundTo(hi, how)),
});

const union = (values: readonly Value[]): Value => {
  const [first, ...rest] = values;
  if (!first) return numberValue(point(zero));
  return rest.reduce((a, b): Value => {
    if (a.kind === "truth" && b.kind === "truth")
      return a.truth === b.truth ? a : truthValue("unknown");
    return numberValue(hull(intervalOf(a), intervalOf(b)));
  }, first);
};

/** Whether a is over (or under) b, when both may be open. */
function compareIntervals(
  a: Interval,
  b: Interval,
  side: "over" | "under",
  inclusive: boolean,
): Truth {
  if (side === "under") return not(compareIntervals(a, b, "over", !inclusive));
  const surely = b.hi !== null && compare(a.lo, b.hi) >= (inclusive ? 0 : 1);
  if (surely) return true;
  const never = a.hi !== null && compare(a.hi, b.lo) < (inclusive ? 0 : 1);
  return never ? false : "unknown";
}

function compareDays(
  a: Day | null,
  b: Day | null,
  side: "over" | "under",
  inclusive: boolean,
): Truth {
  if (a === null || b === null) return "unknown";
  if (a === b) return inclusive;
  return side === "over" ? a > b : a < b;
}

/** Evaluates expressions of one rulebook for one reading, recording every step. */
export class Evaluator {
  readonly #scope: Scope;
  readonly #reading: Reading;

  constructor(scope: Scope, reading: Reading) {
    this.#scope = scope;
    this.#reading = reading;
  }

  run(expr: Expr): Recorded {
    const record = (value: Value, parts: readonly Recorded[] = []): Recorded => ({
      expr,
      value,
      parts,
    });
    switch (expr.op) {
      case "const":
        return record(constant(expr));
      case "param": {
        const value = this.#scope.parameters.get(expr.id);
        if (!value) throw new ReferenceError(`the rulebook has no parameter ${expr.id}`);
        return record(value);
      }
      case "fact": {
        const fact = this.#scope.facts.get(expr.id);
        if (!fact) throw new ReferenceError(`the rulebook has no fact ${expr.id}`);
        const { item, holder } = this.#reading;
        const of = item?.facts[expr.id] === undefined ? holder : item;
        const known = record(valueOfFact(fact, of.facts[expr.id]));
        return isStated(of, expr.id) ? known : { ...known, unstated: true };
      }
      case "as-of":
        return record({ kind: "day", day: this.#reading.asOf });
      case "in-force-from":
        return record({ kind: "day", day: readDay(this.#reading.validity.from) });
      case "add":
        return this.#fold(expr, expr.of, sum);
      case "min":
        return this.#fold(expr, expr.of, minimum);
      case "max":
        return this.#fold(expr, expr.of, maximum);
      case "excess":
        return this.#fold(expr, [expr.of, expr.over], excess);
      case "mulDiv":
        return this.#fold(expr, [expr.of, expr.by], product);
      case "quotient": {
        const parts = [this.run(expr.of), this.run(expr.by)] as const;
        const ratio = quotient(intervalOf(parts[0].value), intervalOf(parts[1].value));
        return record(numberValue(expr.how === "exact" ? ratio : rounded(ratio, expr.how)), parts);
      }
      case "elapsed": {
        const parts = [this.run(expr.from), this.run(expr.to)] as const;
        const [from, to] = parts.map((part) => dayOf(part.value));
        return record(
          numberValue(
            from && to
              ? point(rational(BigInt(elapsed(from, to, expr.unit))))
              : { lo: zero, hi: null },
          ),
          parts,
        );
      }
      case "year-of": {
        const part = this.run(expr.of);
        const day = dayOf(part.value);
        return record(
          numberValue(day ? point(rational(BigInt(day.slice(0, 4)))) : { lo: zero, hi: null }),
          [part],
        );
      }
      case "later": {
        const [of, by] = [this.run(expr.of), this.run(expr.by)];
        const [day, { lo, hi }] = [dayOf(of.value), intervalOf(by.value)];
        const known = day !== null && hi !== null && compare(lo, hi) === 0;
        const add = expr.unit === "years" ? addYears : addMonths;
        return record({ kind: "day", day: known ? add(day, Number(lo.n)) : null }, [of, by]);
      }
      case "past":
        return record(numberValue(this.#past(expr)));
      case "aggregate": {
        const { amount, parts } = this.#aggregate(expr);
        return record(numberValue(amount), parts);
      }
      case "award": {
        const { amount, parts } = this.#reading.awardOf(expr.measure);
        return record(numberValue(amount), parts);
      }
      case "and":
      case "or": {
        const parts = expr.of.map((part) => this.run(part));
        const truths = parts.map((part) => truthOf(part.value));
        return record(truthValue(expr.op === "and" ? all(truths) : any(truths)), parts);
      }
      case "not": {
        const part = this.run(expr.of);
        return record(truthValue(not(truthOf(part.value))), [part]);
      }
      case "compare": {
        const [a, b] = [this.run(expr.of), this.run(expr.with)];
        const truth =
          a.value.kind === "day" && b.value.kind === "day"
            ? compareDays(a.value.day, b.value.day, expr.side, expr.inclusive)
            : compareIntervals(intervalOf(a.value), intervalOf(b.value), expr.side, expr.inclusive);
        return record(truthValue(truth), [a, b]);
      }
      case "is": {
        const part = this.run(expr.of);
        const among = part.value.kind === "level" ? part.value.among : [];
        const inside = among.filter((level) => expr.levels.includes(level)).length;
        return record(
          truthValue(inside === 0 ? false : inside === among.length ? true : "unknown"),
          [part],
        );
      }
      case "match": {
        const on = this.run(expr.of);
        const among = on.value.kind === "level" ? on.value.among : [];
        const taken = new Set(among.map((level) => expr.cases[level] ?? expr.otherwise));
        const parts = [...taken].flatMap((part) => (part ? [this.run(part)] : []));
        return record(union(parts.map((part) => part.value)), [on, ...parts]);
      }
      case "select": {
        const when = this.run(expr.when);
        const truth = truthOf(when.value);
        const parts = [
          ...(truth === false ? [] : [this.run(expr.yes)]),
          ...(truth === true ? [] : [this.run(expr.no)]),
        ];
        return record(union(parts.map((part) => part.value)), [when, ...parts]);
      }
      case "range": {
        const [lo, hi] = [this.run(expr.lo), expr.hi && this.run(expr.hi)];
        return record(
          numberValue({ lo: intervalOf(lo.value).lo, hi: hi && intervalOf(hi.value).hi }),
          hi ? [lo, hi] : [lo],
        );
      }
      case "round": {
        const part = this.run(expr.of);
        return record(numberValue(rounded(intervalOf(part.value), expr.how)), [part]);
      }
      case "interpretation": {
        const chosen = this.#reading.readings[expr.id] ?? "";
        const part = expr.readings[chosen];
        if (!part)
          throw new ReferenceError(`the interpretation ${expr.id} has no reading ${chosen}`);
        const recorded = this.run(part);
        return record(recorded.value, [recorded]);
      }
    }
  }

  /** Past awards of some measures within a period: their sum, how many, or the largest. */
  #past(expr: Expr & { op: "past" }): Interval {
    const { asOf, validity, history, item } = this.#reading;
    const window = windowOf(expr.per, {
      asOf,
      validity,
      value: (part) => this.run(part).value,
    });
    return history.reduce((sofar: Interval, award) => {
      if (!expr.measures.includes(award.measure)) return sofar;
      const same: Truth =
        !expr.sameItem || award.item === (item?.id ?? null)
          ? true
          : award.item === null
            ? "unknown"
            : false;
      const counts = all([same, inWindow(award.date, window)]);
      if (counts === false) return sofar;
      const amount = rational(expr.what === "times" ? 1n : BigInt(award.amount));
      const join = expr.what === "largest" ? maximum : sum;
      return join(sofar, counts === true ? point(amount) : { lo: zero, hi: amount });
    }, point(zero));
  }

  /** Over the holder's things of a kind; everything is possible where they were not listed. */
  #aggregate(expr: Expr & { op: "aggregate" }) {
    const things = this.#reading.items[expr.item];
    if (!things) return { amount: { lo: zero, hi: null }, parts: [] };
    const parts: Recorded[] = [];
    const members = things.flatMap((item): Member[] => {
      const evaluator = new Evaluator(this.#scope, { ...this.#reading, item });
      const run = (part: Expr): Value => {
        const recorded = evaluator.run(part);
        parts.push(recorded);
        return recorded.value;
      };
      const holds = expr.where ? truthOf(run(expr.where)) : true;
      if (holds === false) return [];
      return [
        { surely: holds === true, of: expr.of ? intervalOf(run(expr.of)) : point(rational(1n)) },
      ];
    });
    return { amount: aggregate(expr.how, members), parts };
  }

  #fold(
    expr: Expr,
    parts: readonly Expr[],
    join: (a: Interval, b: Interval) => Interval,
  ): Recorded {
    const recorded = parts.map((part) => this.run(part));
    const [first, ...rest] = recorded.map((part) => intervalOf(part.value));
    return {
      expr,
      value: numberValue(rest.reduce(join, first ?? point(zero))),
      parts: recorded,
    };
  }
}
