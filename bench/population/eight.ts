import { type Day, daysSinceEpoch } from "@gongbao/engine";
import { type Plan, type Population, planFor } from "@gongbao/population";
import { eightMeasures } from "../engine-eight-measures.ts";
import type { RawColumns } from "./columns.ts";
import { BLOCK, randomOf } from "./random.ts";

const AS_OF = "2019-06-30" as Day;
const planEight = (): Plan => planFor(eightMeasures, { subject: "firm", asOf: AS_OF });

/** What was paid this year of the two measures with a yearly cap. */
interface Paid {
  readonly catalogue: number;
  readonly patents: number;
}

interface Drawn {
  readonly facts: Readonly<Record<string, Float64Array | Int32Array>>;
  readonly paid: readonly Paid[];
}

/** Draws firms of whole blocks, from one up to another, of which everything is known; amounts in fen. */
function draw(seed: number, from: number, to: number): Drawn {
  const count = to - from;
  const codes = () => new Int32Array(count);
  const numbers = () => new Float64Array(count);
  const [catalogue, title, first, manufacturer] = [codes(), codes(), codes(), codes()];
  const [equipment, interest, revenue, taxable, patents] = [
    numbers(),
    numbers(),
    numbers(),
    numbers(),
    numbers(),
  ];
  const paid: Paid[] = [];
  let random = randomOf(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  for (let firm = from; firm < to; firm++) {
    if (firm % BLOCK === 0) random = randomOf(seed + (firm / BLOCK) * 7919);
    const row = firm - from;
    catalogue[row] = upTo(3);
    title[row] = upTo(3);
    first[row] = upTo(3);
    manufacturer[row] = upTo(2);
    equipment[row] = upTo(80_000_000_000);
    interest[row] = upTo(900_000_000);
    revenue[row] = upTo(900_000_000_000);
    taxable[row] = upTo(800_000_000);
    patents[row] = upTo(15);
    paid.push(
      random() < 0.2
        ? { catalogue: upTo(60) * 10_000_000, patents: upTo(12) * 1_000_000 }
        : { catalogue: 0, patents: 0 },
    );
  }
  const facts = {
    catalogue,
    title,
    first,
    manufacturer,
    equipment,
    interest,
    revenue,
    taxable,
    patents,
  };
  return { facts, paid };
}

/** Past awards as rows: nothing is none. */
function pastOf(paid: readonly Paid[]): Population["past"] {
  const code = (id: string) => eightMeasures.measures.findIndex((one) => one.id === id);
  const first = new Int32Array(paid.length + 1);
  const rows: { readonly measure: number; readonly amount: number }[] = [];
  for (const [firm, { catalogue, patents }] of paid.entries()) {
    if (catalogue > 0) rows.push({ measure: code("catalogue"), amount: catalogue });
    if (patents > 0) rows.push({ measure: code("patents"), amount: patents });
    first[firm + 1] = rows.length;
  }
  return {
    first,
    measure: Int32Array.from(rows, ({ measure }) => measure),
    thing: new Int32Array(rows.length).fill(-1),
    day: new Int32Array(rows.length).fill(daysSinceEpoch("2019-01-05" as Day)),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    columns: new Map(),
  };
}

/** The eight measures of the engine's own bench, with populations of any size for them. */
export const eight = {
  name: "eight",
  /** A figure to reform. */
  cap: "catalogue.year-cap",
  plan: planEight,
  population: (seed: number, from: number, to: number): Population => {
    const { facts, paid } = draw(seed, from, to);
    return {
      subject: "firm",
      holders: { ids: paid.map(() => ""), columns: new Map(Object.entries(facts)) },
      things: new Map(),
      past: pastOf(paid),
    };
  },
  raw: (seed: number, firms: number): RawColumns => {
    const { facts, paid } = draw(seed, 0, firms);
    const doubles = Object.entries(facts).filter(([, column]) => column instanceof Float64Array);
    const codes = Object.entries(facts).filter(([, column]) => column instanceof Int32Array);
    return Object.fromEntries([
      ...doubles,
      ["paid_catalogue", Float64Array.from(paid, ({ catalogue }) => catalogue)],
      ["paid_patents", Float64Array.from(paid, ({ patents }) => patents)],
      ...codes,
    ]);
  },
} as const;
