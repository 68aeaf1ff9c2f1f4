import { loadErrata, loadScan } from "@gongbao/corpus";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assess, readCase } from "@gongbao/engine";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { readCaseFile, writeCaseFile } from "./case-file.ts";
import { formOf, isEmpty, isForm } from "./case-form.ts";
import { exampleForm } from "./example.ts";
import { type Form, changed, emptyForm, toCase } from "./form.ts";
import { caseIn, fragmentOf } from "./shared-link.ts";

const id = "liaocheng-2019-02";
const rulebook = loadRulebook(parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) }));
const read = changed(exampleForm(rulebook), {
  do: "reading",
  interpretation: rulebook.interpretations[0]?.id ?? "",
  reading: rulebook.interpretations[0]?.readings.at(-1)?.id ?? "",
});
/** With things that are rewarded one by one and things that are added up. */
const example: Form = {
  ...read,
  things: {
    ...read.things,
    taxLosses: [
      {
        id: "loss",
        written: { "taxLoss.left": "300万元", "taxLoss.yearEnd": "2012-12-31" },
      },
    ],
    equipmentCredits: "none",
  },
};

const opened = (raw: unknown, readings: Readonly<Record<string, unknown>>): Form => {
  const reading = formOf(raw, rulebook, readings);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.form;
};
const totalOf = (raw: unknown) => {
  const reading = readCase(raw, rulebook);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return assess(rulebook, reading.case).total;
};

describe("a case that is kept", () => {
  it("comes back from its file as it was", async () => {
    const file = await readCaseFile(await writeCaseFile(example, rulebook));
    expect(opened(file?.raw, file?.readings ?? {})).toEqual(example);
  });

  it("comes back from its link as it was", async () => {
    const fragment = await fragmentOf(example, rulebook);
    expect(fragment).toMatch(/^#case=[\w-]+$/u);
    const shared = await caseIn(fragment);
    expect(opened(shared?.raw, shared?.readings ?? {})).toEqual(example);
  });

  it("is none in a link that was cut, or in a file that is no case", async () => {
    const fragment = await fragmentOf(example, rulebook);
    expect(await caseIn(fragment.slice(0, -20))).toBeNull();
    expect(await caseIn("#case=%%%")).toBeNull();
    expect(await readCaseFile("a: b: c: [")).toBeNull();
    expect(formOf("nothing", rulebook).ok).toBe(false);
    expect(formOf({ subject: "enterprise", facts: { revenu: "1元" } }, rulebook)).toMatchObject({
      ok: false,
    });
  });

  it.each(["manufacturer", "county-year", "quality-and-standards", "unknown-facts"])(
    "is read from examples/%s.yaml with what was given before, and comes to the same",
    async (name) => {
      const path = new URL(`../../../../examples/${name}.yaml`, import.meta.url);
      const file = await readCaseFile(readFileSync(fileURLToPath(path), "utf8"));
      const form = opened(file?.raw, {});
      expect(totalOf(toCase(form, rulebook))).toEqual(totalOf(file?.raw));
      expect(isForm(JSON.parse(JSON.stringify(form)))).toBe(true);
    },
  );

  it("is empty where nothing was said", () => {
    expect(isEmpty(emptyForm(rulebook))).toBe(true);
    expect(isEmpty(example)).toBe(false);
    expect(isForm({ ...example, made: "1" })).toBe(false);
  });
});
