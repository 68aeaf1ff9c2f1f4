import { loadErrata, loadScan } from "@gongbao/corpus";
import { assess, readCase } from "@gongbao/engine";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { exampleForm } from "./example.ts";
import { emptyForm, toCase } from "./form.ts";
import { reasonBeside } from "./reason.ts";

const id = "liaocheng-2019-02";
const rulebook = loadRulebook(parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) }));

function awardsOf(form: ReturnType<typeof emptyForm>) {
  const reading = readCase(toCase(form, rulebook), rulebook);
  if (!reading.ok) throw new Error("not read");
  return assess(rulebook, reading.case).awards;
}

describe("reasonBeside", () => {
  it("leaves out the amount, and keeps the words that cut it", () => {
    const due = awardsOf(exampleForm(rulebook)).filter((award) => award.status === "due");
    expect(due.map((award) => reasonBeside(award, "zh"))).toEqual([
      "",
      "",
      "",
      "因“同一企业年度奖励金额最高不超过500万元”，由1,500,000.00元减为500,000.00元",
    ]);
  });

  it.each(["zh", "en"] as const)("leaves out the facts still needed, in %s", (language) => {
    const possible = awardsOf(emptyForm(rulebook)).filter((award) => award.status === "possible");
    expect(possible.length).toBeGreaterThan(10);
    for (const award of possible) {
      expect(award.reason[language]).toMatch(/还需知道：|still needed: /u);
      expect(reasonBeside(award, language)).not.toMatch(
        /还需知道|still needed|可能得到|possible:/u,
      );
    }
  });

  it("says in full why an award is not due", () => {
    const not = awardsOf(exampleForm(rulebook)).filter((award) => award.status === "not-due");
    expect(not.length).toBeGreaterThan(0);
    for (const award of not) expect(reasonBeside(award, "zh")).toBe(award.reason.zh);
  });
});
