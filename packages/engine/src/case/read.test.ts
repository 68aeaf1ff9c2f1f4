import { describe, expect, it } from "vitest";
import { definition, source } from "../fixtures/fictional-city.ts";
import { lower } from "../lower/lower.ts";
import { readCase } from "./read.ts";

const rulebook = lower(definition, source);

const problemsOf = (raw: unknown) => {
  const reading = readCase(raw, rulebook);
  return reading.ok ? [] : reading.problems;
};

describe("readCase", () => {
  it("reads amounts, days, levels and truths as people write them", () => {
    const reading = readCase(
      {
        "as-of": "2019年3月1日",
        subject: "enterprise",
        facts: { revenue: "1.5亿元", highestBefore: "1,000,000.50", pilot: "是" },
        products: [{ id: "p", catalogue: "甲目录", listedOn: "2019-02-01", firstOfKind: "?" }],
      },
      rulebook,
    );
    expect(reading).toEqual({
      ok: true,
      case: {
        asOf: "2019-03-01",
        subject: "enterprise",
        facts: { revenue: "15000000000", highestBefore: "100000050", pilot: true },
        items: {
          product: [
            { id: "p", facts: { "product.catalogue": "a", "product.listedOn": "2019-02-01" } },
          ],
        },
        history: null,
      },
    });
  });

  it("takes a case at its word that there is nothing beside what it states", () => {
    const raw = {
      subject: "enterprise",
      facts: { revenue: "未知" },
      products: [{ id: "p", catalogue: "甲目录" }],
    };
    const open = readCase(raw, rulebook);
    expect(open.ok && open.case).toMatchObject({ facts: {}, history: null });
    const closed = readCase({ ...raw, unstated: "none" }, rulebook);
    if (!closed.ok) throw new Error(JSON.stringify(closed.problems));
    const { facts, items, history } = closed.case;
    expect(facts["pilot"]).toBe(false);
    expect(facts["highestBefore"]).toBe("0");
    expect(facts, "what is said to be unknown stays so").not.toHaveProperty("revenue");
    expect(items["product"]).toEqual([
      {
        id: "p",
        facts: { "product.catalogue": "a", "product.firstOfKind": "none" },
        stated: ["product.catalogue"],
      },
    ]);
    expect(Object.keys(items)).toHaveLength(
      rulebook.subjects.filter(({ list }) => list !== null).length,
    );
    expect(history).toEqual([]);
    expect(problemsOf({ ...raw, unstated: "nothing" })).toMatchObject([
      { path: ["unstated"], code: "unknown-name" },
    ]);
  });

  it("takes the volume's date when none is given", () => {
    const reading = readCase({ subject: "enterprise" }, rulebook);
    expect(reading.ok && reading.case.asOf).toBe("2019-02-28");
  });

  it.each([
    [{ revenu: "1" }, "unknown-name", ["facts", "revenu"], "revenue"],
    [{ revenue: "30%" }, "wrong-unit", ["facts", "revenue"], null],
    [{ revenue: "5万吨" }, "wrong-unit", ["facts", "revenue"], null],
    [{ revenue: "-3万元" }, "negative", ["facts", "revenue"], null],
    [{ revenue: "0.001" }, "wrong-unit", ["facts", "revenue"], null],
    [{ revenue: "999999亿元" }, "out-of-range", ["facts", "revenue"], null],
    [{ revenue: "lots" }, "wrong-value", ["facts", "revenue"], null],
    [{ revenue: 1.5 }, "wrong-value", ["facts", "revenue"], null],
    [{ pilot: "maybe" }, "wrong-value", ["facts", "pilot"], null],
    [{ pilot: ["yes"] }, "wrong-value", ["facts", "pilot"], null],
    [{ __proto__x: "1" }, "unknown-name", ["facts", "__proto__x"], null],
  ])("refuses %j as %s", (facts, code, path, near) => {
    expect(problemsOf({ subject: "enterprise", facts })).toMatchObject([
      { code, path, nearest: near },
    ]);
  });

  it.each([
    ["2019-02-29", "no leap year"],
    ["2019-13-01", "no thirteenth month"],
    ["yesterday", "no date"],
    ["2019-2-1", "not ISO"],
  ])("refuses the day %s: %s", (date) => {
    const products = [{ listedOn: date }];
    expect(problemsOf({ subject: "enterprise", products })).toMatchObject([
      { code: "wrong-value", path: ["products", 0, "listedOn"], found: date },
    ]);
  });

  it("reports every problem at once, each with its place", () => {
    const found = problemsOf({
      subjct: "enterprise",
      subject: "enterprize",
      products: [{ id: "a", catalogue: "c" }, { id: "a" }],
      history: [{ measure: "x-1-catalog", date: "2019-02-30", amount: "-1" }],
    });
    expect(found.map(({ code, path, nearest }) => [code, path.join("."), nearest])).toEqual([
      ["unknown-name", "subjct", "subject"],
      ["unknown-name", "subject", "enterprise"],
      ["unknown-name", "products.0.catalogue", "a"],
      ["twice", "products.1.id", null],
      ["unknown-name", "history.0.measure", "x-1-catalogue"],
      ["negative", "history.0.amount", null],
      ["wrong-value", "history.0.date", null],
    ]);
  });

  it("wants to know of a past award what its limit counts by", () => {
    const history = [{ measure: "x-1-catalogue", date: "2019-01-01", amount: "1" }];
    expect(problemsOf({ subject: "enterprise", history })).toMatchObject([
      { code: "missing", path: ["history", 0, "item"] },
    ]);
  });

  it.each([[null], ["text"], [[]], [12]])("refuses %j as no case at all", (raw) => {
    expect(problemsOf(raw)).toMatchObject([{ code: "wrong-shape", path: [] }]);
  });
});
