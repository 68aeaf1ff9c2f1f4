import { describe, expect, it } from "vitest";
import { compareAssessments } from "../compare/assessments.ts";
import { assess } from "../evaluate/assess.ts";
import { caseOf, facts, rulebookOf } from "../fixtures/worth.ts";
import { hashOf } from "../ir/canonical.ts";
import { cappedAt, shareOf } from "../vocabulary/award.ts";
import { money, percent } from "../vocabulary/figure.ts";
import { readReform } from "./reform.ts";

const rulebook = rulebookOf([
  { id: "m", award: cappedAt(shareOf(facts.amount, percent("10%")), money("500万元")) },
]);
const [rate, cap] = rulebook.parameters
  .filter((parameter) => parameter.id.startsWith("m."))
  .toSorted((a, b) => (a.type === "ratio" ? -1 : b.type === "ratio" ? 1 : 0));

describe("a reform", () => {
  it("sets figures, and nothing else, and is told apart by its hash", () => {
    const reading = readReform(rulebook, [
      { parameter: cap?.id, value: "600万元" },
      { parameter: rate?.id, value: "12%" },
    ]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const given = caseOf(rulebook, { facts: { amount: "1亿元" } });
    const [before, after] = [assess(rulebook, given), assess(reading.rulebook, given)];
    expect(compareAssessments(before, after)).toEqual({
      total: {
        before: { min: "5000000.00", max: "5000000.00" },
        after: { min: "6000000.00", max: "6000000.00" },
      },
      awards: [
        {
          measure: "m",
          item: null,
          before: { status: "due", amount: { min: "5000000.00", max: "5000000.00" } },
          after: { status: "due", amount: { min: "6000000.00", max: "6000000.00" } },
        },
      ],
    });
    expect(after.receipt.rulebook).not.toBe(before.receipt.rulebook);
    expect(hashOf({ ...reading.rulebook, parameters: rulebook.parameters })).toBe(hashOf(rulebook));
  });

  it("names every mistake with its place and the nearest right name", () => {
    const id = cap?.id ?? "";
    const reading = readReform(rulebook, [
      { parameter: `${id}x`, value: "1元" },
      { parameter: id, value: "六百" },
      { parameter: rate?.id, value: "-3%" },
      { parameter: rate?.id, value: "2000%" },
      { parameter: id },
      "text",
    ]);
    expect(reading.ok).toBe(false);
    expect(reading.ok ? [] : reading.problems).toMatchObject([
      { code: "unknown-parameter", index: 0, nearest: id },
      { code: "value", index: 1, expected: "600万元", found: "六百" },
      { code: "range", index: 2 },
      { code: "range", index: 3, expected: "0 – 10" },
      { code: "shape", index: 4 },
      { code: "shape", index: 5 },
    ]);
    expect(readReform(rulebook, { parameter: id })).toMatchObject({
      ok: false,
      problems: [{ code: "shape", index: null }],
    });
    expect(
      readReform(rulebook, [
        { parameter: id, value: "1元" },
        { parameter: id, value: "2元" },
      ]),
    ).toMatchObject({ ok: false, problems: [{ code: "twice", index: 1 }] });
  });
});
