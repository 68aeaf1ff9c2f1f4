import { loadErrata, loadScan } from "@gongbao/corpus";
import { type Fact, assess, readCase } from "@gongbao/engine";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { factsOf } from "./asked.ts";
import {
  type Progress,
  again,
  askingFor,
  backward,
  isAnswered,
  isProgress,
  keyOf,
  notBegun,
  onward,
} from "./conversation.ts";
import { type Form, changed, emptyForm, rowsOf, toCase } from "./form.ts";
import { tickedOff } from "./Ticks.tsx";

const id = "liaocheng-2019-02";
const rulebook = loadRulebook(parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) }));
const person = emptyForm(rulebook, "person");

/** The answer of whoever has nothing. */
function nothingOf({ type, levels }: Fact): string {
  const text = { truth: "false", level: levels.at(-1)?.id ?? "", day: "2018-01-01" };
  return type === "truth" || type === "level" || type === "day" ? text[type] : "0";
}

describe("the conversation", () => {
  it("asks few things at once, of one kind, and none twice", () => {
    let progress: Progress = onward(rulebook, person, notBegun);
    const seen = new Set<string>();
    for (let step = 0; progress.now.length > 0; step += 1) {
      expect(step).toBeLessThan(40);
      if (progress.now[0]?.is !== "list") expect(progress.now.length).toBeLessThanOrEqual(8);
      expect(new Set(progress.now.map((asking) => asking.is)).size).toBe(1);
      for (const asking of progress.now) {
        expect(seen).not.toContain(keyOf(asking));
        seen.add(keyOf(asking));
      }
      progress = onward(rulebook, person, progress);
    }
    expect(seen.size).toBeGreaterThan(3);
  });

  it("takes a firm that has nothing through all of it on few screens, and says how much is left", () => {
    let form = emptyForm(rulebook);
    let progress = onward(rulebook, form, notBegun);
    expect(progress.now.every(({ is }) => is === "list")).toBe(true);
    const left: number[] = [];
    while (progress.now.length > 0) {
      left.push(progress.left);
      for (const asking of progress.now) {
        if (asking.is === "list") form = tickedOff(form, [asking.list]);
        if (asking.is !== "fact") continue;
        const fact = rulebook.facts.find((each) => each.id === asking.fact);
        form = changed(form, { do: "write", fact: asking.fact, text: fact ? nothingOf(fact) : "" });
      }
      progress = onward(rulebook, form, progress);
    }
    expect(left.length).toBeLessThanOrEqual(14);
    expect(left.at(-1)).toBe(0);
  });

  it("leads somebody who has a loan to the facts of that loan", () => {
    const first = onward(rulebook, person, notBegun);
    expect(first.now).toContainEqual({ is: "list", list: "loans" });
    const form = changed(person, { do: "things", list: "loans", are: "some" });
    const next = onward(rulebook, form, first);
    expect(next.now.length).toBeGreaterThan(0);
    const asked = [...next.now];
    for (let step = next; step.now.length > 0; step = onward(rulebook, form, step))
      asked.push(...step.now);
    expect(asked.some((asking) => asking.is === "row" && asking.list === "loans")).toBe(true);
  });

  it("settles an award that adds up things: asks for each of them, and the answers come into the case", () => {
    const list = "taxLosses";
    let form: Form = {
      ...emptyForm(rulebook),
      asOf: "2019-12-31",
      written: {
        ...Object.fromEntries(
          factsOf(rulebook, "enterprise").map((fact) => [fact.id, nothingOf(fact)]),
        ),
        highTech: "true",
        taxableIncome: "400万元",
        citRate: "15%",
      },
      things: Object.fromEntries(
        rulebook.subjects.flatMap((kind) => (kind.list === null ? [] : [[kind.list, "none"]])),
      ),
    };
    form = changed(form, { do: "things", list, are: "some" });
    form = changed(form, { do: "add", list });
    const [older = "", newer = ""] = rowsOf(form, list).map((row) => row.id);
    const said: Readonly<Record<string, string>> = {
      [`${older} taxLoss.left`]: "300万元",
      [`${older} taxLoss.yearEnd`]: "2012-12-31",
      [`${newer} taxLoss.left`]: "200万元",
      [`${newer} taxLoss.yearEnd`]: "2016-12-31",
    };
    let progress = onward(rulebook, form, { ...notBegun, goal: "D2.3" });
    while (progress.now.length > 0) {
      for (const asking of progress.now) {
        const text = said[keyOf(asking)] ?? "";
        if (asking.is === "row") form = changed(form, { ...asking, do: "write-row", text });
      }
      progress = onward(rulebook, form, progress);
    }
    expect(progress.asked.map(keyOf).toSorted()).toEqual(Object.keys(said).toSorted());
    const reading = readCase(toCase(form, rulebook), rulebook);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const award = assess(rulebook, reading.case).awards.find(
      ({ measure }) => measure === "d23-01-losses",
    );
    // Of 400万元 within ten years, 200万元 within five: 200万元 more, at 15%.
    expect(award).toMatchObject({
      status: "due",
      amount: { min: "300000.00", max: "300000.00" },
      missing: [],
    });
  });

  it("narrows the range with each answer that is no", () => {
    const width = (form: typeof person) => {
      const reading = readCase(form.unstated === "none" ? {} : toRaw(form), rulebook);
      if (!reading.ok) throw new Error("not read");
      return assess(rulebook, reading.case).awards.filter(({ status }) => status === "possible")
        .length;
    };
    const toRaw = (form: typeof person) => ({
      subject: form.subject,
      ...(form.things["loans"] === "none" && { loans: [] }),
    });
    expect(width(changed(person, { do: "things", list: "loans", are: "none" }))).toBeLessThan(
      width(person),
    );
  });

  it("goes back to what was asked last, and asks one thing again", () => {
    const first = onward(rulebook, person, notBegun);
    const second = onward(rulebook, person, first);
    expect(backward(second).now).toEqual(first.now);
    expect(backward(first)).toMatchObject({ begun: false });
    const [one] = first.now;
    if (!one) throw new Error("nothing asked");
    expect(again(second, one)).toMatchObject({ now: [one] });
  });

  it("asks what an award waits for: of the holder, of a thing, or whether there are any", () => {
    const none = emptyForm(rulebook);
    const some = changed(none, { do: "things", list: "loans", are: "some" });
    const row = rowsOf(some, "loans")[0]?.id ?? "";
    const of = (wanted: string, form: typeof none) => askingFor(wanted, null, rulebook, form);
    expect(of("staff", none)).toEqual({ is: "fact", fact: "staff" });
    expect(of("loans", none)).toEqual({ is: "list", list: "loans" });
    expect(of("loan.interest", none)).toEqual({ is: "list", list: "loans" });
    expect(of("loan.interest", some)).toEqual({
      is: "row",
      list: "loans",
      row,
      fact: "loan.interest",
    });
    expect(again(notBegun, of("staff", none))).toMatchObject({
      begun: true,
      now: [{ fact: "staff" }],
    });
  });

  it("counts as answered what was, and not what was passed over", () => {
    const none = emptyForm(rulebook);
    const staff = { is: "fact", fact: "staff" } as const;
    const loans = { is: "list", list: "loans" } as const;
    expect([staff, loans].map((asking) => isAnswered(asking, none))).toEqual([false, false]);
    const said = changed(none, { do: "write", fact: "staff", text: "80" });
    expect(isAnswered(staff, said)).toBe(true);
    expect(isAnswered(staff, changed(said, { do: "write", fact: "staff", text: " " }))).toBe(false);
    expect(isAnswered(loans, changed(none, { do: "things", list: "loans", are: "none" }))).toBe(
      true,
    );
    const some = changed(none, { do: "things", list: "loans", are: "some" });
    const row = rowsOf(some, "loans")[0]?.id ?? "";
    const interest = { is: "row", list: "loans", row, fact: "loan.interest" } as const;
    expect(isAnswered(interest, some)).toBe(false);
  });

  it("keeps to the goal", () => {
    const tax = onward(rulebook, emptyForm(rulebook), { ...notBegun, goal: "D2.3" }).now;
    expect(tax.length).toBeGreaterThan(0);
    expect(tax.map(keyOf)).not.toContain("recognitions");
  });

  it("asks on one screen for all that an award waits for, however little each settles by itself", () => {
    const form = emptyForm(rulebook);
    let progress = onward(rulebook, form, { ...notBegun, goal: "D2.3" });
    while (progress.now.length > 0 && !progress.now.map(keyOf).includes("staff"))
      progress = onward(rulebook, form, progress);
    expect(progress.now.map(keyOf)).toEqual(expect.arrayContaining(["staff", "assets"]));
  });

  it("knows what it kept from what it did not", () => {
    expect(isProgress(onward(rulebook, person, notBegun))).toBe(true);
    expect(isProgress({ begun: true, goal: "", asked: [{ is: "row" }], now: [] })).toBe(false);
  });
});
