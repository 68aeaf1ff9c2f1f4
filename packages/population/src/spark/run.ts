import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { hashOf } from "@gongbao/engine";
import { type Plan, planFor } from "../plan/plan.ts";
import { keepAlone } from "../run/alone.ts";
import { RunFolder } from "../run/folder.ts";
import { writeTotals } from "../run/part.ts";
import { type RunSubject, type RunSummary, writeReceipt } from "../run/receipt.ts";
import { quotedText } from "../table/cells.ts";
import { type PopulationFiles, type TableFile, openFiles, sourceOf } from "../table/files.ts";
import { PopulationFailure, wrongFiles } from "../table/problem.ts";
import { schemaOf } from "../table/schema.ts";
import { SESSION, scriptFor } from "./script.ts";
import { type SparkEnd, type SparkPlace, runSparkScript } from "./session.ts";

/** What a run on Spark is given. All folders are such that this machine and the cluster's reach them by one path. */
export interface SparkRunOptions extends RunSubject {
  readonly input: string;
  /** A new folder, which appears when all is whole. */
  readonly output: string;
  readonly place: SparkPlace;
  readonly onProgress: (progress: {
    readonly done: number;
    readonly holders: number;
    readonly doneNow: number;
  }) => void;
}

/** Holders that one task takes at a time. */
const HOLDERS_OF_A_TASK = 25_000;

const sparkTable = ({ table, path }: TableFile) => ({ table, path: resolve(path) });

function scriptOf(plan: Plan, files: PopulationFiles, folder: RunFolder, holders: number): string {
  const notParquet = [files.holders, ...files.children].find(({ format }) => format !== "parquet");
  if (notParquet)
    throw new PopulationFailure("not-parquet", {
      zh: `Spark 只读 Parquet；“${notParquet.path}”不是`,
      en: `Spark is given Parquet only, and “${notParquet.path}” is not`,
    });
  const past = files.children.find(({ table }) => table.kind === null);
  return scriptFor({
    plan,
    holders: sparkTable(files.holders),
    things: files.children.filter(({ table }) => table.kind !== null).map(sparkTable),
    past: past ? sparkTable(past) : null,
    keys: files.schema.past.columns.flatMap(({ fact }) => fact ?? []),
    buckets: Math.max(2, Math.ceil(holders / HOLDERS_OF_A_TASK)),
    faults: folder.meanwhile("faults"),
    awards: folder.meanwhile("awards"),
    totals: folder.meanwhile("totals"),
  });
}

async function rows(connection: DuckDBConnection, sql: string): Promise<readonly unknown[][]> {
  return (await connection.runAndReadAll(sql)).getRows();
}

/** The faults that stopped a run, each with how many rows have it. */
async function faultsOf(connection: DuckDBConnection, folder: RunFolder): Promise<void> {
  const isThere = readdirSync(folder.meanwhile()).includes("faults");
  const found = isThere
    ? await rows(
        connection,
        `SELECT file, "column", reason, n FROM read_parquet(${quotedText(folder.meanwhile("faults", "*.parquet"))}) ORDER BY ALL`,
      )
    : [];
  if (found.length === 0) return;
  throw wrongFiles(
    found.map(([file, column, reason, n]) => ({
      file: String(file),
      row: null,
      column: String(column),
      code: String(reason),
      expected: null,
      found: String(n),
      message: {
        zh: `列“${String(column)}”：${String(n)}行有错（${String(reason)}）；用其他引擎可看到是哪些行`,
        en: `the column “${String(column)}”: ${String(n)} row(s) with a fault (${String(reason)}); another engine tells which`,
      },
    })),
  );
}

function failed({ code, error }: SparkEnd, log: string): PopulationFailure {
  if (/OVERFLOW|OUT_OF_RANGE/u.test(error))
    return new PopulationFailure("not-exact", {
      zh: `有金额不能精确计算，没有运行：${error}`,
      en: `an amount cannot be computed exactly, nothing was run: ${error}`,
    });
  return new PopulationFailure("spark-failed", {
    zh: `Spark 没有完成（${String(code)}）：${error}；全文在“${log}”`,
    en: `Spark did not finish (${String(code)}): ${error}; all it said is in “${log}”`,
  });
}

/** Gives Spark's files the names that every run's parts have, in their order. */
function nameParts(folder: RunFolder): void {
  const parts = readdirSync(folder.meanwhile("awards")).filter((name) => name.endsWith(".parquet"));
  for (const [index, name] of parts.toSorted().entries())
    renameSync(
      folder.meanwhile("awards", name),
      folder.whole("awards", `part-${String(index).padStart(6, "0")}.parquet`),
    );
}

/**
 * Runs the rules over a population in Parquet on an existing Spark, as one text of SQL. What comes out is what
 * `runPopulation` gives. Throws PopulationFailure for what is wrong with the files or with Spark, in words.
 */
export async function runOnSpark(options: SparkRunOptions): Promise<RunSummary> {
  const { rulebook, subject, asOf, input, output, place, onProgress } = options;
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const folder = new RunFolder(output);
  const log = `${folder.output}.spark.log`;
  let isBegun = false;
  try {
    const files = await openFiles(connection, schemaOf(rulebook, subject), input);
    const plan = planFor(rulebook, { subject, asOf, grounds: true });
    const [counted] = await rows(connection, `SELECT count(*) FROM ${sourceOf(files.holders)}`);
    const holders = Number(counted?.[0] ?? 0);
    const script = scriptOf(plan, files, folder, holders);
    await keepAlone(connection, folder.open());
    folder.begin(
      JSON.stringify({ rules: hashOf(rulebook), subject, asOf, engine: "spark" }),
      false,
    );
    isBegun = true;
    mkdirSync(folder.meanwhile("tables"), { recursive: true });
    writeFileSync(folder.meanwhile("script.sql"), script);
    const statements = script.split(";\n").length - 1;
    let at = 0;
    const end = await runSparkScript(
      folder.meanwhile("script.sql"),
      {
        ...SESSION,
        "spark.sql.shuffle.partitions": String(Math.max(2, Math.ceil(holders / HOLDERS_OF_A_TASK))),
        "spark.sql.warehouse.dir": folder.meanwhile("tables"),
      },
      place,
      {
        folder: folder.meanwhile(),
        log,
        onStatement() {
          at += 1;
          const done = Math.floor((holders * Math.min(at, statements)) / statements);
          onProgress({ done, holders, doneNow: done });
        },
      },
    );
    if (end.code !== 0) {
      await faultsOf(connection, folder);
      throw failed(end, log);
    }
    nameParts(folder);
    await writeTotals({ connection, plan, folder, format: "parquet" });
    const [awards] = await rows(
      connection,
      `SELECT count(*) FROM read_parquet(${quotedText(folder.whole("awards", "*.parquet"))}) WHERE hi IS NULL OR hi > 0`,
    );
    const summary = {
      holders,
      rejectedHolders: 0,
      rejectedRows: 0,
      awards: Number(awards?.[0] ?? 0),
    };
    writeReceipt(folder, plan, options, summary);
    folder.finish();
    rmSync(log);
    return summary;
  } catch (error) {
    // Nothing of a run on Spark can be gone on with.
    if (isBegun) folder.discard();
    throw error;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
