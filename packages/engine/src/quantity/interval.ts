import { type Rational, add, compare, divide, multiply, subtract, zero } from "./rational.ts";

/** What a number can be: from lo to hi, both included; `hi: null` has no upper end. Never negative below lo. */
export interface Interval {
  readonly lo: Rational;
  readonly hi: Rational | null;
}

export const point = (value: Rational): Interval => ({ lo: value, hi: value });

export const isPoint = (a: Interval): boolean => a.hi !== null && compare(a.lo, a.hi) === 0;

const lesser = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
const greater = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

export const sum = (a: Interval, b: Interval): Interval => ({
  lo: add(a.lo, b.lo),
  hi: a.hi && b.hi ? add(a.hi, b.hi) : null,
});

/** a − b, not below zero: the texts subtract to find an increase, and there is no negative one. */
export const excess = (a: Interval, b: Interval): Interval => ({
  lo: b.hi ? greater(subtract(a.lo, b.hi), zero) : zero,
  hi: a.hi ? greater(subtract(a.hi, b.lo), zero) : null,
});

/** a × b for values that are not negative. */
export const product = (a: Interval, b: Interval): Interval => ({
  lo: multiply(a.lo, b.lo),
  hi: a.hi && b.hi ? multiply(a.hi, b.hi) : null,
});

/** a ÷ b for values that are not negative. Where b may be nothing, there is no upper end. */
export const quotient = (a: Interval, b: Interval): Interval => ({
  lo: b.hi && b.hi.n > 0n ? divide(a.lo, b.hi) : zero,
  hi: a.hi && b.lo.n > 0n ? divide(a.hi, b.lo) : null,
});

export const minimum = (a: Interval, b: Interval): Interval => ({
  lo: lesser(a.lo, b.lo),
  hi: a.hi && b.hi ? lesser(a.hi, b.hi) : (a.hi ?? b.hi),
});

export const maximum = (a: Interval, b: Interval): Interval => ({
  lo: greater(a.lo, b.lo),
  hi: a.hi && b.hi ? greater(a.hi, b.hi) : null,
});

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  lo: lesser(a.lo, b.lo),
  hi: a.hi && b.hi ? greater(a.hi, b.hi) : null,
});
