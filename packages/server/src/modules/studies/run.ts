import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import type { Day } from "@gongbao/engine";
import { record } from "../../files/record.ts";
import type { Job } from "../../jobs/job.ts";
import { moment } from "../../spine/clock.ts";
import type { Spine } from "../../spine/spine.ts";
import type { StudyProblem, StudyTables } from "./tables.ts";
import type { StudyResult } from "./result.ts";
import { begin } from "./worker.ts";

/** How often whoever works a study out says that it still does, and after how long it is given to another. */
const sayEveryMs = 1000;
const goneAfterSeconds = 120;

/** A study that took so many servers down with it is not begun again. */
const mostAttempts = 3;

/** What is said of a failure that nobody expected; the log has the rest. */
const broken: StudyProblem = {
  message: { zh: "计算中断了，原因已记入日志", en: "It broke off; the log says why" },
  faults: [],
};

interface Taken {
  readonly id: bigint;
  /** Which taking of it this is: it may have been taken before, by a server that went away. */
  readonly attempt: number;
}

/** The next study to work out: one that waits, or one whose server went away in the middle. */
async function take(database: Kysely<StudyTables>): Promise<Taken | null> {
  const { rows } = await sql<Taken>`
    update studies.study set state = 'running', attempt = attempt + 1,
      touched_at = clock_timestamp(), done = 0, total = null
    where id = (
      select id from studies.study
      where state = 'waiting' or (state = 'running'
        and touched_at < clock_timestamp() - make_interval(secs => ${goneAfterSeconds}))
      order by id limit 1 for update skip locked)
    returning id, attempt`.execute(database);
  return rows[0] ?? null;
}

/** Says how far a study is; false where it is no longer this server's: stopped, deleted, or given to another. */
async function touch(
  database: Kysely<StudyTables>,
  { id, attempt }: Taken,
  progress: { readonly done: number; readonly total: number } | null,
): Promise<boolean> {
  const { rows } = await sql`
    update studies.study set touched_at = clock_timestamp(),
      done = coalesce(${progress?.done ?? null}, done),
      total = coalesce(${progress?.total ?? null}, total)
    where id = ${id} and state = 'running' and attempt = ${attempt}
    returning id`.execute(database);
  return rows.length > 0;
}

/** Lays the study's files out in a folder. */
async function layOut({ files }: Spine, database: Kysely<StudyTables>, id: bigint, folder: string) {
  await mkdir(folder);
  const inputs = await database
    .selectFrom("studies.file")
    .select(["name", "hash"])
    .where("study_id", "=", id)
    .where("kind", "=", "input")
    .execute();
  await Promise.all(
    inputs.map(async ({ name, hash }) => {
      if (!(await files.copyTo(hash, join(folder, name))))
        throw new Error(`the file ${hash} is not there`);
    }),
  );
}

/** That all of it is worked out. */
const all = ({ all: { holders }, rejected }: StudyResult) => {
  const total = BigInt(holders + rejected.holders);
  return { done: total, total };
};

/** Writes down what came of a study, with its files, unless it is no longer this server's. */
async function finish(
  { files, database, clock }: Spine,
  { id, attempt }: Taken,
  said: Awaited<ReturnType<typeof begin>["done"]>,
  output: string,
): Promise<void> {
  const names = said.is === "done" ? await readdir(output) : [];
  const incoming = await Promise.all(
    names.map(async (name) => ({
      name,
      file: await files.put(createReadStream(join(output, name))),
    })),
  );
  try {
    await database
      .withTables<StudyTables>()
      .transaction()
      .execute(async (transaction) => {
        const at = moment(clock);
        const kept = await transaction
          .updateTable("studies.study")
          .set({
            state: said.is,
            ended_at: at,
            ...(said.is === "done"
              ? { result: JSON.stringify(said.result), ...all(said.result) }
              : { problem: JSON.stringify(said.problem) }),
          })
          .where("id", "=", id)
          .where("state", "=", "running")
          .where("attempt", "=", attempt)
          .returning("id")
          .executeTakeFirst();
        if (kept === undefined) return;
        for (const { name, file } of incoming) {
          // One after the other: each holds the row of its content.
          await record(transaction, file, at);
          await transaction
            .insertInto("studies.file")
            .values({
              study_id: id,
              kind: "output",
              name,
              hash: file.hash,
              size: BigInt(file.size),
            })
            .execute();
        }
      });
  } finally {
    await Promise.all(incoming.map(({ file }) => file.drop()));
  }
}

async function workOut(spine: Spine, taken: Taken): Promise<void> {
  const database = spine.database.withTables<StudyTables>();
  const study = await database
    .selectFrom("studies.study")
    .select(["source", "changes", "grouped_by", "with_readings", "as_of", "rulebook_hash"])
    .where("id", "=", taken.id)
    .executeTakeFirst();
  if (study === undefined) return;
  const folder = await mkdtemp(join(tmpdir(), "gongbao-study-"));
  let isOurs = true;
  try {
    if (taken.attempt > mostAttempts)
      throw new Error(`study ${taken.id} ended ${mostAttempts} servers`);
    const rulebook = await spine.rulebooks.of(study.rulebook_hash);
    const [input, output] = [join(folder, "input"), join(folder, "output")];
    if (study.source === "files") await layOut(spine, database, taken.id, input);
    let progress: { readonly done: number; readonly total: number } | null = null;
    const working = begin(
      {
        rulebook,
        changes: study.changes,
        groupedBy: study.grouped_by,
        readings: study.with_readings,
        asOf: study.as_of as Day,
        source: study.source,
        input,
        output,
      },
      (done, total) => {
        progress = { done, total };
      },
    );
    const say = async (): Promise<void> => {
      // Where the database does not answer for a moment, the next time says it.
      const still = await touch(database, taken, progress).catch(() => true);
      if (still || !isOurs) return;
      isOurs = false;
      await working.end();
    };
    const saying = setInterval(() => void say(), sayEveryMs);
    try {
      const said = await working.done;
      if (isOurs) await finish(spine, taken, said, output);
    } finally {
      clearInterval(saying);
      await working.end();
    }
  } catch (error) {
    // Stopped, deleted or given to another, it ended because it was made to.
    if (!isOurs) return;
    await finish(spine, taken, { is: "failed", problem: broken }, folder);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Works out one study after another, as long as any waits. */
export const runStudies: Job = {
  name: "studies.run",
  cron: "* * * * *",
  async run(spine) {
    const database = spine.database.withTables<StudyTables>();
    for (let taken = await take(database); taken !== null; taken = await take(database)) {
      // One at a time: each uses the processors there are.
      await workOut(spine, taken);
    }
  },
};
