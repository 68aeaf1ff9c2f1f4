import { sql } from "kysely";
import type { Database } from "../../database/connect.ts";
import { type Migration, createSchema, grant } from "../../database/migrate.ts";

/** 纠错: what people say of a rule that reads the gazette wrong, and the public answer. Nobody is asked who they are. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "corrections");
  await sql`
    create table corrections.suggestion (
      id bigint generated always as identity primary key,
      measure text collate "C" not null,
      -- The rules as they were when it was said.
      rulebook_hash text collate "C" not null references rules.version,
      -- Without phone numbers and mailboxes: those are not kept.
      words text not null,
      at timestamptz not null,
      finding text collate "C" check (finding in ('rule-wrong', 'rule-right', 'text-unclear')),
      answer text,
      answered_at timestamptz,
      answered_by text collate "C",
      answered_in text collate "C" references directory.body,
      check (num_nulls(finding, answer, answered_at, answered_by, answered_in) in (0, 5))
    )`.execute(database);
  await sql`create index suggestion_of_measure on corrections.suggestion (measure, id)`.execute(
    database,
  );
  await grant(database, ["select", "insert"], ["corrections.suggestion"]);
  // What was said is not changed; it is answered once.
  await sql`
    grant update (finding, answer, answered_at, answered_by, answered_in)
      on corrections.suggestion to gongbao_app`.execute(database);
}

export const correctionMigrations: readonly Migration[] = [{ name: "2026-11-25-corrections", up }];
