import { randomBytes } from "node:crypto";
import { mkdir, open, rm, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { appliedMigrations } from "../database/migrate.ts";
import type { LabelBody } from "../schema/basics.ts";
import type { Spine } from "../spine/spine.ts";

/** What does not work; who may read it need not be trusted, so that it says no more than which part. */
export interface NotReady {
  readonly part: "database" | "schema" | "queue" | "disk" | "server";
  readonly message: LabelBody;
}

const patienceMs = 2000;
const leastFree = 64 * 1024 * 1024;
/** How long an answer is good, so that asking often costs nothing. */
const keptMs = 1000;

const faults: Readonly<Record<NotReady["part"], LabelBody>> = {
  database: { zh: "数据库没有应答", en: "The database does not answer" },
  schema: {
    zh: "数据库的结构不是本版本的",
    en: "The schema of the database is not this version's",
  },
  queue: { zh: "任务队列不能读", en: "The queue of jobs cannot be read" },
  disk: { zh: "数据目录不能写或已满", en: "The data folder cannot be written, or is full" },
  server: { zh: "服务正在停止", en: "The server is stopping" },
};

/** A part that does not work. */
export const notReady = (part: NotReady["part"]): NotReady => ({ part, message: faults[part] });

/** Asks whether everything that requests need works. */
export function readiness(
  { database, checkpoints }: Pick<Spine, "database" | "checkpoints">,
  migrations: readonly string[],
): () => Promise<readonly NotReady[]> {
  // Made once, and not again where it goes away.
  const data = dirname(checkpoints.path);
  const made = mkdir(data, { recursive: true }).catch(() => undefined);
  const checks: readonly (readonly [NotReady["part"], () => Promise<boolean>])[] = [
    ["database", async () => (await sql`select 1`.execute(database)).rows.length === 1],
    [
      "schema",
      async () => {
        const applied = new Set(await appliedMigrations(database));
        return applied.size === migrations.length && migrations.every((each) => applied.has(each));
      },
    ],
    [
      "queue",
      async () => {
        await sql`select 1 from pgboss.job limit 1`.execute(database);
        return true;
      },
    ],
    [
      "disk",
      async () => {
        await made;
        return canWrite(data);
      },
    ],
  ];
  const ask = async (): Promise<readonly NotReady[]> => {
    const found = await Promise.all(
      checks.map(async ([part, check]) => ((await works(check)) ? null : notReady(part))),
    );
    return found.filter((each) => each !== null);
  };
  let last: { readonly at: number; readonly answer: Promise<readonly NotReady[]> } | null = null;
  return () => {
    const at = performance.now();
    if (last === null || at - last.at > keptMs) last = { at, answer: ask() };
    return last.answer;
  };
}

async function works(check: () => Promise<boolean>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), patienceMs);
  const checked = check().catch(() => false);
  try {
    return await Promise.race([checked, promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function canWrite(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leastFree) return false;
  const path = join(folder, `.ready-${randomBytes(6).toString("hex")}`);
  try {
    const handle = await open(path, "wx", 0o600);
    await handle.writeFile("ready");
    await handle.close();
  } finally {
    await rm(path, { force: true });
  }
  return true;
}
