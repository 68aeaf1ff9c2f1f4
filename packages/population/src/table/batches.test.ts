import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Day } from "@gongbao/engine";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ids, Population } from "../columns/population.ts";
import { oneOf, randomFrom } from "../fixtures/random.ts";
import { rulebook } from "../fixtures/volume.ts";
import { generatePopulation } from "../generate/generate.ts";
import { BatchReader } from "./batches.ts";
import { openFiles } from "./files.ts";
import { RowReader } from "./fixtures/row-batches.ts";
import type { Reading } from "./reading.ts";
import { rejectedLines } from "./say-rejected.ts";
import { schemaOf } from "./schema.ts";

const asOf = "2019-12-31" as Day;
const subject = "enterprise";
const folder = mkdtempSync(join(tmpdir(), "gongbao-batches-"));
const at = (...names: string[]) => join(folder, ...names);

const textsOf = (ids: Ids) => Array.from({ length: ids.length }, (_, row) => ids.at(row));

/** A population as plain text, so that a difference can be seen. */
const plain = ({ subject: of, holders, things, past }: Population) => ({
  of,
  holders: { ids: textsOf(holders.ids), columns: [...holders.columns] },
  things: [...things].map(([kind, { ids, first, columns }]) => ({
    kind,
    ids: textsOf(ids),
    first,
    columns: [...columns],
  })),
  past: { ...past, columns: [...past.columns] },
});

/** All batches of a folder by columns and row by row; fails where they are not the same. Gives how many rows were rejected. */
async function compare(input: string, more: Partial<Reading> = {}): Promise<number> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const files = await openFiles(connection, schemaOf(rulebook, subject), at(input));
    const reading: Reading = { rulebook, asOf, size: 90, after: null, ...more };
    const byColumns = await BatchReader.open(instance, files, reading);
    const byRows = await RowReader.open(instance, files, reading);
    let rejected = 0;
    for (;;) {
      const [found, expected] = [await byColumns.next(), await byRows.next()];
      if (!found || !expected) {
        expect(found).toBe(expected);
        break;
      }
      expect(rejectedLines(found.rejected)).toBe(rejectedLines(expected.rejected));
      expect([found.read, found.last]).toEqual([expected.read, expected.last]);
      expect(plain(found.population)).toEqual(plain(expected.population));
      const groups = expected.groups.map((_, holder) =>
        found.groups.map(({ codes, values }) => values[codes[holder] ?? -1] ?? null),
      );
      expect(groups).toEqual(expected.groups);
      rejected += found.rejected.length;
    }
    byColumns.close();
    byRows.close();
    return rejected;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

type Cells = string[][];

/** Writes a copy of the CSV population after its tables were changed. */
function changed(name: string, change: (table: string, cells: Cells) => Cells): void {
  cpSync(at("csv"), at(name), { recursive: true });
  for (const file of readdirSync(at(name))) {
    const cells: Cells = parse(readFileSync(at(name, file), "utf8"));
    const quoted = change(file.replace(".csv", ""), cells).map((line) =>
      line.map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
    );
    writeFileSync(at(name, file), `${quoted.map((line) => line.join(",")).join("\n")}\n`);
  }
}

/** Changes what stands in the columns that say whose a row is, and which. */
const renamed = (rename: (id: string) => string) => (table: string, cells: Cells) => {
  const [header = [], ...rows] = cells;
  const owner = header.indexOf(table === "holders" ? "id" : "holder");
  return [header, ...rows.map((row) => row.with(owner, rename(row[owner] ?? "")))];
};

/** UTF-16 orders these otherwise than UTF-8 does. */
const acrossPlanes = (id: string): string => `${Number(id.slice(1)) % 2 ? "𠮷" : "\uFF21"}${id}`;

beforeAll(async () => {
  for (const format of ["csv", "parquet"] as const)
    await generatePopulation({
      rulebook,
      subject,
      asOf,
      firms: 160,
      seed: 11,
      output: at(format),
      format,
    });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a population read by columns is what is read row by row", { timeout: 60_000 }, () => {
  it.each(["csv", "parquet"])(
    "from %s, in batches of any size, from any holder on",
    async (format) => {
      expect(await compare(format)).toBe(0);
      expect(await compare(format, { size: 1000 })).toBe(0);
      expect(await compare(format, { size: 1, after: "F000000156" })).toBe(0);
      expect(await compare(format, { after: "F000000083" })).toBe(0);
    },
  );

  it.each([
    ["of eighteen characters", (id: string) => `91371500${id}`],
    ["of forty characters", (id: string) => `91371500-0000-4000-8000-000000-${id}`],
    ["of seventy characters", (id: string) => `${id}${"0123456789".repeat(6)}`],
    ["in Chinese", (id: string) => `示例企业第${id}号（虚构）`],
    ["beyond the first plane", acrossPlanes],
  ])("with ids %s, in any order", async (_, rename) => {
    changed("mixed", (table, cells) => {
      const [header = [], ...rows] = renamed(rename)(table, cells);
      return [header, ...rows.toReversed()];
    });
    expect(await compare("mixed")).toBe(0);
  });

  it("with ids that two planes order otherwise than their bytes do", async () => {
    changed("planes", renamed(acrossPlanes));
    expect(await compare("planes")).toBe(0);
  });

  it("with ids of things in other orders and planes", async () => {
    changed("things", (table, cells) => {
      const [header = [], ...rows] = cells;
      const id = header.indexOf("id");
      if (table === "holders" || table === "past") return cells;
      return [
        header,
        ...rows.map((row, index) =>
          row.with(id, `${["b", "𠮷", "\uFF21", "a", ""][index % 4]}${row[id]}`),
        ),
      ];
    });
    expect(await compare("things")).toBe(0);
  });

  it("with groups of many values", async () => {
    changed("grouped", (table, cells) => {
      const [header = [], ...rows] = cells;
      if (table !== "holders") return cells;
      const county = header.indexOf("county");
      return [
        header,
        ...rows.map((row, index) => row.with(county, index % 7 ? `镇 ${index}` : " ")),
      ];
    });
    expect(await compare("grouped")).toBe(0);
  });

  it.each([1, 2])("with faults of every kind (%s)", async (seed) => {
    const random = randomFrom(seed);
    changed(`faulty-${seed}`, (table, cells) => {
      const [header = [], ...rows] = cells;
      const owner = header.indexOf(table === "holders" ? "id" : "holder");
      const faulty = rows.flatMap((row) => {
        const chance = random();
        if (chance < 0.01) return [row, row];
        if (chance < 0.02) return [row.with(owner, oneOf(random, ["", "Z", "F000000001x"]))];
        if (chance > 0.06) return [row];
        const place = Math.floor(random() * header.length);
        return [
          row.with(place, oneOf(random, ["", "-1", "many", "999999999999999", "2019-02-30"])),
        ];
      });
      return [header, ...faulty];
    });
    expect(await compare(`faulty-${seed}`)).toBeGreaterThan(10);
    expect(await compare(`faulty-${seed}`, { size: 13, after: "F000000060" })).toBeGreaterThan(5);
  });
});
