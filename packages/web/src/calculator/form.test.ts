import { loadErrata, loadScan } from "@gongbao/corpus";
import { assess, readCase } from "@gongbao/engine";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { factsRead, loadRulebook } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import {
  askedBy,
  askedByDocument,
  everything,
  factsOf,
  holdersOf,
  itemKindsOf,
  measuresFor,
} from "./asked.ts";
import { exampleForm } from "./example.ts";
import { fieldOf } from "./fields.ts";
import { type Form, changed, emptyForm, rowsOf, toCase } from "./form.ts";

const id = "liaocheng-2019-02";
const rulebook = loadRulebook(parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) }));

function assessed(form: Form) {
  const reading = readCase(toCase(form, rulebook), rulebook);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return assess(rulebook, reading.case, { interpretations: form.readings });
}

describe("the form", () => {
  it("says nothing when nothing is written, and is a case all the same", () => {
    const form = emptyForm(rulebook);
    expect(toCase(form, rulebook)).toEqual({
      "as-of": "2019-02-28",
      subject: "enterprise",
      facts: {},
    });
    expect(assessed(form).awards.every((award) => award.status !== "due")).toBe(true);
  });

  it("is a case for every holder", () => {
    for (const holder of holdersOf(rulebook)) {
      expect(() => assessed(emptyForm(rulebook, holder.id))).not.toThrow();
    }
    expect(holdersOf(rulebook)[0]?.id).toBe("enterprise");
  });

  it("tells none from not known", () => {
    const list = "products";
    const none = changed(emptyForm(rulebook), { do: "things", list, are: "none" });
    expect(toCase(none, rulebook)).toHaveProperty(list, []);
    const again = changed(none, { do: "things", list, are: "unknown" });
    expect(toCase(again, rulebook)).not.toHaveProperty(list);
  });

  it("adds, writes and removes rows; without a row there is none of them", () => {
    const list = "products";
    let form = changed(emptyForm(rulebook), { do: "things", list, are: "some" });
    form = changed(form, { do: "add", list });
    const [first, second] = rowsOf(form, list).map((row) => row.id);
    expect(first).not.toBe(second);
    form = changed(form, {
      do: "write-row",
      list,
      row: second ?? "",
      fact: "product.firstSet",
      text: "domestic",
    });
    expect(toCase(form, rulebook)).toHaveProperty(list, [
      { id: first },
      { id: second, firstSet: "domestic" },
    ]);
    for (const row of [first, second]) form = changed(form, { do: "remove", list, row: row ?? "" });
    expect(toCase(form, rulebook)).toHaveProperty(list, []);
  });

  it("leaves out what belongs to another holder", () => {
    let form = changed(emptyForm(rulebook), { do: "write", fact: "revenue", text: "60亿元" });
    expect(toCase(form, rulebook)).toHaveProperty("facts", { revenue: "60亿元" });
    form = changed(form, { do: "subject", subject: "township" });
    expect(toCase(form, rulebook)).toHaveProperty("facts", {});
  });

  it("gives exactly 5,000,000.00 for the example, cut by the yearly cap of article 1", () => {
    const { total, awards } = assessed(exampleForm(rulebook));
    expect(total).toEqual({ min: "5000000.00", max: "5000000.00", open: [] });
    const cut = awards.flatMap((award) => award.limits.map((limit) => limit.citation?.quote));
    expect(cut).toContain("同一企业年度奖励金额最高不超过500万元");
  });
});

/** A form in which every field there can be is filled in, as not known. */
function everyField(holder: string): Form {
  const filled = (owner: string) =>
    Object.fromEntries(factsOf(rulebook, owner).map((fact) => [fact.id, "?"]));
  const things = rulebook.subjects.flatMap(({ id: kind, list }) =>
    list === null ? [] : [[list, [{ id: "1", written: filled(kind) }]] as const],
  );
  return {
    ...emptyForm(rulebook, holder),
    written: filled(holder),
    things: Object.fromEntries(things),
  };
}

