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

const min = (...values: readonly bigint[]): bigint => values.reduce((a, b) => (a < b ? a : b));
const max = (...values: readonly bigint[]): bigint => values.reduce((a, b) => (a > b ? a : b));

/** Interval analysis: the bounds of a scalar, every node and step on the way shown to be exact in doubles. */
export function proveExact(scalar: Scalar, domains: Domains): Bounds {
  const check = (node: Scalar, bounds: Bounds): Bounds => {
    if (bounds.max >= EXACT || bounds.min <= -EXACT) throw new UnprovenBound(node, bounds);
    return bounds;
  };
  const prove = (node: Scalar): Bounds => {
    switch (node.op) {
      case "integer":
        return check(node, { min: node.value, max: node.value });
      case "slot":
        return check(node, domains.slot(node.slot));
      case "column": {
        const known = domains.column(node.column);
        return check(node, { min: min(known.min, node.ifNull), max: max(known.max, node.ifNull) });
      }
      case "mulDiv": {
        const [a, by] = [prove(node.of), prove(node.by)];
        const whole = (end: bigint, rate: bigint) => (end / node.over + 1n) * rate;
        check(node, { min: 0n, max: 2n * node.over * by.max + node.over });
        check(node, { min: 0n, max: whole(a.max, by.max) });
        return {
          min: (a.min * by.min) / node.over,
          max: (a.max * by.max) / node.over + 1n,
        };
      }
      case "if": {
        proveConditions(node.when);
        const [a, b] = node.of.map(prove) as [Bounds, Bounds];
        return { min: min(a.min, b.min), max: max(a.max, b.max) };
      }
      default: {
        const [a, b] = node.of.map(prove) as [Bounds, Bounds];
        return check(node, join(node.op, a, b));
      }
    }
  };
  const proveConditions = (condition: Bool): void => {
    switch (condition.op) {
      case "less":
      case "at-most":
        for (const part of condition.of) prove(part);
        return;
      case "and":
      case "or":
        for (const part of condition.of) proveConditions(part);
        return;
      case "not":
        proveConditions(condition.of);
        return;
      default:
    }
  };
  return prove(scalar);
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
