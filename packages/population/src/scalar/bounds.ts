import type { Bool, ColumnRef, Scalar } from "./scalar.ts";

/** Doubles hold every integer below this. */
const EXACT = 2n ** 53n;

/** What a scalar lies between, both included. */
export interface Bounds {
  readonly min: bigint;
  readonly max: bigint;
}

/** What the leaves lie between. */
export interface Domains {
  readonly column: (column: ColumnRef) => Bounds;
  readonly slot: (slot: number) => Bounds;
}

/** A scalar whose value, or a step on the way to it, cannot be shown to stay below 2^53. */
export class UnprovenBound extends Error {
  readonly node: Scalar;

  constructor(node: Scalar, { min, max }: Bounds) {
    super(`${node.op} may reach from ${min} to ${max}, past what a double holds exactly`);
    this.name = "UnprovenBound";
    this.node = node;
  }
}

/** A holder's awards that add up to more than a double holds exactly. */
export class InexactSum extends Error {
  constructor(holder: string) {
    super(`the awards of ${holder} add up to more than can be held exactly`);
    this.name = "InexactSum";
  }
}

const min = (...values: readonly bigint[]): bigint => values.reduce((a, b) => (a < b ? a : b));
const max = (...values: readonly bigint[]): bigint => values.reduce((a, b) => (a > b ? a : b));

/** Interval analysis: every node of scalars, and every step on the way, shown to be exact in doubles. */
export class Prover {
  readonly #domains: Domains;
  readonly #known = new Map<Scalar, Bounds>();
  readonly #proved = new Set<Bool>();

  constructor(domains: Domains) {
    this.#domains = domains;
  }

  /** The bounds of a scalar. Throws UnprovenBound, with the node, where one may not be exact. */
  prove(node: Scalar): Bounds {
    const known = this.#known.get(node);
    if (known) return known;
    const bounds = this.#check(node, this.#bounds(node));
    this.#known.set(node, bounds);
    return bounds;
  }

  /** Shows what a condition compares. */
  proveCondition(node: Bool): void {
    if (this.#proved.has(node)) return;
    this.#proved.add(node);
    switch (node.op) {
      case "less":
      case "at-most":
        for (const part of node.of) this.prove(part);
        return;
      case "and":
      case "or":
        for (const part of node.of) this.proveCondition(part);
        return;
      case "not":
        this.proveCondition(node.of);
        return;
      default:
    }
  }

  #check(node: Scalar, bounds: Bounds): Bounds {
    if (bounds.max >= EXACT || bounds.min <= -EXACT) throw new UnprovenBound(node, bounds);
    return bounds;
  }

  /** Of what is divided: never below nothing, and not so large that a quotient could round up to the next. */
  #divided(node: Scalar, of: Bounds, by: Bounds): void {
    if (of.min < 0n || by.min < 0n) throw new UnprovenBound(node, of);
    this.#check(node, { min: 0n, max: of.max + by.max });
  }

  #bounds(node: Scalar): Bounds {
    switch (node.op) {
      case "integer":
        return { min: node.value, max: node.value };
      case "slot":
        return this.#domains.slot(node.slot);
      case "column": {
        const known = this.#domains.column(node.column);
        return { min: min(known.min, node.ifNull), max: max(known.max, node.ifNull) };
      }
      case "divide": {
        const [of, by] = [this.prove(node.of[0]), this.prove(node.of[1])];
        this.#divided(node, of, by);
        const over = node.how === "up" ? 1n : 0n;
        const least = max(by.min, 1n);
        return { min: of.min / max(by.max, 1n), max: of.max / least + over };
      }
      case "remainder": {
        const of = this.prove(node.of);
        this.#divided(node, of, { min: node.by, max: node.by });
        return { min: 0n, max: min(of.max, node.by - 1n) };
      }
      case "if": {
        this.proveCondition(node.when);
        const [a, b] = [this.prove(node.of[0]), this.prove(node.of[1])];
        return { min: min(a.min, b.min), max: max(a.max, b.max) };
      }
      default:
        return join(node.op, this.prove(node.of[0]), this.prove(node.of[1]));
    }
  }
}

function join(
  op: "add" | "subtract" | "times" | "least" | "greatest",
  a: Bounds,
  b: Bounds,
): Bounds {
  switch (op) {
    case "add":
      return { min: a.min + b.min, max: a.max + b.max };
    case "subtract":
      return { min: a.min - b.max, max: a.max - b.min };
    case "least":
      return { min: min(a.min, b.min), max: min(a.max, b.max) };
    case "greatest":
      return { min: max(a.min, b.min), max: max(a.max, b.max) };
    case "times": {
      const ends = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max];
      return { min: min(...ends), max: max(...ends) };
    }
  }
}
