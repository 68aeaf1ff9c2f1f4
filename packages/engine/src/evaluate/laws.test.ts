import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCase } from "../case/read.ts";
import { definition, source } from "../fixtures/fictional-city.ts";
import { lower } from "../lower/lower.ts";
import { assess } from "./assess.ts";

const rulebook = lower(definition, source);

interface Product {
  readonly catalogue?: "a" | "b" | "none";
  readonly listedOn?: string;
  readonly firstOfKind?: "a" | "b" | "none";
}

interface City {
  readonly products: readonly Product[];
  /** 万元 already paid this year under the catalogue, for other products. */
  readonly paid: number;
  /** Products already rewarded, by position, and under which measure. */
  readonly rewarded: readonly { readonly product: number; readonly measure: string }[];
}

const level = fc.constantFrom("a", "b", "none");
const product = (known: boolean): fc.Arbitrary<Product> =>
  fc.record(
    {
      catalogue: level,
      listedOn: fc.constantFrom("2018-12-31", "2019-01-01", "2019-02-28", "2019-03-01"),
      firstOfKind: level,
    },
    known ? { requiredKeys: ["catalogue", "listedOn", "firstOfKind"] } : { requiredKeys: [] },
  );

const city = (known: boolean): fc.Arbitrary<City> =>
  fc.record({
    products: fc.array(product(known), { maxLength: known ? 7 : 4 }),
    paid: fc.integer({ min: 0, max: 600 }),
    rewarded: fc.array(
      fc.record({
        product: fc.integer({ min: 0, max: 6 }),
        measure: fc.constantFrom("x-1-catalogue", "x-2-first"),
      }),
      { maxLength: 2 },
    ),
  });

const run = (given: City) => {
  const reading = readCase(
    {
      subject: "enterprise",
      facts: { pilot: "no", revenue: "0", highestBefore: "0" },
      projects: [],
      products: given.products.map((facts, index) => ({ id: `p${index}`, ...facts })),
      history: [
        {
          measure: "x-1-catalogue",
          item: "other",
          date: "2019-01-10",
          amount: `${given.paid}万元`,
        },
        ...given.rewarded.map(({ product: index, measure }) => ({
          measure,
          item: `p${index}`,
          date: "2018-06-01",
          amount: "50万元",
        })),
      ],
    },
    rulebook,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return assess(rulebook, reading.case);
};

const inWan = (yuan: string | null): number => Number(yuan) / 10_000;

/** The rules again, by hand and for known facts only: per product the larger, then the year's 500万. */
function byHand(given: City): number {
  let fromCatalogue = 0;
  let fromFirst = 0;
  for (const [index, { catalogue, listedOn = "", firstOfKind }] of given.products.entries()) {
    if (given.rewarded.some((one) => one.product === index)) continue;
    const inTime = listedOn >= "2019-01-01" && listedOn <= "2019-02-28";
    const first = inTime ? (catalogue === "a" ? 150 : catalogue === "b" ? 100 : 0) : 0;
    const second = firstOfKind === "a" ? 120 : firstOfKind === "b" ? 50 : 0;
    if (first >= second) fromCatalogue += first;
    else fromFirst += second;
  }
  return Math.min(fromCatalogue, Math.max(0, 500 - given.paid)) + fromFirst;
}

/** Every way to fill in what is unknown. */
function* completions(products: readonly Product[]): Generator<readonly Product[]> {
  const [first, ...rest] = products;
  if (!first) return void (yield []);
  const options = <T>(stated: T | undefined, all: readonly T[]) =>
    stated === undefined ? all : [stated];
  for (const others of completions(rest))
    for (const catalogue of options(first.catalogue, ["a", "b", "none"] as const))
      for (const listedOn of options(first.listedOn, ["2018-12-31", "2019-02-01"]))
        for (const firstOfKind of options(first.firstOfKind, ["a", "b", "none"] as const))
          yield [{ catalogue, listedOn, firstOfKind }, ...others];
}

describe("the laws of an assessment", () => {
  it("agrees with the rules worked out by hand on known facts", () => {
    fc.assert(
      fc.property(city(true), (given) => {
        const { total } = run(given);
        expect(inWan(total.min)).toBe(byHand(given));
        expect(total.max).toBe(total.min);
      }),
      { numRuns: 2000 },
    );
  });

  it("adds up: the awards of a case with known facts sum to its total", () => {
    fc.assert(
      fc.property(city(true), (given) => {
        const { awards, total } = run(given);
        expect(awards.reduce((sum, award) => sum + inWan(award.amount.min), 0)).toBe(
          inWan(total.min),
        );
      }),
    );
  });

  it("holds every completion of the unknowns in its range", () => {
    fc.assert(
      fc.property(city(false), (given) => {
        const { total } = run(given);
        let seen = 0;
        for (const products of completions(given.products)) {
          const amount = byHand({ ...given, products });
          expect(amount).toBeGreaterThanOrEqual(inWan(total.min));
          expect(amount).toBeLessThanOrEqual(inWan(total.max));
          seen += 1;
          if (seen > 3000) break;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("holds every completion of the unknowns in the range of each single award", () => {
    fc.assert(
      fc.property(city(false), fc.infiniteStream(fc.nat()), (given, choices) => {
        const filled = given.products.map((one): Product => {
          const pick = <T>(stated: T | undefined, all: readonly T[]): T =>
            stated ?? (all[(choices.next().value ?? 0) % all.length] as T);
          return {
            catalogue: pick(one.catalogue, ["a", "b", "none"]),
            listedOn: pick(one.listedOn, ["2018-12-31", "2019-02-01"]),
            firstOfKind: pick(one.firstOfKind, ["a", "b", "none"]),
          };
        });
        const open = run(given).awards;
        for (const award of run({ ...given, products: filled }).awards) {
          const before = open.find(
            (one) => one.measure === award.measure && one.item?.id === award.item?.id,
          );
          expect(inWan(award.amount.min)).toBeGreaterThanOrEqual(inWan(before?.amount.min ?? "0"));
          expect(inWan(award.amount.max)).toBeLessThanOrEqual(inWan(before?.amount.max ?? "0"));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never promises more than a limit leaves", () => {
    fc.assert(
      fc.property(city(false), (given) => {
        const { awards, total } = run(given);
        const most = Math.max(0, 500 - given.paid) + given.products.length * 120;
        expect(inWan(total.max)).toBeLessThanOrEqual(most);
        for (const award of awards.filter((one) => one.measure === "x-1-catalogue" && one.item))
          expect(inWan(award.amount.max)).toBeLessThanOrEqual(Math.max(0, 500 - given.paid));
      }),
    );
  });

  it("never widens when more is known", () => {
    const narrower = fc.tuple(city(false), fc.integer({ min: 0, max: 3 }), product(true));
    fc.assert(
      fc.property(narrower, ([given, index, facts]) => {
        const told = given.products.map((one, at) => (at === index ? { ...facts, ...one } : one));
        const [before, after] = [run(given).total, run({ ...given, products: told }).total];
        expect(inWan(after.min)).toBeGreaterThanOrEqual(inWan(before.min));
        expect(inWan(after.max)).toBeLessThanOrEqual(inWan(before.max));
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order of the products", () => {
    fc.assert(
      fc.property(city(false), (given) => {
        const named = given.products.map((facts, index) => ({ id: `p${index}`, ...facts }));
        const total = (products: readonly object[]) => {
          const reading = readCase({ subject: "enterprise", history: [], products }, rulebook);
          if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
          return assess(rulebook, reading.case).total;
        };
        expect(total(named.toReversed())).toEqual(total(named));
      }),
    );
  });
});
