import { appendFileSync, rmSync } from "node:fs";
import type { Day, Rulebook } from "@gongbao/engine";
import { planFor } from "../plan/plan.ts";
import type { Outcome } from "../kernel/outcome.ts";
import { runnerOf } from "../run/outcome.ts";
import type { RunProgress } from "../run/run.ts";
import { unproven } from "../run/unproven.ts";
import { BatchReader } from "../table/batches.ts";
import { databaseForReading } from "../table/database.ts";
import { openFiles, sourceOf } from "../table/files.ts";
import { PopulationFailure } from "../table/problem.ts";
import { REJECTED_HEADER, rejectedLines } from "../table/say-rejected.ts";
import { type PopulationSchema, kindsFor, schemaOf } from "../table/schema.ts";
import { type StatedCase, statedOf } from "./stated.ts";

/** A holder that may be owed something under a measure, with what the files say of it. */
export interface Sifted {
  readonly id: string;
  readonly stated: StatedCase;
}

export interface SiftOptions {
  /** The measures that bear on the one asked about, and the facts that they read: no other column is needed. */
  readonly rulebook: Rulebook;
  readonly subject: string;
  readonly asOf: Day;
  readonly measure: string;
  readonly input: string;
  /** Holders at a time: what bounds the memory. */
  readonly batch: number;
  /** Where rows that are not taken are listed, with the reason of each; the file is there only where there are any. */
  readonly rejected: string;
  readonly onProgress: (progress: Pick<RunProgress, "done" | "holders">) => void;
  readonly onFound: (found: readonly Sifted[]) => void;
}

export interface SiftSummary {
  readonly holders: number;
  readonly rejectedHolders: number;
  readonly rejectedRows: number;
  /** How many may be owed something. */
  readonly found: number;
}

/**
 * The tables that a measure needs: the holders and the things that it speaks of, with the columns of the facts that are
 * read. There is no table of awards before: whoever asks knows them.
 */
export function siftSchemaOf(rulebook: Rulebook, subject: string): PopulationSchema {
  const { groups, holders, things, past } = schemaOf(rulebook, subject);
  const kinds = kindsFor(rulebook, subject);
  return {
    subject,
    groups: [],
    holders: { ...holders, columns: holders.columns.filter(({ name }) => !groups.includes(name)) },
    things: things.filter(({ kind }) => kind !== null && kinds.has(kind)),
    past,
  };
}

/** The holders that a measure may give something, before anything that others and the past take from it. */
function mayBeOwed({ awards }: Outcome, place: number): ReadonlySet<number> {
  const owed = new Set<number>();
  for (const { measure, holder, hi } of awards)
    for (const [at, of] of measure.entries())
      if (of === place && (hi[at] ?? 0) > 0) owed.add(holder[at] ?? -1);
  return owed;
}

/**
 * Finds who may be owed something under a measure in a population on disk. Collisions, limits that measures share and
 * awards before can only lessen what a measure gives, so they are left to whoever assesses what is found. Throws
 * PopulationFailure for what is wrong with the files as wholes.
 */
export async function siftPopulation(options: SiftOptions): Promise<SiftSummary> {
  const { rulebook, subject, asOf, measure, input, batch, rejected, onProgress, onFound } = options;
  const schema = siftSchemaOf(rulebook, subject);
  const sorting = `${rejected}.sorting`;
  const instance = await databaseForReading(sorting);
  const connection = await instance.connect();
  let reader: BatchReader | null = null;
  const plan = planFor({ ...rulebook, collisions: [], sharedLimits: [] }, { subject, asOf });
  const place = plan.measures.findIndex((each) => each.measure.id === measure);
  const runner = runnerOf("wasm", plan, 1);
  try {
    const files = await openFiles(connection, schema, input);
    const past = files.children.find(({ table }) => table.kind === null);
    if (past !== undefined) throw pastIsKnown(past.path);
    const counted = await connection.runAndReadAll(
      `SELECT count(*) FROM ${sourceOf(files.holders)}`,
    );
    const holders = Number(counted.getRows()[0]?.[0] ?? 0);
    reader = await BatchReader.open(instance, files, { rulebook, asOf, size: batch, after: null });
    const sum = { holders: 0, rejectedHolders: 0, rejectedRows: 0, found: 0 };
    for (let next = await reader.next(); next !== null; next = await reader.next()) {
      const { population, read } = next;
      if (next.rejected.length > 0) {
        if (sum.rejectedRows === 0) appendFileSync(rejected, REJECTED_HEADER);
        appendFileSync(rejected, rejectedLines(next.rejected));
      }
      const owed = mayBeOwed(await runner.run(population), place);
      const found = [...owed]
        .toSorted((a, b) => a - b)
        .map((holder) => ({
          id: population.holders.ids.at(holder) ?? "",
          stated: statedOf(schema, population, holder),
        }));
      onFound(found);
      sum.holders += read;
      sum.rejectedHolders += read - population.holders.ids.length;
      sum.rejectedRows += next.rejected.length;
      sum.found += found.length;
      onProgress({ done: sum.holders, holders });
    }
    return sum;
  } catch (error) {
    throw unproven(error);
  } finally {
    reader?.close();
    await runner.close();
    connection.closeSync();
    instance.closeSync();
    rmSync(sorting, { recursive: true, force: true });
  }
}

const pastIsKnown = (path: string): PopulationFailure => {
  const message = {
    zh: "以往奖补由系统记载，不在名单的数据里",
    en: "awards before are on record already, and are no part of these files",
  };
  return new PopulationFailure("past-is-known", message, [
    {
      file: path,
      row: null,
      column: null,
      code: "past-is-known",
      expected: null,
      found: "past",
      message,
    },
  ]);
};
