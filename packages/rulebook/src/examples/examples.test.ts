import { type Assessment, type Award, assess, readCase } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { rulebook } from "../fixtures/volume.ts";
import { type ExpectedAward, loadExamples } from "./examples.ts";

function awardOf(assessment: Assessment, key: string): Award {
  const [measure, item = null] = key.split(" ");
  const found = assessment.awards.find(
    (award) => award.measure === measure && (award.item?.id ?? null) === item,
  );
  if (!found) throw new Error(`the assessment has no award ${key}`);
  return found;
}

/** The award, reduced to what the example speaks of. */
const spokenOf = (award: Award, expected: ExpectedAward): ExpectedAward => ({
  status: award.status,
  ...(expected.amount === undefined
    ? { min: award.amount.min, max: award.amount.max ?? "open" }
    : {
        amount:
          award.amount.max === award.amount.min ? award.amount.min : JSON.stringify(award.amount),
      }),
  ...(expected.missing && { missing: award.missing }),
  ...(expected.limit !== undefined && {
    limit:
      award.limits
        .map((limit) => limit.citation?.quote)
        .find((words) => words === expected.limit) ?? "none",
  }),
  ...(expected.displacedBy !== undefined && { displacedBy: award.displaced?.by ?? "none" }),
  ...(expected.instead !== undefined && { instead: award.displaced?.instead.max ?? "none" }),
  ...(expected.payee !== undefined && { payee: award.payee.zh }),
});

for (const { file, examples } of loadExamples())
  describe(file, () => {
    it.each(examples.map((example) => [example.name, example] as const))("%s", (_, example) => {
      const reading = readCase(example.case, rulebook);
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
      const assessment = assess(rulebook, reading.case, {
        interpretations: example.readings ?? {},
      });
      for (const [key, expected] of Object.entries(example.expect))
        expect([key, spokenOf(awardOf(assessment, key), expected)]).toEqual([key, expected]);
      const { min, max } = assessment.total;
      if (example.due !== undefined) expect(min).toBe(example.due);
      if (example.total) expect({ min, max }).toEqual(example.total);
    });
  });
