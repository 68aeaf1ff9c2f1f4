import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Migration, createSchema, grant } from "../database/migrate.ts";

/** The contents that something in the database names. Whatever names one refers to it here. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "files");
  await sql`
    create table files.file (
      hash text collate "C" primary key check (hash ~ '^[0-9a-f]{64}$'),
      size bigint not null check (size > 0),
      added_at timestamptz not null,
      leaving boolean not null default false
    )`.execute(database);
  await sql`create index file_leaving on files.file (hash) where leaving`.execute(database);
  await grant(database, ["select", "insert", "update", "delete"], ["files.file"]);
}

export const fileMigrations: readonly Migration[] = [{ name: "2026-11-24-files", up }];
