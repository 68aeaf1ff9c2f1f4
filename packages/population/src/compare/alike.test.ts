import { type Day, type Parameter, type Rulebook, readCase, readRational } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { populationOf } from "../columns/from-cases.ts";
import { type Column, type Population, UNKNOWN } from "../columns/population.ts";
import { oneOf, randomFrom } from "../fixtures/random.ts";
import { rulebook } from "../fixtures/volume.ts";
import { cutTo } from "../parity/fixtures/cut.ts";
import { CaseDrawer } from "../parity/fixtures/draw.ts";
import { planFor } from "../plan/plan.ts";
import { runnerOf } from "../run/outcome.ts";
import type { Batch } from "../table/batches.ts";
import { affectedBy } from "./affected.ts";
import { Alike } from "./alike.ts";
import { Counting } from "./counting.ts";
import type { Tally } from "./tally.ts";

const subject = "enterprise";
const asOf = "2019-12-31" as Day;
const holders = 400;

/** Those that a limit or a collision ties to others: elsewhere nothing bears on anything. */
const own = rulebook.measures.filter(
  ({ id, holders: of }) =>
    of.includes(subject) &&
    [...rulebook.sharedLimits, ...rulebook.collisions].some(
      ({ measures }) => measures.length > 1 && measures.includes(id),
    ),
);
const cut = cutTo(
  {
    ...rulebook,
    // A best choice of the applicant's takes a search.
    collisions: rulebook.collisions.filter(({ prevails }) => prevails !== "applicant"),
  },
  own.map(({ id }) => id),
);

/** Half of an amount, within its domain. */
function halved(parameter: Parameter): Parameter {
  const [value, least] = [parameter.value, parameter.domain?.min ?? ""].map(readRational);
  if (parameter.type !== "money" || !value || !least || value.d !== 1n) return parameter;
  const half = value.n / 2n;
  return half * least.d < least.n ? parameter : { ...parameter, value: String(half) };
}

/** The same rules with half of some amounts. */
function reformOf(rules: Rulebook, ids: ReadonlySet<string>): Rulebook {
  return {
    ...rules,
    parameters: rules.parameters.map((each) => (ids.has(each.id) ? halved(each) : each)),
  };
}

/** The same population with what is unknown told, as some other row tells it. */
function completed(
  { things, holders: all, ...rest }: Population,
  random: () => number,
): Population {
  const told = (column: Column): Column => {
    const isUnknown = (value: number) => Number.isNaN(value) || value === UNKNOWN;
    const known = [...column].filter((value) => !isUnknown(value));
    const tell = (value: number) =>
      isUnknown(value) ? (known.length === 0 ? 0 : oneOf(random, known)) : value;
    return column instanceof Float64Array ? column.map(tell) : column.map(tell);
  };
  const toldOf = (columns: ReadonlyMap<string, Column>) =>
    new Map([...columns].map(([fact, column]) => [fact, told(column)]));
  return {
    ...rest,
    holders: { ...all, columns: toldOf(all.columns) },
    things: new Map(
      [...things].map(([kind, table]) => [kind, { ...table, columns: toldOf(table.columns) }]),
    ),
  };
}

/** What a reform comes to for each holder by itself, by id. */
async function talliesOf(
  reformed: Rulebook,
  moved: ReadonlySet<string>,
  population: Population,
): Promise<ReadonlyMap<string, Tally>> {
  const measures = affectedBy(cut, moved);
  const run = async (rules: Rulebook, given: readonly string[] | null) => {
    const plan = planFor(rules, {
      subject,
      asOf,
      ...(given === null ? {} : { measures: given, grounds: true }),
    });
    const { run: over } = runnerOf("js", plan, 1);
    return { plan, outcome: await over(population) };
  };
  const each = {
    column: "id",
    label: { zh: "", en: "" },
    labels: null,
    valueOf: (batch: Batch, holder: number) => batch.population.holders.ids.at(holder) ?? null,
  };
  const counting = new Counting([each], measures, new Alike(cut, reformed));
  const batch: Batch = { population, groups: [], rejected: [], read: holders, last: "" };
  counting.add(
    batch,
    await run(cut, null),
    await run(cut, measures),
    await run(reformed, measures),
  );
  return new Map([...(counting.values[0] ?? [])].map(([id, { total }]) => [id ?? "", total]));
}

