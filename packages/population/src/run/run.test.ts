import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Day, type FactValue, type RawCase, assess, readCase } from "@gongbao/engine";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rulebook } from "../fixtures/volume.ts";
import { generatePopulation } from "../generate/generate.ts";
import { PopulationFailure } from "../table/problem.ts";
import { schemaOf } from "../table/schema.ts";
import type { RunSummary } from "./receipt.ts";
import { runPopulation } from "./run.ts";

const asOf = "2019-12-31" as Day;
const subject = "enterprise";
const FIRMS = 1000;

const folder = mkdtempSync(join(tmpdir(), "gongbao-population-"));
const at = (...names: string[]) => join(folder, ...names);

const generate = (name: string, format: "parquet" | "csv", firms = FIRMS) =>
  generatePopulation({ rulebook, subject, asOf, firms, seed: 7, output: at(name), format });

const run = (
  input: string,
  output: string,
  more: Partial<Parameters<typeof runPopulation>[0]> = {},
): Promise<RunSummary> =>
  runPopulation({
    rulebook,
    changes: [],
    subject,
    asOf,
    input: at(input),
    output: at(output),
    engine: "js",
    format: "csv",
    batch: 700,
    reject: false,
    resume: false,
    onProgress: () => undefined,
    ...more,
  });

type Line = Readonly<Record<string, string>>;

const linesOf = (path: string): readonly Line[] =>
  parse(readFileSync(path, "utf8"), { columns: true });

