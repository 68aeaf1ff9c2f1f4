import { describe, expect, it } from "vitest";
import { definition, source } from "../fixtures/fictional-city.ts";
import type { MeasureDefinition, RulebookDefinition } from "../vocabulary/article.ts";
import { money, percent } from "../vocabulary/figure.ts";
import { AnchorError } from "./anchor.ts";
import { lower } from "./lower.ts";

const withMeasure = (change: Partial<MeasureDefinition>): RulebookDefinition => {
  const [first, ...rest] = definition.articles;
  const [measure, ...others] = first?.measures ?? [];
  if (!first || !measure) throw new Error("the fixture has an article with a measure");
  return {
    ...definition,
    articles: [{ ...first, measures: [{ ...measure, ...change }, ...others] }, ...rest],
  };
};

const faultsOf = (broken: RulebookDefinition): readonly string[] => {
  try {
    lower(broken, source);
  } catch (error) {
    if (error instanceof AnchorError) return error.faults.map((fault) => fault.code);
    throw error;
  }
  return [];
};

describe("lower", () => {
  it("cites every figure by exactly its own words", () => {
    const { parameters, citations } = lower(definition, source);
    for (const parameter of parameters) {
      const citation = citations[parameter.citation];
      const passage = source.passage(citation?.document ?? "", citation?.article ?? null);
      if (!citation || !passage) throw new Error(`${parameter.id} cites nothing`);
      expect(passage.text.slice(citation.start - passage.start, citation.end - passage.start)).toBe(
        citation.quote,
      );
    }
    expect(
      parameters.map((parameter) => [
        parameter.id,
        parameter.value,
        citations[parameter.citation]?.quote,
      ]),
    ).toContainEqual(["x-3-upgrade.award.cap", "30000000", "30万元"]);
  });

  it("gives each parameter an id of its own", () => {
    const { parameters } = lower(definition, source);
    expect(new Set(parameters.map((parameter) => parameter.id)).size).toBe(parameters.length);
  });

  it.each<[string, Partial<MeasureDefinition>, string]>([
    ["a quote the article does not hold", { quotes: ["没有这句话"] }, "quote-not-found"],
    ["a quote the article holds twice", { quotes: ["目录"] }, "quote-ambiguous"],
    ["a figure that is not in the quote", { award: money("120万元") }, "words-not-in-quote"],
    [
      "a figure cut out of a longer one: 50万元 in 150万元",
      { award: money("50万元") },
      "words-not-in-quote",
    ],
    ["a second occurrence that is not there", { award: money("150万元", 2) }, "words-not-in-quote"],
  ])("refuses %s", (_, change, code) => {
    expect(faultsOf(withMeasure(change))).toContain(code);
  });

  it("refuses words that are no figure of the kind", () => {
    const wrong = withMeasure({ award: { type: "money", draft: percent("150万元").draft } });
    expect(faultsOf(wrong)).toContain("words-unreadable");
  });

  it("refuses a collision between measures that do not exist, and two measures of one name", () => {
    const [collision] = definition.collisions;
    if (!collision) throw new Error("the fixture has a collision");
    const stray = { ...collision, measures: ["x-9"] };
    expect(faultsOf({ ...definition, collisions: [stray] })).toEqual(["unknown-reference"]);
    expect(faultsOf(withMeasure({ id: "x-2-first" }))).toContain("unknown-reference");
  });

  it("names all faults at once", () => {
    const broken = withMeasure({ quotes: ["没有这句话"], award: money("9万元") });
    expect(faultsOf(broken).length).toBeGreaterThan(2);
  });
});
