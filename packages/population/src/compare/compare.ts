import { appendFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Change, type Day, type Rulebook, hashOf } from "@gongbao/engine";
import { type Plan, planFor } from "../plan/plan.ts";
import type { RunProgress } from "../run/run.ts";
import { type EngineName, runnerOf } from "../run/outcome.ts";
import { unproven } from "../run/unproven.ts";
import { publishFolder, writeWhole } from "../run/whole.ts";
import { type Batch, BatchReader } from "../table/batches.ts";
import { databaseForReading } from "../table/database.ts";
import { openFiles, sourceOf } from "../table/files.ts";
import { PopulationFailure, unwritable } from "../table/problem.ts";
import { REJECTED_HEADER, faultsShown, rejectedLines } from "../table/say-rejected.ts";
import { affectedBy } from "./affected.ts";
import { Alike } from "./alike.ts";
import { type Comparison, type Progress, comparisonOf } from "./comparison.ts";
import { Counting } from "./counting.ts";
import { type Dimension, dimensionsOf } from "./dimension.ts";
import { ReadingCounts, type ReadingEffect } from "./readings.ts";

export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What a comparison over a population on disk is given. */
export interface CompareOptions {
  /** The rules in force, and as a reform would have them. */
  readonly rulebook: Rulebook;
  readonly reformed: Rulebook;
  readonly changes: readonly Change[];
  readonly subject: string;
  readonly asOf: Day;
  /** Columns of the holders to break the results down by. */
  readonly by: readonly string[];
  readonly input: string;
  readonly output: string;
  readonly engine: EngineName;
  /** Holders at a time: what bounds the memory. */
  readonly batch: number;
  /** Leaves out holders with faults, and lists them, instead of stopping. */
  readonly reject: boolean;
  /** Also works out what each other reading of doubtful words would come to. */
  readonly readings?: boolean;
  readonly onProgress: (progress: RunProgress) => void;
  /** The files that are to stand in the output beside `compare.json`. */
  readonly files: (comparison: Comparison) => Promise<readonly OutputFile[]>;
}

/** The plans that a comparison runs: all in force, then what the reform reaches, before and after. */
function plansFor({ rulebook, reformed, changes, subject, asOf }: CompareOptions) {
  const reached = affectedBy(rulebook, new Set(changes.map(({ parameter }) => parameter)));
  const whole = planFor(rulebook, { subject, asOf });
  const own = new Set(whole.measures.map(({ measure }) => measure.id));
  const measures = reached.filter((id) => own.has(id));
  // An award that was taken away may have come to bear on another: it has to be told.
  const told = { subject, asOf, measures, grounds: true };
  const before = planFor(rulebook, told);
  const after = planFor(reformed, told);
  return { measures, whole, before, after };
}

/** Reads all batches and counts them; faults go to a file of the output. */
async function count(
  reader: BatchReader,
  { engine, reject, onProgress, ...options }: CompareOptions,
  { measures, whole, before, after }: ReturnType<typeof plansFor>,
  dimensions: readonly Dimension[],
  holders: number,
  rejectedPath: string,
): Promise<{
  readonly counting: Counting;
  readonly progress: Progress;
  readonly readings: readonly ReadingEffect[];
}> {
  const alike = new Alike(options.rulebook, options.reformed);
  const counting = new Counting(dimensions, measures, alike);
  const readings = options.readings ? new ReadingCounts({ engine, ...options }) : null;
  const runOf = (plan: Plan) => {
    const runner = runnerOf(engine, plan, 1);
    return async (batch: Batch) => ({ plan, outcome: await runner.run(batch.population) });
  };
  const run = { whole: runOf(whole), before: runOf(before), after: runOf(after) };
  const progress = { holders: 0, rejectedHolders: 0, rejectedRows: 0 };
  for (;;) {
    // Each batch follows the one before.
    const batch = await reader.next();
    if (!batch) return { counting, progress, readings: readings?.effects ?? [] };
    const { rejected, population, read } = batch;
    if (rejected.length > 0 && !reject) throw faultsShown(rejected);
    if (rejected.length > 0) {
      if (progress.rejectedRows === 0) appendFileSync(rejectedPath, REJECTED_HEADER);
      appendFileSync(rejectedPath, rejectedLines(rejected));
    }
    counting.add(batch, await run.whole(batch), await run.before(batch), await run.after(batch));
    await readings?.add(population);
    progress.holders += read;
    progress.rejectedHolders += read - population.holders.ids.length;
    progress.rejectedRows += rejected.length;
    onProgress({ done: progress.holders, holders, doneNow: progress.holders });
  }
}

/**
 * Compares a reform with the rules in force over a population on disk, a batch of holders at a time. Measures that the
 * reform cannot reach run once. The output folder appears when all of it is whole. Throws PopulationFailure for what is
 * wrong with the files or the columns to go by, in words.
 */
export async function comparePopulation(options: CompareOptions): Promise<Comparison> {
  const { rulebook, subject, asOf, by, input, batch, engine, changes } = options;
  const output = resolve(options.output);
  if (existsSync(output))
    throw new PopulationFailure("output-exists", {
      zh: `“${output}”已存在；请换一个 --output`,
      en: `“${output}” is already there; choose another --output`,
    });
  const partial = `${output}.partial`;
  const whole = join(partial, "whole");
  const instance = await databaseForReading(join(partial, "sorting"));
  const connection = await instance.connect();
  let reader: BatchReader | null = null;
  let isBegun = false;
  try {
    const { dimensions, schema } = dimensionsOf(rulebook, subject, by);
    const files = await openFiles(connection, schema, input);
    const plans = plansFor(options);
    if (existsSync(partial))
      throw new PopulationFailure("interrupted", {
        zh: `“${partial}”里有中断的运行；请先删除它`,
        en: `“${partial}” holds an interrupted run: delete it first`,
      });
    mkdirSync(whole, { recursive: true });
    isBegun = true;
    const counted = await connection.runAndReadAll(
      `SELECT count(*) FROM ${sourceOf(files.holders)}`,
    );
    reader = await BatchReader.open(instance, files, { rulebook, asOf, size: batch, after: null });
    const total = Number(counted.getRows()[0]?.[0] ?? 0);
    const rejectedPath = join(whole, "rejected.csv");
    const found = await count(reader, options, plans, dimensions, total, rejectedPath);
    const comparison = comparisonOf(options, plans.measures, dimensions, found);
    for (const { name, content } of await options.files(comparison))
      writeWhole(join(whole, name), content);
    const receipt = {
      rules: hashOf(rulebook),
      changes,
      subject,
      asOf,
      engine,
      by: dimensions.map(({ column }) => column),
      reached: plans.measures,
      ...found.progress,
    };
    writeWhole(join(whole, "compare.json"), `${JSON.stringify(receipt, null, 2)}\n`);
    publishFolder(whole, output);
    return comparison;
  } catch (error) {
    throw unproven(unwritable(output, error));
  } finally {
    reader?.close();
    connection.closeSync();
    instance.closeSync();
    if (isBegun) rmSync(partial, { recursive: true, force: true });
  }
}
