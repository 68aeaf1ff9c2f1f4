import { allParts, check, expressionsOf, wordOfStep } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { independent } from "./definition.ts";
import { rulebook } from "./fixtures/volume.ts";

describe("the rulebook, checked as a compiler would", () => {
  const findings = check(rulebook, { independent });

  it("has no error and no warning", () => {
    expect(findings.filter((finding) => finding.severity !== "info")).toEqual([]);
  });

  it("leaves no pair of measures for one thing untold", () => {
    expect(
      findings
        .filter(({ code }) => code === "rivals")
        .map(({ measure, found }) => [measure, found]),
    ).toEqual([]);
  });

  it("calls no two measures the same", () => {
    for (const language of ["zh", "en"] as const) {
      const titles = rulebook.measures.map(({ title }) => title[language]);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    }
  });

  it("has a word for every step of a working", () => {
    const named = new Set(["fact", "param"]);
    const steps = rulebook.measures.flatMap((measure) =>
      expressionsOf(measure).flatMap((expr) =>
        [...allParts(expr)].map((part) => part.as ?? part.op),
      ),
    );
    expect(
      [...new Set(steps)].filter((step) => !named.has(step) && wordOfStep(step) === null),
    ).toEqual([]);
  });

  it("names what proves every fact", () => {
    expect(rulebook.facts.filter(({ evidence }) => evidence === null).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it("declares no measure independent of others that is not asked about", () => {
    const asked = check(rulebook).filter(({ code }) => code === "rivals");
    for (const group of independent)
      for (const one of group)
        expect(
          asked.some(
            ({ measure, found }) =>
              [measure, found].includes(one) &&
              group.some((other) => other !== one && [measure, found].includes(other)),
          ),
          one,
        ).toBe(true);
  });
});
