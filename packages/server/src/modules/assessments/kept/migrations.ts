import { sql } from "kysely";
import type { Database } from "../../../database/connect.ts";
import { type Migration, createSchema, grant } from "../../../database/migrate.ts";

/** The assessments that firms keep. They are never changed: whoever computes anew keeps another. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "assessments");
  await sql`
    create table assessments.kept (
      id bigint generated always as identity primary key,
      firm text collate "C" not null references directory.body,
      title text not null check (char_length(title) between 1 and 120),
      -- The case as it was given, its numbers as text, and the readings chosen.
      stated jsonb not null,
      interpretations jsonb not null,
      as_of date not null,
      -- What it came to then, in yuan as decimal text, and under which rules.
      total jsonb not null,
      rulebook_hash text collate "C" not null references rules.version,
      kept_at timestamptz not null,
      kept_by text collate "C" not null
    )`.execute(database);
  await sql`create index kept_of_firm on assessments.kept (firm, id)`.execute(database);
  await grant(database, ["select", "insert", "delete"], ["assessments.kept"]);
}

export const keptMigrations: readonly Migration[] = [{ name: "2026-11-26-kept-assessments", up }];
