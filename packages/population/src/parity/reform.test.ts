import { type Day, type Parameter, type Rulebook, readRational } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { populationOf } from "../columns/from-cases.ts";
import { randomFrom } from "../fixtures/random.ts";
import { rulebook } from "../fixtures/volume.ts";
import { Kernel } from "../kernel/kernel.ts";
import { planFor } from "../plan/plan.ts";
import { cutTo } from "./fixtures/cut.ts";
import { CaseDrawer } from "./fixtures/draw.ts";
import { computed, interpreted } from "./fixtures/outcome.ts";

const AS_OF = "2019-12-31" as Day;
const MOST = 1_000_000_000_000n;
const HOLDERS = 60;

const subjects = rulebook.subjects.filter(({ list }) => list === null).map(({ id }) => id);

/** A parameter moved by a hundredth of a percent, a fen or one, within its domain. */
function moved(parameter: Parameter): Parameter {
  const value = readRational(parameter.value);
  const most = readRational(parameter.domain?.max ?? "");
  if (!value || !most || value.d > 10_000n) return parameter;
  const step = parameter.type === "ratio" || parameter.type === "points" ? 10_000n : 1n;
  const more = (value.n * step) / value.d + 1n;
  if (more * most.d > most.n * step) return parameter;
  return { ...parameter, value: step === 1n ? String(more) : `${more}/${step}` };
}

/** The parameters that were moved, in the parts of the plan's slots. */
const slotsOf = (before: Rulebook, after: Rulebook, overOf: (id: string) => bigint) =>
  Object.fromEntries(
    after.parameters.flatMap(({ id, value }, index) => {
      const exact = value === before.parameters[index]?.value ? null : readRational(value);
      return exact ? [[id, (exact.n * overOf(id)) / exact.d]] : [];
    }),
  );

describe("a reform needs no other plan", () => {
  it.each(subjects)("for %s: moved figures give what the interpreter gives by them", (subject) => {
    const own = rulebook.measures.filter(({ holders }) => holders.includes(subject));
    const rules = cutTo(
      rulebook,
      own.map(({ id }) => id),
    );
    const reformed: Rulebook = { ...rules, parameters: rules.parameters.map(moved) };
    const drawer = new CaseDrawer(reformed, subject, AS_OF, randomFrom(6), MOST);
    const cases = Array.from({ length: HOLDERS }, () => drawer.draw());
    const plan = planFor(rules, { subject, asOf: AS_OF });
    const population = populationOf(rules, subject, cases);
    const kernel = new Kernel(plan, population);
    const overs = new Map(plan.slots.map(({ parameter, over }) => [parameter, over]));
    const reform = slotsOf(rules, reformed, (id) => overs.get(id) ?? 1n);
    const [before, after] = [{}, reform].map((slots) =>
      computed(plan, population, kernel.run(slots)),
    );
    for (const [holder, given] of cases.entries())
      expect(after?.[holder]).toEqual(interpreted(reformed, given, {}));
    expect(after).not.toEqual(before);
  });
});
