import { type Day, assess, readYuan } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { populationOf } from "../columns/from-cases.ts";
import { rulebook } from "../fixtures/volume.ts";
import { drawnFor } from "../parity/fixtures/batch.ts";
import { cutTo } from "../parity/fixtures/cut.ts";
import { ReadingCounts } from "./readings.ts";

const subject = "enterprise";
const cut = cutTo(
  {
    ...rulebook,
    collisions: rulebook.collisions.filter(({ prevails }) => prevails !== "applicant"),
  },
  rulebook.measures.filter(({ holders }) => holders.includes(subject)).map(({ id }) => id),
);

/** Batches of firms that are drawn; each is assessed once more for each other reading. */
const BATCHES = 8;

/** Only sums are compared. */
const short = { trace: false, groundsOfNothing: false };

const fen = (yuan: string | null): bigint => readYuan(yuan ?? "0.00") ?? 0n;

describe("what another reading comes to over many firms", () => {
  it("is the sum of what the interpreter says for each", { timeout: 120_000 }, async () => {
    let moved = 0;
    const drawn = drawnFor(cut, subject, { seed: 3, holders: 4, days: 1 }).take(BATCHES);
    for (const { cases, asOf } of drawn) {
      const counts = new ReadingCounts({ rulebook: cut, subject, asOf, engine: "js" });
      await counts.add(populationOf(cut, subject, cases));
      const now = cases.map((one) => assess(cut, one, short).total);
      for (const { interpretation, reading, tally } of counts.effects) {
        if (tally === null) continue;
        const then = cases.map(
          (one) =>
            assess(cut, one, { ...short, interpretations: { [interpretation]: reading } }).total,
        );
        const sum = (totals: typeof now, end: "min" | "max") =>
          totals.reduce((all, total) => all + fen(total[end]), 0n);
        const expected = [sum(then, "min") - sum(now, "min"), sum(then, "max") - sum(now, "max")];
        expect(
          [tally.after.lo - tally.before.lo, tally.after.hi - tally.before.hi],
          `${interpretation}: ${reading}`,
        ).toEqual(expected);
        if (expected.some((difference) => difference !== 0n)) moved += 1;
      }
    }
    expect(moved).toBeGreaterThan(5);
  });

  it("has no sum for a reading that needs a search", () => {
    const asOf = rulebook.date as Day;
    const { effects } = new ReadingCounts({ rulebook, subject, asOf, engine: "js" });
    expect(effects.filter(({ tally }) => tally === null)).toEqual([
      { interpretation: "first-set-same-work", reading: "best", tally: null },
    ]);
  });
});
