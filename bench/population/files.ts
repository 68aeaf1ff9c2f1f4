import { execFile } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { FileResult, FileTask } from "./file-worker.ts";
import { plotOf } from "./plot.ts";
import type { Ratio } from "./ratio.ts";

const run = promisify(execFile);
const worker = fileURLToPath(new URL("file-worker.ts", import.meta.url));

const ROUNDS = 2;
const THREADS = 2;
/** The database's rules take long: so many firms for them. */
const FIRMS_FOR_SQL = 20_000;
/** What takes minutes is measured once. */
const MANY = 10_000_000;
const BATCH = 10_000;
const MEASURES = [25, 50, 75, 100, 125, 150, 183] as const;

async function measured(task: FileTask): Promise<FileResult> {
  const { stdout } = await run(process.execPath, [worker, JSON.stringify(task)]);
  return JSON.parse(stdout) as FileResult;
}

/** The quickest of some rounds by the clock, and the least of the processor's time. */
async function best(task: FileTask, rounds = ROUNDS): Promise<FileResult> {
  const all: FileResult[] = [];
  // One after the other: they are measured.
  for (let round = 0; round < rounds; round++) all.push(await measured(task));
  const least = (of: (one: FileResult) => number) => Math.min(...all.map(of));
  return {
    ms: least(({ ms }) => ms),
    processor: least(({ processor }) => processor),
    memory: Math.max(...all.map(({ memory }) => memory)),
    each: all[0]?.each ?? [],
  };
}

async function populationOf(cache: string, firms: number): Promise<string> {
  const input = join(cache, `firms-${firms}`);
  if (!existsSync(input)) await measured({ what: "generate", input, firms });
  return input;
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/**
 * The whole rulebook from files to files at several sizes beside DuckDB that only copies, its memory, and beside the
 * generated SQL. Plots are written where a folder for them is given.
 */
export async function measureFiles(
  sizes: readonly number[],
  cache: string,
  plots: string | null,
): Promise<readonly Ratio[]> {
  const ratios: Ratio[] = [];
  const found: {
    readonly firms: number;
    readonly ours: FileResult;
    readonly theirs: FileResult;
  }[] = [];
  const output = join(cache, "result");
  const copied = join(cache, "copied.parquet");
  const clock = { target: { atMost: 3 } } as const;
  for (const firms of sizes) {
    const input = await populationOf(cache, firms);
    const rounds = firms < MANY ? ROUNDS : 1;
    const ours = await best(
      { what: "run", input, output, engine: "wasm", threads: THREADS, batch: BATCH },
      rounds,
    );
    const awards = output;
    const theirs = await best(
      { what: "copy", input, awards, output: copied, threads: THREADS },
      rounds,
    );
    found.push({ firms, ours, theirs });
    console.log(
      `${firms} firms, file to file: ${seconds(ours.ms)} (${seconds(ours.processor)} of the processor, ${megabytes(ours.memory)}); ` +
        `DuckDB copies in ${seconds(theirs.ms)} (${seconds(theirs.processor)})`,
    );
    for (const [how, of] of [
      ["", (one: FileResult) => one.ms],
      [", processor", (one: FileResult) => one.processor],
    ] as const)
      ratios.push({
        what: `${firms} firms, file to file${how}`,
        ours: { who: "wasm", threads: THREADS, ms: of(ours) },
        theirs: { who: "DuckDB copies", threads: THREADS, ms: of(theirs) },
        ...clock,
      });
  }
  const input = await populationOf(cache, FIRMS_FOR_SQL);
  const wasm = await best({
    what: "run",
    input,
    output,
    engine: "wasm",
    threads: THREADS,
    batch: BATCH,
  });
  const sql = await measured({
    what: "run",
    input,
    output,
    engine: "duckdb",
    threads: THREADS,
    batch: BATCH,
  });
  ratios.push({
    what: `whole rulebook, ${FIRMS_FOR_SQL} firms, file to file`,
    ours: { who: "wasm", threads: THREADS, ms: wasm.ms },
    theirs: { who: "DuckDB SQL", threads: THREADS, ms: sql.ms },
    target: { atLeast: 5 },
  });
  const ofMeasures = await measured({
    what: "measures",
    input: await populationOf(cache, 10_000),
    counts: MEASURES,
  });
  for (const [at, count] of MEASURES.entries())
    console.log(`kernel, 10000 firms, ${count} measures: ${ofMeasures.each[at]?.toFixed(1)} ms`);
  rmSync(output, { recursive: true, force: true });
  rmSync(copied, { force: true });
  if (plots) {
    const line = (of: (one: (typeof found)[number]) => number) =>
      found.map((one) => [one.firms, of(one) / 1000] as const);
    const rows = [
      { name: "whole rulebook", points: line(({ ours }) => ours.processor) },
      { name: "DuckDB copies", points: line(({ theirs }) => theirs.processor) },
    ];
    const title = "File to file: the processor's time over firms";
    writeFileSync(
      join(plots, "population-rows.svg"),
      plotOf(title, ["firms", "seconds"], rows, true),
    );
    const measures = [
      {
        name: "wasm, 1 thread",
        points: MEASURES.map((count, at) => [count, ofMeasures.each[at] ?? 0] as const),
      },
    ];
    writeFileSync(
      join(plots, "population-measures.svg"),
      plotOf("The kernel over 10,000 firms", ["measures", "ms"], measures, false),
    );
  }
  return ratios;
}
