import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Migration, createSchema, grant } from "../database/migrate.ts";

/** How often each job was done, and how often it was given up: kept after the queue has forgotten the single ones. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "jobs");
  await sql`
    create table jobs.tally (
      name text collate "C" primary key,
      done bigint not null default 0,
      failed bigint not null default 0,
      last_done_at timestamptz,
      last_failed_at timestamptz
    )`.execute(database);
  await grant(database, ["select", "insert", "update"], ["jobs.tally"]);
}

export const jobMigrations: readonly Migration[] = [{ name: "2026-11-25-jobs", up }];
