import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYuan } from "../quantity/money.ts";
import { compare, rational, readRational } from "../quantity/rational.ts";
import { allocate } from "./allocate.ts";
import type { AllocateOptions, Allocation } from "./allocation.ts";
import {
  column,
  dataOf,
  derived,
  indicators,
  parameter,
  schemeOf,
} from "./fixtures/fictional-schemes.ts";
import {
  type Naive,
  naive,
  naiveEfficacy,
  naiveMinus,
  naiveShares,
  naiveSum,
  naiveTimes,
} from "./fixtures/naive-fraction.ts";
import {
  columnOf,
  efficacy,
  figureOf,
  moreThan,
  numberOf,
  productOf,
  quotientOf,
} from "./formula.ts";
import { largestRemainder } from "./largest-remainder.ts";
import type { Distribution, Scheme } from "./scheme.ts";

type Row = Readonly<Record<string, string>>;

const fen = (yuan: string | null): bigint => readYuan(yuan ?? "0") ?? 0n;
const weight = fc.tuple(fc.bigInt(0n, 10n ** 9n), fc.bigInt(1n, 1000n));
const weights = fc
  .array(weight, { minLength: 1, maxLength: 11 })
  .filter((all) => all.some(([n]) => n > 0n));
const sum = fc.bigInt(0n, 10n ** 14n);
const rationals = (all: readonly (readonly [bigint, bigint])[]) =>
  all.map(([n, d]) => rational(n, d));
const sharesOf = (pool: bigint, all: readonly (readonly [bigint, bigint])[]) =>
  (largestRemainder(pool, rationals(all)) ?? []).map(({ share }) => share);

describe("largest remainder", () => {
  it("adds up to the sum, each share within a fen of its quota", () => {
    fc.assert(
      fc.property(sum, weights, (pool, all) => {
        const shares = largestRemainder(pool, rationals(all)) ?? [];
        expect(shares.reduce((total, { share }) => total + share, 0n)).toBe(pool);
        for (const { share, quota } of shares) {
          expect(compare(rational(share - 1n), quota)).toBeLessThan(0);
          expect(compare(rational(share + 1n), quota)).toBeGreaterThan(0);
        }
        const ranks = shares.map(({ remainderRank }) => remainderRank);
        expect(ranks.toSorted((a, b) => a - b)).toEqual(ranks.map((_, index) => index + 1));
      }),
    );
  });

  it("agrees with fen handed out one at a time, in naive fractions", () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 500n),
        fc
          .array(fc.tuple(fc.bigInt(0n, 6n), fc.bigInt(1n, 4n)), { minLength: 1, maxLength: 6 })
          .filter((all) => all.some(([n]) => n > 0n)),
        (pool, all) => {
          expect(sharesOf(pool, all)).toEqual(naiveShares(pool, all));
        },
      ),
    );
  });

  it("does not change when all weights grow by one factor, and gives more for more", () => {
    fc.assert(
      fc.property(sum, weights, weight, fc.nat(), (pool, all, [n, d], pick) => {
        const before = sharesOf(pool, all);
        const factor = n + 1n;
        expect(
          sharesOf(
            pool,
            all.map(([a, b]) => [a * factor, b * d] as const),
          ),
        ).toEqual(before);
        const own = pick % all.length;
        const more = all.map(([a, b], at) =>
          at === own ? ([a * d + n * b, b * d] as const) : ([a, b] as const),
        );
        expect((sharesOf(pool, more)[own] ?? 0n) >= (before[own] ?? 0n)).toBe(true);
      }),
    );
  });
});

const row = fc.record({
  output: fc.nat(100),
  before: fc.nat(100),
  energy: fc.nat(1000),
  people: fc.nat(2_000_000),
  means: fc.nat(1_000_000),
});
type Drawn = typeof row extends fc.Arbitrary<infer T> ? T : never;

const written = (all: readonly Drawn[]): readonly Row[] =>
  all.map(({ output, before, energy, people, means }, index) => ({
    code: `99${String(index).padStart(4, "0")}`,
    output: `${output}%`,
    "output-before": `${before}%`,
    energy: `${Math.floor(energy / 100)}.${String(energy % 100).padStart(2, "0")}`,
    people: String(people),
    means: String(means),
  }));

