import { sql } from "kysely";
import type { Database } from "../../database/connect.ts";
import { type Migration, createSchema, grant } from "../../database/migrate.ts";

/** Lists of who is owed something under a programme, as the city's own data say. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "offers");
  await sql`
    create table offers.list (
      id bigint generated always as identity primary key,
      programme_id text collate "C" not null references cases.programme,
      source text not null check (char_length(source) between 1 and 300),
      source_as_of date not null,
      day date not null,
      rulebook_hash text collate "C" not null references rules.version,
      state text collate "C" not null check (state in (
        'draft', 'waiting', 'running', 'done', 'failed', 'stopped', 'released')),
      done bigint not null default 0,
      total bigint,
      problem jsonb,
      result jsonb,
      made_at timestamptz not null,
      made_by text collate "C" not null,
      made_as text collate "C" not null check (made_as in ('clerk', 'reviewer')),
      attempt integer not null default 0,
      touched_at timestamptz,
      ended_at timestamptz,
      released_at timestamptz,
      released_by text collate "C",
      check ((state in ('done', 'released')) = (result is not null)),
      check ((state = 'failed') = (problem is not null)),
      check ((state = 'released') = (released_by is not null)),
      -- Who lists is not who releases.
      check (released_by <> made_by)
    )`.execute(database);
  await sql`create index list_of_programme on offers.list (programme_id, id)`.execute(database);
  await sql`create index list_to_do on offers.list (id) where state in ('waiting', 'running')`.execute(
    database,
  );
  await sql`
    create table offers.file (
      list_id bigint not null references offers.list on delete cascade,
      kind text collate "C" not null check (kind in ('input', 'output')),
      name text collate "C" not null,
      hash text collate "C" not null references files.file,
      size bigint not null,
      primary key (list_id, kind, name)
    )`.execute(database);
  await sql`create index offer_file_hash on offers.file (hash)`.execute(database);
  await sql`
    create table offers.entry (
      list_id bigint not null references offers.list on delete cascade,
      position integer not null,
      code text collate "C" not null,
      firm text collate "C" references directory.body,
      stated jsonb,
      outcome text collate "C" not null check (outcome in (
        'owed', 'uncertain', 'nothing', 'awarded', 'own-case', 'own-firm', 'no-county', 'twice', 'no-code',
        'not-in-directory')),
      sum bigint,
      detail jsonb not null,
      left_out text collate "C" check (left_out in ('releaser', 'own-case', 'changed')),
      reason text,
      case_number text collate "C" unique references cases.case (number),
      primary key (list_id, position),
      check ((outcome = 'owed') = (sum is not null)),
      check (sum > 0),
      check (left_out is null or case_number is null),
      check ((left_out = 'releaser') = (reason is not null))
    )`.execute(database);
  await grant(
    database,
    ["select", "insert", "update", "delete"],
    ["offers.list", "offers.file", "offers.entry"],
  );
}

export const offerMigrations: readonly Migration[] = [{ name: "2026-11-27-offers", up }];
