import { describe, expect, it } from "vitest";
import { facts } from "../fixtures/worth.ts";
import { perUnit, ratioOf, rise, unitsOf } from "./amount.ts";
import { cappedAt, compose, shareOf, tiers } from "./award.ts";
import { atLeast, over, since } from "./condition.ts";
import { count, day, money, percent, points } from "./figure.ts";

/**
 * Held by the compiler: each line under `@ts-expect-error` must not compile. What runs here only shows that the lines
 * are read.
 */
describe("what does not compile", () => {
  it("money × money, and money where a share belongs", () => {
    // @ts-expect-error money × money
    const product = shareOf(facts.amount, money("1元"));
    // @ts-expect-error a share of a share is no share of money
    const shares = shareOf(percent("1%"), percent("2%"));
    // @ts-expect-error money is no share
    const composed = compose(percent("1%"), money("1元"));
    expect([product, shares, composed]).toHaveLength(3);
  });

  it("a missing tier, or one for a level that does not exist", () => {
    // @ts-expect-error level b is left out
    const missing = tiers(facts.tier, { a: money("1元") });
    // @ts-expect-error there is no level c
    const unknown = tiers(facts.tier, { a: money("1元"), b: money("2元"), c: money("3元") });
    expect([missing, unknown]).toHaveLength(2);
  });

  it("amounts against days, counts or points", () => {
    const lines = [
      // @ts-expect-error money against a day
      () => over(facts.amount, day("2019-01-01")),
      // @ts-expect-error money against a number
      () => atLeast(facts.amount, count("3")),
      // @ts-expect-error points against a share
      () => over(rise(facts.share, facts.share), percent("1%")),
      // @ts-expect-error a number is no day
      () => since(facts.number, day("2019-01-01")),
      // @ts-expect-error points are no share of money
      () => shareOf(facts.amount, points("1个百分点")),
      // @ts-expect-error a cap is money
      () => cappedAt(facts.amount, percent("3%")),
      // @ts-expect-error units of money are counted in money
      () => unitsOf(facts.amount, count("3")),
      // @ts-expect-error so much for each needs a number
      () => perUnit(money("1元"), facts.amount),
      // @ts-expect-error money to a number is no ratio
      () => ratioOf(facts.amount, facts.number),
    ];
    expect(lines).toHaveLength(9);
  });
});
