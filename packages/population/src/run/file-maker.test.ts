import type { Day } from "@gongbao/engine";
import { expect, it } from "vitest";
import { populationOf } from "../columns/from-cases.ts";
import { randomFrom } from "../fixtures/random.ts";
import { rulebook } from "../fixtures/volume.ts";
import { BatchKernel } from "../kernel/batch-kernel.ts";
import { COMPILERS } from "../kernel/compilers.ts";
import { ThreadFailure } from "../kernel/threaded-kernel.ts";
import { CaseDrawer } from "../parity/fixtures/draw.ts";
import { planFor } from "../plan/plan.ts";
import { fileMakerOf } from "./file-maker.ts";
import type { PartContent } from "./part-files.ts";

const AS_OF = "2019-12-31" as Day;
const subject = "enterprise";

const plan = planFor(rulebook, { subject, asOf: AS_OF, grounds: true });
const drawer = new CaseDrawer(rulebook, subject, AS_OF, randomFrom(5), 1_000_000_000_000n);
const population = populationOf(
  rulebook,
  subject,
  Array.from({ length: 40 }, () => drawer.draw()),
);

function content(): PartContent {
  const [outcome] = new BatchKernel(plan, COMPILERS.js).run(population);
  if (!outcome) throw new RangeError("nothing was run");
  const codes = Int32Array.from({ length: 40 }, (_, holder) => (holder % 3) - 1);
  const coded = { codes, values: ["莘县", "冠县"] };
  return {
    pieces: outcome.awards,
    totals: outcome.totals,
    holders: population.holders.ids,
    things: new Map([...population.things].map(([kind, { ids }]) => [kind, ids])),
    groups: [coded, coded, coded],
  };
}

it("makes the same files in a thread as here", { timeout: 60_000 }, async () => {
  const [here, there] = [fileMakerOf(plan, 1), fileMakerOf(plan, 2)];
  const given = content();
  const [expected, found] = [await here.make(given), await there.make(given)];
  expect(expected.awards).toBeGreaterThan(40);
  expect(found.awards).toBe(expected.awards);
  expect(Buffer.from(found.awardFile)).toEqual(Buffer.from(expected.awardFile));
  expect(Buffer.from(found.totalFile)).toEqual(Buffer.from(expected.totalFile));
  await there.close();
});

it("fails what is under way and all that comes later where its thread has ended", async () => {
  const maker = fileMakerOf(plan, 2);
  const under = expect(maker.make(content())).rejects.toThrow(ThreadFailure);
  await maker.close();
  await under;
  await expect(maker.make(content())).rejects.toThrow(ThreadFailure);
});
