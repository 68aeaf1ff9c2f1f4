import type { Day, Rulebook } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { populationOf } from "../columns/from-cases.ts";
import { randomFrom } from "../fixtures/random.ts";
import { rulebook } from "../fixtures/volume.ts";
import { Kernel } from "../kernel/kernel.ts";
import { planFor } from "../plan/plan.ts";
import { cutTo } from "./fixtures/cut.ts";
import { CaseDrawer } from "./fixtures/draw.ts";
import { moved, movedSlots } from "./fixtures/moved.ts";
import { computed, interpreted } from "./fixtures/outcome.ts";

const AS_OF = "2019-12-31" as Day;
const MOST = 1_000_000_000_000n;
const HOLDERS = 60;

const subjects = rulebook.subjects.filter(({ list }) => list === null).map(({ id }) => id);

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
    const [before, after] = [{}, movedSlots(plan)].map((slots) =>
      computed(plan, population, kernel.run(slots)),
    );
    for (const [holder, given] of cases.entries())
      expect(after?.[holder]).toEqual(interpreted(reformed, given, {}));
    expect(after).not.toEqual(before);
  });
});
