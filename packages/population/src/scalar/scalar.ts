/**
 * Scalars: what an expression of the rulebook comes to on columns. A number of the rules is a least and a most, a
 * condition is "surely" and "possibly", so every scalar is plain: an exact integer or a yes or no, never unknown.
 * Each backend only prints these few operations; what unknown means is settled before, once for all of them.
 */

/**
 * A column a scalar reads: a fact of the holder or of the item, a figure of the holder, or what was given before to the
 * holder or for the item.
 */
export interface ColumnRef {
  /** The fact's id; for a figure gathered over a holder's things or past, its name. */
  readonly fact: string;
  readonly of: "holder" | "item" | "figure" | "past";
}

export type Scalar =
  | { readonly op: "integer"; readonly value: bigint }
  /** A parameter by its place in the plan; the same code serves every reform. */
  | { readonly op: "slot"; readonly slot: number }
  /** The value of a column; `ifNull` where it is unknown. */
  | { readonly op: "column"; readonly column: ColumnRef; readonly ifNull: bigint }
  | { readonly op: "add" | "subtract" | "times" | "least" | "greatest"; readonly of: Pair<Scalar> }
  | { readonly op: "if"; readonly when: Bool; readonly of: Pair<Scalar> }
  /** a ÷ b as a whole number; neither is negative, and b is not nothing. */
  | { readonly op: "divide"; readonly of: Pair<Scalar>; readonly how: "down" | "up" }
  /** What ⌊a ÷ by⌋ leaves of a. */
  | { readonly op: "remainder"; readonly of: Scalar; readonly by: bigint };

export type Bool =
  | { readonly op: "truth"; readonly value: boolean }
  | { readonly op: "is-null"; readonly column: ColumnRef }
  /** The code of a level or a truth (no 0, yes 1) is one of these; not where it is unknown. */
  | { readonly op: "among"; readonly column: ColumnRef; readonly codes: readonly number[] }
  | { readonly op: "less" | "at-most"; readonly of: Pair<Scalar> }
  | { readonly op: "and" | "or"; readonly of: Pair<Bool> }
  | { readonly op: "not"; readonly of: Bool };

type Pair<T> = readonly [T, T];

export const integer = (value: bigint): Scalar => ({ op: "integer", value });
export const yes: Bool = { op: "truth", value: true };
export const no: Bool = { op: "truth", value: false };
export const slot = (index: number): Scalar => ({ op: "slot", slot: index });

export const column = (ref: ColumnRef, ifNull: bigint): Scalar => ({
  op: "column",
  column: ref,
  ifNull,
});

const sameColumn = (a: ColumnRef, b: ColumnRef): boolean => a.fact === b.fact && a.of === b.of;

/** Whether two scalars are the same by their form. */
function same(a: Scalar | Bool, b: Scalar | Bool): boolean {
  if (a === b) return true;
  if (a.op !== b.op) return false;
  switch (a.op) {
    case "integer":
    case "truth":
      return a.value === (b as typeof a).value;
    case "slot":
      return a.slot === (b as typeof a).slot;
    case "column":
      return a.ifNull === (b as typeof a).ifNull && sameColumn(a.column, (b as typeof a).column);
    case "is-null":
      return sameColumn(a.column, (b as typeof a).column);
    case "among":
      return (
        sameColumn(a.column, (b as typeof a).column) &&
        a.codes.join() === (b as typeof a).codes.join()
      );
    case "not":
      return same(a.of, (b as typeof a).of);
    case "remainder":
      return a.by === (b as typeof a).by && same(a.of, (b as typeof a).of);
    case "divide":
      return (
        a.how === (b as typeof a).how &&
        same(a.of[0], (b as typeof a).of[0]) &&
        same(a.of[1], (b as typeof a).of[1])
      );
    case "if":
      return (
        same(a.when, (b as typeof a).when) &&
        same(a.of[0], (b as typeof a).of[0]) &&
        same(a.of[1], (b as typeof a).of[1])
      );
    default:
      return same(a.of[0], (b as typeof a).of[0]) && same(a.of[1], (b as typeof a).of[1]);
  }
}

const both = (a: Scalar, b: Scalar): Pair<bigint> | null =>
  a.op === "integer" && b.op === "integer" ? [a.value, b.value] : null;

