import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { hashOf } from "@gongbao/engine";
import { ThreadFailure } from "../kernel/threaded-kernel.ts";
import { planFor } from "../plan/plan.ts";
import { type Batch, BatchReader } from "../table/batches.ts";
import type { Format } from "../table/cells.ts";
import { databaseForReading } from "../table/database.ts";
import { type PopulationFiles, openFiles, sourceOf } from "../table/files.ts";
import { PopulationFailure, unwritable } from "../table/problem.ts";
import { REJECTED_HEADER, faultsShown, rejectedLines } from "../table/say-rejected.ts";
import { schemaOf } from "../table/schema.ts";
import { keepAlone } from "./alone.ts";
import { type PartMark, RunFolder } from "./folder.ts";
import { type RunSubject, type RunSummary, writeReceipt } from "./receipt.ts";
import { type EngineName, type Runner, runnerOf, usualThreads } from "./outcome.ts";
import { unproven } from "./unproven.ts";
import { type FileMaker, fileMakerOf } from "./file-maker.ts";
import { type Writing, writePart, writeTotals } from "./part.ts";
import type { PartFiles } from "./part-files.ts";
import { writeWhole } from "./whole.ts";

/** What a run over a population on disk is given. */
export interface RunOptions extends RunSubject {
  readonly input: string;
  readonly output: string;
  readonly engine: EngineName;
  readonly format: Format;
  /** Holders at a time: what bounds the memory. */
  readonly batch: number;
  /** Leaves out holders with faults, and lists them, instead of stopping. */
  readonly reject: boolean;
  /** Goes on with an interrupted run. */
  readonly resume: boolean;
  /** Threads that compute; as many as help where not given. What comes out does not go by them. */
  readonly threads?: number;
  readonly onProgress: (progress: RunProgress) => void;
}

export interface RunProgress {
  readonly done: number;
  readonly holders: number;
  /** Of those done, how many by this process. */
  readonly doneNow: number;
}

const fingerprint = ({ holders, children }: PopulationFiles) =>
  [holders, ...children].map(({ path, table, format }) => {
    const { size, mtimeMs } = statSync(path);
    return { file: `${table.name}.${format}`, size, mtimeMs };
  });

/** What two runs must have in common for one to go on with the other's parts. */
const settingsOf = (options: RunOptions, files: PopulationFiles): string => {
  const { rulebook, subject, asOf, engine, format, batch, reject } = options;
  const input = fingerprint(files);
  return `${JSON.stringify({ rules: hashOf(rulebook), subject, asOf, engine, format, batch, reject, input }, null, 2)}\n`;
};

const summaryOf = (marks: readonly PartMark[]): RunSummary => {
  const sum = (of: (mark: PartMark) => number) => marks.reduce((all, mark) => all + of(mark), 0);
  return {
    holders: sum(({ read }) => read),
    rejectedHolders: sum(({ rejectedHolders }) => rejectedHolders),
    rejectedRows: sum(({ rejectedRows }) => rejectedRows),
    awards: sum(({ awards }) => awards),
  };
};

const partName = (index: number): string => String(index).padStart(6, "0");

/** The files of a batch's awards, once they are computed. */
async function filesOf(batch: Batch, runner: Runner, maker: FileMaker): Promise<PartFiles> {
  const { population, groups } = batch;
  const { awards, totals } = await runner.run(population);
  const things = new Map([...population.things].map(([kind, { ids }]) => [kind, ids]));
  return maker.make({ pieces: awards, totals, holders: population.holders.ids, things, groups });
}

/** Writes a part's own files, then what else is told of it, then its mark. */
async function finishPart(
  writing: Writing,
  part: string,
  { rejected, population, read, last }: Batch,
  files: PartFiles,
): Promise<PartMark> {
  const { folder } = writing;
  await writePart(writing, part, files);
  writeWhole(folder.meanwhile("rejected", `${part}.csv`), rejectedLines(rejected));
  const mark = {
    last,
    read,
    rejectedHolders: read - population.holders.ids.length,
    rejectedRows: rejected.length,
    awards: files.awards,
  };
  folder.mark(part, mark);
  return mark;
}

/**
 * The batches that are left, each written as a part: one is read while the one before is computed and made into files
 * and the one before that is written.
 */
