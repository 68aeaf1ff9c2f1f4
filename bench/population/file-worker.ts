/**
 * One measurement of files in a process of its own, so that its memory can be told: given as JSON, told as JSON. Either
 * a run of the whole rulebook, or the same input read and the same output columns written by DuckDB with no rules, or
 * the kernel alone over some of the measures.
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Day } from "@gongbao/engine";
import {
  BatchKernel,
  BatchReader,
  WasmRowCode,
  generatePopulation,
  openFiles,
  planFor,
  runPopulation,
  schemaOf,
} from "@gongbao/population";
import { rulebook } from "./volume.ts";

/** What is measured. */
export type FileTask =
  | { readonly what: "generate"; readonly input: string; readonly firms: number }
  | {
      readonly what: "run";
      readonly input: string;
      readonly output: string;
      readonly engine: "js" | "wasm" | "duckdb";
      readonly threads: number;
      /** Holders at a time. */
      readonly batch: number;
    }
  | {
      readonly what: "copy";
      readonly input: string;
      readonly awards: string;
      readonly output: string;
      readonly threads: number;
    }
  | { readonly what: "measures"; readonly input: string; readonly counts: readonly number[] };

/** What came of it: milliseconds, of the clock and of the processor, and the most memory in bytes. */
export interface FileResult {
  readonly ms: number;
  readonly processor: number;
  readonly memory: number;
  /** Milliseconds of each number of measures. */
  readonly each: readonly number[];
}

const subject = "enterprise";
const asOf = "2019-12-31" as Day;

/** The firms that `gongbao population generate --seed 1` makes. */
async function generate(output: string, firms: number): Promise<void> {
  const setting = { rulebook, subject, asOf: rulebook.date as Day, firms, output };
  await generatePopulation({ ...setting, seed: 1, format: "parquet" });
}

async function run(task: FileTask & { readonly what: "run" }): Promise<void> {
  rmSync(task.output, { recursive: true, force: true });
  rmSync(`${task.output}.partial`, { recursive: true, force: true });
  await runPopulation({
    ...task,
    rulebook,
    changes: [],
    subject,
    asOf,
    format: "parquet",
    batch: task.batch,
    reject: false,
    resume: false,
    onProgress: () => undefined,
  });
}

async function copy(task: FileTask & { readonly what: "copy" }): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(task.threads) });
  const connection = await instance.connect();
  // Every column of every table, one table after the other.
  for (const file of readdirSync(task.input))
    await connection.runAndReadAll(
      `SELECT count(*), max(COLUMNS(*)) FROM read_parquet('${join(task.input, file)}')`,
    );
  await connection.run(
    `COPY (SELECT * FROM read_parquet('${join(task.awards, "awards", "*.parquet")}')) TO '${task.output}' (FORMAT parquet, COMPRESSION zstd)`,
  );
  instance.closeSync();
}

/** The quickest of some runs of the kernel over the first batch, for the first so many measures each. */
async function measures(input: string, counts: readonly number[]): Promise<readonly number[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const files = await openFiles(await instance.connect(), schemaOf(rulebook, subject), input);
  const reading = { rulebook, asOf, size: 10_000, after: null };
  const batch = await (await BatchReader.open(instance, files, reading)).next();
  if (!batch) throw new RangeError("there are no firms");
  const own = rulebook.measures.filter(({ holders }) => holders.includes(subject));
  return counts.map((count) => {
    const chosen = own.slice(0, count).map(({ id }) => id);
    const kernel = new BatchKernel(
      planFor(rulebook, { subject, asOf, measures: chosen }),
      WasmRowCode,
    );
    const times = Array.from({ length: 25 }, () => {
      const from = performance.now();
      kernel.run(batch.population);
      return performance.now() - from;
    });
    return Math.min(...times);
  });
}

async function work(task: FileTask): Promise<readonly number[]> {
  if (task.what === "generate") await generate(task.input, task.firms);
  else if (task.what === "run") await run(task);
  else if (task.what === "copy") await copy(task);
  else return measures(task.input, task.counts);
  return [];
}

const begun = performance.now();
const each = await work(JSON.parse(process.argv[2] ?? "") as FileTask);
const ms = performance.now() - begun;
const { user, system } = process.cpuUsage();
const result: FileResult = {
  ms,
  processor: (user + system) / 1000,
  memory: process.resourceUsage().maxRSS * 1024,
  each,
};
process.stdout.write(JSON.stringify(result));
process.exit(0);
