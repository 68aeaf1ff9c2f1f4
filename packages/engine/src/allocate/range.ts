import {
  type Rational,
  add,
  compare,
  multiply,
  rational,
  subtract,
  zero,
} from "../quantity/rational.ts";
import type { Truth } from "../quantity/truth.ts";

/**
 * What a number of either sign can be, both ends included; a null end is open. The intervals of awards never go
 * below nothing, but an indicator may fall.
 */
export interface Range {
  readonly lo: Rational | null;
  readonly hi: Rational | null;
}

export const exactly = (value: Rational): Range => ({ lo: value, hi: value });
export const anything: Range = { lo: null, hi: null };

/** The one value it can have, or null when there are more. */
export const valueIn = ({ lo, hi }: Range): Rational | null =>
  lo && hi && compare(lo, hi) === 0 ? lo : null;

export const plus = (a: Range, b: Range): Range => ({
  lo: a.lo && b.lo && add(a.lo, b.lo),
  hi: a.hi && b.hi && add(a.hi, b.hi),
});

const opposite = ({ lo, hi }: Range): Range => ({
  lo: hi && subtract(zero, hi),
  hi: lo && subtract(zero, lo),
});

export const minus = (a: Range, b: Range): Range => plus(a, opposite(b));

/** Below everything, or above it. */
type End = Rational | "low" | "high";

const sign = (end: End): number => (end === "low" ? -1 : end === "high" ? 1 : compare(end, zero));

const timesEnd = (a: End, b: End): End => {
  if (typeof a !== "string" && typeof b !== "string") return multiply(a, b);
  const direction = sign(a) * sign(b);
  // Nothing times however much is nothing.
  return direction === 0 ? zero : direction < 0 ? "low" : "high";
};

const order = (a: End, b: End): number => {
  if (typeof a !== "string" && typeof b !== "string") return compare(a, b);
  const rank = (end: End) => (end === "low" ? -1 : end === "high" ? 1 : 0);
  return rank(a) - rank(b);
};

export function times(a: Range, b: Range): Range {
  const ends = ({ lo, hi }: Range): readonly End[] => [lo ?? "low", hi ?? "high"];
  const products = ends(a).flatMap((x) => ends(b).map((y) => timesEnd(x, y)));
  products.sort(order);
  const [lo = zero, hi = zero] = [products[0], products.at(-1)];
  return { lo: typeof lo === "string" ? null : lo, hi: typeof hi === "string" ? null : hi };
}

const inverse = (a: Rational): Rational => rational(a.d, a.n);

/** a ÷ b. Where b may be nothing among other values there may be no end; b must not be nothing for certain. */
export function over(a: Range, b: Range): Range {
  const low = b.lo ? compare(b.lo, zero) : -1;
  const high = b.hi ? compare(b.hi, zero) : 1;
  if (low < 0 && high > 0) return anything;
  const lo = high === 0 ? null : b.hi ? inverse(b.hi) : zero;
  const hi = low === 0 ? null : b.lo ? inverse(b.lo) : zero;
  return times(a, { lo, hi });
}

const lesser = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
const greater = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

export const least = (a: Range, b: Range): Range => ({
  lo: a.lo && b.lo && lesser(a.lo, b.lo),
  hi: a.hi && b.hi ? lesser(a.hi, b.hi) : (a.hi ?? b.hi),
});

export const most = (a: Range, b: Range): Range => ({
  lo: a.lo && b.lo ? greater(a.lo, b.lo) : (a.lo ?? b.lo),
  hi: a.hi && b.hi && greater(a.hi, b.hi),
});

/** The smallest range that holds both. */
export const either = (a: Range, b: Range): Range => ({
  lo: a.lo && b.lo && lesser(a.lo, b.lo),
  hi: a.hi && b.hi && greater(a.hi, b.hi),
});

/** Whether a is more than b, or as much where that counts. */
export function exceeds(a: Range, b: Range, inclusive: boolean): Truth {
  const enough = inclusive ? 0 : 1;
  if (a.lo && b.hi && compare(a.lo, b.hi) >= enough) return true;
  if (a.hi && b.lo && compare(a.hi, b.lo) < enough) return false;
  return "unknown";
}
