import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseOf, rulebookOf } from "../fixtures/worth.ts";
import { rational } from "../quantity/rational.ts";
import type { MeasureDefinition } from "../vocabulary/article.ts";
import { money, percent } from "../vocabulary/figure.ts";
import { upTo } from "../vocabulary/discretion.ts";
import { assess } from "./assess.ts";
import { divide } from "./payers.ts";

const city = { zh: "市", en: "the city" };
const county = { zh: "县", en: "the county" };

const paidBy = (payers: MeasureDefinition["payers"], award = money("0.05元")) => {
  const rulebook = rulebookOf([{ id: "m", award, payers: payers ?? [] }]);
  return assess(rulebook, caseOf(rulebook, {})).awards[0]?.payers.map(({ label, amount }) => [
    label.en,
    amount && amount.min,
    amount && amount.max,
  ]);
};

describe("payers", () => {
  it("divide an award to the fen, the larger remainder first", () => {
    const halves = [
      { label: city, share: percent("50%") },
      { label: county, share: percent("50%") },
    ];
    expect(paidBy(halves)).toEqual([
      ["the city", "0.03", "0.03"],
      ["the county", "0.02", "0.02"],
    ]);
    const uneven = [
      { label: city, share: percent("30%") },
      { label: county, share: percent("70%") },
    ];
    expect(paidBy(uneven, upTo(money("0.05元"), city))).toEqual([
      ["the city", "0.00", "0.02"],
      ["the county", "0.00", "0.03"],
    ]);
  });

  it("are named without amounts where the words do not divide it, and not at all where they name nobody", () => {
    expect(paidBy([{ label: city }, { label: county, share: percent("50%") }])).toEqual([
      ["the city", null, null],
      ["the county", null, null],
    ]);
    expect(paidBy([])).toEqual([]);
  });

  it("parts add up to the whole, each within a fen of its share", () => {
    const parts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), parts, (amount, weights) => {
        const sum = BigInt(weights.reduce((a, b) => a + b, 0));
        fc.pre(sum > 0n);
        const divided = divide(
          amount,
          weights.map((weight) => rational(BigInt(weight), sum)),
        );
        expect(divided.reduce((a, b) => a + b, 0n)).toBe(amount);
        for (const [index, part] of divided.entries()) {
          const floor = (amount * BigInt(weights[index] ?? 0)) / sum;
          expect(part - floor === 0n || part - floor === 1n).toBe(true);
        }
      }),
    );
  });
});
