import { describe, expect, it } from "vitest";
import { caseOf, facts, rulebookOf } from "../fixtures/worth.ts";
import { canonical } from "../ir/canonical.ts";
import { shareOf } from "../vocabulary/award.ts";
import { money, percent } from "../vocabulary/figure.ts";
import { readReform } from "../reform/reform.ts";
import { assess, rerun } from "./assess.ts";

const rulebook = rulebookOf([
  { id: "m", award: shareOf(facts.amount, percent("10%")) },
  { id: "n", award: money("5元") },
]);
const given = caseOf(rulebook, { facts: { amount: "100" } });

describe("a receipt", () => {
  it("is enough to run the assessment again and get the same, byte for byte", () => {
    const first = assess(rulebook, given);
    const stored = JSON.parse(JSON.stringify(first.receipt)) as typeof first.receipt;
    const { assessment, problem } = rerun(rulebook, stored);
    expect(problem).toBeNull();
    expect(canonical(assessment)).toBe(canonical(first));
  });

  it("tells other rules from its own", () => {
    const { receipt } = assess(rulebook, given);
    const rate = rulebook.parameters.find((one) => one.type === "ratio")?.id;
    const reform = readReform(rulebook, [{ parameter: rate, value: "11%" }]);
    if (!reform.ok) throw new Error("no reform");
    expect(rerun(reform.rulebook, receipt).problem).toMatchObject({
      code: "other-rulebook",
      expected: receipt.rulebook,
    });
  });

  it("tells other results: an award, a limit or a total that is not what it was", () => {
    const { receipt } = assess(rulebook, given);
    expect(rerun(rulebook, { ...receipt, outputs: "sha256:0" }).problem).toMatchObject({
      code: "other-outputs",
      expected: "sha256:0",
      found: receipt.outputs,
    });
    const more = { ...receipt, inputs: { ...receipt.inputs, facts: { amount: "20000" } } };
    expect(rerun(rulebook, more).problem).toMatchObject({ code: "other-outputs" });
  });
});
