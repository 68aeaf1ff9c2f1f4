import { readFileSync, readdirSync } from "node:fs";
import { type Assessment, type Award, assess, readCase } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rulebook } from "./fixtures/volume.ts";

/** One row of an examples table: a case, and what the article's words give for it. */
interface Example {
  readonly name: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly case: unknown;
  /** By measure, and the thing where there is one: `d1-01-equipment-catalogue a`. */
  readonly expect: Readonly<Record<string, ExpectedAward>>;
  /** What is due for certain, whatever the facts that the case leaves out. */
  readonly due?: string;
  /** For a case that leaves nothing out (`unstated: none`): other documents' measures are assessed too. */
  readonly total?: { readonly min: string; readonly max: string };
}

interface ExpectedAward {
  readonly status: string;
  readonly amount?: string;
  readonly min?: string;
  /** `open` where there is no upper end. */
  readonly max?: string;
  readonly missing?: readonly string[];
  /** Words of a limit that cut it. */
  readonly limit?: string;
  readonly displacedBy?: string;
  readonly instead?: string;
  readonly payee?: string;
}

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

/** One folder for each document. */
const folders = readdirSync(new URL(".", import.meta.url)).filter((name) => /^liao/u.test(name));

for (const folder of folders) {
  const directory = new URL(`${folder}/`, import.meta.url);
  for (const file of readdirSync(directory).filter((name) => name.endsWith(".examples.yaml"))) {
    const examples: readonly Example[] = parse(readFileSync(new URL(file, directory), "utf8"), {
      schema: "failsafe",
    });
    describe(`${folder}/${file}`, () => {
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
  }
}
