import { type Case, type Day, assess, readCase } from "@gongbao/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { populationOf } from "./columns/from-cases.ts";
import type { Population } from "./columns/population.ts";
import { DuckDbEngine } from "./duckdb/engine.ts";
import type { SqlResult } from "./sql/result.ts";
import {
  type Firm,
  type Place,
  byHand,
  caseOf,
  hullByHand,
  knownFirm,
  withOneUnknown,
} from "./fixtures/first-articles.ts";
import { randomFrom } from "./fixtures/random.ts";
import { rulebook as wholeRulebook } from "./fixtures/volume.ts";
import { Kernel, type KernelResult } from "./kernel/kernel.ts";
import { type Plan, planFor } from "./plan/plan.ts";

/** Holders run through the interpreter, the kernel, the database and the oracle. */
const HOLDERS = 12_000;
const DAYS = ["2019-02-28", "2019-06-30", "2020-03-01", "2022-02-28"] as const;

const measures = wholeRulebook.measures.filter(
  ({ document, article }) => document === "D1" && ["1", "2"].includes(article),
);
const chosen = new Set(measures.map(({ id }) => id));

/** The two articles alone: a collision with measures of other articles is none here. */
const rulebook = {
  ...wholeRulebook,
  measures,
  collisions: wholeRulebook.collisions.flatMap((collision) => {
    const among = collision.measures.filter((id) => chosen.has(id));
    const isLone = among.length === 1 && collision.measures.length > 1;
    return among.length === 0 || isLone ? [] : [{ ...collision, measures: among }];
  }),
};

interface Drawn {
  readonly firm: Firm;
  /** The fact that was left out; null where everything is known. */
  readonly unknown: Place | null;
  readonly given: Case;
}

interface Batch {
  readonly drawn: readonly Drawn[];
  readonly plan: Plan;
  readonly population: Population;
  readonly kernel: KernelResult;
  readonly sql: SqlResult;
}

interface Ends {
  readonly lo: number;
  /** Infinity where there is no upper end. */
  readonly hi: number;
}

const read = (firm: Firm): Case => {
  const reading = readCase(caseOf(firm), rulebook);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.case;
};

function draw(seed: number): readonly Drawn[] {
  const random = randomFrom(seed);
  return Array.from({ length: HOLDERS }, (): Drawn => {
    const known = knownFirm(random);
    const partly = random() < 0.5 ? withOneUnknown(random, known) : null;
    const firm = partly ? partly.firm : known;
    return { firm, unknown: partly, given: read(firm) };
  });
}

async function run(drawn: readonly Drawn[], asOf: string): Promise<Batch> {
  const plan = planFor(rulebook, { subject: "enterprise", asOf: asOf as Day });
  const population = populationOf(
    rulebook,
    "enterprise",
    drawn.map((one) => one.given),
  );
  const kernel = new Kernel(plan, population).run();
  const engine = await DuckDbEngine.open(population);
  const sql = await engine.run(plan);
  engine.close();
  return { drawn, plan, population, kernel, sql };
}

/** The kernel's awards of one holder that are not nothing, by measure and thing. */
function awardsOf({ plan, population, kernel }: Batch, holder: number): ReadonlyMap<string, Ends> {
  const awards = new Map<string, Ends>();
  for (const [index, { measure }] of plan.measures.entries()) {
    const things = population.things.get(measure.item ?? "");
    const award = kernel.awards[index];
    if (!things || !award) continue;
    const to = things.first[holder + 1] ?? 0;
    for (let row = things.first[holder] ?? 0; row < to; row++) {
      const ends = { lo: award.lo[row] ?? 0, hi: award.hi[row] ?? 0 };
      if (ends.hi > 0) awards.set(`${measure.id}/${things.ids.at(row)}`, ends);
    }
  }
  return awards;
}

const nothing: Ends = { lo: 0, hi: 0 };
const sorted = (awards: ReadonlyMap<string, Ends>) =>
  [...awards].toSorted(([a], [b]) => (a < b ? -1 : 1));

const fen = (yuan: string | null): number =>
  yuan === null ? Infinity : Math.round(Number(yuan) * 100);

