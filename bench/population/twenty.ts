import { type Day, daysSinceEpoch } from "@gongbao/engine";
import { type Plan, type Population, planFor } from "@gongbao/population";
import type { RawColumns } from "./columns.ts";
import { BLOCK, randomOf } from "./random.ts";
import { rulebook } from "./volume.ts";

/** Twenty measures of the rulebook for enterprises, as the peers number them. */
const MEASURES = [
  "d1-01-new-materials-leader",
  "d1-01-equipment-catalogue",
  "d1-02-first-set",
  "d1-02-upgrade-grant",
  "d1-02-provincial-benchmark-interest",
  "d1-02-municipal-major-interest",
  "d1-02-integration-demo",
  "d1-02-integration-certified",
  "d1-02-integration-municipal",
  "d1-03-research-body",
  "d1-05-brand-demo",
  "d1-05-quality-award",
  "d1-05-quality-nomination",
  "d1-05-quality-benchmark",
  "d1-07-direct-investment",
  "d1-07-loan-interest",
  "d1-07-guarantee",
  "d1-13-provincial-award",
  "d1-15-transfer-service",
  "d1-15-service-matching",
] as const;

const ENTERPRISE = "enterprise";
const AS_OF = "2019-12-31" as Day;
const TODAY = daysSinceEpoch(AS_OF);

const planTwenty = (): Plan =>
  planFor(rulebook, { subject: ENTERPRISE, asOf: AS_OF, measures: [...MEASURES] });

const levelsOf = (fact: string) =>
  rulebook.facts.find(({ id }) => id === fact)?.levels.map(({ id }) => id) ?? [];

const TITLES = [
  "new-materials-leader",
  "integration-demo-national",
  "integration-demo-provincial",
  "integration-certified",
  "integration-demo-municipal",
  "brand-demo",
  "china-quality-award",
  "governor-quality-award",
  "mayor-quality-award",
  "china-quality-nomination",
  "governor-quality-nomination",
  "quality-benchmark-national",
  "quality-benchmark-provincial",
  "science-award-provincial-1",
  "science-award-provincial-2",
  "science-award-provincial-3",
  "gazelle",
  "high-tech-firm",
] as const;

/** Of each kind a firm has none to two: three things a firm on average. */
const MOST_THINGS = 2;
const KINDS = ["product", "project", "recognition"] as const;
type Kind = (typeof KINDS)[number];

/** A column that grows as rows are drawn. */
class Growing {
  readonly #make: (length: number) => Float64Array | Int32Array;
  #values: Float64Array | Int32Array;
  length = 0;

  constructor(type: "f8" | "i4") {
    this.#make = (length) => (type === "f8" ? new Float64Array(length) : new Int32Array(length));
    this.#values = this.#make(4096);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = this.#make(this.length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length++] = value;
  }

  get whole(): Float64Array | Int32Array {
    return this.#values.slice(0, this.length);
  }
}

const FACTS = {
  holder: {
    newEconomy: "i4",
    guaranteeCompany: "i4",
    transferService: "i4",
    clusterResearchBody: "i4",
    researchBodyIntroducedOn: "i4",
    directInvestment: "f8",
    loanInterest: "f8",
    guaranteeBalance: "f8",
    transfersInCity: "f8",
    transferContracts: "f8",
    transferProvincialAward: "f8",
  },
  product: { catalogue: "i4", listedOn: "i4", firstSet: "i4", firstSetOn: "i4" },
  project: {
    qualifies: "i4",
    auditedEquipment: "f8",
    provincialBenchmark: "i4",
    provincialInterestSubsidy: "f8",
    municipalMajor: "i4",
    inProduction: "i4",
    benchmarkInterest: "f8",
    approvedOn: "i4",
    provincialListedOn: "i4",
    municipalListedOn: "i4",
  },
  recognition: { title: "i4", on: "i4", first: "i4", firstCompleter: "i4" },
} as const;

type Columns = Record<string, Growing>;

