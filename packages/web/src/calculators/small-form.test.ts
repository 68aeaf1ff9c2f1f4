import { loadErrata, loadScan } from "@gongbao/corpus";
import { assess, readCase } from "@gongbao/engine";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { toCase } from "../calculator/form.ts";
import { calculators } from "./calculators.ts";
import { askedHere, firstForm, workedForm } from "./small-form.ts";

const id = "liaocheng-2019-02";
const rulebook = loadRulebook(parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) }));

describe.each(calculators)("the calculator $id", (calculator) => {
  it("stands on measures that the rulebook has, and asks something", () => {
    for (const measure of calculator.measures)
      expect(rulebook.measures.map((each) => each.id)).toContain(measure);
    expect(askedHere(rulebook, calculator).facts.size).toBeGreaterThan(0);
  });

  it("gives no sum for certain before anything is answered", () => {
    const form = workedForm(rulebook, calculator, firstForm(rulebook, calculator));
    const reading = readCase(toCase(form, rulebook), rulebook);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const awards = assess(rulebook, reading.case).awards.filter(({ measure }) =>
      calculator.measures.some((each) => each === measure),
    );
    expect(awards.length).toBeGreaterThan(0);
    expect(awards.filter(({ status }) => status === "due")).toEqual([]);
    expect(awards.some(({ status }) => status === "possible")).toBe(true);
  });
});
