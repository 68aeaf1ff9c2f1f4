import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addYears, readDay } from "./day.ts";
import { readYuan, writeYuan } from "./money.ts";
import { compare, multiply, rational, readRational, roundTo, writeRational } from "./rational.ts";
import { all, any, not } from "./truth.ts";

describe("money", () => {
  it.each([
    ["150万元", "1500000.00"],
    ["1.5亿元", "150000000.00"],
    ["0.01", "0.01"],
    ["1,234,567.8", "1234567.80"],
    ["-3", "-3.00"],
  ])("reads %s as %s yuan", (words, yuan) => {
    const fen = readYuan(words);
    expect(fen === null ? null : writeYuan(fen)).toBe(yuan);
  });

  it.each(["", "万元", "1.2.3", "0.001", "12,34", "1e5", "５万", "150 万吨", "∞"])(
    "refuses %s",
    (words) => {
      expect(readYuan(words)).toBeNull();
    },
  );

  it("writes and reads back every amount", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (fen) => {
        expect(readYuan(writeYuan(fen))).toBe(fen);
      }),
    );
  });
});

describe("rational", () => {
  const fraction = fc
    .tuple(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
    )
    .map(([n, d]) => rational(n, d));

  it("writes and reads back every value", () => {
    fc.assert(
      fc.property(fraction, (value) => {
        expect(readRational(writeRational(value))).toEqual(value);
      }),
    );
  });

  it("rounds half up to the nearest, and up and down to either side", () => {
    expect(roundTo(rational(5n, 2n), "half-up")).toBe(3n);
    expect(roundTo(rational(249n, 100n), "half-up")).toBe(2n);
    fc.assert(
      fc.property(fraction, (value) => {
        const [down, near, up] = (["down", "half-up", "up"] as const).map((how) =>
          roundTo(value, how),
        );
        expect(compare(rational(down ?? 0n), value)).toBeLessThanOrEqual(0);
        expect(compare(rational(up ?? 0n), value)).toBeGreaterThanOrEqual(0);
        expect([down, up]).toContain(near);
      }),
    );
  });

  it("never loses a fen in a share and its rest", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.bigInt({ min: 0n, max: 100n }),
        (fen, percent) => {
          const share = multiply(rational(fen), rational(percent, 100n));
          const rest = multiply(rational(fen), rational(100n - percent, 100n));
          expect(share.n * rest.d + rest.n * share.d).toBe(fen * share.d * rest.d);
        },
      ),
    );
  });
});

describe("days", () => {
  it("knows the calendar", () => {
    expect(readDay("2020-02-29")).toBe("2020-02-29");
    expect(readDay("1900-02-29")).toBeNull();
    expect(readDay("2019年3月8日")).toBe("2019-03-08");
    expect(readDay("2019-04-31")).toBeNull();
  });

  it("ends a period of years on the day before a leap day that is not there", () => {
    const leap = readDay("2020-02-29");
    expect(leap && addYears(leap, 1)).toBe("2021-02-28");
  });
});

describe("truth", () => {
  it("follows Kleene", () => {
    const values = [true, false, "unknown"] as const;
    for (const a of values)
      for (const b of values) {
        expect(all([a, b])).toBe(
          a === false || b === false ? false : a === true && b === true ? true : "unknown",
        );
        expect(any([a, b])).toBe(not(all([not(a), not(b)])));
      }
  });
});
