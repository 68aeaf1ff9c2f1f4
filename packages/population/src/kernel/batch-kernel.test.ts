import { type Case, type Day, type Rulebook, readCase } from "@gongbao/engine";
import { afterAll, describe, expect, it } from "vitest";
import { populationOf } from "../columns/from-cases.ts";
import type { Population } from "../columns/population.ts";
import { randomFrom } from "../fixtures/random.ts";
import { rulebook } from "../fixtures/volume.ts";
import { allKnown } from "../parity/fixtures/known.ts";
import { cutTo } from "../parity/fixtures/cut.ts";
import { CaseDrawer } from "../parity/fixtures/draw.ts";
import { planFor } from "../plan/plan.ts";
import { InexactSum, UnprovenBound } from "../scalar/bounds.ts";
import { BatchKernel } from "./batch-kernel.ts";
import { COMPILERS, type CodeName } from "./compilers.ts";
import type { Outcome } from "./outcome.ts";
import type { SlotValues } from "./scenario.ts";
import { ThreadFailure, ThreadedKernel } from "./threaded-kernel.ts";

const AS_OF = "2019-12-31" as Day;
const MOST = 1_000_000_000_000n;
const HOLDERS = 400;

const rules: Rulebook = cutTo(
  rulebook,
  rulebook.measures.filter(({ holders }) => holders.includes("enterprise")).map(({ id }) => id),
);
const plan = planFor(rules, { subject: "enterprise", asOf: AS_OF });

function drawn(seed: number, holders: number): readonly Case[] {
  const drawer = new CaseDrawer(rules, "enterprise", AS_OF, randomFrom(seed), MOST);
  return Array.from({ length: holders }, () => drawer.draw());
}
const populationFor = (cases: readonly Case[]): Population =>
  populationOf(rules, "enterprise", cases);

const cases = drawn(7, HOLDERS);
const population = populationFor(cases);

