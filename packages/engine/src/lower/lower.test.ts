import { describe, expect, it } from "vitest";
import { definition, source } from "../fixtures/fictional-city.ts";
import type {
  ArticleDefinition,
  MeasureDefinition,
  RulebookDefinition,
} from "../vocabulary/article.ts";
import { fromOutside, money, percent } from "../vocabulary/figure.ts";
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

  const withArticle = (change: Partial<ArticleDefinition>): RulebookDefinition => {
    const [first, ...rest] = definition.articles;
    if (!first) throw new Error("the fixture has an article");
    return { ...definition, articles: [{ ...first, ...change }, ...rest] };
  };

  it("marks a figure from outside the volume with its document, and looks for it in no quote", () => {
    const { parameters, citations } = lower(
      withMeasure({ award: fromOutside("云财〔2030〕1号", "money", "3万元") }),
      source,
    );
    const parameter = parameters.find(({ value }) => value === "3000000");
    expect(citations[parameter?.citation ?? -1]).toEqual({
      document: "云财〔2030〕1号",
      article: null,
      start: 0,
      end: 0,
      quote: "3万元",
      outside: true,
    });
  });

  it("keeps duties and targets with their words, and refuses a target whose figure is not there", () => {
    const quote = definition.articles[0]?.measures[0]?.quotes[0] ?? "";
    const what = { zh: "某事", en: "something" };
    const target = (words: string) =>
      withArticle({
        duties: [{ quote, what }],
        targets: [{ quote, what, figure: money(words), unit: what, bound: "at-least" }],
      });
    const { articles, citations } = lower(target("150万元"), source);
    const [article] = articles;
    expect(article?.duties).toMatchObject([{ what, by: null }]);
    expect(article?.targets).toMatchObject([{ type: "money", value: "150000000", by: null }]);
    expect(citations[article?.targets[0]?.figure ?? -1]?.quote).toBe("150万元");
    expect(faultsOf(target("151万元"))).toEqual(["words-not-in-quote"]);
  });

  it("names all faults at once", () => {
    const broken = withMeasure({ quotes: ["没有这句话"], award: money("9万元") });
    expect(faultsOf(broken).length).toBeGreaterThan(2);
  });
});
