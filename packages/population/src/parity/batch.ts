import type { Case, Day, Rulebook } from "@gongbao/engine";
import { populationOf } from "../columns/from-cases.ts";
import type { Population } from "../columns/population.ts";
import { oneOf, randomFrom } from "../fixtures/random.ts";
import { JavaScriptKernel, type KernelResult } from "../javascript/kernel.ts";
import { type Plan, planFor } from "../plan/plan.ts";
import { UnprovenBound } from "../scalar/bounds.ts";
import { NoColumnMeaning } from "../scalar/lower.ts";
import { partsWithin } from "./cut.ts";
import { CaseDrawer } from "./draw.ts";

type Readings = Readonly<Record<string, string>>;

/** Holders of one kind on one day under one choice of readings. */
export interface Drawn {
  readonly rulebook: Rulebook;
  readonly subject: string;
  readonly asOf: Day;
  readonly readings: Readings;
  readonly cases: readonly Case[];
}

/** Drawn holders as columns, planned for and run. */
export interface Batch extends Drawn {
  readonly population: Population;
  readonly plan: Plan;
  readonly kernel: KernelResult;
}

/** How holders are drawn: so many on each of so many days under the usual readings, and under each other reading. */
export interface Draw {
  readonly seed: number;
  readonly holders: number;
  readonly days: number;
}

/** Before, on and after the days between which measures are in force; leap days; ends of years. */
const DAYS = [
  "2019-02-28",
  "2019-02-21",
  "2020-02-29",
  "2019-12-31",
  "2022-02-28",
  "2022-03-01",
  "2024-02-29",
] as Day[];

/** The choices of readings that matter to a rulebook's measures: none, then each other reading by itself. */
function readingsOf(rulebook: Rulebook): readonly Readings[] {
  const asked = new Set<string>();
  for (const part of partsWithin(rulebook)) if (part.op === "interpretation") asked.add(part.id);
  const conditions = [
    ...rulebook.measures.flatMap(({ limits }) => limits),
    ...rulebook.collisions,
    ...rulebook.sharedLimits,
  ];
  for (const { under } of conditions) if (under) asked.add(under.interpretation);
  const others = rulebook.interpretations
    .filter(({ id }) => asked.has(id))
    .flatMap(({ id, readings, default: usual }) =>
      readings.filter((one) => one.id !== usual).map((one) => ({ [id]: one.id })),
    );
  return [{}, ...others];
}

/** Draws holders for a rulebook: under its default readings on several days, then under every other reading. */
export function* drawnFor(rulebook: Rulebook, subject: string, draw: Draw): Generator<Drawn> {
  const random = randomFrom(draw.seed);
  const [usual = {}, ...others] = readingsOf(rulebook);
  const settings = [
    ...DAYS.slice(0, draw.days).map((asOf) => ({ asOf, readings: usual })),
    ...others.map((readings) => ({ asOf: oneOf(random, DAYS), readings })),
  ];
  for (const { asOf, readings } of settings) {
    const drawer = new CaseDrawer(rulebook, subject, asOf, random);
    const cases = Array.from({ length: draw.holders }, () => drawer.draw());
    yield { rulebook, subject, asOf, readings, cases };
  }
}

/** The batch run by the kernel, or what was refused by name. */
export function run(drawn: Drawn): Batch | { readonly refused: string } {
  const { rulebook, subject, asOf, readings, cases } = drawn;
  try {
    const plan = planFor(rulebook, { subject, asOf, interpretations: readings });
    const population = populationOf(rulebook, subject, cases);
    return { ...drawn, population, plan, kernel: new JavaScriptKernel(plan, population).run() };
  } catch (error) {
    if (error instanceof NoColumnMeaning || error instanceof UnprovenBound)
      return { refused: error.message };
    throw error;
  }
}
