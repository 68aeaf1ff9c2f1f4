import { describe, expect, it } from "vitest";
import {
  derived,
  onceOrTwice,
  parameter,
  schemeOf,
  twoLevels,
} from "./fixtures/fictional-schemes.ts";
import { figuresRead } from "./figures-read.ts";
import { columnOf, figureOf, weighted } from "./formula.ts";

const secondLevel = weighted([figureOf("second-level"), columnOf("output")]);

const scheme = twoLevels({
  parameters: ["first-level", "second-level", "least", "part", "spare"].map((id) =>
    parameter(id, "ratio", "0.4"),
  ),
  derived: [
    derived("score", onceOrTwice("first-level", secondLevel)),
    derived("unused", figureOf("spare")),
  ],
  eligible: {
    op: "compare",
    of: columnOf("people"),
    with: figureOf("least"),
    side: "over",
    inclusive: true,
  },
  distribution: { how: "proportional", by: "score", given: figureOf("part") },
});

const read = (readings?: Record<string, string>) => [...figuresRead(scheme, readings)].toSorted();

describe("the figures an allocation is reckoned from", () => {
  it("are those of who takes part, of the shares, and of the columns they come from", () => {
    expect(read()).toEqual(["least", "part", "second-level"]);
  });

  it("differ by the reading taken", () => {
    expect(read({ levels: "twice" })).toEqual(["first-level", "least", "part", "second-level"]);
  });

  it("are those of the prizes and of sums, too", () => {
    const placed = schemeOf({
      ...scheme,
      eligible: null,
      distribution: {
        how: "places",
        by: "score",
        first: "highest",
        ties: "share",
        prizes: { as: "money", each: [figureOf("part")] },
      },
    });
    expect([...figuresRead(placed)].toSorted()).toEqual(["part", "second-level"]);
    const amounts = schemeOf({
      ...scheme,
      eligible: null,
      distribution: { how: "amounts", amount: "unused", short: "scale" },
    });
    expect([...figuresRead(amounts)]).toEqual(["spare"]);
  });
});
