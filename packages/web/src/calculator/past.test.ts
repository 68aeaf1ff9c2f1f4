import { loadErrata, loadScan } from "@gongbao/corpus";
import { assess, readCase } from "@gongbao/engine";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { exampleForm } from "./example.ts";
import { type Form, changed, toCase } from "./form.ts";
import { countsThings, factsCountedBy, isTold, withPastFact, withPastText } from "./past.ts";

const id = "liaocheng-2019-02";
const rulebook = loadRulebook(parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) }));

const measureOf = (name: string) => {
  const measure = rulebook.measures.find((one) => one.id === name);
  if (!measure) throw new Error(name);
  return measure;
};

const read = (form: Form) => readCase(toCase(form, rulebook), rulebook);

const written = (form: Form, parts: Readonly<Record<string, string>>): Form => {
  let award = {};
  for (const [name, text] of Object.entries(parts)) award = withPastText(award, name, text);
  return changed(changed(form, { do: "past-add" }), { do: "past-write", index: 0, award });
};

describe("awards already given", () => {
  it("use up what is left of this year's 500万元", () => {
    const form = exampleForm(rulebook);
    const parts = { measure: "d1-01-equipment-catalogue", amount: "490万元", item: "earlier" };
    for (const [date, most] of [
      ["2019-02-01", "100000.00"],
      ["2018-12-31", "5000000.00"],
    ]) {
      const reading = read(written(form, { ...parts, date: date ?? "" }));
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      expect(assess(rulebook, reading.case).total.max).toBe(most);
    }
  });

  it("are told in part with what is missing said, and not at all while nothing is written", () => {
    const form = changed(exampleForm(rulebook), { do: "past-add" });
    expect(toCase(form, rulebook)).not.toHaveProperty("history");
    const reading = read(written(exampleForm(rulebook), { date: "2019-02-01" }));
    expect(reading.ok ? [] : reading.problems.map(({ path }) => path.join("."))).toEqual([
      "history.0.measure",
      "history.0.amount",
    ]);
    expect(isTold({})).toBe(false);
    expect(isTold({ amount: " 1 " })).toBe(true);
  });

  it("taken back, are not known", () => {
    const form = written(exampleForm(rulebook), { date: "2019-02-01" });
    expect(changed(form, { do: "past-remove", index: 0 }).history).toBe("unknown");
  });

  it("of another measure are for another thing", () => {
    const award = withPastFact({ measure: "a", item: "x", date: "2019-01-01" }, "title", "one");
    expect(award).toEqual({ measure: "a", item: "x", date: "2019-01-01", facts: { title: "one" } });
    expect(withPastText(award, "measure", "b")).toEqual({ measure: "b", date: "2019-01-01" });
  });

  it("say of every limit by things or by levels what it counts by", () => {
    const byThing = rulebook.measures.filter(countsThings);
    expect(byThing.length).toBeGreaterThan(5);
    const byFact = rulebook.measures.filter((one) => factsCountedBy(one, rulebook).length > 0);
    expect(byFact.length).toBeGreaterThan(0);
    for (const one of byFact)
      for (const fact of factsCountedBy(one, rulebook)) expect(fact.of).toEqual([one.item]);
    expect(countsThings(measureOf(byThing[0]?.id ?? ""))).toBe(true);
  });
});
