import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Rational,
  add,
  compare,
  divide,
  multiply,
  rational,
  subtract,
  zero,
} from "../quantity/rational.ts";
import {
  type Range,
  either,
  exactly,
  exceeds,
  least,
  minus,
  most,
  over,
  plus,
  times,
} from "./range.ts";

const number = fc
  .tuple(fc.bigInt(-6n, 6n), fc.bigInt(1n, 3n))
  .map(([n, d]): Rational => rational(n, d));

/** A range, open or not, and a value in it. */
const inside = fc
  .tuple(number, number, number, fc.boolean(), fc.boolean())
  .map(([a, b, c, low, high]) => {
    const [lo = a, value = a, hi = a] = [a, b, c].toSorted(compare);
    const range: Range = { lo: low ? null : lo, hi: high ? null : hi };
    return { range, value };
  });

const holds = ({ lo, hi }: Range, value: Rational): boolean =>
  (!lo || compare(lo, value) <= 0) && (!hi || compare(hi, value) >= 0);

const lesser = (a: Rational, b: Rational) => (compare(a, b) <= 0 ? a : b);
const greater = (a: Rational, b: Rational) => (compare(a, b) >= 0 ? a : b);

describe("ranges of either sign", () => {
  it("hold what the values in them come to", () => {
    fc.assert(
      fc.property(inside, inside, ({ range: a, value: x }, { range: b, value: y }) => {
        expect(holds(plus(a, b), add(x, y))).toBe(true);
        expect(holds(minus(a, b), subtract(x, y))).toBe(true);
        expect(holds(times(a, b), multiply(x, y))).toBe(true);
        expect(holds(least(a, b), lesser(x, y))).toBe(true);
        expect(holds(most(a, b), greater(x, y))).toBe(true);
        expect(holds(either(a, b), x) && holds(either(a, b), y)).toBe(true);
        const certainlyNothing = b.lo?.n === 0n && b.hi?.n === 0n;
        if (y.n !== 0n && !certainlyNothing) expect(holds(over(a, b), divide(x, y))).toBe(true);
        for (const inclusive of [true, false]) {
          const truth = exceeds(a, b, inclusive);
          if (truth !== "unknown")
            expect(truth).toBe(compare(x, y) > 0 || (inclusive && compare(x, y) === 0));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("are no wider than they need be at the ends", () => {
    const [one, two] = [rational(1n), rational(2n)];
    const upTo: Range = { lo: zero, hi: null };
    // Nothing times however much is nothing.
    expect(times(exactly(zero), upTo)).toEqual(exactly(zero));
    expect(times({ lo: one, hi: two }, upTo)).toEqual({ lo: zero, hi: null });
    expect(over(exactly(one), { lo: one, hi: two })).toEqual({ lo: rational(1n, 2n), hi: one });
    expect(over(exactly(one), { lo: rational(-1n), hi: one })).toEqual({ lo: null, hi: null });
    expect(exceeds(exactly(one), exactly(one), true)).toBe(true);
    expect(exceeds(exactly(one), exactly(one), false)).toBe(false);
    expect(exceeds({ lo: one, hi: two }, exactly(two), true)).toBe("unknown");
    expect(exceeds({ lo: one, hi: two }, exactly(two), false)).toBe(false);
  });
});
