import type { Case, Day, Rulebook } from "@gongbao/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { populationOf } from "../columns/from-cases.ts";
import type { Population } from "../columns/population.ts";
import { DuckDbEngine } from "../duckdb/engine.ts";
import { randomFrom } from "../fixtures/random.ts";
import { rulebook } from "../fixtures/volume.ts";
import { Kernel } from "../kernel/kernel.ts";
import { type PlanOptions, planFor } from "../plan/plan.ts";
import { NoColumnMeaning } from "../scalar/meaning.ts";
import { measuresUnder, readingsOf } from "./fixtures/batch.ts";
import { caseFileOf } from "./fixtures/case-file.ts";
import { cutTo } from "./fixtures/cut.ts";
import { CaseDrawer } from "./fixtures/draw.ts";
import { computed, stored } from "./fixtures/outcome.ts";
import { REFUSED } from "./fixtures/refused.ts";

const HOLDERS = 300;
/** A billion yuan: all of a holder's sums together stay below 2^53 fen. */
const MOST = 100_000_000_000n;
const AS_OF = "2020-02-29" as Day;

const subjects = rulebook.subjects.filter(({ list }) => list === null).map(({ id }) => id);
const measuresOf = (subject: string): readonly string[] =>
  rulebook.measures.filter(({ holders }) => holders.includes(subject)).map(({ id }) => id);

describe.each(subjects)("the database gives %s what the kernel gives, to the fen", (subject) => {
  const own = measuresOf(subject);
  const rules: Rulebook = cutTo(rulebook, own);
  const loaded: { cases: readonly Case[]; population: Population; engine: DuckDbEngine }[] = [];

  beforeAll(async () => {
    const drawer = new CaseDrawer(rules, subject, AS_OF, randomFrom(5), MOST);
    const cases = Array.from({ length: HOLDERS }, () => drawer.draw());
    const population = populationOf(rules, subject, cases);
    loaded.push({ cases, population, engine: await DuckDbEngine.open(population) });
  });

  afterAll(() => {
    for (const { engine } of loaded) engine.close();
  });

  async function hold(options: Omit<PlanOptions, "subject" | "asOf">): Promise<void> {
    for (const { cases, population, engine } of loaded) {
      const plan = planFor(rules, { subject, asOf: AS_OF, ...options });
      const found = stored(plan, population, await engine.run(plan));
      const expected = computed(plan, population, new Kernel(plan, population).run());
      for (const [holder, given] of cases.entries()) {
        const [ofKernel = [], ofSql = []] = [expected[holder], found[holder]];
        if (ofKernel.join("\n") === ofSql.join("\n")) continue;
        const only = (a: readonly string[], b: readonly string[]) =>
          a.filter((line) => !b.includes(line)).join("\n");
        expect.fail(
          `kernel:\n${only(ofKernel, ofSql)}\ndatabase:\n${only(ofSql, ofKernel)}\n${caseFileOf(rules, given, options.interpretations)}`,
        );
      }
    }
  }

  it.each(own)("by %s alone", async (id) => {
    await hold({ measures: [id] });
  });

  it("by all measures together", { timeout: 60_000 }, () => hold({}));

  const [, ...others] = readingsOf(rules);
  it.each(others.map((readings) => [JSON.stringify(readings), readings] as const))(
    "by all measures that are read otherwise: %s",
    { timeout: 60_000 },
    async (_, interpretations) => {
      const measures = Object.keys(interpretations).flatMap((id) => measuresUnder(rules, id));
      try {
        await hold({ interpretations, measures });
      } catch (error) {
        if (!(error instanceof NoColumnMeaning)) throw error;
        expect(REFUSED).toContain(error.message);
      }
    },
  );
});
