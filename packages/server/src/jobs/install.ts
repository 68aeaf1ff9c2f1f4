import type { Client, ClientConfig } from "pg";
import { PgBoss } from "pg-boss";
import packageJson from "pg-boss/package.json" with { type: "json" };
import { applicationRole, withClient } from "../database/connect.ts";
import { DatabaseFailure } from "../database/failure.ts";
import type { Job } from "./job.ts";
import { openQueuePool } from "./pool.ts";

/** Where the queue is; a backup leaves it out, and the next start makes it again. */
export const queueSchema = "pgboss";

/** Where a job goes that failed for good. */
export const givenUp = "jobs.given-up";

/** Cron is read in the city's time. */
const zone = "Asia/Shanghai";

/** Waits of half a minute, one, two, four … up to an hour: some two hours in all. */
const trying = {
  // A job that waits already is not put in twice.
  policy: "short",
  retryLimit: 8,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 900,
  deleteAfterSeconds: 86_400,
} as const;

/** What the application does with each table of the queue. It makes and changes none, and no schedule. */
const grants = {
  instance: "select, insert, update, delete",
  version: "select, update",
  queue: "select, insert, update",
  schedule: "select, update",
  subscription: "select",
  job: "select, insert, update, delete",
  job_common: "select, insert, update, delete",
  job_dependency: "select, insert, update, delete",
  warning: "select, insert, delete",
  bam: "select",
} as const;

/**
 * Makes the queue's schema or brings it up to date, as the owner, with a queue and the schedule of each job. Several
 * servers may do so at once: one goes, the others wait and find it done. It goes forward only.
 *
 * @throws {DatabaseFailure} where the schema is a newer one's
 */
export async function installQueue(owner: ClientConfig, jobs: readonly Job[]): Promise<void> {
  await withClient(owner, async (client) => {
    // Held until the connection ends.
    await client.query("select pg_advisory_lock(4711, 3)");
    await refuseNewer(client);
    const failures: Error[] = [];
    const pool = openQueuePool(owner, { max: 2, onError: (error) => failures.push(error) });
    const boss = new PgBoss({
      db: pool.db,
      schema: queueSchema,
      migrate: true,
      supervise: false,
      schedule: false,
      registerInstance: false,
      bamIntervalSeconds: 10,
    });
    boss.on("error", (error) => failures.push(error));
    try {
      await boss.start();
      await makeQueues(boss, jobs);
      await finishIndexes(boss);
    } finally {
      await boss.stop();
      await pool.end();
    }
    const [failure] = failures;
    if (failure) throw failure;
    await client.query(`grant usage on schema ${queueSchema} to ${applicationRole}`);
    for (const [table, privileges] of Object.entries(grants)) {
      await client.query(`grant ${privileges} on ${queueSchema}.${table} to ${applicationRole}`);
    }
  });
}

async function refuseNewer(client: Client): Promise<void> {
  const there = await client.query<{ there: boolean }>(
    `select to_regclass('${queueSchema}.version') is not null as there`,
  );
  if (there.rows[0]?.there !== true) return;
  const { rows } = await client.query<{ version: number }>(
    `select version from ${queueSchema}.version`,
  );
  const found = rows[0]?.version ?? 0;
  const known = packageJson.pgboss.schema;
  if (found <= known) return;
  throw new DatabaseFailure(
    `The database was used by a newer gongbao: its queue is of version ${found}, and this one knows ${known}.\nStart the newer gongbao; schemas go forward only.`,
    `数据库已被更新版本的公报使用过：其中的任务队列为第 ${found} 版，本版只认识第 ${known} 版。\n请用更新的版本启动；库结构只能向前。`,
  );
}

async function makeQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const keep = { policy: "standard", retryLimit: 100, deleteAfterSeconds: 30 * 86_400 } as const;
  await boss.createQueue(givenUp, keep);
  for (const { name, cron } of jobs) {
    const { policy, ...rest } = { ...trying, deadLetter: givenUp };
    await boss.createQueue(name, { policy, ...rest });
    await boss.updateQueue(name, rest);
    if (cron !== null) await boss.schedule(name, cron, null, { tz: zone, missed: "once" });
  }
  const scheduled = new Set(jobs.flatMap(({ name, cron }) => (cron === null ? [] : [name])));
  for (const { name } of await boss.getSchedules()) {
    if (!scheduled.has(name)) await boss.unschedule(name);
  }
}

/** After an upgrade the queue builds its new indexes beside the work, which only their owner may do: that is now. */
async function finishIndexes(boss: PgBoss): Promise<void> {
  const until = Date.now() + 300_000;
  while (Date.now() < until) {
    const open = (await boss.getBamStatus()).filter(
      ({ status }) => status === "pending" || status === "in_progress",
    );
    if (open.length === 0) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
}
