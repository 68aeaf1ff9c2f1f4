import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import { Texts } from "../columns/texts.ts";
import { randomFrom } from "../fixtures/random.ts";
import { chosenTexts, numbers, sortedTexts, texts, wholes } from "./columns.ts";
import { parquetOf } from "./file.ts";

const folder = mkdtempSync(join(tmpdir(), "gongbao-parquet-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What DuckDB reads of a file: its columns with their types, and its rows. */
async function readBack(bytes: Uint8Array) {
  const path = join(folder, "table.parquet");
  writeFileSync(path, bytes);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
  const columns = await rows(`DESCRIBE SELECT * FROM '${path}'`);
  const stats = await rows(
    `SELECT stats_min_value, stats_max_value FROM parquet_metadata('${path}') WHERE path_in_schema = 'sorted'`,
  );
  const found = await rows(`SELECT * FROM '${path}'`);
  instance.closeSync();
  return {
    columns: columns.map(([name, type]) => `${String(name)} ${String(type)}`),
    stats,
    found,
  };
}

function textsOf(values: readonly string[]): Texts {
  const all = new Texts();
  for (const value of values) {
    const bytes = Buffer.from(value);
    all.push(bytes, 0, bytes.length);
    all.endRow();
  }
  return all;
}

const AMOUNTS = [0, 1, 4_294_967_295, 4_294_967_296, 2 ** 53 - 1, Infinity];

describe("a Parquet file is read by the database as what was written", () => {
  it.each([
    ["no row", 0, 3],
    ["one row", 1, 1],
    ["rows of two values", 17, 2],
    ["rows of 256 values", 3000, 256],
    ["rows of many values", 3000, 300],
    ["more rows than stand together", 131_073, 5000],
  ])("%s", async (_, rows, count) => {
    const random = randomFrom(rows);
    const upTo = (most: number) => Math.floor(random() * most);
    const values = Array.from(
      { length: count },
      (_one, at) => `值 ${String(at).padStart(at % 40, "0")}`,
    );
    const all = textsOf(values);
    const places = Int32Array.from({ length: rows }, () => upTo(count)).toSorted();
    const chosen = Int32Array.from({ length: rows }, () => upTo(count + 1) - 1);
    const things = Int32Array.from({ length: rows }, () => upTo(count));
    const isThing = Array.from({ length: rows }, () => random() < 0.4);
    const amounts = Float64Array.from({ length: rows }, () => AMOUNTS[upTo(AMOUNTS.length)] ?? 0);
    const nothing = new Int32Array(rows).fill(-1);
    const codes = Int32Array.from({ length: rows }, (_one, at) => at * 3);
    const doubles = Float64Array.from({ length: rows }, () => random());
    const bytes = await parquetOf(
      [
        sortedTexts("sorted", all, places),
        chosenTexts("chosen", values, chosen),
        chosenTexts("nothing", [], nothing),
        texts("thing", (row) => (isThing[row] ? all : null), things),
        wholes("amount", amounts),
        numbers("code", codes),
        numbers("double", doubles),
      ],
      rows,
      count > 2,
    );
    const { columns, stats, found } = await readBack(bytes);
    expect(columns).toEqual([
      "sorted VARCHAR",
      "chosen VARCHAR",
      "nothing VARCHAR",
      "thing VARCHAR",
      "amount BIGINT",
      "code INTEGER",
      "double DOUBLE",
    ]);
    expect(found.length).toBe(rows);
    for (const [row, cells] of found.entries()) {
      const amount = amounts[row] ?? 0;
      const expected = [
        values[places[row] ?? 0],
        values[chosen[row] ?? -1] ?? null,
        null,
        isThing[row] ? values[things[row] ?? 0] : null,
        amount === Infinity ? null : BigInt(amount),
        codes[row],
        doubles[row],
      ];
      if (cells.some((cell, at) => cell !== expected[at])) expect(cells).toEqual(expected);
    }
    if (rows > 0) expect(stats[0]?.[0]).toBe(values[places[0] ?? 0]);
  });
});