async function writeParts(
  reader: BatchReader,
  marks: PartMark[],
  writing: Writing,
  { engine, reject, threads, onProgress }: RunOptions,
  holders: number,
): Promise<void> {
  const before = summaryOf(marks).holders;
  const by = threads ?? usualThreads(holders - before);
  const runner = runnerOf(engine, writing.plan, by);
  const maker = fileMakerOf(writing.plan, by);
  let reading = reader.next();
  let finishing: Promise<PartMark | null> = Promise.resolve(null);
  const finished = async (): Promise<void> => {
    const mark = await finishing;
    finishing = Promise.resolve(null);
    if (!mark) return;
    marks.push(mark);
    const done = summaryOf(marks).holders;
    onProgress({ done, holders, doneNow: done - before });
  };
  try {
    for (;;) {
      // Each batch follows the one before.
      const batch = await reading;
      if (!batch) break;
      if (batch.rejected.length > 0 && !reject) throw faultsShown(batch.rejected);
      const making = filesOf(batch, runner, maker);
      reading = reader.next();
      // What is wrong with the next batch is told when it is that one's turn.
      const [files] = await Promise.all([making, reading.catch(() => null)]);
      await finished();
      finishing = finishPart(writing, partName(marks.length), batch, files);
      // An error is met where it is waited for.
      finishing.catch(() => null);
    }
    await finished();
  } finally {
    await Promise.all([reading.catch(() => null), finishing.catch(() => null)]);
    await Promise.all([runner.close(), maker.close()]);
  }
}

/** All that is not written part by part. */
async function writeRest(
  writing: Writing,
  marks: readonly PartMark[],
  options: RunOptions,
): Promise<RunSummary> {
  const { folder, plan } = writing;
  const summary = summaryOf(marks);
  await writeTotals(writing);
  if (summary.rejectedRows > 0) {
    const lines = marks.map((_, index) =>
      readFileSync(folder.meanwhile("rejected", `${partName(index)}.csv`), "utf8"),
    );
    writeWhole(folder.whole("rejected.csv"), REJECTED_HEADER + lines.join(""));
  }
  writeReceipt(folder, plan, options, summary);
  return summary;
}

/** A thread that ended, said in words; other errors as they are. */
function ended(error: unknown): unknown {
  if (!(error instanceof ThreadFailure)) return error;
  return new PopulationFailure("thread-ended", {
    zh: `计算线程中途停止（${error.message}）；用 --resume 继续`,
    en: `the run has stopped, since ${error.message}; go on with --resume`,
  });
}

const isOfInput = (error: unknown): boolean =>
  error instanceof PopulationFailure && error.problems.length > 0;

/**
 * Runs the rules over a population on disk, a batch of holders at a time. The output folder appears when all of it is
 * whole; until then everything stands in `<output>.partial`, where an interrupted run can be gone on with. Throws
 * PopulationFailure for what is wrong with the files, in words.
 */
export async function runPopulation(options: RunOptions): Promise<RunSummary> {
  const { rulebook, subject, asOf, input, output, format, batch, resume } = options;
  const folder = new RunFolder(output);
  const instance = await databaseForReading(join(folder.meanwhile(), "sorting"));
  const connection = await instance.connect();
  const writer = await DuckDBInstance.create(":memory:", { threads: "1" });
  let reader: BatchReader | null = null;
  let isBegun = false;
  try {
    const files = await openFiles(connection, schemaOf(rulebook, subject), input);
    await keepAlone(connection, folder.open());
    const marks = [...folder.begin(settingsOf(options, files), resume)];
    isBegun = true;
    // The database gives amounts alone.
    const plan = planFor(rulebook, { subject, asOf, grounds: true });
    const counted = await connection.runAndReadAll(
      `SELECT count(*) FROM ${sourceOf(files.holders)}`,
    );
    const after = marks.at(-1)?.last ?? null;
    reader = await BatchReader.open(instance, files, { rulebook, asOf, size: batch, after });
    const writing: Writing = { connection: await writer.connect(), plan, folder, format };
    await writeParts(reader, marks, writing, options, Number(counted.getRows()[0]?.[0] ?? 0));
    const summary = await writeRest(writing, marks, options);
    reader.close();
    folder.finish();
    return summary;
  } catch (error) {
    reader?.close();
    const told = unwritable(output, error);
    // A run that stopped at its input cannot be gone on with: mended input is another.
    if (isBegun && isOfInput(told)) folder.discard();
    throw ended(unproven(told));
  } finally {
    connection.closeSync();
    instance.closeSync();
    writer.closeSync();
  }
}
