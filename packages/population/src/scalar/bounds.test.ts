import { describe, expect, it } from "vitest";
import { Prover, UnprovenBound } from "./bounds.ts";
import { product, round, wholePoint } from "./number.ts";
import { type ColumnRef, column, divide, integer, remainder, subtract, times } from "./scalar.ts";

const money: ColumnRef = { fact: "money", of: "holder" };
const MOST = 10n ** 15n;

const prover = () =>
  new Prover({
    column: () => ({ min: 0n, max: MOST }),
    slot: () => ({ min: 0n, max: 10_000n }),
  });

describe("the proof that doubles hold every step", () => {
  const value = column(money, 0n);

  it("names the node that may be too large, also inside what is small again", () => {
    const large = times(value, integer(10_000n));
    const small = divide(large, integer(1_000_000n));
    expect(() => prover().prove(small)).toThrow(UnprovenBound);
    try {
      prover().prove(small);
    } catch (error) {
      expect((error as UnprovenBound).node).toBe(large);
    }
  });

  it("holds for a share of money that is kept as two integers", () => {
    const share = { ...wholePoint(integer(0n)), over: 10_000n };
    const rate = { whole: integer(0n), rest: { op: "slot", slot: 0 } as const };
    const award = round(product(wholePoint(value), { ...share, lo: rate, hi: rate }), "half-up");
    expect(prover().prove(award.lo.whole).max).toBeGreaterThanOrEqual(MOST);
  });

  it("refuses to divide what may be below nothing", () => {
    const below = subtract(value, integer(1n));
    expect(() => prover().prove(divide(below, integer(3n)))).toThrow(UnprovenBound);
    expect(() => prover().prove(remainder(below, 3n))).toThrow(UnprovenBound);
  });
});