/** A firm that is due as much as can be stated for each of ten projects: more than 2^53 fen. */
function rich(): Case {
  const reading = readCase(
    {
      subject: "enterprise",
      "as-of": AS_OF,
      projects: Array.from({ length: 10 }, (_, at) => ({
        id: `p${at}`,
        provincialBenchmark: true,
        provincialInterestSubsidy: "10000000000000元",
        provincialListedOn: "2019-03-01",
      })),
      history: [],
    },
    rules,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
}

/** Awards and totals of an outcome as lines, by the holders' places from one on. */
function linesOf(outcome: Outcome | undefined, of: Population, from = 0): readonly string[] {
  if (!outcome) throw new RangeError("nothing was run");
  const awards = outcome.awards.flatMap(({ measure, holder, row, lo, hi }) =>
    Array.from(measure, (place, at) => {
      const planned = plan.measures[place]?.measure;
      const thing = planned?.item ? of.things.get(planned.item)?.ids.at(row[at] ?? 0) : "";
      return `${from + (holder[at] ?? 0)} ${planned?.id}/${thing} ${lo[at]}..${hi[at]}`;
    }),
  );
  const sums = [{ name: "all", ends: outcome.totals }].concat(
    outcome.byPayee.map((ends, payee) => ({ name: `payee ${payee}`, ends })),
  );
  const totals = sums.flatMap(({ name, ends }) =>
    Array.from(ends.lo, (lo, holder) => `${from + holder} ${name} ${lo}..${ends.hi[holder]}`),
  );
  return [...awards, ...totals].toSorted();
}

/** The plan's first slots of money a little higher, as somebody may wish for. */
const reform: SlotValues = Object.fromEntries(
  plan.slots
    .filter(({ over, value }) => over === 1n && value > 1_000_000n)
    .slice(0, 12)
    .map(({ parameter, value }) => [parameter, value + value / 7n]),
);

/** Every slot of money a little more, or less. */
const scaled = (by: bigint, over: bigint): SlotValues =>
  Object.fromEntries(
    plan.slots
      .filter((slot) => slot.over === 1n && slot.value > 1_000_000n)
      .map(({ parameter, value }) => [parameter, (value * by) / over]),
  );

const codes = ["js", "wasm"] as const satisfies readonly CodeName[];

describe.each(codes)("one kernel by %s", (code) => {
  const kernel = new BatchKernel(plan, COMPILERS[code]);
  const whole = linesOf(kernel.run(population, [{}], true)[0], population);

  it("gives the same whatever holders are run together", { timeout: 60_000 }, () => {
    for (const size of [7, 64, 333]) {
      const parts: string[] = [];
      for (let from = 0; from < HOLDERS; from += size) {
        const part = populationFor(cases.slice(from, from + size));
        parts.push(...linesOf(kernel.run(part, [{}], true)[0], part, from));
      }
      expect(parts.toSorted()).toEqual(whole);
    }
  });

  it("gives the same of a population that is laid once and run again", () => {
    const laid = kernel.lay(population);
    for (const reforms of [[{}], [reform], [{}, reform], [{}]])
      expect(kernel.run(laid, reforms, true).map((one) => linesOf(one, population))).toEqual(
        kernel.run(population, reforms, true).map((one) => linesOf(one, population)),
      );
    expect(() => new BatchKernel(plan, COMPILERS[code]).run(laid)).toThrow(RangeError);
  });

  it("gives the rules and a reform in one pass as it gives each by itself", () => {
    const together = kernel
      .run(population, [{}, reform, {}], true)
      .map((one) => linesOf(one, population));
    const reformed = linesOf(kernel.run(population, [reform], true)[0], population);
    expect(together).toEqual([whole, reformed, whole]);
    expect(reformed).not.toEqual(whole);
  });

  it("gives reforms of every figure in one pass as it gives each by itself, also where all facts are known", () => {
    const reforms = [{}, scaled(9n, 10n), scaled(11n, 10n)];
    for (const one of [population, allKnown(population)]) {
      const together = kernel.run(one, reforms, true).map((outcome) => linesOf(outcome, one));
      const byThemselves = reforms.map((by) => linesOf(kernel.run(one, [by], true)[0], one));
      expect(together).toEqual(byThemselves);
      expect(new Set(byThemselves.map((lines) => lines.join())).size).toBe(3);
    }
  });

  it("refuses a holder by name whose sums cannot be held exactly, and no other", () => {
    const among = populationFor([...cases.slice(0, 41), rich(), ...cases.slice(41)]);
    expect(() => kernel.run(among)).toThrow(InexactSum);
    expect(() => kernel.run(among)).toThrow(/^the awards of h41 add up/u);
  });

  it("refuses figures of holders that it cannot show to be exact, also after others that it could", () => {
    const past = { ...population.past, amount: population.past.amount.map(() => 2 ** 53) };
    expect(() => kernel.run({ ...population, past })).toThrow(UnprovenBound);
    expect(linesOf(kernel.run(population, [{}], true)[0], population)).toEqual(whole);
  });

  describe("and several threads", () => {
    const many = populationFor(Array.from({ length: 4 }, () => cases).flat());
    const alone = kernel.run(many, [{}, reform], true).map((one) => linesOf(one, many));
    const threads = new ThreadedKernel(plan, code, 3);

    afterAll(() => threads.close());

    it("give what one gives, each time", { timeout: 60_000 }, async () => {
      const [first, second] = await Promise.all([
        threads.run(many, [{}, reform], true),
        threads.run(many, [{}, reform], true),
      ]);
      expect(first.map((one) => linesOf(one, many))).toEqual(alone);
      expect(second.map((one) => linesOf(one, many))).toEqual(alone);
    });

    it("refuse by the same name", { timeout: 60_000 }, async () => {
      const among = populationFor([...cases, ...cases, ...cases, rich(), ...cases]);
      await expect(threads.run(among)).rejects.toThrow(InexactSum);
      await expect(threads.run(among)).rejects.toThrow(`the awards of h${3 * HOLDERS} add up`);
      const past = { ...population.past, amount: population.past.amount.map(() => 2 ** 53) };
      await expect(threads.run({ ...population, past })).rejects.toThrow(UnprovenBound);
      const [outcome] = await threads.run(population, [{}], true);
      expect(linesOf(outcome, population)).toEqual(whole);
    });
  });
});

describe("a thread that ends", () => {
  it("fails the run under way and every later one, and none of them waits", async () => {
    const threads = new ThreadedKernel(plan, "js", 2);
    const broken = { ...population, holders: { ...population.holders, columns: new Map() } };
    await threads.run(broken);
    const under = expect(threads.run(population)).rejects.toThrow(ThreadFailure);
    await threads.close();
    await under;
    await expect(threads.run(population)).rejects.toThrow(ThreadFailure);
  });
});
