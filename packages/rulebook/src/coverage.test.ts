import { describe, expect, it } from "vitest";
import { coverage } from "./coverage.ts";
import { issue, rulebook, schemes } from "./fixtures/volume.ts";

const { documents, total } = coverage(issue, rulebook, schemes);

describe("coverage", () => {
  it("counts the 138 numbered articles of the policy documents", () => {
    const counts = documents.map((one) => [one.document, one.articles.total]);
    expect(counts).toEqual([
      ["D1", 33],
      ["D2", 26],
      ["D2.1", 6],
      ["D2.2", 16],
      ["D2.3", 8],
      ["D2.4", 15],
      ["D2.5", 34],
    ]);
    expect(total.articles).toEqual({ total: 138, withRules: 86, reasonsOnly: 52, untouched: 0 });
  });

  it("leaves no article untouched and no figure loose, in the annex neither", () => {
    expect(documents.flatMap((one) => one.loose)).toEqual([]);
    expect(total.numerals).toMatchObject({ total: 415, loose: 0 });
    expect(total.countingWords).toMatchObject({ total: 65, loose: 0 });
  });

  it("finds a figure loose when the rule that used it is gone", () => {
    const without = {
      ...rulebook,
      parameters: rulebook.parameters.filter(
        (one) => one.id !== "d1-01-equipment-catalogue.year-cap",
      ),
      measures: rulebook.measures.map((one) => ({ ...one, limits: [] })),
    };
    const loose = coverage(issue, without, schemes).documents.flatMap((one) => one.loose);
    expect(loose.find((figure) => figure.article === "1")?.words).toBe("500");
  });

  it("finds a figure of the annex loose when its scheme is gone", () => {
    const others = schemes.filter(({ id }) => id !== "revenue-structure");
    const loose = coverage(issue, rulebook, others).documents.flatMap((one) => one.loose);
    expect(loose.map(({ words }) => words)).toEqual(["5", "20", "40"]);
  });

  it("adds up", () => {
    for (const { numerals, countingWords, loose } of documents) {
      for (const figures of [numerals, countingWords])
        expect(figures.bound + figures.exempt + figures.loose).toBe(figures.total);
      expect(loose).toHaveLength(numerals.loose + countingWords.loose);
    }
  });
});
