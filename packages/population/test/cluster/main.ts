import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Day } from "@gongbao/engine";
import { rulebook } from "../../src/fixtures/volume.ts";
import { generatePopulation } from "../../src/generate/generate.ts";
import { kindsOf } from "../../src/parity/fixtures/databases.ts";
import { runPopulation } from "../../src/run/run.ts";
import { runOnSpark } from "../../src/spark/run.ts";
import { processorOfStarted } from "./processor.ts";
import { Missing, sparkHome } from "./spark-home.ts";
import { type Standalone, startStandalone } from "./standalone.ts";

const AS_OF = "2019-06-30" as Day;
const SEED = 7;
const WORKERS = 2;
/** Files that each table is put into. */
const PARTS = 4;

const own = fileURLToPath(new URL("../.cluster", import.meta.url));
const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Puts each table of a population into several files, by holder. */
async function partition(connection: DuckDBConnection, from: string, to: string): Promise<void> {
  for (const file of readdirSync(from)) {
    const folder = join(to, file);
    mkdirSync(folder, { recursive: true });
    const owner = file === "holders.parquet" ? "id" : "holder";
    for (let part = 0; part < PARTS; part++)
      await connection.run(
        `COPY (SELECT * FROM read_parquet(${quoted(join(from, file))}) WHERE hash(${owner}) % ${PARTS} = ${part}) TO ${quoted(join(folder, `part-${part}.parquet`))} (FORMAT parquet)`,
      );
  }
}

const bytesOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).reduce((sum, name) => {
    const found = statSync(join(folder, name));
    return sum + (found.isFile() ? found.size : 0);
  }, 0);

const rowsOf = async (connection: DuckDBConnection, sql: string) =>
  (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(String));

/** Rows that one result has and the other has not, duplicates counted. */
async function differences(
  connection: DuckDBConnection,
  [local, cluster]: readonly [string, string],
  files: string,
  select: string,
): Promise<readonly string[]> {
  const [a, b] = [local, cluster].map(
    (folder) => `SELECT ${select.replace("$", `read_parquet(${quoted(join(folder, files))})`)}`,
  );
  const only = (name: string, x = "", y = "") =>
    rowsOf(connection, `SELECT '${name}', * FROM (${x} EXCEPT ALL ${y}) t ORDER BY ALL LIMIT 10`);
  return [...(await only("only here", a, b)), ...(await only("only on Spark", b, a))].map((row) =>
    row.join(" "),
  );
}

/** What both tell of awards: amounts, and what took something from them. */
const AWARDS = 'holder, measure, item, lo, hi, "limit", displaced_by FROM $';

interface Trial {
  readonly connection: DuckDBConnection;
  readonly cluster: Standalone;
  readonly folder: string;
  readonly subject: string;
  readonly holders: number;
}

/** Runs one kind of holder here and on Spark. Gives how many rows differ. */
async function tryKind({ connection, cluster, folder, subject, holders }: Trial): Promise<number> {
  const at = (name: string) => join(folder, subject, name);
  mkdirSync(at("."), { recursive: true });
  const general = { rulebook, changes: [], subject, asOf: AS_OF, onProgress: () => undefined };
  await generatePopulation({
    ...general,
    firms: holders,
    seed: SEED,
    output: at("drawn"),
    format: "parquet",
  });
  await partition(connection, at("drawn"), at("input"));
  const begun = performance.now();
  const here = await runPopulation({
    ...general,
    input: at("input"),
    output: at("local"),
    engine: "wasm",
    format: "parquet",
    batch: 10_000,
    reject: false,
    resume: false,
  });
  const between = performance.now();
  const before = processorOfStarted();
  const there = await runOnSpark({
    ...general,
    engine: "spark",
    input: at("input"),
    output: at("spark"),
    place: { master: cluster.master, env: cluster.env },
  });
  const seconds = (performance.now() - between) / 1000;
  const processor = processorOfStarted() - before;
  const both = [at("local"), at("spark")] as const;
  const wrong = [
    ...(await differences(connection, both, "awards/*.parquet", AWARDS)),
    ...(await differences(connection, both, "totals.parquet", "* FROM $")),
  ];
  const [[lo, hi] = []] = await rowsOf(
    connection,
    `SELECT coalesce(sum(lo), 0), coalesce(sum(hi), 0) FROM read_parquet(${quoted(join(at("spark"), "awards", "*.parquet"))})`,
  );
  const [[rows] = []] = await rowsOf(
    connection,
    readdirSync(at("drawn"))
      .map((file) => `SELECT count(*) AS n FROM read_parquet(${quoted(join(at("drawn"), file))})`)
      .join(" UNION ALL ")
      .replace(/^/u, "SELECT sum(n) FROM (")
      .concat(") t"),
  );
  const [input, output] = [bytesOf(at("input")), bytesOf(at("spark"))];
  say(
    `${subject}: ${holders} holders, ${rows} rows, ${(input / Number(rows)).toFixed(1)} bytes a row; ` +
      `awards ${here.awards} here, ${there.awards} on Spark, from ${lo} to ${hi} fen; ` +
      `${((between - begun) / 1000).toFixed(1)} s here, ${seconds.toFixed(1)} s on Spark ` +
      `(${processor.toFixed(0)} s of the processor: ${(Number(rows) / processor).toFixed(0)} rows per core-second), ${output} bytes of results; ${wrong.length === 0 ? "no difference" : "DIFFERENT"}`,
  );
  for (const line of wrong) say(`  ${line}`);
  return wrong.length;
}

async function main(): Promise<number> {
  const holders = Number(process.argv[2] ?? 2000);
  const only = process.argv.slice(3);
  const home = sparkHome(own);
  const folder = join(own, "run");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "spark"), { recursive: true });
  writeFileSync(
    join(folder, "spark", "spark-defaults.conf"),
    "spark.driver.memory 3g\nspark.executor.memory 2g\nspark.ui.enabled false\n",
  );
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const cluster = await startStandalone(home, join(folder, "spark"), WORKERS);
  say(`${cluster.master}, ${WORKERS} workers of one core`);
  try {
    let wrong = 0;
    const kinds = kindsOf(rulebook).filter((kind) => only.length === 0 || only.includes(kind));
    // One kind after the other: each has all of the cluster.
    for (const subject of kinds)
      wrong += await tryKind({ connection, cluster, folder, subject, holders });
    say(wrong === 0 ? "the same to the fen" : `${wrong} differences`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await cluster.stop();
    connection.closeSync();
    instance.closeSync();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof Missing)) throw error;
  process.stderr.write(`${error.message}\n`);
}
