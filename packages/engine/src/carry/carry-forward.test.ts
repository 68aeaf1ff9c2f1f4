import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawOldestFirst } from "./carry-forward.ts";

const vintages = [
  { year: 2017, amount: 50n },
  { year: 2013, amount: 30n },
  { year: 2018, amount: 40n },
];

describe("carried forward", () => {
  it("is used oldest first, and what is too old lapses", () => {
    const result = drawOldestFirst(vintages, { year: 2019, years: 5, need: 60n });
    expect(result).toMatchObject({ used: 60n, lapsed: 30n, carried: 30n });
    expect(
      result.vintages.map(({ year, used, left, expired }) => [year, used, left, expired]),
    ).toEqual([
      [2013, 0n, 30n, true],
      [2017, 50n, 0n, false],
      [2018, 10n, 30n, false],
    ]);
  });

  it("lives longer where the years are more: 5年延长至10年", () => {
    const result = drawOldestFirst(vintages, { year: 2019, years: 10, need: 60n });
    expect(result.vintages.map(({ used }) => used)).toEqual([30n, 30n, 0n]);
  });

  it("is still there in its last year and gone in the next", () => {
    const one = [{ year: 2014, amount: 1n }];
    expect(drawOldestFirst(one, { year: 2019, years: 5, need: 1n }).used).toBe(1n);
    expect(drawOldestFirst(one, { year: 2020, years: 5, need: 1n }).used).toBe(0n);
  });

  it("refuses what cannot be", () => {
    const at = { year: 2019, years: 5, need: 1n };
    expect(() => drawOldestFirst([{ year: 2020, amount: 1n }], at)).toThrow(
      "2020 comes after 2019",
    );
    expect(() => drawOldestFirst([{ year: 2018, amount: -1n }], at)).toThrow("negative");
    expect(() => drawOldestFirst([vintages[0], vintages[0]] as never, at)).toThrow("twice");
    expect(() => drawOldestFirst([], { ...at, need: -1n })).toThrow("found -1");
  });

  it("neither loses nor makes money, and never uses a younger before an older", () => {
    const amounts = fc.uniqueArray(
      fc.record({ year: fc.integer({ min: 2000, max: 2019 }), amount: fc.bigInt(0n, 1000n) }),
      { selector: (one) => one.year },
    );
    fc.assert(
      fc.property(amounts, fc.bigInt(0n, 5000n), fc.nat(12), (made, need, years) => {
        const {
          used,
          lapsed,
          carried,
          vintages: drawn,
        } = drawOldestFirst(made, { year: 2019, years, need });
        expect(used + lapsed + carried).toBe(made.reduce((sum, one) => sum + one.amount, 0n));
        const live = drawn.filter((one) => !one.expired);
        for (const [index, one] of live.entries())
          if (one.used > 0n) for (const older of live.slice(0, index)) expect(older.left).toBe(0n);
      }),
    );
  });
});