interface Found {
  compared: number;
  ranges: number;
  same: number;
  less: number;
}

/**
 * Halves some amounts for drawn holders, then tells what is unknown of them in several ways, and expects every difference
 * within what was said of it. Gives how many were compared, and how many ranges stay as they are or are never more.
 */
async function hold(cases: Population, moved: ReadonlySet<string>, random: () => number) {
  const found: Found = { compared: 0, ranges: 0, same: 0, less: 0 };
  const reformed = reformOf(cut, moved);
  // One after the other: a kernel's columns are used again.
  const said = await talliesOf(reformed, moved, cases);
  for (const { difference, before, after, standings, known } of said.values()) {
    const { lo, hi } = difference;
    if (lo !== null && hi !== null) expect(lo).toBeLessThanOrEqual(hi);
    // Half of an amount is never more, where nothing else bears on it.
    if (hi === 0n && lo !== 0n && before.lo !== before.hi) found.less += 1;
    if (lo !== 0n || hi !== 0n || known.holders !== 1) continue;
    // What no moved figure bears on is the same, also where it is a range.
    expect([after, standings.unchanged]).toEqual([before, 1]);
    if (before.lo !== before.hi) found.same += 1;
  }
  for (let filling = 0; filling < 3; filling++) {
    const told = await talliesOf(reformed, moved, completed(cases, random));
    for (const [id, { difference }] of told) {
      const bounds = said.get(id)?.difference;
      if (difference.lo === null || difference.lo !== difference.hi || !bounds) continue;
      found.compared += 1;
      expect(bounds.lo === null || bounds.lo <= difference.lo, `${id}: least`).toBe(true);
      expect(bounds.hi === null || bounds.hi >= difference.lo, `${id}: most`).toBe(true);
      if (bounds.lo !== bounds.hi) found.ranges += 1;
    }
  }
  return found;
}

const draw = (random: () => number, most: bigint): Population => {
  const drawer = new CaseDrawer(cut, subject, asOf, random, most);
  return populationOf(
    cut,
    subject,
    Array.from({ length: holders }, () => drawer.draw()),
  );
};

