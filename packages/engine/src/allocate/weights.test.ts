import { describe, expect, it } from "vitest";
import { derived, onceOrTwice, parameter, twoLevels } from "./fixtures/fictional-schemes.ts";
import { columnOf, figureOf, productOf, sumOf, weighted } from "./formula.ts";
import { unevenWeights } from "./weights.ts";

const [output, people] = [columnOf("output"), columnOf("people")];
const part = (first: string, ...parts: readonly (readonly [string, string])[]) =>
  onceOrTwice(
    first,
    weighted(...parts.map(([figure, of]) => [figureOf(figure), columnOf(of)] as const)),
  );

/** A score of two parts whose second-level weights add up to the first-level ones, times a correction. */
const scheme = twoLevels({
  parameters: [
    ["economy", "0.4"],
    ["nature", "0.6"],
    ["a", "0.1"],
    ["b", "0.3"],
    ["c", "0.6"],
    ["per-head", "0.3"],
    ["size", "0.7"],
    ["loose", "0.5"],
    ["other", "0.2"],
  ].map(([id = "", value = ""]) => parameter(id, "ratio", value, { min: "0", max: "1" })),
  derived: [
    derived("economy-part", part("economy", ["a", "output"], ["b", "people"])),
    derived("nature-part", part("nature", ["c", "output"])),
    derived("score", sumOf(columnOf("economy-part"), columnOf("nature-part"))),
    derived("correction", weighted([figureOf("per-head"), output], [figureOf("size"), people])),
    derived("extra", weighted([figureOf("loose"), output], [figureOf("other"), people])),
    derived("basis", productOf(columnOf("score"), columnOf("correction"), columnOf("extra"))),
  ],
  distribution: { how: "proportional", by: "basis", given: null },
});

describe("weights of one level that no longer make a whole", () => {
  it("are none while nothing is moved, or what is moved balances", () => {
    expect(unevenWeights(scheme, {})).toEqual([]);
    expect(unevenWeights(scheme, { a: "20%", b: "20%" })).toEqual([]);
  });

  it("are told together, over the parts of one sum, and apart from the factors beside it", () => {
    expect(unevenWeights(scheme, { a: "20%" })).toEqual([{ weights: ["a", "b", "c"], sum: "1.1" }]);
    expect(unevenWeights(scheme, { a: "20%", size: "60%" })).toEqual([
      { weights: ["a", "b", "c"], sum: "1.1" },
      { weights: ["per-head", "size"], sum: "0.9" },
    ]);
  });

  it("are those of the reading taken, each level by itself", () => {
    expect(unevenWeights(scheme, { economy: "50%" })).toEqual([]);
    expect(unevenWeights(scheme, { economy: "50%" }, { levels: "twice" })).toEqual([
      { weights: ["economy", "nature"], sum: "1.1" },
    ]);
  });

  it("say nothing of what made no whole before, nor of what cannot be read", () => {
    expect(unevenWeights(scheme, { loose: "60%" })).toEqual([]);
    expect(unevenWeights(scheme, { a: "abc" })).toEqual([]);
    expect(unevenWeights(scheme, { a: "200%" })).toEqual([]);
  });
});
