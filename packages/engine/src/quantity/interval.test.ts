import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Interval, excess, hull, maximum, minimum, product, sum } from "./interval.ts";
import { type Rational, add, compare, multiply, rational, subtract, zero } from "./rational.ts";

const value = fc.bigInt({ min: 0n, max: 1000n }).map((n) => rational(n));
const least = (a: Rational, b: Rational) => (compare(a, b) <= 0 ? a : b);
const most = (a: Rational, b: Rational) => (compare(a, b) >= 0 ? a : b);

/** An interval, perhaps without an upper end, and a value in it. */
const sample = fc.tuple(value, value, value, fc.boolean()).map(([a, b, c, open]) => {
  const [lo, mid, hi] = [a, b, c].toSorted(compare);
  return {
    interval: { lo: lo ?? zero, hi: open ? null : (hi ?? zero) } satisfies Interval,
    inside: mid ?? zero,
  };
});

const holds = ({ lo, hi }: Interval, inside: Rational) =>
  compare(lo, inside) <= 0 && (hi === null || compare(inside, hi) <= 0);

describe("intervals", () => {
  it.each<[string, (a: Interval, b: Interval) => Interval, (a: Rational, b: Rational) => Rational]>(
    [
      ["sum", sum, add],
      ["excess", excess, (a, b) => most(subtract(a, b), zero)],
      ["product", product, multiply],
      ["minimum", minimum, least],
      ["maximum", maximum, most],
      ["hull, of the first", hull, (a) => a],
      ["hull, of the second", hull, (_, b) => b],
    ],
  )("%s holds the result for every value inside", (_, ofIntervals, ofValues) => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        expect(holds(ofIntervals(a.interval, b.interval), ofValues(a.inside, b.inside))).toBe(true);
      }),
    );
  });

  it("is no wider than its ends need", () => {
    const [a, b] = [
      { lo: rational(1n), hi: rational(3n) },
      { lo: rational(2n), hi: rational(5n) },
    ];
    const ends = ({ lo, hi }: Interval) => [lo.n, hi?.n];
    expect(ends(minimum(a, b))).toEqual([1n, 3n]);
    expect(ends(maximum(a, b))).toEqual([2n, 5n]);
    expect(ends(excess(b, a))).toEqual([0n, 4n]);
    expect(ends(minimum(a, { lo: zero, hi: null }))).toEqual([0n, 3n]);
  });
});
