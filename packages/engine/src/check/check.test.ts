import { describe, expect, it } from "vitest";
import { definition, source } from "../fixtures/fictional-city.ts";
import { facts, rulebookOf } from "../fixtures/worth.ts";
import type { Expr, Measure, Rulebook } from "../ir/rulebook.ts";
import { lower } from "../lower/lower.ts";
import { steps } from "../vocabulary/award.ts";
import { money } from "../vocabulary/figure.ts";
import { check } from "./check.ts";

const city = lower(definition, source);

/** The city with its first measure changed. */
const withFirst = (change: (measure: Measure) => Measure): Rulebook => ({
  ...city,
  measures: city.measures.map((measure, at) => (at === 0 ? change(measure) : measure)),
});

const withAward = (award: Expr): Rulebook => withFirst((measure) => ({ ...measure, award }));

const codesOf = (rulebook: Rulebook, severity = "error") =>
  check(rulebook)
    .filter((finding) => finding.severity === severity)
    .map(({ code, path, measure }) => `${code} ${path} ${measure ?? "-"}`);

const fen = (value: string): Expr => ({ op: "const", type: "money", value });
const revenue: Expr = { op: "fact", id: "revenue" };

describe("check", () => {
  it("finds nothing wrong with a good rulebook", () => {
    expect(check(city).filter((finding) => finding.severity !== "info")).toEqual([]);
  });

  it.each<[string, Expr, string]>([
    ["money × money", { op: "mulDiv", of: fen("1"), by: fen("2") }, "/measures/0/award/by"],
    [
      "money + ratio",
      { op: "add", of: [fen("1"), { op: "const", type: "ratio", value: "0.1" }] },
      "/measures/0/award/of/1",
    ],
    [
      "a condition for an amount",
      { op: "const", type: "truth", value: "true" },
      "/measures/0/award",
    ],
    [
      "an amount against a day",
      {
        op: "select",
        when: { op: "compare", of: fen("1"), with: { op: "as-of" }, side: "over", inclusive: true },
        yes: fen("1"),
        no: fen("0"),
      },
      "/measures/0/award/when/with",
    ],
    [
      "tiers over what is no level",
      { op: "match", of: revenue, cases: { a: fen("1") }, otherwise: null },
      "/measures/0/award/of",
    ],
    [
      "money ÷ a number",
      { op: "quotient", of: fen("1"), by: { op: "const", type: "count", value: "2" }, how: "down" },
      "/measures/0/award/by",
    ],
  ])("refuses %s", (_, award, path) => {
    expect(codesOf(withAward(award))).toContain(`type-mismatch ${path} x-1-catalogue`);
  });

  it("finds a tier left out, and one for a level that is none", () => {
    const of: Expr = { op: "fact", id: "product.catalogue" };
    const cases = { a: fen("1"), c: fen("2") };
    const found = check(withAward({ op: "match", of, cases, otherwise: null }));
    expect(found).toContainEqual(
      expect.objectContaining({ code: "tier-missing", found: "a, c", expected: "a, b, none" }),
    );
    expect(found).toContainEqual(expect.objectContaining({ code: "tier-unknown", found: "c" }));
    expect(
      codesOf(withAward({ op: "match", of, cases: { a: fen("1") }, otherwise: fen("0") })),
    ).toEqual([]);
  });

  it("finds a step that nothing reaches, and one that all reach", () => {
    const upwards = rulebookOf([
      {
        id: "m",
        award: steps(facts.amount, [
          [money("1亿元"), money("1万元")],
          [money("5亿元"), money("5万元")],
        ]),
      },
    ]);
    expect(codesOf(upwards)).toEqual(["tier-unreachable /measures/0/award m"]);
    const downwards = rulebookOf([
      {
        id: "m",
        award: steps(facts.amount, [
          [money("5亿元"), money("5万元")],
          [money("1亿元"), money("1万元")],
        ]),
      },
    ]);
    expect(codesOf(downwards)).toEqual([]);
    const all: Expr = { op: "compare", of: revenue, with: fen("0"), side: "over", inclusive: true };
    expect(codesOf(withAward({ op: "select", when: all, yes: fen("1"), no: fen("0") }))).toContain(
      "tier-always /measures/0/award x-1-catalogue",
    );
  });

  it("finds references that lead nowhere, and facts out of reach", () => {
    expect(codesOf(withAward({ op: "param", id: "nobody" }))).toContain(
      "unknown-reference /measures/0/award x-1-catalogue",
    );
    expect(codesOf(withAward({ op: "fact", id: "project.investment" }))).toContain(
      "fact-out-of-reach /measures/0/award x-1-catalogue",
    );
    expect(
      codesOf(withAward({ op: "interpretation", id: "nobody", readings: { x: fen("1") } })),
    ).toContain("unknown-reference /measures/0/award x-1-catalogue");
  });

  it("finds what nobody uses", () => {
    const extra = { ...city.parameters[0], id: "left.over" } as Rulebook["parameters"][number];
    expect(codesOf({ ...city, parameters: [...city.parameters, extra] }, "warning")).toEqual([
      `unused /parameters/${city.parameters.length} -`,
    ]);
  });

  it("finds a measure without words, days or payee, and ids that are there twice", () => {
    expect(codesOf(withFirst((measure) => ({ ...measure, citations: [] })))).toEqual([
      "no-citation /measures/0/citations x-1-catalogue",
    ]);
    expect(
      codesOf(
        withFirst((measure) => ({
          ...measure,
          validity: { from: "2019-02-28", until: "2019-02-27" },
        })),
      ),
    ).toEqual(["validity /measures/0/validity x-1-catalogue"]);
    expect(codesOf(withFirst((measure) => ({ ...measure, payee: { zh: "", en: "" } })))).toEqual([
      "no-payee /measures/0/payee x-1-catalogue",
    ]);
    expect(codesOf(withFirst((measure) => ({ ...measure, id: "x-2-first" })))).toContain(
      "twice /measures/1/id -",
    );
  });

  it("finds an amount that may pass what doubles hold", () => {
    const award: Expr = {
      op: "mulDiv",
      of: revenue,
      by: { op: "const", type: "count", value: "10" },
    };
    expect(codesOf(withAward(award), "warning")).toContain(
      "past-exact /measures/0/award x-1-catalogue",
    );
  });

  it("finds awards that depend on themselves", () => {
    const ring: Rulebook = {
      ...city,
      measures: city.measures.map((measure, at) =>
        at < 2
          ? { ...measure, award: { op: "award", measure: city.measures[1 - at]?.id ?? "" } }
          : measure,
      ),
    };
    expect(codesOf(ring)).toEqual([
      "cycle /measures/0/award x-1-catalogue",
      "cycle /measures/1/award x-2-first",
    ]);
  });

  it("finds what the representation does not have: a clock, chance, a number that is no text", () => {
    const now = { op: "now" } as unknown as Expr;
    expect(codesOf(withAward(now))).toEqual(["shape /measures/0/award -"]);
    expect(codesOf(withAward({ ...fen("1"), value: 1 } as unknown as Expr))).toEqual([
      "shape /measures/0/award/value -",
    ]);
  });

  it("asks about measures that may reward one thing twice, until they are told apart", () => {
    const apart: Rulebook = { ...city, collisions: [] };
    const rivals = (independent: readonly (readonly [string, string])[] = []) =>
      check(apart, { independent })
        .filter((finding) => finding.code === "rivals")
        .map(({ measure, found }) => [measure, found]);
    expect(rivals()).toEqual([["x-1-catalogue", "x-2-first"]]);
    expect(rivals([["x-2-first", "x-1-catalogue"]])).toEqual([]);
    expect(check(city).filter((finding) => finding.code === "rivals")).toEqual([]);
  });
});