describe("articles 1 and 2 of 聊政发〔2019〕1号: interpreter, kernel, database and oracle", () => {
  let batches: readonly Batch[] = [];

  beforeAll(async () => {
    const drawn = draw(20190228);
    const made: Batch[] = [];
    for (const asOf of DAYS)
      made.push(
        await run(
          drawn.filter((one) => one.firm.asOf === asOf),
          asOf,
        ),
      );
    batches = made;
  }, 240_000);

  afterAll(() => {
    batches = [];
  });

  it("the kernel gives what the words give, to the fen, where everything is known", () => {
    let checked = 0;
    for (const batch of batches)
      for (const [holder, { firm, unknown }] of batch.drawn.entries()) {
        if (unknown) continue;
        const worked = byHand(firm);
        const awards = awardsOf(batch, holder);
        const words = new Map(
          [...worked.awards].map(([name, amount]) => [name, { lo: amount, hi: amount }]),
        );
        if (
          JSON.stringify(sorted(awards)) !== JSON.stringify(sorted(words)) ||
          batch.kernel.totals.lo[holder] !== worked.total ||
          batch.kernel.totals.hi[holder] !== worked.total
        )
          expect.fail(
            JSON.stringify({ case: caseOf(firm), given: sorted(awards), words: sorted(words) }),
          );
        checked += 1;
      }
    expect(checked).toBeGreaterThan(HOLDERS * 0.4);
  });

  it("the kernel's range holds every completion of one unknown fact, and is mostly no wider", () => {
    let checked = 0;
    let exact = 0;
    for (const batch of batches)
      for (const [holder, { firm, unknown }] of batch.drawn.entries()) {
        if (!unknown) continue;
        const worked = hullByHand(firm, unknown);
        const awards = awardsOf(batch, holder);
        let same = true;
        for (const name of new Set([...awards.keys(), ...worked.awards.keys()])) {
          const [given, hull] = [awards.get(name) ?? nothing, worked.awards.get(name) ?? nothing];
          if (given.hi === Infinity) continue;
          if (given.lo > hull.lo || given.hi < hull.hi)
            expect.fail(JSON.stringify({ case: caseOf(firm), unknown, name, given, hull }));
          same &&= given.lo === hull.lo && given.hi === hull.hi;
        }
        if ([...awards.values()].every((one) => one.hi !== Infinity)) {
          const [lo, hi] = [
            batch.kernel.totals.lo[holder] ?? 0,
            batch.kernel.totals.hi[holder] ?? 0,
          ];
          if (lo > worked.total.lo || hi < worked.total.hi)
            expect.fail(
              JSON.stringify({ case: caseOf(firm), unknown, lo, hi, total: worked.total }),
            );
          same &&= lo === worked.total.lo && hi === worked.total.hi;
        }
        checked += 1;
        if (same) exact += 1;
      }
    expect(checked).toBeGreaterThan(HOLDERS * 0.4);
    expect(exact / checked).toBeGreaterThan(0.94);
  });

  it("the database gives what the kernel gives, awards, totals and totals by payee", () => {
    for (const { plan, kernel, sql, drawn } of batches) {
      const ofKernel = plan.measures.flatMap((_, measure) =>
        [...(kernel.awards[measure]?.hi ?? [])].flatMap((hi, row) =>
          hi === 0
            ? []
            : [
                `${measure} ${row} ${kernel.awards[measure]?.lo[row]} ${hi === Infinity ? null : hi}`,
              ],
        ),
      );
      expect(sql.awards.map(({ measure, row, lo, hi }) => `${measure} ${row} ${lo} ${hi}`)).toEqual(
        ofKernel,
      );
      const total = new Map(sql.totals.map((one) => [one.holder, one]));
      const byPayee = new Map(sql.byPayee.map((one) => [`${one.holder} ${one.payee}`, one]));
      for (const holder of drawn.keys()) {
        const sums = [
          { ofSql: total.get(holder), ofKernel: kernel.totals },
          ...kernel.byPayee.map((one, payee) => ({
            ofSql: byPayee.get(`${holder} ${payee}`),
            ofKernel: one,
          })),
        ];
        for (const sum of sums)
          if (
            Number(sum.ofSql?.lo ?? 0n) !== sum.ofKernel.lo[holder] ||
            Number(sum.ofSql?.hi ?? 0n) !== sum.ofKernel.hi[holder]
          )
            expect.fail(JSON.stringify(caseOf(drawn[holder]?.firm as Firm)));
      }
    }
  });

  it("the interpreter gives what the kernel gives, for every holder", { timeout: 240_000 }, () => {
    for (const batch of batches)
      for (const [holder, { firm, given }] of batch.drawn.entries()) {
        const assessment = assess(rulebook, given, { trace: false, groundsOfNothing: false });
        const awards = new Map(
          assessment.awards
            .map((one) => ({
              name: `${one.measure}/${one.item?.id}`,
              ends: { lo: fen(one.amount.min), hi: fen(one.amount.max) },
            }))
            .filter(({ ends }) => ends.hi > 0)
            .map(({ name, ends }) => [name, ends] as const),
        );
        if (
          JSON.stringify(sorted(awards)) !== JSON.stringify(sorted(awardsOf(batch, holder))) ||
          fen(assessment.total.min) !== batch.kernel.totals.lo[holder] ||
          fen(assessment.total.max) !== batch.kernel.totals.hi[holder]
        )
          expect.fail(JSON.stringify(caseOf(firm)));
      }
  });
});
