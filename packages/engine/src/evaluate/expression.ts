import type { Expr, Fact, Parameter, Rulebook } from "../ir/rulebook.ts";
import type { Day } from "../quantity/day.ts";
import {
  type Interval,
  excess,
  hull,
  maximum,
  minimum,
  point,
  product,
  sum,
} from "../quantity/interval.ts";
import { compare, rational, readRational, roundTo, zero } from "../quantity/rational.ts";
import { type Truth, all, any, not } from "../quantity/truth.ts";
import type { FactValue } from "../case/case.ts";
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
  readonly inForceFrom: Day | null;
  readonly holder: Readonly<Record<string, FactValue>>;
  readonly item: Readonly<Record<string, FactValue>> | null;
  /** The reading chosen for each interpretation. */
  readonly readings: Readonly<Record<string, string>>;
}

const intervalOf = (value: Value): Interval => {
  if (value.kind !== "number") throw new TypeError(`a number was expected, not a ${value.kind}`);
  return value.interval;
};

const truthOf = (value: Value): Truth => {
  if (value.kind !== "truth") throw new TypeError(`a condition was expected, not a ${value.kind}`);
  return value.truth;
};

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
        return record(
          expr.type === "truth"
            ? truthValue(expr.value === "true")
            : numberValue(point(readRational(expr.value) ?? zero)),
        );
      case "param": {
        const value = this.#scope.parameters.get(expr.id);
        if (!value) throw new ReferenceError(`the rulebook has no parameter ${expr.id}`);
        return record(value);
      }
      case "fact": {
        const fact = this.#scope.facts.get(expr.id);
        if (!fact) throw new ReferenceError(`the rulebook has no fact ${expr.id}`);
        return record(
          valueOfFact(fact, (this.#reading.item ?? {})[expr.id] ?? this.#reading.holder[expr.id]),
        );
      }
      case "as-of":
        return record({ kind: "day", day: this.#reading.asOf });
      case "in-force-from":
        return record({ kind: "day", day: this.#reading.inForceFrom });
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
        const { lo, hi } = intervalOf(part.value);
        const whole = (bound: typeof lo) => rational(roundTo(bound, expr.how));
        return record(numberValue({ lo: whole(lo), hi: hi && whole(hi) }), [part]);
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