const spread = (all: readonly Drawn[]): boolean =>
  [
    all.map((one) => one.output),
    all.map((one) => one.output - one.before),
    all.map((one) => one.energy),
    all.map((one) => one.people),
    all.map((one) => one.means),
  ].every((figures) => new Set(figures).size > 1);

const cities = fc.array(row, { minLength: 2, maxLength: 11 });
const run = (scheme: Scheme, rows: readonly Row[], options: AllocateOptions): Allocation | null => {
  const result = allocate(scheme, dataOf(scheme, rows), options);
  return result.ok ? result.allocation : null;
};

describe("a whole scheme", () => {
  it("agrees with the formulas written out in naive fractions", () => {
    fc.assert(
      fc.property(cities.filter(spread), fc.bigInt(0n, 10n ** 12n), (all, pool) => {
        const score = (of: (one: Drawn) => number, own: number, lower = false) =>
          naiveEfficacy(
            all.map((one) => naive(of(one))),
            own,
            lower,
          );
        const part = (share: number, of: Naive) => naiveTimes(naive(share, 100), of);
        const basis = all.map((_, own) => {
          const level = score((one) => one.output, own);
          const rise = score((one) => one.output - one.before, own);
          const output = naiveSum(part(50, level), naiveMinus(rise, part(50, rise)));
          const energy = score((one) => one.energy, own, true);
          const people = score((one) => one.people, own);
          const means = score((one) => one.means, own, true);
          return naiveTimes(
            naiveSum(part(60, output), part(40, energy)),
            naiveSum(part(40, people), part(60, means)),
          );
        });
        const yuan = `${pool / 100n}.${String(pool % 100n).padStart(2, "0")}`;
        const allocation = run(indicators, written(all), { pool: yuan });
        expect(allocation?.shares.map(({ amount }) => fen(amount.min))).toEqual(
          naiveShares(pool, basis),
        );
        expect(allocation?.given).toEqual({ min: yuan, max: yuan });
      }),
      { numRuns: 60 },
    );
  });

  it("does not care for the order of the rows, and is undefined exactly where figures are equal", () => {
    fc.assert(
      fc.property(cities, fc.infiniteStream(fc.nat()), (all, keys) => {
        const rows = written(all);
        const shuffled = rows
          .map((one) => ({ one, key: keys.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const first = run(indicators, rows, { pool: "1000" });
        expect(run(indicators, shuffled, { pool: "1000" })).toEqual(first);
        expect(first !== null).toBe(spread(all));
      }),
      { numRuns: 60 },
    );
  });

  it("a better figure never lowers one's own part", () => {
    const scheme = schemeOf({
      columns: [column("x", "measure", { direction: "higher" })],
      derived: [derived("score", efficacy(columnOf("x"), numberOf("0.4")))],
      distribution: { how: "proportional", by: "score", given: null },
    });
    const partOf = (xs: readonly number[], own: number) => {
      const rows = xs.map((x, index) => ({ code: String(index + 100), x: String(x) }));
      return readRational(run(scheme, rows, { pool: "100" })?.shares[own]?.part ?? "");
    };
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.integer({ min: 1, max: 60 }),
        (xs, pick, more) => {
          const own = pick % xs.length;
          const before = partOf(xs, own);
          const after = partOf(
            xs.map((x, at) => (at === own ? x + more : x)),
            own,
          );
          if (before && after) expect(compare(after, before)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

/** Some figures left out: a blank where the mask says so. */
const blanked = (rows: readonly Row[], mask: readonly boolean[]): readonly Row[] => {
  let at = 0;
  return rows.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) => {
        if (name === "code") return [name, value];
        at += 1;
        return [name, mask[at % mask.length] ? "" : value];
      }),
    ),
  );
};

const holds = (open: Allocation, settled: Allocation): void => {
  for (const [index, { amount, place }] of settled.shares.entries()) {
    const range = open.shares[index];
    expect(fen(range?.amount.min ?? null) <= fen(amount.min)).toBe(true);
    if (range && range.amount.max !== null)
      expect(fen(range.amount.max) >= fen(amount.max)).toBe(true);
    if (place && range?.place) {
      expect(range.place.first).toBeLessThanOrEqual(place.first);
      expect(range.place.last).toBeGreaterThanOrEqual(place.last);
    }
  }
  const whole = fen(settled.given.min);
  expect(fen(open.given.min) <= whole).toBe(true);
  if (open.given.max !== null) expect(fen(open.given.max) >= whole).toBe(true);
};

describe("ranges", () => {
  const mask = fc.array(
    fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    { minLength: 7, maxLength: 60 },
  );

  it("hold every share that the missing figures could lead to", () => {
    fc.assert(
      fc.property(cities.filter(spread), mask, (all, left) => {
        const rows = written(all);
        const open = run(indicators, blanked(rows, left), { pool: "1000" });
        const settled = run(indicators, rows, { pool: "1000" });
        if (open && settled) holds(open, settled);
        expect(open !== null || settled === null).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("hold where figures not known may turn out equal, and the scheme says what then", () => {
    const scheme = schemeOf({
      columns: [column("x", "count", { direction: "lower", domain: { min: "0", max: "2" } })],
      derived: [derived("score", efficacy(columnOf("x"), numberOf("0.4"), null, numberOf("0.1")))],
      distribution: { how: "amounts", amount: "money", short: "refuse" },
    });
    const paid: Scheme = {
      ...scheme,
      derived: [
        ...scheme.derived,
        derived("money", productOf(columnOf("score"), numberOf("1000")), "money"),
      ],
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), fc.boolean()), { minLength: 1, maxLength: 4 }),
        (all) => {
          const rows = (blank: boolean) =>
            all.map(([x, unknown], index) => ({
              code: String(index),
              x: blank && unknown ? "" : String(x),
            }));
          const open = run(paid, rows(true), { pool: null });
          const settled = run(paid, rows(false), { pool: null });
          expect(open && settled).not.toBeNull();
          if (open && settled) holds(open, settled);
        },
      ),
    );
  });

  const prizes = [figureOf("first"), figureOf("second")];
  const distributions: readonly Distribution[] = [
    { how: "amounts", amount: "third", short: "scale" },
    { how: "amounts", amount: "third", short: "refuse" },
    { how: "proportional", by: "x", given: figureOf("part") },
    ...(["share", "all", "code"] as const).flatMap((ties) =>
      (["money", "weights"] as const).map((as): Distribution => ({
        how: "places",
        by: "x",
        first: "lowest",
        ties,
        prizes: { as, each: prizes },
      })),
    ),
  ];
  const scheme = (distribution: Distribution): Scheme =>
    schemeOf({
      columns: [
        column("x", "count", { domain: { min: "0", max: "6" } }),
        column("money", "money", { domain: { min: "0", max: "900" } }),
        column("fit", "count", { domain: { min: "0", max: "9" } }),
      ],
      parameters: [
        parameter("first", "money", "1001"),
        parameter("second", "money", "300"),
        parameter("part", "ratio", "0.75"),
      ],
      derived: [derived("third", quotientOf(columnOf("money"), numberOf("3")), "money")],
      eligible: moreThan(columnOf("fit"), numberOf("1")),
      distribution,
    });
  const small = fc
    .array(fc.record({ x: fc.nat(6), money: fc.nat(900), fit: fc.nat(9) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((all) =>
      all.map(({ x, money, fit }, index) => ({
        code: String(index + 100),
        x: String(x),
        money: `${Math.floor(money / 100)}.${String(money % 100).padStart(2, "0")}`,
        fit: String(fit),
      })),
    );

  const said = (one: Distribution) =>
    one.how === "places"
      ? `places, ${one.prizes.as}, tied: ${one.ties}`
      : `${one.how}${one.how === "amounts" ? `, ${one.short}` : ""}`;
  for (const distribution of distributions)
    it(`hold for ${said(distribution)}`, () => {
      fc.assert(
        fc.property(small, mask, fc.boolean(), (rows, left, pooled) => {
          const given = scheme(distribution);
          const options = { pool: pooled ? "5.01" : "99" };
          const open = run(given, blanked(rows, left), options);
          const settled = run(given, rows, options);
          if (settled) {
            const spent = fen(settled.given.min);
            expect(spent <= fen(options.pool)).toBe(true);
            expect(fen(settled.left?.min ?? null)).toBe(fen(options.pool) - spent);
          }
          if (open && settled) holds(open, settled);
        }),
      );
    });
});