/** Every file below a folder, by its name there. */
const bytesOf = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(at(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(at(name).length), readFileSync(path, "base64")] as const;
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

const awardsOf = (name: string): readonly Line[] =>
  readdirSync(at(name, "awards"))
    .toSorted()
    .flatMap((part) => linesOf(at(name, "awards", part)));

const fen = (yuan: string | null): string =>
  yuan === null || yuan === "" ? "open" : String(BigInt(yuan.replace(".", "")));

beforeAll(async () => {
  await generate("csv", "csv");
  await generate("parquet", "parquet");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a generated population", () => {
  it("is the same to the byte for the same seed", async () => {
    await generate("again", "parquet");
    expect(bytesOf("again")).toEqual(bytesOf("parquet"));
  });

  it("is seen to be fictional, mostly small, with few things each", () => {
    const holders = linesOf(at("csv", "holders.csv"));
    for (const { name } of holders) expect(name).toMatch(/^示例.+（虚构）$/u);
    const small = holders.filter(({ size }) => size === "微型" || size === "小型").length;
    expect(small / holders.length).toBeGreaterThan(0.8);
    const counts = Map.groupBy(linesOf(at("csv", "talents.csv")), ({ holder }) => holder);
    const sizes = [...counts.values()].map((own) => own.length);
    expect(sizes.filter((size) => size <= 2).length / sizes.length).toBeGreaterThan(0.6);
    expect(Math.max(...sizes)).toBeGreaterThan(5);
  });
});

/** The firms of a CSV population as the case files that `assess` reads. */
function casesOf(input: string): ReadonlyMap<string, RawCase> {
  const schema = schemaOf(rulebook, subject);
  const files = readdirSync(at(input));
  const table = (name: string) =>
    files.includes(`${name}.csv`)
      ? Map.groupBy(linesOf(at(input, `${name}.csv`)), ({ holder }) => holder ?? "")
      : new Map<string, Line[]>();
  const tables = schema.things.map((one) => ({ one, rows: table(one.name) }));
  const past = table("past");
  const said = (line: Line, names: readonly string[]): Record<string, FactValue> =>
    Object.fromEntries(names.flatMap((name) => (line[name] ? [[name, line[name]] as const] : [])));
  const facts = (of: typeof schema.past) =>
    of.columns.flatMap(({ fact, name }) => (fact === null ? [] : [name]));
  return new Map(
    linesOf(at(input, "holders.csv")).map((line) => {
      const id = line["id"] ?? "";
      const lists = tables.map(({ one, rows }) => [
        one.name,
        (rows.get(id) ?? []).map((row) => ({ id: row["id"], ...said(row, facts(one)) })),
      ]);
      const history = (past.get(id) ?? []).map((row) => {
        const keys = said(row, facts(schema.past));
        const measure = rulebook.measures.find((one) => one.id === row["measure"]);
        const counted = measure?.limits.flatMap(({ by }) => by) ?? [];
        return {
          ...said(row, ["measure", "item", "date", "amount"]),
          facts: Object.fromEntries(Object.entries(keys).filter(([key]) => counted.includes(key))),
        };
      });
      return [
        id,
        {
          subject,
          "as-of": asOf,
          facts: said(line, facts(schema.holders)),
          ...Object.fromEntries(lists),
          history,
        },
      ] as const;
    }),
  );
}

describe("a run over a population on disk", () => {
  it(
    `gives each of ${FIRMS} firms what assess gives it, to the fen`,
    { timeout: 60_000 },
    async () => {
      await run("csv", "out");
      const found = Map.groupBy(awardsOf("out"), ({ holder }) => holder ?? "");
      const together = { lo: 0n, hi: 0n };
      const rules = new Set(rulebook.collisions.map((one) => one.id));
      for (const [id, raw] of casesOf("csv")) {
        const reading = readCase(raw, rulebook);
        if (!reading.ok) expect.fail(`${id}: ${JSON.stringify(reading.problems)}`);
        const { awards, total } = assess(rulebook, reading.case, {
          trace: false,
          groundsOfNothing: false,
        });
        const expected = awards.flatMap(({ measure, item, amount, limits, displaced }) => {
          const { min, max } = amount;
          const limit = limits.findLast((one) => !rules.has(one.id))?.id ?? "";
          if (fen(max) === "0" && limit === "" && !displaced) return [];
          const grounds = `${limit} ${displaced?.by ?? ""}`;
          return [`${measure}/${item?.id ?? ""} ${fen(min)}..${fen(max)} ${grounds}`];
        });
        const ran = (found.get(id) ?? []).map(
          ({ measure, item, lo, hi, limit, displaced_by: by }) =>
            `${measure}/${item} ${fen(lo ?? "")}..${fen(hi ?? "")} ${limit} ${by}`,
        );
        expect(ran.toSorted(), id).toEqual(expected.toSorted());
        together.lo += BigInt(fen(total.min));
        together.hi += BigInt(fen(total.max ?? "0.00"));
      }
      const totals = linesOf(at("out", "totals.csv")).filter(({ measure }) => measure === "");
      const sum = (end: "lo" | "hi") =>
        totals.reduce((all, line) => all + BigInt(fen(line[end] ?? "")), 0n);
      expect({ lo: sum("lo"), hi: sum("hi") }).toEqual(together);
    },
  );

  it(
    "gives the same bytes from Parquet, by vector code, by the database, and from rows in any order",
    { timeout: 120_000 },
    async () => {
      await run("parquet", "from-parquet");
      expect(bytesOf("from-parquet")).toEqual(bytesOf("out"));
      cpSync(at("csv"), at("mixed"), { recursive: true });
      for (const file of readdirSync(at("mixed"))) {
        const [header = "", ...rows] = readFileSync(at("mixed", file), "utf8")
          .trimEnd()
          .split("\n");
        writeFileSync(at("mixed", file), [header, ...rows.toReversed(), ""].join("\n"));
      }
      await run("mixed", "from-mixed");
      expect(bytesOf("from-mixed")).toEqual(bytesOf("out"));
      await generate("few", "csv", 100);
      await run("few", "few-js");
      const { "/awards/part-000000.csv": awards, "/totals.csv": totals } = bytesOf("few-js");
      for (const engine of ["wasm", "duckdb"] as const) {
        await run("few", `few-${engine}`, { engine });
        expect(bytesOf(`few-${engine}`)).toMatchObject({
          "/awards/part-000000.csv": awards,
          "/totals.csv": totals,
        });
      }
    },
  );

  it("gives the same bytes by any number of threads", { timeout: 60_000 }, async () => {
    for (const engine of ["js", "wasm"] as const) {
      await run("csv", `three-${engine}`, { engine, threads: 3 });
      for (const name of Object.keys(bytesOf("out")))
        if (name !== "/run.json")
          expect(bytesOf(`three-${engine}`)[name]).toBe(bytesOf("out")[name]);
    }
  });

  it("says that things are nobody's where there is no holder at all", async () => {
    cpSync(at("csv"), at("nobody"), { recursive: true });
    const [header = ""] = readFileSync(at("nobody", "holders.csv"), "utf8").split("\n");
    writeFileSync(at("nobody", "holders.csv"), `${header}\n`);
    await expect(run("nobody", "from-nobody")).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: "orphan" })]),
    });
  });

  it("does not write over what is there", async () => {
    await expect(run("csv", "out")).rejects.toMatchObject({ code: "output-exists" });
  });
});

