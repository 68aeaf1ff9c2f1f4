import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Exact,
  type Num,
  excess,
  maximum,
  minimum,
  point,
  product,
  proper,
  round,
  sum,
  units,
} from "./number.ts";
import { type Scalar, integer } from "./scalar.ts";

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** What a scalar without columns comes to: it is worked out as it is built. */
function valueOf(scalar: Scalar): bigint {
  if (scalar.op !== "integer") throw new TypeError(`${scalar.op} is not worked out`);
  return scalar.value;
}

const fractionOf = ({ whole, rest }: Exact, d: bigint): Fraction => ({
  n: valueOf(whole) * d + valueOf(rest),
  d,
});
const numOf = ({ n, d }: Fraction): Num =>
  point({ whole: integer(n / d), rest: integer(n % d) }, d);
const compare = (a: Fraction, b: Fraction): number => Number(a.n * b.d - b.n * a.d);

const fraction = fc.record({
  n: fc.bigInt({ min: 0n, max: 10n ** 15n }),
  d: fc.constantFrom(1n, 3n, 10_000n, 1_000_000n, 100_000_000n),
});

function same(found: Num, expected: Fraction): void {
  for (const end of [found.lo, found.hi]) {
    expect(compare(fractionOf(end, found.over), expected)).toBe(0);
    const { rest } = proper(end, found.over);
    expect(valueOf(rest)).toBeLessThan(found.over);
  }
}

describe("exact numbers of two integers", () => {
  it("add, multiply and compare as fractions do", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [x, y] = [numOf(a), numOf(b)];
        same(sum(x, y), { n: a.n * b.d + b.n * a.d, d: a.d * b.d });
        same(product(x, y), { n: a.n * b.n, d: a.d * b.d });
        same(minimum(x, y), compare(a, b) < 0 ? a : b);
        same(maximum(x, y), compare(a, b) < 0 ? b : a);
        const difference = a.n * b.d - b.n * a.d;
        same(excess(x, y), { n: difference > 0n ? difference : 0n, d: a.d * b.d });
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it("round half up, up and down", () => {
    fc.assert(
      fc.property(fraction, (a) => {
        const rounded = (how: "half-up" | "up" | "down") => valueOf(round(numOf(a), how).lo.whole);
        expect(rounded("down")).toBe(a.n / a.d);
        expect(rounded("up")).toBe((a.n + a.d - 1n) / a.d);
        expect(rounded("half-up")).toBe((2n * a.n + a.d) / (2n * a.d));
      }),
      { numRuns: 1000, seed: 8 },
    );
  });

  it("are measured in whole units of another, without end where that may be nothing", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const found = units(numOf(a), numOf(b), "down");
        if (b.n === 0n) expect(found.open).toEqual({ op: "truth", value: true });
        else expect(valueOf(found.hi.whole)).toBe((a.n * b.d) / (b.n * a.d));
      }),
      { numRuns: 1000, seed: 9 },
    );
  });
});
