import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Day, readReform } from "@gongbao/engine";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rulebook } from "../fixtures/volume.ts";
import { generatePopulation } from "../generate/generate.ts";
import { reportOf } from "../report/report.ts";
import { runPopulation } from "../run/run.ts";
import { type CompareOptions, comparePopulation } from "./compare.ts";
import type { Comparison, ValueGroup } from "./comparison.ts";
import { type FenRange, STANDINGS, standingOf } from "./standing.ts";

const asOf = "2019-12-31" as Day;
const subject = "enterprise";
const folder = mkdtempSync(join(tmpdir(), "gongbao-compare-"));
const at = (...names: string[]) => join(folder, ...names);

/** A cap, an amount of a measure in a collision, and a share of one that many get. */
const CHANGES = [
  { parameter: "d1-01-equipment-catalogue.year-cap", value: "120万元" },
  {
    parameter: "d1-05-quality-benchmark.award.quality-benchmark-provincial",
    value: "10万元",
  },
];

type Line = Readonly<Record<string, string>>;
const linesOf = (path: string): readonly Line[] =>
  parse(readFileSync(path, "utf8"), { columns: true });
const fen = (yuan: string | undefined): bigint => BigInt((yuan ?? "").replace(".", ""));

function reformOf(changes: readonly { parameter: string; value: string }[]) {
  const reading = readReform(rulebook, changes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

const compare = (output: string, more: Partial<CompareOptions> = {}): Promise<Comparison> =>
  comparePopulation({
    rulebook,
    reformed: reformOf(CHANGES).rulebook,
    changes: reformOf(CHANGES).changes,
    subject,
    asOf,
    by: ["county", "size"],
    input: at("firms"),
    output: at(output),
    engine: "js",
    batch: 700,
    reject: false,
    onProgress: () => undefined,
    files: (comparison) =>
      Promise.resolve([{ name: "report.html", content: reportOf(comparison, "zh") }]),
    ...more,
  });

const run = (output: string, isReform: boolean) =>
  runPopulation({
    rulebook: isReform ? reformOf(CHANGES).rulebook : rulebook,
    changes: [],
    subject,
    asOf,
    input: at("firms"),
    output: at(output),
    engine: "js",
    format: "csv",
    batch: 2000,
    reject: false,
    resume: false,
    onProgress: () => undefined,
  });

beforeAll(async () => {
  await generatePopulation({
    rulebook,
    subject,
    asOf,
    firms: 2000,
    seed: 11,
    output: at("firms"),
    format: "csv",
  });
  await run("now", false);
  await run("then", true);
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Lines of a run's totals as they should add up in a group. */
function sumOf(totals: readonly Line[], chosen: (line: Line) => boolean) {
  const lines = totals.filter(chosen);
  const sum = (of: (line: Line) => bigint) => lines.reduce((all, line) => all + of(line), 0n);
  return {
    lo: sum(({ lo }) => fen(lo)),
    hi: sum(({ hi }) => fen(hi)),
    open: Number(sum(({ open }) => BigInt(open ?? ""))),
  };
}

/** What each holder gets of some measures in a run; all of them were run apart from the others. */
function holdersOf(output: string, measures: readonly string[]): ReadonlyMap<string, FenRange> {
  const found = new Map<string, FenRange>();
  for (const part of readdirSync(at(output, "awards")))
    for (const { holder = "", measure = "", lo, hi } of linesOf(at(output, "awards", part))) {
      if (!measures.includes(measure)) continue;
      const own = found.get(holder) ?? { lo: 0, hi: 0 };
      found.set(holder, {
        lo: own.lo + Number(fen(lo)),
        hi: own.hi + (hi === "" ? Infinity : Number(fen(hi))),
      });
    }
  return found;
}

describe("a reform beside the rules in force", () => {
  it(
    "costs what two whole runs cost, in all, by column and by measure",
    { timeout: 300_000 },
    async () => {
      const comparison = await compare("out");
      const [now, then] = ["now", "then"].map((name) => linesOf(at(name, "totals.csv")));
      const isWhole = ({ measure }: Line) => measure === "";
      expect(comparison.all.total.before).toEqual(sumOf(now ?? [], isWhole));
      expect(comparison.all.total.after).toEqual(sumOf(then ?? [], isWhole));
      expect(comparison.all.total.before).not.toEqual(comparison.all.total.after);
      for (const { column, values } of comparison.by) {
        expect(values.reduce((all, { total }) => all + total.holders, 0)).toBe(2000);
        // Those without upper end are said by their least, and stand in its order.
        const least = values.flatMap(({ total: { before } }) => (before.open > 0 ? before.lo : []));
        expect(least, column).toEqual(least.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
        for (const { value, total } of values) {
          const inGroup = (line: Line) => isWhole(line) && line[column] === (value ?? "");
          expect(total.before, `${column} ${value}`).toEqual(sumOf(now ?? [], inGroup));
          expect(total.after, `${column} ${value}`).toEqual(sumOf(then ?? [], inGroup));
        }
      }
      for (const [id, tally] of comparison.all.measures) {
        const ofMeasure = ({ measure }: Line) => measure === id;
        expect(tally.before, id).toEqual(sumOf(now ?? [], ofMeasure));
        expect(tally.after, id).toEqual(sumOf(then ?? [], ofMeasure));
      }
    },
  );

  it("reaches only measures that differ or may, and counts each holder once", async () => {
    const { reached, all } = await compare("reach");
    expect(reached).toContain("d1-01-equipment-catalogue");
    // In one collision with it: its award may stand where the other's no longer does.
    expect(reached).toContain("d1-02-first-set");
    expect(reached.length).toBeLessThan(40);
    const others = rulebook.measures.map(({ id }) => id).filter((id) => !reached.includes(id));
    expect(holdersOf("now", others)).toEqual(holdersOf("then", others));
    const id = "d1-01-equipment-catalogue";
    const [before, after] = [holdersOf("now", [id]), holdersOf("then", [id])];
    const expected = Object.fromEntries(STANDINGS.map((one) => [one, 0]));
    for (const holder of new Set([...before.keys(), ...after.keys()])) {
      const standing = standingOf(
        before.get(holder) ?? { lo: 0, hi: 0 },
        after.get(holder) ?? { lo: 0, hi: 0 },
      );
      expected[standing] = (expected[standing] ?? 0) + 1;
    }
    // A cap that falls gives nobody more: what the ranges by themselves leave unclear can only be less.
    const found: Record<string, number> = { ...all.measures.get(id)?.standings };
    const open = { unclear: 0, "may-lose": 0 };
    expect({ ...found, ...open }).toEqual({ ...expected, ...open });
    const sum = (counts: Readonly<Record<string, number>>) =>
      (counts["unclear"] ?? 0) + (counts["may-lose"] ?? 0);
    expect(sum(found)).toBe(sum(expected));
    expect(all.measures.get(id)?.difference.hi ?? 1n).toBeLessThan(0n);
    const known = { holders: 0, difference: 0n };
    for (const holder of new Set([...before.keys(), ...after.keys()])) {
      const [from, to] = [before, after].map((side) => side.get(holder) ?? { lo: 0, hi: 0 });
      if (from?.lo !== from?.hi || to?.lo !== to?.hi) continue;
      known.holders += 1;
      known.difference += BigInt((to?.lo ?? 0) - (from?.lo ?? 0));
    }
    expect(all.measures.get(id)?.known).toEqual(known);
    expect(known.difference).toBeLessThan(0n);
    expect(known.holders).toBeLessThan(all.measures.get(id)?.holders ?? 0);
    expect(expected["loses"]).toBeGreaterThan(0);
    expect(Object.values(all.total.standings).reduce((a, b) => a + b, 0)).toBe(2000);
  });

  it("a reform of figures that no such holder meets changes nothing", async () => {
    const county = rulebook.measures.find(({ holders }) => !holders.includes(subject));
    const figure = rulebook.parameters.find(
      ({ id, type }) => id.startsWith(`${county?.id}.`) && type === "money",
    );
    const { changes, rulebook: reformed } = reformOf([
      { parameter: figure?.id ?? "", value: "1万元" },
    ]);
    const { reached, all } = await compare("elsewhere", { changes, reformed });
    expect(reached).toEqual([]);
    expect(all.total.after).toEqual(all.total.before);
    expect(all.total.standings).toMatchObject({ unchanged: 2000 });
  });

  it("does not go by the batches or the engine", { timeout: 300_000 }, async () => {
    const bare = ({ all, by }: Comparison) => ({ all, by });
    const small = await compare("small", { batch: 90 });
    expect(bare(small)).toEqual(bare(await compare("large", { batch: 5000, engine: "wasm" })));
  });

  it("goes by levels, by yes and no, and by a column of the file's own", async () => {
    cpSync(at("firms"), at("own"), { recursive: true });
    const path = at("own", "holders.csv");
    const [header = "", ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
    const lines = rows.map((row, index) => `${row},${index < 5 ? "<i>&</i>" : ""}`);
    writeFileSync(path, `${[`${header},park`, ...lines].join("\n")}\n`);
    const { by } = await compare("by-own", {
      input: at("own"),
      by: ["park", "bondRole", "manufacturer"],
    });
    const counts = ({ values }: { readonly values: readonly ValueGroup[] }) =>
      Object.fromEntries(values.map(({ value, total }) => [String(value), total.holders]));
    expect(by[0] && counts(by[0])).toEqual({ "<i>&</i>": 5, null: 1995 });
    const roles = rulebook.facts.find(({ id }) => id === "bondRole")?.levels ?? [];
    for (const { value, label } of by[1]?.values ?? [])
      expect(label).toEqual(
        value === null
          ? null
          : expect.objectContaining({ zh: roles.find(({ id }) => id === value)?.zh }),
      );
    const stated = (value: string) =>
      linesOf(path).filter(({ manufacturer }) => manufacturer === value).length;
    expect(by[2] && counts(by[2])).toEqual({
      yes: stated("true"),
      no: stated("false"),
      null: stated(""),
    });
    const page = readFileSync(at("by-own", "report.html"), "utf8");
    expect(page).toContain("&lt;i&gt;&amp;&lt;/i&gt;");
    expect(page).not.toContain("<i>");
    expect(page).not.toMatch(/<script|https?:|<link|url\(|@import/u);
  });

  it("refuses a column of amounts, a column there is not, and what an input is refused for", async () => {
    await expect(compare("none", { by: ["revenue"] })).rejects.toMatchObject({
      code: "not-to-group-by",
    });
    await expect(compare("none", { by: ["contry"] })).rejects.toMatchObject({
      problems: [{ code: "missing-column", column: "contry" }],
    });
    const path = at("own", "holders.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace("F000000003", "F000000002"));
    await expect(compare("none", { input: at("own") })).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: "duplicate" })]),
    });
    expect(readdirSync(folder).filter((name) => name.startsWith("none"))).toEqual([]);
    const taken = await compare("rejecting", { input: at("own"), reject: true });
    expect(taken.rejectedHolders).toBe(2);
    expect(taken.all.total.holders).toBe(1998);
    expect(readFileSync(at("rejecting", "rejected.csv"), "utf8")).toContain("duplicate");
  });
});
