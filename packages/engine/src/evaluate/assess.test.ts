import { describe, expect, it } from "vitest";
import { readCase } from "../case/read.ts";
import { definition, source } from "../fixtures/fictional-city.ts";
import { hashOf } from "../ir/canonical.ts";
import { lower } from "../lower/lower.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";

const rulebook = lower(definition, source);

function run(raw: Record<string, unknown>): Assessment {
  const reading = readCase({ subject: "enterprise", history: [], ...raw }, rulebook);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return assess(rulebook, reading.case);
}

const award = (assessment: Assessment, measure: string, item: string | null = null) => {
  const found = assessment.awards.find(
    (one) => one.measure === measure && (one.item?.id ?? null) === item,
  );
  if (!found) throw new Error(`no award ${measure} ${item}`);
  return found;
};

const nothingElse = { facts: { pilot: "no", revenue: "0", highestBefore: "0" }, projects: [] };
const listed = (id: string, catalogue: string) => ({
  id,
  catalogue,
  listedOn: "2019-02-01",
  firstOfKind: "none",
});

describe("assess", () => {
  it("cuts four products of 150万 to the yearly 500万, from the last, and names the words", () => {
    const result = run({
      ...nothingElse,
      products: ["p1", "p2", "p3", "p4"].map((id) => listed(id, "a")),
    });
    expect(result.total).toEqual({ min: "5000000.00", max: "5000000.00", open: [] });
    const last = award(result, "x-1-catalogue", "p4");
    expect(last.amount).toEqual({ min: "500000.00", max: "500000.00" });
    expect(last.limits[0]?.citation?.quote).toBe("同一企业年度最高不超过500万元");
    expect(last.reason.zh).toContain("同一企业年度最高不超过500万元");
  });

  it("counts what the year has already paid against the cap, and not what another year paid", () => {
    const history = [
      { measure: "x-1-catalogue", item: "old", date: "2019-01-15", amount: "4500000" },
      { measure: "x-1-catalogue", item: "older", date: "2018-12-31", amount: "1500000" },
    ];
    const result = run({ ...nothingElse, history, products: [listed("p1", "a")] });
    expect(award(result, "x-1-catalogue", "p1").amount.max).toBe("500000.00");
  });

  it("does not reward a product again that was rewarded in an earlier year", () => {
    const history = [
      { measure: "x-1-catalogue", item: "p1", date: "2018-03-01", amount: "1000000" },
    ];
    const result = run({ ...nothingElse, history, products: [listed("p1", "a")] });
    expect(award(result, "x-1-catalogue", "p1").status).toBe("not-due");
    expect(result.total.max).toBe("0.00");
  });

  it("gives the larger of two rewards for one product and shows what the other would have paid", () => {
    const result = run({
      ...nothingElse,
      products: [{ id: "p", catalogue: "b", listedOn: "2019-02-01", firstOfKind: "a" }],
    });
    expect(award(result, "x-2-first", "p").amount.max).toBe("1200000.00");
    expect(award(result, "x-1-catalogue", "p").displaced).toEqual({
      collision: "x-same-product",
      by: "x-2-first",
      certain: true,
      past: false,
      instead: { min: "1000000.00", max: "1000000.00" },
    });
    expect(result.total.min).toBe("1200000.00");
  });

  it("keeps both possible while one fact decides which is larger", () => {
    const result = run({
      ...nothingElse,
      products: [{ id: "p", listedOn: "2019-02-01", firstOfKind: "a" }],
    });
    expect(award(result, "x-1-catalogue", "p").amount).toEqual({ min: "0.00", max: "1500000.00" });
    expect(award(result, "x-2-first", "p").amount).toEqual({ min: "0.00", max: "1200000.00" });
    expect(result.total).toMatchObject({ min: "1200000.00", max: "1500000.00" });
    expect(result.questions.map((question) => question.fact)).toContain("product.catalogue");
  });

  it("asks everything and promises nothing when no fact is known", () => {
    const result = run({});
    expect(
      result.awards.every((one) => one.status === "possible" && one.amount.min === "0.00"),
    ).toBe(true);
    expect(award(result, "x-1-catalogue").amount.max).toBe("5000000.00");
    expect(award(result, "x-1-catalogue").missing).toEqual(["products"]);
    expect(award(result, "x-3-upgrade").amount.max).toBe("300000.00");
    expect(result.total.open).toEqual(["x-2-first"]);
    expect(result.questions.map((question) => question.fact)).toEqual([
      "products",
      "pilot",
      "projects",
      "revenue",
      "highestBefore",
    ]);
  });

  it("leaves discretion as a range, due and not missing a fact, and says who decides", () => {
    const result = run({
      ...nothingElse,
      products: [],
      facts: { ...nothingElse.facts, pilot: "是" },
    });
    const pilot = award(result, "x-4-pilot");
    expect(pilot).toMatchObject({
      status: "due",
      amount: { min: "0.00", max: "3000000.00" },
      missing: [],
    });
    expect(pilot.reason.zh).toContain("市财政局决定");
  });

  it("keeps the largest of several projects where one is allowed", () => {
    const projects = [
      { id: "small", investment: "100万元" },
      { id: "large", investment: "2,000,000.07" },
    ];
    const result = run({ ...nothingElse, products: [], projects });
    expect(award(result, "x-3-upgrade", "large").amount.max).toBe("200000.01");
    expect(award(result, "x-3-upgrade", "small").status).toBe("not-due");
  });

  it.each([
    ["1亿元", "0", "0.00"],
    ["100000000.01", "0", "30000.00"],
    ["6亿元", "1亿元", "80000.00"],
    ["6亿元", "5亿元", "80000.00"],
    ["6亿元", "500000000.01", "0.00"],
    ["2亿元", "100000000.01", "0.00"],
  ])(
    "pays the highest step newly passed: %s after %s gives %s",
    (revenue, highestBefore, expected) => {
      const result = run({
        products: [],
        projects: [],
        facts: { pilot: "no", revenue, highestBefore },
      });
      expect(award(result, "x-4-milestone").amount).toEqual({ min: expected, max: expected });
    },
  );

  it("is not in force before its document nor after its three years", () => {
    const products = [{ ...listed("p", "a"), listedOn: "2019-01-05" }];
    const due = (asOf: string) => run({ ...nothingElse, products, "as-of": asOf }).total.max;
    expect([due("2019-02-27"), due("2019-02-28"), due("2022-02-28"), due("2022-03-01")]).toEqual([
      "0.00",
      "1500000.00",
      "1500000.00",
      "0.00",
    ]);
  });

  it("gives the same receipt for the same case, and another for another", () => {
    const products = [listed("p1", "a")];
    const first = run({ ...nothingElse, products });
    expect(run({ ...nothingElse, products })).toEqual(first);
    expect(first.receipt.rulebook).toBe(hashOf(rulebook));
    expect(run({ ...nothingElse, products: [] }).receipt.outputs).not.toBe(first.receipt.outputs);
  });

  it("says what it took for granted when the past was not stated", () => {
    const reading = readCase({ subject: "enterprise", products: [] }, rulebook);
    if (!reading.ok) throw new Error("unread");
    expect(assess(rulebook, reading.case).assumptions).toHaveLength(1);
    expect(run({}).assumptions).toHaveLength(0);
  });
});
