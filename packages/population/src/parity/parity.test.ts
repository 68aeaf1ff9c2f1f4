import { type Assessment, type Case, assess, readCase } from "@gongbao/engine";
import { afterAll, describe, expect, it } from "vitest";
import { rulebook } from "../fixtures/volume.ts";
import { type Batch, type Draw, drawnFor, run } from "./fixtures/batch.ts";
import { caseFileOf } from "./fixtures/case-file.ts";
import { Compared } from "./fixtures/compared.ts";
import { cutTo } from "./fixtures/cut.ts";
import { assessed, computed } from "./fixtures/outcome.ts";
import { REFUSED } from "./fixtures/refused.ts";
import { Kernel } from "../kernel/kernel.ts";
import { WasmRowCode } from "../wasm/row-code.ts";
import { BatchKernel } from "../kernel/batch-kernel.ts";
import { ScriptRowCode } from "../javascript/row-code.ts";
import { planFor } from "../plan/plan.ts";
import type { RowCompiler } from "../rows/code.ts";
import { assessedGrounds, computedGrounds } from "./fixtures/grounds.ts";

/** A hundred billion yuan: all of a holder's sums together stay below 2^53 fen. */
const MOST_TOGETHER = 10_000_000_000_000n;

const subjects = rulebook.subjects.filter(({ list }) => list === null).map(({ id }) => id);
const speaksOf = (measure: string, subject: string): boolean =>
  rulebook.measures.some(({ id, holders }) => id === measure && holders.includes(subject));

/** The interpreter's assessment of each case of a batch, with grounds. */
const assessments = ({ rulebook: rules, readings, cases }: Batch): readonly Assessment[] =>
  cases.map((given) => assess(rules, given, { interpretations: readings, trace: false }));

/** Fails with the case as a file, where the lines of a kernel are others than the interpreter's. */
function same(
  { rulebook: rules, readings }: Batch,
  given: Case | undefined,
  expected: readonly string[],
  found: readonly string[] = [],
): void {
  if (expected.join("\n") === found.join("\n") || !given) return;
  const only = (a: readonly string[], b: readonly string[]) =>
    a.filter((line) => !b.includes(line)).join("\n");
  expect.fail(
    `interpreter:\n${only(expected, found)}\nkernel:\n${only(found, expected)}\n${caseFileOf(rules, given, readings)}`,
  );
}

const compared = new Compared("the interpreter, script and vector code");

/** Fails where the kernel gives a holder something else than the interpreter. */
function compare(batch: Batch, told: readonly Assessment[]): void {
  const { cases, population, plan, kernel } = batch;
  let lines = 0;
  const ofKernel = computed(plan, population, kernel);
  for (const [holder, assessment] of told.entries()) {
    const expected = assessed(assessment);
    same(batch, cases[holder], expected, ofKernel[holder]);
    lines += expected.length;
  }
  compared.add(cases.length, lines);
}

/** Fails where a kernel gives other grounds than the interpreter. Gives how many were told. */
function compareGrounds(batch: Batch, told: readonly Assessment[], Code: RowCompiler): number {
  const { rulebook: rules, subject, asOf, readings, cases, population } = batch;
  const plan = planFor(rules, { subject, asOf, interpretations: readings, grounds: true });
  const [outcome] = new BatchKernel(plan, Code).run(population);
  const ofKernel = computedGrounds(plan, population, outcome?.awards ?? []);
  let count = 0;
  for (const [holder, assessment] of told.entries()) {
    const expected = assessedGrounds(rules, assessment);
    same(batch, cases[holder], expected, ofKernel[holder]);
    count += expected.filter((line) => !line.endsWith("cut by none displaced by none")).length;
  }
  return count;
}

const refused = new Set<string>();
/** Grounds that were told of any award. */
let grounds = 0;

/** Runs some measures over drawn holders of a kind, some of whom get something. */
function hold(measures: readonly string[], subject: string, draw: Draw): void {
  const before = compared.lines;
  for (const drawn of drawnFor(cutTo(rulebook, measures), subject, draw)) {
    const batch = run(drawn);
    if (!("refused" in batch)) {
      const told = assessments(batch);
      compare(batch, told);
      const { plan, population, kernel } = batch;
      expect(new Kernel(plan, population, WasmRowCode).run()).toEqual(kernel);
      for (const Code of [ScriptRowCode, WasmRowCode]) grounds += compareGrounds(batch, told, Code);
      continue;
    }
    refused.add(batch.refused);
    if (!REFUSED.includes(batch.refused)) expect.fail(batch.refused);
  }
  expect(compared.lines).toBeGreaterThan(before);
}

describe("the kernel gives what the interpreter gives, to the fen, by script and by vector code", () => {
  afterAll(() => compared.say());

  describe.each(subjects)("each measure by itself for %s", (subject) => {
    const own = rulebook.measures.filter(({ id }) => speaksOf(id, subject));
    it.each(own.map(({ id }) => id))("%s", (id) => {
      hold([id], subject, { seed: 1, holders: 40, days: 3 });
    });
  });

  const rules = [...rulebook.collisions, ...rulebook.sharedLimits];
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s among its measures", (_, rule) => {
    for (const subject of subjects)
      if (rule.measures.some((measure) => speaksOf(measure, subject)))
        hold(rule.measures, subject, { seed: 2, holders: 100, days: 2, most: MOST_TOGETHER });
  });

  it.each(subjects)("all measures together for %s", { timeout: 240_000 }, (subject) => {
    const own = rulebook.measures.filter(({ id }) => speaksOf(id, subject));
    hold(
      own.map(({ id }) => id),
      subject,
      { seed: 3, holders: 8, days: 5, most: MOST_TOGETHER },
    );
  });

  it("and tells what cut an award or took its place as the interpreter does", () => {
    expect(grounds).toBeGreaterThan(1000);
  });

  it("or refuses only what stands in the list, and all of that", () => {
    expect([...refused].toSorted()).toEqual(REFUSED.toSorted());
  });
});

describe("a counterexample", () => {
  it("is written as a case file that is read back as the same case", () => {
    const all = rulebook.measures.filter(({ id }) => speaksOf(id, "enterprise"));
    const rules = cutTo(
      rulebook,
      all.map(({ id }) => id),
    );
    let read = 0;
    for (const { cases } of drawnFor(rules, "enterprise", { seed: 4, holders: 5, days: 2 }))
      for (const given of cases) {
        const text = caseFileOf(rules, given, { "some-interpretation": "other" });
        const raw: unknown = JSON.parse(text.replaceAll(/^#.*$/gmu, ""));
        expect(readCase(raw, rules)).toEqual({ ok: true, case: given });
        read += 1;
      }
    expect(read).toBeGreaterThan(50);
  });
});
