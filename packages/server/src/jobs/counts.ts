import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { givenUp } from "./install.ts";

/** What became of a job, on all servers of the database together. */
export interface JobCount {
  readonly name: string;
  /** How often it was done since the database was made. */
  readonly done: bigint;
  /** How often it failed for good, after it was tried again and again. */
  readonly failed: bigint;
  /** How many wait to be done now, for the first time or again. */
  readonly waiting: bigint;
  readonly running: bigint;
  readonly lastDoneAt: string | null;
  readonly lastFailedAt: string | null;
}

/** Each job with its counts, by name: for whoever watches the server. */
export async function jobCounts(database: Database): Promise<readonly JobCount[]> {
  const { rows } = await sql<JobCount>`
    select q.name, coalesce(t.done, 0) as done, coalesce(t.failed, 0) as failed,
      count(j.id) filter (where j.state in ('created', 'retry')) as waiting,
      count(j.id) filter (where j.state = 'active') as running,
      t.last_done_at as "lastDoneAt", t.last_failed_at as "lastFailedAt"
    from pgboss.queue q
      left join jobs.tally t on t.name = q.name
      left join pgboss.job j on j.name = q.name and j.state in ('created', 'retry', 'active')
    where q.name not like '\\_\\_pgboss%' and q.name <> ${givenUp}
    group by q.name, t.name order by q.name collate "C"`.execute(database);
  return rows;
}
