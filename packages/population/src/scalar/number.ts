import {
  type Bool,
  type Scalar,
  add,
  and,
  atMost,
  choose,
  divide,
  greatest,
  integer,
  isInteger,
  least,
  less,
  no,
  not,
  or,
  remainder,
  subtract,
  times,
} from "./scalar.ts";

/**
 * An exact number on columns: `whole` and so many parts, `rest`, of a denominator that is kept beside. A product of
 * money and a share stays two small integers and is never held as one large one. The rest is not negative; it may be
 * a whole or more until somebody compares.
 */
export interface Exact {
  readonly whole: Scalar;
  readonly rest: Scalar;
}

/** A number on columns from `lo` to `hi`, or without end where `open`; rests are parts of `over`. */
export interface Num {
  readonly lo: Exact;
  readonly hi: Exact;
  readonly open: Bool;
  readonly over: bigint;
}

export type Rounding = "half-up" | "up" | "down";

const nothing = integer(0n);
const isNothing = (a: Scalar): boolean => isInteger(a, 0n);

export const wholly = (whole: Scalar): Exact => ({ whole, rest: nothing });
export const point = (value: Exact, over = 1n): Num => ({ lo: value, hi: value, open: no, over });
export const wholePoint = (value: Scalar): Num => point(wholly(value));
export const zero = wholePoint(nothing);

/** The same number with less than a whole in its rest. */
export const proper = ({ whole, rest }: Exact, over: bigint): Exact => ({
  whole: add(whole, divide(rest, integer(over))),
  rest: remainder(rest, over),
});

const plus = (a: Exact, b: Exact): Exact => ({
  whole: add(a.whole, b.whole),
  rest: add(a.rest, b.rest),
});

const finer = ({ whole, rest }: Exact, factor: bigint): Exact => ({
  whole,
  rest: times(rest, integer(factor)),
});

const chooseExact = (when: Bool, a: Exact, b: Exact): Exact => ({
  whole: choose(when, a.whole, b.whole),
  rest: choose(when, a.rest, b.rest),
});

/** Whether one integer of each tells two numbers apart: both are whole, or both below one by their form. */
const key = (a: Exact, b: Exact): "whole" | "rest" | null =>
  isNothing(a.rest) && isNothing(b.rest)
    ? "whole"
    : isNothing(a.whole) && isNothing(b.whole)
      ? "rest"
      : null;

export function isLess(x: Exact, y: Exact, over: bigint): Bool {
  const by = key(x, y);
  if (by) return less(x[by], y[by]);
  const [a, b] = [proper(x, over), proper(y, over)];
  return or(less(a.whole, b.whole), and(atMost(a.whole, b.whole), less(a.rest, b.rest)));
}

const lesser = (a: Exact, b: Exact, over: bigint): Exact => {
  const by = key(a, b);
  if (by) return { whole: nothing, rest: nothing, [by]: least(a[by], b[by]) };
  return chooseExact(isLess(b, a, over), b, a);
};

const greater = (a: Exact, b: Exact, over: bigint): Exact => {
  const by = key(a, b);
  if (by) return { whole: nothing, rest: nothing, [by]: greatest(a[by], b[by]) };
  return chooseExact(isLess(a, b, over), b, a);
};

/** a − b, not below zero. */
function difference(x: Exact, y: Exact, over: bigint): Exact {
  const by = key(x, y);
  if (by) return { whole: nothing, rest: nothing, [by]: greatest(subtract(x[by], y[by]), nothing) };
  const [a, b] = [proper(x, over), proper(y, over)];
  const rest = add(subtract(a.rest, b.rest), integer(over));
  const borrowed = subtract(
    add(subtract(a.whole, b.whole), divide(rest, integer(over))),
    integer(1n),
  );
  return {
    whole: greatest(borrowed, nothing),
    rest: choose(less(borrowed, nothing), nothing, remainder(rest, over)),
  };
}

/** Denominators from here on are multiplied limb by limb: the product of two numbers below one would not be exact. */
const LARGE = 90_000_000n;
const LIMB = 10_000n;

/** a × p ÷ q, over a's denominator times q, without ever holding a × p. */
function part(a: Exact, over: bigint, p: Scalar, q: bigint): Exact {
  if (isNothing(p)) return wholly(nothing);
  if (q >= LARGE && q % LIMB === 0n) {
    const high = part(a, over, divide(p, integer(LIMB)), q / LIMB);
    const low = part(a, over, remainder(p, LIMB), LIMB);
    return plus(finer(high, LIMB), part(low, over * LIMB, integer(1n), q / LIMB));
  }
  const { whole, rest } = over === 1n ? a : proper(a, over);
  const full = times(divide(whole, integer(q)), p);
  const split = times(remainder(whole, q), p);
  if (over === 1n) return { whole: full, rest: split };
  return {
    whole: add(full, divide(split, integer(q))),
    rest: add(times(remainder(split, q), integer(over)), times(rest, p)),
  };
}