export const isInteger = (a: Scalar, value: bigint): boolean =>
  a.op === "integer" && a.value === value;

export function add(a: Scalar, b: Scalar): Scalar {
  const known = both(a, b);
  if (known) return integer(known[0] + known[1]);
  if (isInteger(a, 0n)) return b;
  return isInteger(b, 0n) ? a : { op: "add", of: [a, b] };
}

export function subtract(a: Scalar, b: Scalar): Scalar {
  const known = both(a, b);
  if (known) return integer(known[0] - known[1]);
  return isInteger(b, 0n) ? a : { op: "subtract", of: [a, b] };
}

export function times(a: Scalar, b: Scalar): Scalar {
  const known = both(a, b);
  if (known) return integer(known[0] * known[1]);
  if (isInteger(a, 0n) || isInteger(b, 0n)) return integer(0n);
  if (isInteger(a, 1n)) return b;
  return isInteger(b, 1n) ? a : { op: "times", of: [a, b] };
}

export function least(a: Scalar, b: Scalar): Scalar {
  const known = both(a, b);
  if (known) return integer(known[0] < known[1] ? known[0] : known[1]);
  return same(a, b) ? a : { op: "least", of: [a, b] };
}

export function greatest(a: Scalar, b: Scalar): Scalar {
  const known = both(a, b);
  if (known) return integer(known[0] > known[1] ? known[0] : known[1]);
  return same(a, b) ? a : { op: "greatest", of: [a, b] };
}

/** a where the condition holds, else b. */
export function choose(when: Bool, a: Scalar, b: Scalar): Scalar {
  if (when.op === "truth") return when.value ? a : b;
  return same(a, b) ? a : { op: "if", when, of: [a, b] };
}

/** Whether a scalar is surely a whole number from nothing up to a bound by its form. */
function isBelow(a: Scalar, bound: bigint): boolean {
  if (a.op === "integer") return a.value >= 0n && a.value < bound;
  if (a.op === "if") return isBelow(a.of[0], bound) && isBelow(a.of[1], bound);
  return a.op === "remainder" && a.by <= bound;
}

export function divide(a: Scalar, b: Scalar, how: "down" | "up" = "down"): Scalar {
  if (b.op !== "integer") return { op: "divide", of: [a, b], how };
  if (b.value === 1n) return a;
  if (a.op === "integer")
    return integer(how === "down" ? a.value / b.value : (a.value + b.value - 1n) / b.value);
  if (how === "down" && isBelow(a, b.value)) return integer(0n);
  return { op: "divide", of: [a, b], how };
}

export function remainder(a: Scalar, by: bigint): Scalar {
  if (isBelow(a, by)) return a;
  return a.op === "integer" ? integer(a.value % by) : { op: "remainder", of: a, by };
}

export function and(a: Bool, b: Bool): Bool {
  if (a.op === "truth") return a.value ? b : no;
  if (b.op === "truth") return b.value ? a : no;
  return same(a, b) ? a : { op: "and", of: [a, b] };
}

export function or(a: Bool, b: Bool): Bool {
  if (a.op === "truth") return a.value ? yes : b;
  if (b.op === "truth") return b.value ? yes : a;
  return same(a, b) ? a : { op: "or", of: [a, b] };
}

export const not = (a: Bool): Bool =>
  a.op === "truth"
    ? { op: "truth", value: !a.value }
    : a.op === "not"
      ? a.of
      : { op: "not", of: a };

const comparing =
  (op: "less" | "at-most", holds: (a: bigint, b: bigint) => boolean) =>
  (a: Scalar, b: Scalar): Bool => {
    const known = both(a, b);
    if (known) return { op: "truth", value: holds(...known) };
    return same(a, b) ? { op: "truth", value: holds(0n, 0n) } : { op, of: [a, b] };
  };

export const less = comparing("less", (a, b) => a < b);
export const atMost = comparing("at-most", (a, b) => a <= b);

export const isNull = (ref: ColumnRef): Bool => ({ op: "is-null", column: ref });
export const among = (ref: ColumnRef, codes: readonly number[]): Bool =>
  codes.length === 0 ? no : { op: "among", column: ref, codes };
