/**
 * Scalars: what an expression of the rulebook comes to on columns. A number of the rules is a least and a most, a
 * condition is "surely" and "possibly", so every scalar is plain: an exact integer or a yes or no, never unknown.
 * Each backend only prints these few operations; what unknown means is settled before, once for all of them.
 */

/** A column a scalar reads: a fact of the holder or of the item. */
export interface ColumnRef {
  readonly fact: string;
  readonly of: "holder" | "item";
}

export type Scalar =
  | { readonly op: "integer"; readonly value: bigint }
  /** A parameter by its place in the plan; the same code serves every reform. */
  | { readonly op: "slot"; readonly slot: number }
  /** The value of a column; `ifNull` where it is unknown. */
  | { readonly op: "column"; readonly column: ColumnRef; readonly ifNull: bigint }
  | { readonly op: "add" | "subtract" | "times" | "least" | "greatest"; readonly of: Pair<Scalar> }
  | { readonly op: "if"; readonly when: Bool; readonly of: Pair<Scalar> }
  /** ⌊(2 a p + q) / 2q⌋ and its like: a × p ÷ q rounded; `by` and a are not negative. */
  | {
      readonly op: "mulDiv";
      readonly of: Scalar;
      readonly by: Scalar;
      readonly over: bigint;
      readonly how: "half-up" | "up" | "down";
    };

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
    case "mulDiv":
      return (
        a.over === (b as typeof a).over &&
        a.how === (b as typeof a).how &&
        same(a.of, (b as typeof a).of) &&
        same(a.by, (b as typeof a).by)
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

const isInteger = (a: Scalar, value: bigint): boolean => a.op === "integer" && a.value === value;

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

export const mulDiv = (
  of: Scalar,
  by: Scalar,
  over: bigint,
  how: "half-up" | "up" | "down",
): Scalar =>
  over === 1n ? times(of, by) : isInteger(of, 0n) ? of : { op: "mulDiv", of, by, over, how };

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
    return known ? { op: "truth", value: holds(...known) } : { op, of: [a, b] };
  };

export const less = comparing("less", (a, b) => a < b);
export const atMost = comparing("at-most", (a, b) => a <= b);

export const isNull = (ref: ColumnRef): Bool => ({ op: "is-null", column: ref });
export const among = (ref: ColumnRef, codes: readonly number[]): Bool =>
  codes.length === 0 ? no : { op: "among", column: ref, codes };