describe("what is known of a difference though facts are not", () => {
  const random = randomFrom(5);

  it("holds whatever the facts turn out to be, and some stay the same that are ranges", async () => {
    const money = cut.parameters.filter((each) => halved(each) !== each);
    const cases = draw(random, 1_000_000_000_000n);
    const all: Found = { compared: 0, ranges: 0, same: 0, less: 0 };
    for (let trial = 0; trial < 12; trial++) {
      const moved = new Set(Array.from({ length: 3 }, () => oneOf(random, money).id));
      const found = await hold(cases, moved, random);
      for (const key of ["compared", "ranges", "same", "less"] as const) all[key] += found[key];
    }
    expect(all.compared).toBeGreaterThan(1000);
    expect(all.ranges).toBeGreaterThan(50);
    expect(all.same).toBeGreaterThan(50);
    expect(all.less).toBeGreaterThan(20);
  }, 120_000);

  it("is nothing where nobody comes up to a moved cap, and holds where some do", async () => {
    const caps = cut.measures.flatMap(({ limits }) =>
      limits.flatMap((limit) =>
        limit.kind === "cap" && limit.amount.op === "param" ? [limit.amount.id] : [],
      ),
    );
    const moved = new Set(caps);
    const small = await hold(draw(random, 1_000_000n), moved, random);
    expect(small.same).toBeGreaterThan(20);
    const large = await hold(draw(random, 10_000_000_000n), moved, random);
    expect(large.ranges).toBeGreaterThan(20);
    // Also where tied measures give more and less, lower caps leave no more of all together.
    expect(small.less + large.less).toBeGreaterThan(15);
  }, 120_000);

  it("goes by whether an award comes up to the moved cap", async () => {
    // 年度最高500万元, moved to 100万元: one product of 100万元 is never cut, two may be, one after an award of before as well.
    const cap = "d1-01-equipment-catalogue.year-cap";
    const reformed: Rulebook = {
      ...cut,
      parameters: cut.parameters.map((each) =>
        each.id === cap ? { ...each, value: "100000000" } : each,
      ),
    };
    const product = (id: string) => ({ id, catalogue: "provincial-first-set" });
    const before = { measure: "d1-01-equipment-catalogue", date: "2019-03-01", amount: "50万元" };
    const saidOf = async (products: readonly object[], history: readonly object[]) => {
      const reading = readCase(
        { subject, "as-of": asOf, products, unstated: "none", history },
        cut,
      );
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      const population = populationOf(cut, subject, [reading.case]);
      const [told] = (await talliesOf(reformed, new Set([cap]), population)).values();
      return told?.difference;
    };
    expect(await saidOf([product("p")], [])).toEqual({ lo: 0n, hi: 0n });
    expect(await saidOf([product("p"), product("q")], [])).toEqual({ lo: -200_000_000n, hi: 0n });
    expect(await saidOf([product("p")], [{ ...before, item: "q" }])).not.toEqual({
      lo: 0n,
      hi: 0n,
    });
  });

  it("goes along the ties of measures that are both there, and no further", () => {
    const limit = cut.sharedLimits.find(({ measures }) => measures.length > 1);
    const [a = "", b = ""] = limit?.measures ?? [];
    const figure =
      cut.parameters.find((each) => each.id.startsWith(`${a}.`) && halved(each) !== each)?.id ?? "";
    const alike = new Alike(cut, reformOf(cut, new Set([figure])));
    const same = (there: readonly string[]) =>
      [...alike.among(there).ways].flatMap(([id, way]) => (way === 0 ? [id] : []));
    expect(same([a, b])).toEqual([]);
    expect(same([b])).toEqual([b]);
    const other = own.find(({ id }) => !affectedBy(cut, new Set([figure])).includes(id))?.id ?? "";
    expect(same([a, other])).toEqual([other]);
  });

  it("goes one way together where of tied measures a cap alone moves", () => {
    const figureOf = (id: string) =>
      cut.measures
        .find((measure) => measure.id === id)
        ?.limits.flatMap((limit) =>
          limit.kind === "cap" && limit.amount.op === "param" ? [limit.amount.id] : [],
        )[0];
    const tied = cut.collisions.flatMap(({ measures: [a = "", b = ""] }) => {
      const figure = figureOf(a);
      return figure === undefined ? [] : [{ ids: [a, b], figure }];
    });
    const wayOf = (ids: readonly string[], reformed: Rulebook, rules = cut) =>
      new Alike(rules, reformed).among(ids).tied.map(({ way }) => way);
    const known = tied.flatMap(({ ids, figure }) => {
      const lower = reformOf(cut, new Set([figure]));
      const [way] = wayOf(ids, lower);
      if (way === null || way === undefined) return [];
      // What is lower the one way is higher the other.
      expect([way, ...wayOf(ids, cut, lower)]).toEqual([-1, 1]);
      return [ids];
    });
    expect(known.length).toBeGreaterThan(0);
    // An amount chooses which of the same work is awarded: nothing is known of both together.
    for (const [a = "", b = ""] of known) {
      const amounts = cut.parameters.filter(
        ({ id }) => id.startsWith(`${a}.`) && id !== figureOf(a),
      );
      const moved = new Set(amounts.map(({ id }) => id));
      if (amounts.some((each) => halved(each) !== each))
        expect(wayOf([a, b], reformOf(cut, moved))).not.toContain(-1);
    }
  });
});