const multiplied = (a: Exact, overA: bigint, b: Exact, overB: bigint): Exact =>
  plus(
    plus(wholly(times(a.whole, b.whole)), finer(part(wholly(b.whole), 1n, a.rest, overA), overB)),
    part(a, overA, b.rest, overB),
  );

function rounded({ whole, rest }: Exact, over: bigint, how: Rounding): Scalar {
  if (isNothing(rest)) return whole;
  if (how !== "half-up") return add(whole, divide(rest, integer(over), how));
  const doubled = add(times(integer(2n), rest), integer(over));
  return add(whole, divide(doubled, integer(2n * over)));
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** Numbers over one common denominator. */
export function aligned(a: Num, b: Num): readonly [Num, Num] {
  const over = (a.over * b.over) / gcd(a.over, b.over);
  const at = (num: Num): Num => ({
    lo: finer(num.lo, over / num.over),
    hi: finer(num.hi, over / num.over),
    open: num.open,
    over,
  });
  return [at(a), at(b)];
}

type Join = (a: Num, b: Num) => Num;

const joining =
  (join: Join): Join =>
  (a, b) =>
    join(...aligned(a, b));

export const sum: Join = joining((a, b) => ({
  lo: plus(a.lo, b.lo),
  hi: plus(a.hi, b.hi),
  open: or(a.open, b.open),
  over: a.over,
}));

/** Of two upper ends, either of which may be missing, the lesser. */
export const minimum: Join = joining((a, b) => ({
  lo: lesser(a.lo, b.lo, a.over),
  hi: chooseExact(a.open, b.hi, chooseExact(b.open, a.hi, lesser(a.hi, b.hi, a.over))),
  open: and(a.open, b.open),
  over: a.over,
}));

export const maximum: Join = joining((a, b) => ({
  lo: greater(a.lo, b.lo, a.over),
  hi: greater(a.hi, b.hi, a.over),
  open: or(a.open, b.open),
  over: a.over,
}));

/** The smallest range that holds both. */
export const hull: Join = joining((a, b) => ({
  lo: lesser(a.lo, b.lo, a.over),
  hi: greater(a.hi, b.hi, a.over),
  open: or(a.open, b.open),
  over: a.over,
}));

/** a − b, not below zero. */
export const excess: Join = joining((a, b) => ({
  lo: chooseExact(b.open, wholly(nothing), difference(a.lo, b.hi, a.over)),
  hi: difference(a.hi, b.lo, a.over),
  open: a.open,
  over: a.over,
}));

export const product: Join = (a, b) => ({
  lo: multiplied(a.lo, a.over, b.lo, b.over),
  hi: multiplied(a.hi, a.over, b.hi, b.over),
  open: or(a.open, b.open),
  over: a.over * b.over,
});

/** All of a number in parts. */
const parts = ({ whole, rest }: Exact, over: bigint): Scalar =>
  add(times(whole, integer(over)), rest);

/** a ÷ b in whole units of b; nothing at least, and without end, where b may be nothing. */
export function units(x: Num, y: Num, how: "down" | "up"): Num {
  const [a, b] = aligned(x, y);
  const over = a.over;
  const quotient = (of: Exact, by: Exact) =>
    divide(parts(of, over), greatest(parts(by, over), integer(1n)), how);
  const never = (by: Exact) => atMost(parts(by, over), nothing);
  return {
    lo: wholly(choose(or(b.open, never(b.hi)), nothing, quotient(a.lo, b.hi))),
    hi: wholly(quotient(a.hi, b.lo)),
    open: or(a.open, never(b.lo)),
    over: 1n,
  };
}

export const chooseNum = (when: Bool, x: Num, y: Num): Num => {
  const [a, b] = aligned(x, y);
  return {
    lo: chooseExact(when, a.lo, b.lo),
    hi: chooseExact(when, a.hi, b.hi),
    open: or(and(when, a.open), and(not(when), b.open)),
    over: a.over,
  };
};

/** From the least of one number to the most of another, without end where there is none. */
export function between(x: Num, y: Num): Num {
  const [a, b] = aligned(x, y);
  return { lo: a.lo, hi: b.hi, open: b.open, over: a.over };
}

export const round = ({ lo, hi, open, over }: Num, how: Rounding): Num => ({
  lo: wholly(rounded(lo, over, how)),
  hi: wholly(rounded(hi, over, how)),
  open,
  over: 1n,
});

/** Whether nothing about the number is open. */
export const isPoint = ({ lo, hi, open, over }: Num): Bool =>
  and(not(open), not(isLess(lo, hi, over)));
