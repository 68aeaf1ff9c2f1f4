import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import type { FileStore } from "../files/store.ts";
import type { Working } from "./beside.ts";

/** How often whoever works something out says that it still does, and after how long it is given to another. */
const sayEveryMs = 1000;
const goneAfterSeconds = 120;

/** What took so many servers down with it is not begun again. */
const mostAttempts = 3;

/** A piece of long work that this server has taken. */
export interface Taken {
  readonly id: bigint;
  /** Which taking of it this is: it may have been taken before, by a server that went away. */
  readonly attempt: number;
}

/**
 * Work that takes long and whose pieces stand in a table, each a row with its `state`: waiting, running, and whatever
 * comes after. One server takes a piece (`attempt`), says how far it is (`touched_at`, `done`, `total`), and another takes
 * it over where that one went away.
 */
export interface LongWork<Said> {
  /** What a piece is called where it fails. */
  readonly name: string;
  readonly table: string;
  /** Begins a piece beside the server, in a folder of its own; null where it is not there any more. */
  begin(taken: Taken, folder: string, onProgress: OnProgress): Promise<Working<Said> | null>;
  /** Writes down what came of it, by `stillTaken`; null where it broke off and the log says why. */
  finish(taken: Taken, said: Said | null, folder: string): Promise<void>;
}

export type OnProgress = (done: number, total: number) => void;

/** Which row is still this server's to write: not stopped, deleted, or given to another. */
export const stillTaken = ({ id, attempt }: Taken) =>
  sql<boolean>`id = ${id} and state = 'running' and attempt = ${attempt}`;

/** The next piece to work out: one that waits, or one whose server went away in the middle. */
async function take<Tables>(database: Kysely<Tables>, table: string): Promise<Taken | null> {
  const { rows } = await sql<Taken>`
    update ${sql.table(table)} set state = 'running', attempt = attempt + 1,
      touched_at = clock_timestamp(), done = 0, total = null
    where id = (
      select id from ${sql.table(table)}
      where state = 'waiting' or (state = 'running'
        and touched_at < clock_timestamp() - make_interval(secs => ${goneAfterSeconds}))
      order by id limit 1 for update skip locked)
    returning id, attempt`.execute(database);
  return rows[0] ?? null;
}

/** Says how far a piece is; false where it is no longer this server's. */
async function touch<Tables>(
  database: Kysely<Tables>,
  table: string,
  taken: Taken,
  progress: { readonly done: number; readonly total: number } | null,
): Promise<boolean> {
  const { rows } = await sql`
    update ${sql.table(table)} set touched_at = clock_timestamp(),
      done = coalesce(${progress?.done ?? null}, done),
      total = coalesce(${progress?.total ?? null}, total)
    where ${stillTaken(taken)}
    returning id`.execute(database);
  return rows.length > 0;
}

async function workOut<Said, Tables>(
  database: Kysely<Tables>,
  work: LongWork<Said>,
  taken: Taken,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), `gongbao-${work.name}-`));
  let isOurs = true;
  try {
    if (taken.attempt > mostAttempts)
      throw new Error(`${work.name} ${taken.id} ended ${mostAttempts} servers`);
    let progress: { readonly done: number; readonly total: number } | null = null;
    const working = await work.begin(taken, folder, (done, total) => {
      progress = { done, total };
    });
    if (working === null) return;
    const say = async (): Promise<void> => {
      // Where the database does not answer for a moment, the next time says it.
      const still = await touch(database, work.table, taken, progress).catch(() => true);
      if (still || !isOurs) return;
      isOurs = false;
      await working.end();
    };
    const saying = setInterval(() => void say(), sayEveryMs);
    try {
      const said = await working.done;
      if (isOurs) await work.finish(taken, said, folder);
    } finally {
      clearInterval(saying);
      await working.end();
    }
  } catch (error) {
    // Stopped, deleted or given to another, it ended because it was made to.
    if (!isOurs) return;
    await work.finish(taken, null, folder);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Works out one piece after another, as long as any waits: one at a time, since each uses the processors there are. */
export async function workOutAll<Said, Tables>(
  database: Kysely<Tables>,
  work: LongWork<Said>,
): Promise<void> {
  const next = () => take(database, work.table);
  for (let taken = await next(); taken !== null; taken = await next()) {
    await workOut(database, work, taken);
  }
}

/** Lays kept files out in a folder, which is made. */
export async function layOut(
  files: Pick<FileStore, "copyTo">,
  inputs: readonly { readonly name: string; readonly hash: string }[],
  folder: string,
): Promise<void> {
  await mkdir(folder);
  await Promise.all(
    inputs.map(async ({ name, hash }) => {
      if (!(await files.copyTo(hash, join(folder, name))))
        throw new Error(`the file ${hash} is not there`);
    }),
  );
}