describe.each(holdersOf(rulebook).map(({ id: holder }) => holder))("for %s", (holder) => {
  const kinds = itemKindsOf(rulebook, holder);
  const inForm = new Set(
    [holder, ...kinds.map((kind) => kind.id)].flatMap((owner) =>
      factsOf(rulebook, owner).map((fact) => fact.id),
    ),
  );

  it("all that a measure reads is asked and comes into the case", () => {
    const raw = JSON.stringify(toCase(everyField(holder), rulebook));
    const given = readCase(JSON.parse(raw), rulebook);
    expect(given.ok).toBe(true);
    for (const measure of measuresFor(rulebook, holder)) {
      const asked = askedBy(rulebook, holder, measure);
      for (const fact of factsRead(rulebook, [measure])) {
        expect(asked.facts, `${measure.id} reads ${fact.id}`).toContain(fact.id);
        expect(inForm, `${measure.id} reads ${fact.id}`).toContain(fact.id);
        const kind = rulebook.subjects.find(({ id: of, list }) => list && fact.of.includes(of));
        const place = kind ? `"${kind.list}":[{"id":"1",` : `"facts":{`;
        const name = kind ? fact.id.slice(kind.id.length + 1) : fact.id;
        const [, written = ""] = raw.split(place);
        expect(written.split("}")[0], `${measure.id} reads ${fact.id}`).toContain(`"${name}":"?"`);
      }
    }
  });

  it("whatever an award waits for has its field", () => {
    const { awards } = assessed(emptyForm(rulebook, holder));
    const lists = kinds.map(({ list }) => list);
    for (const wanted of awards.flatMap(({ missing }) => missing))
      expect(inForm.has(wanted) || lists.includes(wanted), wanted).toBe(true);
  });
});

const article = (number: string) => ({ document: "D1", article: number });

describe("what an article asks", () => {
  it("is asked once, by the first document that asks it, and all of it is", () => {
    const groups = askedByDocument(rulebook, "enterprise", everything);
    const facts = groups.flatMap((group) => [...group.facts]);
    expect(new Set(facts).size).toBe(facts.length);
    expect(new Set(facts)).toEqual(askedBy(rulebook, "enterprise", everything).facts);
    expect(groups.map(({ document }) => document)).toEqual([
      "D1",
      "D2",
      "D2.2",
      "D2.3",
      "D2.4",
      "D2.5",
    ]);
  });

  it("is less than what all ask, and the firm's revenue belongs to article 4", () => {
    const all = askedBy(rulebook, "enterprise", everything);
    expect(all.facts.has("revenue")).toBe(true);
    expect(askedBy(rulebook, "enterprise", article("4")).facts.has("revenue")).toBe(true);
    expect(askedBy(rulebook, "enterprise", article("1")).facts.has("revenue")).toBe(false);
    expect([...askedBy(rulebook, "enterprise", article("1")).items].toSorted()).toEqual([
      "product",
      "recognition",
    ]);
  });

  it("leads from what is missing to the field that asks for it", () => {
    const form = exampleForm(rulebook);
    const third = rowsOf(form, "products")[2]?.id ?? "";
    const item = { kind: "product", id: third };
    expect(fieldOf("product.firstSetOn", rulebook, form, item)).toBe("field-products-2-firstSetOn");
    expect(fieldOf("revenue", rulebook, form, null)).toBe("field-facts-revenue");
    expect(fieldOf("projects", rulebook, form, null)).toBe("field-projects");
    expect(itemKindsOf(rulebook, "enterprise").map((kind) => kind.list)).toContain("projects");
  });

  it("leads to the first of several things of which it is missing", () => {
    const list = "taxLosses";
    let form = changed(emptyForm(rulebook), { do: "things", list, are: "some" });
    form = changed(form, { do: "add", list });
    const [first] = rowsOf(form, list);
    const left = { fact: "taxLoss.left", text: "500万元" };
    form = changed(form, { do: "write-row", list, row: first?.id ?? "", ...left });
    expect(fieldOf("taxLoss.left", rulebook, form, null)).toBe("field-taxLosses-1-left");
    expect(fieldOf("taxLoss.yearEnd", rulebook, form, null)).toBe("field-taxLosses-0-yearEnd");
  });
});
