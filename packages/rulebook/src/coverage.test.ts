import { describe, expect, it } from "vitest";
import { coverage } from "./coverage.ts";
import { issue, rulebook } from "./fixtures/volume.ts";

const { documents, total } = coverage(issue, rulebook);
const encoded = ["1", "2", "3", "4", "5"];

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
    expect(total.articles).toEqual({ total: 138, withRules: 11, reasonsOnly: 1, untouched: 126 });
  });

  it("leaves no figure loose in the articles that are encoded", () => {
    const loose = documents
      .flatMap((one) => one.loose)
      .filter((figure) => figure.document === "D1" && encoded.includes(figure.article ?? ""));
    expect(loose).toEqual([]);
  });

  it("finds a figure loose when the rule that used it is gone", () => {
    const without = {
      ...rulebook,
      parameters: rulebook.parameters.filter(
        (one) => one.id !== "d1-01-equipment-catalogue.year-cap",
      ),
      measures: rulebook.measures.map((one) => ({ ...one, limits: [] })),
    };
    const loose = coverage(issue, without).documents.flatMap((one) => one.loose);
    expect(loose.find((figure) => figure.article === "1")?.words).toBe("500");
  });

  it("adds up", () => {
    for (const { numerals, countingWords, loose } of documents) {
      for (const figures of [numerals, countingWords])
        expect(figures.bound + figures.exempt + figures.loose).toBe(figures.total);
      expect(loose).toHaveLength(numerals.loose + countingWords.loose);
    }
  });
});
