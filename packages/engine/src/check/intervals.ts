import type { Expr, Rulebook } from "../ir/rulebook.ts";
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
import { compare, readRational, zero } from "../quantity/rational.ts";
import type { Truth } from "../quantity/truth.ts";
import { all, any, not } from "../quantity/truth.ts";

const bound = (text: string | undefined) => readRational(text ?? "0") ?? zero;

/** What expressions can come to over the whole domains of the facts, with the parameters at their values. */
export class DomainAnalysis {
  readonly #facts: ReadonlyMap<string, Interval>;
  readonly #parameters: ReadonlyMap<string, Interval>;
  readonly #narrowed: ReadonlyMap<string, Interval>;

  constructor(rulebook: Rulebook, narrowed: ReadonlyMap<string, Interval> = new Map()) {
    this.#narrowed = narrowed;
    this.#facts = new Map(
      rulebook.facts.flatMap(({ id, domain }) =>
        domain ? [[id, { lo: bound(domain.min), hi: bound(domain.max) }] as const] : [],
      ),
    );
    this.#parameters = new Map(
      rulebook.parameters.flatMap(({ id, type, value }) =>
        type === "day" ? [] : [[id, point(bound(value))] as const],
      ),
    );
  }

  /** The range of a number; null where it is none, or nothing is known of it. */
  number(expr: Expr): Interval | null {
    const fold = (parts: readonly Expr[], join: (a: Interval, b: Interval) => Interval) => {
      const found = parts.map((part) => this.number(part));
      const known = found.flatMap((one) => one ?? []);
      const [first, ...rest] = known;
      return first && known.length === found.length ? rest.reduce(join, first) : null;
    };
    switch (expr.op) {
      case "const":
        return expr.type === "truth" ? null : point(bound(expr.value));
      case "param":
        return this.#parameters.get(expr.id) ?? null;
      case "fact":
        return this.#narrowed.get(expr.id) ?? this.#facts.get(expr.id) ?? null;
      case "add":
        return fold(expr.of, sum);
      case "min":
        return fold(expr.of, minimum);
      case "max":
        return fold(expr.of, maximum);
      case "excess":
        return fold([expr.of, expr.over], excess);
      case "mulDiv":
        return fold([expr.of, expr.by], product);
      case "quotient":
        return fold([expr.of, expr.by], quotient);
      case "match":
        return fold(
          [...Object.values(expr.cases), ...(expr.otherwise ? [expr.otherwise] : [])],
          hull,
        );
      case "select": {
        const when = this.truth(expr.when);
        if (when === true) return this.number(expr.yes);
        return when === false ? this.number(expr.no) : fold([expr.yes, expr.no], hull);
      }
      case "range":
        return fold(expr.hi ? [expr.lo, expr.hi] : [expr.lo], hull);
      case "round":
        return this.number(expr.of);
      case "interpretation":
        return fold(Object.values(expr.readings), hull);
      default:
        return null;
    }
  }

  /** Whether a condition always or never holds over the domains. */
  truth(expr: Expr): Truth {
    switch (expr.op) {
      case "const":
        return expr.type === "truth" ? expr.value === "true" : "unknown";
      case "and":
        return all(expr.of.map((part) => this.truth(part)));
      case "or":
        return any(expr.of.map((part) => this.truth(part)));
      case "not":
        return not(this.truth(expr.of));
      case "compare": {
        const [a, b] = [this.number(expr.of), this.number(expr.with)];
        if (!a || !b) return "unknown";
        const [left, right] = expr.side === "over" ? [a, b] : [b, a];
        const least = right.hi && compare(left.lo, right.hi);
        if (least !== null && least >= (expr.inclusive ? 0 : 1)) return true;
        const most = left.hi && compare(left.hi, right.lo);
        return most !== null && most < (expr.inclusive ? 0 : 1) ? false : "unknown";
      }
      default:
        return "unknown";
    }
  }
}
