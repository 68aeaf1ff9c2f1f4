import { type Day, type Parameter, type Rulebook, readRational } from "@gongbao/engine";
import { beforeAll, describe, expect, it } from "vitest";
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

describe("what is known of a difference though facts are not", () => {
  const random = randomFrom(5);
  let cases: Population;
  beforeAll(() => {
    const drawer = new CaseDrawer(cut, subject, asOf, random, 1_000_000_000_000n);
    cases = populationOf(
      cut,
      subject,
      Array.from({ length: holders }, () => drawer.draw()),
    );
  });

  it("holds whatever the facts turn out to be, and some stay the same that are ranges", async () => {
    const money = cut.parameters.filter((each) => halved(each) !== each);
    let [compared, ranges, same, less] = [0, 0, 0, 0];
    for (let trial = 0; trial < 12; trial++) {
      const moved = new Set(Array.from({ length: 3 }, () => oneOf(random, money).id));
      const reformed = reformOf(cut, moved);
      // One after the other: a kernel's columns are used again.
      const said = await talliesOf(reformed, moved, cases);
      for (const { difference, before, after, standings, known } of said.values()) {
        const { lo, hi } = difference;
        if (lo !== null && hi !== null) expect(lo).toBeLessThanOrEqual(hi);
        // Half of an amount is never more, where nothing else bears on it.
        if (hi === 0n && lo !== 0n && before.lo !== before.hi) less += 1;
        if (lo !== 0n || hi !== 0n || known.holders !== 1) continue;
        // What no moved figure bears on is the same, also where it is a range.
        expect([after, standings.unchanged]).toEqual([before, 1]);
        if (before.lo !== before.hi) same += 1;
      }
      for (let filling = 0; filling < 3; filling++) {
        const told = await talliesOf(reformed, moved, completed(cases, random));
        for (const [id, { difference }] of told) {
          const bounds = said.get(id)?.difference;
          if (difference.lo === null || difference.lo !== difference.hi || !bounds) continue;
          compared += 1;
          expect(bounds.lo === null || bounds.lo <= difference.lo, `${id}: least`).toBe(true);
          expect(bounds.hi === null || bounds.hi >= difference.lo, `${id}: most`).toBe(true);
          if (bounds.lo !== bounds.hi) ranges += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
    expect(ranges).toBeGreaterThan(50);
    expect(same).toBeGreaterThan(50);
    expect(less).toBeGreaterThan(20);
  }, 120_000);

  it("goes along the ties of measures that are both there, and no further", () => {
    const limit = cut.sharedLimits.find(({ measures }) => measures.length > 1);
    const [a = "", b = ""] = limit?.measures ?? [];
    const figure =
      cut.parameters.find((each) => each.id.startsWith(`${a}.`) && halved(each) !== each)?.id ?? "";
    const alike = new Alike(cut, reformOf(cut, new Set([figure])));
    const same = (there: readonly string[]) =>
      [...alike.among(there)].flatMap(([id, way]) => (way === 0 ? [id] : []));
    expect(same([a, b])).toEqual([]);
    expect(same([b])).toEqual([b]);
    const other = own.find(({ id }) => !affectedBy(cut, new Set([figure])).includes(id))?.id ?? "";
    expect(same([a, other])).toEqual([other]);
  });
});
