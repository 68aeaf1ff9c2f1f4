import { describe, expect, it } from "vitest";
import { caseOf, facts, rulebookOf } from "../fixtures/worth.ts";
import type { Rulebook } from "../ir/rulebook.ts";
import { where } from "../vocabulary/amount.ts";
import { reading } from "../vocabulary/award.ts";
import { atLeast, over } from "../vocabulary/condition.ts";
import { money } from "../vocabulary/figure.ts";
import { compareReadings } from "./readings.ts";

const label = { zh: "边界", en: "the bound" };
const rulebook: Rulebook = {
  ...rulebookOf([
    {
      id: "m",
      award: where(
        reading("bound", {
          inside: atLeast(facts.amount, money("100元")),
          outside: over(facts.amount, money("100元", 2)),
        }),
        money("1元"),
      ),
    },
  ]),
  interpretations: [
    {
      id: "bound",
      title: label,
      readings: [
        { id: "inside", label },
        { id: "outside", label },
      ],
      default: "inside",
      why: label,
      citations: [0],
    },
  ],
};

describe("readings compared", () => {
  it("says which reading changes the result, and by how much", () => {
    const at = (amount: string) =>
      compareReadings(rulebook, caseOf(rulebook, { facts: { amount } }));
    expect(at("100")).toMatchObject([
      {
        interpretation: "bound",
        reading: "outside",
        matters: true,
        comparison: { total: { before: { max: "1.00" }, after: { max: "0.00" } } },
      },
    ]);
    expect(at("200")).toMatchObject([{ matters: false }]);
  });

  it("compares with the readings chosen", () => {
    const [only] = compareReadings(rulebook, caseOf(rulebook, { facts: { amount: "100" } }), {
      interpretations: { bound: "outside" },
    });
    expect(only).toMatchObject({
      reading: "inside",
      comparison: { total: { before: { max: "0.00" }, after: { max: "1.00" } } },
    });
  });
});
