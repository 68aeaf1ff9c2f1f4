import { type Day, type Expr, type Rulebook, readCase } from "@gongbao/engine";
import { expect, it } from "vitest";
import { populationOf } from "../columns/from-cases.ts";
import { DuckDbEngine } from "../duckdb/engine.ts";
import { rulebook } from "../fixtures/volume.ts";
import { Kernel } from "../kernel/kernel.ts";
import { planFor } from "../plan/plan.ts";
import { cutTo } from "./fixtures/cut.ts";
import { computed, interpreted, stored } from "./fixtures/outcome.ts";

const id = "d1-08-operating-costs";
const costs: Expr = { op: "fact", id: "operatingCosts" };

/** The rulebook with one measure that gives the costs themselves, up to the costs in a year. */
const unbounded: Rulebook = {
  ...rulebook,
  measures: rulebook.measures.map((measure) =>
    measure.id === id
      ? {
          ...measure,
          award: { op: "round", how: "half-up", of: costs },
          limits: measure.limits.map((limit) =>
            limit.kind === "cap" ? { ...limit, amount: costs } : limit,
          ),
        }
      : measure,
  ),
};

it("an award without an upper end stays one below a cap without one, whatever was given before", async () => {
  const asOf = "2019-12-31" as Day;
  const firm = { newFieldFirm: true, foundedOn: "2019-06-01" };
  const before = [{ measure: id, date: "2019-08-01", amount: "30" }];
  const cases = [
    { facts: firm },
    { facts: firm, history: before },
    { facts: { ...firm, operatingCosts: "100" }, history: before },
  ].map((each) => {
    const reading = readCase({ subject: "enterprise", "as-of": asOf, ...each }, unbounded);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.case;
  });
  const population = populationOf(unbounded, "enterprise", cases);
  const plan = planFor(unbounded, { subject: "enterprise", asOf, measures: [id] });
  const engine = await DuckDbEngine.open(population);
  try {
    const outcomes = [
      cases.map((each) => interpreted(cutTo(unbounded, [id]), each, {})),
      computed(plan, population, new Kernel(plan, population).run({})),
      stored(plan, population, await engine.run(plan, {})),
    ];
    // Nobody knows the costs; nobody does, and 30 yuan were given; they are 100 yuan, and 30 were given.
    const amounts = ["possible 0..open", "possible 0..open", "due 7000..7000"];
    for (const outcome of outcomes)
      expect(outcome.map(([award]) => award)).toEqual(amounts.map((each) => `${id}/ ${each}`));
  } finally {
    engine.close();
  }
});