describe("bad input", () => {
  /** The fault told for a population of a few firms after its files were changed. */
  async function faultAfter(change: (input: string) => void, reject = false) {
    rmSync(at("bad"), { recursive: true, force: true });
    rmSync(at("bad-out"), { recursive: true, force: true });
    cpSync(at("small"), at("bad"), { recursive: true });
    change(at("bad"));
    const before = bytesOf("bad");
    const outcome = await run("bad", "bad-out", { reject, batch: 10 }).catch((error: unknown) => {
      if (error instanceof PopulationFailure) return error;
      throw error;
    });
    expect(bytesOf("bad")).toEqual(before);
    return outcome;
  }

  /** Writes a cell of the row from 1 of a CSV file. */
  const cell = (file: string, row: number, column: string, value: string) => (input: string) => {
    const lines: string[][] = parse(readFileSync(join(input, file), "utf8"));
    const place = lines[0]?.indexOf(column) ?? -1;
    const line = lines[row];
    if (!line || place < 0) throw new RangeError(`${file} has no ${column} in row ${row}`);
    line[place] = value;
    writeFileSync(join(input, file), `${lines.map((one) => one.join(",")).join("\n")}\n`);
  };

  beforeAll(async () => {
    await generate("small", "csv", 40);
    for (const file of readdirSync(at("small")))
      if (!["holders.csv", "talents.csv", "past.csv"].includes(file)) rmSync(at("small", file));
  });

  it.each([
    ["a wrong type", "holders.csv", 3, "revenue", "many", "type"],
    ["more than two decimals", "holders.csv", 3, "revenue", "1.234", "type"],
    ["a negative amount", "holders.csv", 25, "revenue", "-5.00", "negative"],
    ["a value out of its domain", "holders.csv", 2, "citRate", "1.5", "range"],
    ["a level there is not", "holders.csv", 2, "bondRole", "singer", "level"],
    ["no day of the calendar", "holders.csv", 2, "foundedOn", "2019-02-30", "type"],
    ["an id left out", "holders.csv", 4, "id", "", "missing"],
    ["an id that is there twice", "holders.csv", 4, "id", "F000000001", "duplicate"],
    ["an orphan", "talents.csv", 1, "holder", "F999999999", "orphan"],
    ["a past award of no measure", "past.csv", 1, "measure", "d9-99-none", "level"],
  ])("%s is told with its place", async (_, file, row, column, value, code) => {
    const fault = await faultAfter(cell(file, row, column, value));
    expect(fault).toBeInstanceOf(PopulationFailure);
    expect((fault as PopulationFailure).problems).toContainEqual(
      expect.objectContaining({ file: at("bad", file), row, column, code, found: value }),
    );
    expect(readdirSync(folder)).not.toContain("bad-out");
    expect(readdirSync(folder)).not.toContain("bad-out.partial");
  });

  it("leaves out the holders with faults where asked to, and lists them", async () => {
    const summary = await faultAfter((input) => {
      cell("holders.csv", 3, "revenue", "many")(input);
      cell("talents.csv", 1, "holder", "F999999999")(input);
    }, true);
    expect(summary).toMatchObject({ holders: 40, rejectedHolders: 1, rejectedRows: 2 });
    expect(linesOf(at("bad-out", "rejected.csv"))).toMatchObject([
      { file: "holders.csv", row: "3", holder: "F000000003", column: "revenue", reason: "type" },
      { file: "talents.csv", row: "1", column: "holder", reason: "orphan" },
    ]);
    expect(awardsOf("bad-out").some(({ holder }) => holder === "F000000003")).toBe(false);
  });

  it("a missing column is told with the nearest there is", async () => {
    const fault = await faultAfter((input) => {
      const path = join(input, "holders.csv");
      writeFileSync(path, readFileSync(path, "utf8").replace(",revenue,", ",revenu,"));
    });
    expect((fault as PopulationFailure).problems).toMatchObject([
      { code: "missing-column", column: "revenue", row: null, found: "revenu" },
    ]);
  });

  it("missing columns are one line of their table, and its wrong cells are told with them", async () => {
    const fault = await faultAfter((input) => {
      writeFileSync(join(input, "holders.csv"), "id,revenue,staf\nF1,12.50,3\nF2,abc,4\n");
    });
    const { problems, label } = fault as PopulationFailure;
    expect(problems).toMatchObject([
      { code: "missing-column", column: null, row: null },
      { code: "type", column: "revenue", row: 2, found: "abc" },
    ]);
    expect(problems[0]?.message.en).toMatch(
      /columns are missing: county, .*staff \(there is “staf”/u,
    );
    expect(problems[1]?.message.en).not.toContain("--reject");
    expect(label.en).toBe("2 faults in the input; nothing was run");
  });

  it("a truncated Parquet and a column of another type are told with their file", async () => {
    const cut = await faultAfter((input) => {
      rmSync(join(input, "talents.csv"));
      const bytes = readFileSync(at("parquet", "talents.parquet"));
      writeFileSync(join(input, "talents.parquet"), bytes.subarray(0, bytes.length >> 1));
    });
    expect((cut as PopulationFailure).problems).toMatchObject([
      { code: "unreadable", file: at("bad", "talents.parquet") },
    ]);
    const letter = await faultAfter((input) => {
      writeFileSync(join(input, "talents.csv"), "%PDF-1.7\n1 0 obj\n");
    });
    expect((letter as PopulationFailure).problems).toMatchObject([
      { code: "no-table", column: null, found: "a PDF" },
    ]);
    const wrong = await faultAfter((input) => {
      rmSync(join(input, "talents.csv"));
      cpSync(at("parquet", "past.parquet"), join(input, "talents.parquet"));
    });
    expect((wrong as PopulationFailure).problems[0]).toMatchObject({ code: "missing-column" });
  });

  it("a table there is not is told with the nearest there is", async () => {
    const fault = await faultAfter((input) => {
      cpSync(join(input, "talents.csv"), join(input, "talent.csv"));
    });
    expect((fault as PopulationFailure).problems).toMatchObject([{ code: "unknown-table" }]);
  });
});