const growing = (of: Readonly<Record<string, "f8" | "i4">>): Columns =>
  Object.fromEntries(Object.entries(of).map(([name, type]) => [name, new Growing(type)]));

interface Drawn {
  readonly holders: number;
  readonly columns: Readonly<Record<"holder" | Kind, Columns>>;
  readonly first: Readonly<Record<Kind | "past", Growing>>;
  readonly past: Columns;
}

/** Draws firms of whole blocks, from one up to another, of which everything is known. */
function draw(seed: number, from: number, to: number): Drawn {
  const catalogues = levelsOf("product.catalogue");
  const firstSets = levelsOf("product.firstSet");
  const titleCodes = TITLES.map((title) => levelsOf("recognition.title").indexOf(title));
  const codes = MEASURES.map((id) => rulebook.measures.findIndex((one) => one.id === id));
  const drawn: Drawn = {
    holders: to - from,
    columns: {
      holder: growing(FACTS.holder),
      product: growing(FACTS.product),
      project: growing(FACTS.project),
      recognition: growing(FACTS.recognition),
    },
    first: {
      product: new Growing("i4"),
      project: new Growing("i4"),
      recognition: new Growing("i4"),
      past: new Growing("i4"),
    },
    past: growing({ measure: "i4", thing: "i4", day: "i4", amount: "f8", title: "i4" }),
  };
  const { columns, first, past } = drawn;
  let random = randomOf(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const often = (share: number) => (random() < share ? 1 : 0);
  /** Fen, of every size up to so many. */
  const money = (most: number) => Math.floor(most * random() ** 4);
  /** Within about two years, now and then after the day of calculation. */
  const day = () => TODAY + 30 - upTo(700);
  const put = (of: Columns, row: Readonly<Record<string, number>>) => {
    for (const [name, value] of Object.entries(row)) of[name]?.push(value);
  };
  const make: Readonly<Record<Kind, () => Readonly<Record<string, number>>>> = {
    product: () => ({
      catalogue: upTo(catalogues.length),
      listedOn: day(),
      firstSet: upTo(firstSets.length),
      firstSetOn: day(),
    }),
    project: () => ({
      qualifies: often(0.5),
      auditedEquipment: money(2e10),
      provincialBenchmark: often(0.1),
      provincialInterestSubsidy: money(2e9),
      municipalMajor: often(0.1),
      inProduction: often(0.7),
      benchmarkInterest: money(2e9),
      approvedOn: day(),
      provincialListedOn: day(),
      municipalListedOn: day(),
    }),
    recognition: () => ({
      title: titleCodes[upTo(titleCodes.length)] ?? 0,
      on: day(),
      first: often(0.8),
      firstCompleter: often(0.5),
    }),
  };
  const rows: Record<Kind, number> = { product: 0, project: 0, recognition: 0 };
  let pastRows = 0;
  for (let firm = from; firm < to; firm++) {
    if (firm % BLOCK === 0) random = randomOf(seed + (firm / BLOCK) * 7919);
    put(columns.holder, {
      newEconomy: often(0.2),
      guaranteeCompany: often(0.05),
      transferService: often(0.1),
      clusterResearchBody: often(0.05),
      researchBodyIntroducedOn: day(),
      directInvestment: money(2e9),
      loanInterest: money(4e8),
      guaranteeBalance: money(1e11),
      transfersInCity: upTo(12),
      transferContracts: money(1e10),
      transferProvincialAward: money(1e8),
    });
    const own: Record<Kind, number> = { product: 0, project: 0, recognition: 0 };
    for (const kind of KINDS) {
      first[kind].push(rows[kind]);
      own[kind] = upTo(MOST_THINGS + 1);
      for (let at = 0; at < own[kind]; at++) put(columns[kind], make[kind]());
      rows[kind] += own[kind];
    }
    first.past.push(pastRows);
    const given = random() < 0.1 ? 1 + upTo(3) : 0;
    for (let at = 0; at < given; at++) {
      const place = upTo(MEASURES.length);
      const item = rulebook.measures[codes[place] ?? 0]?.item;
      const kind = KINDS.find((one) => one === item);
      const things = kind ? own[kind] : 0;
      // One that the holder no longer lists now and then.
      const pick = kind && things > 0 && random() < 0.8 ? upTo(things) : -1;
      const row = kind && pick >= 0 ? rows[kind] - things + pick : -1;
      put(past, {
        measure: codes[place] ?? 0,
        thing: row,
        day: TODAY - upTo(600),
        amount: (1 + upTo(40)) * 10_000_000,
        title: titleCodes[upTo(titleCodes.length)] ?? 0,
      });
      pastRows += 1;
    }
  }
  for (const kind of KINDS) first[kind].push(rows[kind]);
  first.past.push(pastRows);
  return drawn;
}

const integers = (column: Growing): Int32Array => {
  const { whole } = column;
  return whole instanceof Int32Array ? whole : Int32Array.from(whole);
};
const doubles = (column: Growing): Float64Array => Float64Array.from(column.whole);

/** Ids are for messages only: one text for all takes no room. */
const noIds = (length: number): readonly string[] => Array.from({ length }, () => "");

function populationOf({ holders, columns, first, past }: Drawn): Population {
  const facts = (of: Columns, prefix = "") =>
    new Map(Object.entries(of).map(([name, column]) => [`${prefix}${name}`, column.whole]));
  const { measure, thing, day, amount, title } = past as Record<string, Growing>;
  const empty = new Growing("i4");
  return {
    subject: ENTERPRISE,
    holders: { ids: noIds(holders), columns: facts(columns.holder) },
    things: new Map(
      KINDS.map((kind) => [
        kind,
        {
          ids: noIds(Object.values(columns[kind])[0]?.length ?? 0),
          first: integers(first[kind]),
          columns: facts(columns[kind], `${kind}.`),
        },
      ]),
    ),
    past: {
      first: integers(first.past),
      measure: integers(measure ?? empty),
      thing: integers(thing ?? empty),
      day: integers(day ?? empty),
      amount: doubles(amount ?? empty),
      columns: new Map([["recognition.title", integers(title ?? empty)]]),
    },
  };
}

/** The columns for peers, who know the measures by their places, and levels by those of `TITLES`. */
function rawOf({ columns, first, past }: Drawn): RawColumns {
  const codes = new Map(
    MEASURES.map((id, place) => [rulebook.measures.findIndex((one) => one.id === id), place]),
  );
  const titles = new Map(
    TITLES.map((title, place) => [levelsOf("recognition.title").indexOf(title), place]),
  );
  const raw: Record<string, Float64Array | Int32Array> = {};
  for (const [kind, of] of Object.entries(columns))
    for (const [name, column] of Object.entries(of)) raw[`${kind}_${name}`] = column.whole;
  raw["recognition_title"] = (raw["recognition_title"] as Int32Array).map(
    (code) => titles.get(code) ?? -1,
  );
  for (const [kind, column] of Object.entries(first)) raw[`first_${kind}`] = column.whole;
  for (const [name, column] of Object.entries(past)) raw[`past_${name}`] = column.whole;
  raw["past_measure"] = (raw["past_measure"] as Int32Array).map((code) => codes.get(code) ?? -1);
  raw["past_title"] = (raw["past_title"] as Int32Array).map((code) => titles.get(code) ?? -1);
  // Doubles first, so that each column begins at a multiple of eight bytes.
  return Object.fromEntries(
    Object.entries(raw).toSorted(([, a], [, b]) => b.BYTES_PER_ELEMENT - a.BYTES_PER_ELEMENT),
  );
}

/** The twenty measures, with populations of any size for them. */
export const twenty = {
  name: "twenty",
  /** A figure to reform. */
  cap: "d1-01-equipment-catalogue.year-cap",
  plan: planTwenty,
  population: (seed: number, from: number, to: number) => populationOf(draw(seed, from, to)),
  raw: (seed: number, firms: number) => rawOf(draw(seed, 0, firms)),
} as const;
