import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Migration, createSchema, grant } from "../database/migrate.ts";

/** Every rulebook that a case was ever assessed under, by its hash: a decision can be run again as long as there is a database. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "rules");
  await sql`
    create table rules.version (
      hash text collate "C" primary key,
      volume text collate "C" not null,
      -- The rulebook as one file, gzipped.
      content bytea not null,
      first_at timestamptz not null
    )`.execute(database);
  await grant(database, ["select", "insert"], ["rules.version"]);
}

export const rulebookMigrations: readonly Migration[] = [{ name: "2026-11-24-rules", up }];
