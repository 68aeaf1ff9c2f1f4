import { sql } from "kysely";
import type { Database } from "../../database/connect.ts";
import { type Migration, createSchema, grant } from "../../database/migrate.ts";

/** Reforms studied over many firms: each is its analyst's own, and goes with its files. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "studies");
  await sql`
    create table studies.study (
      id bigint generated always as identity primary key,
      owner text collate "C" not null,
      title text not null check (char_length(title) between 1 and 120),
      source jsonb not null,
      changes jsonb not null,
      grouped_by text[] not null,
      as_of date not null,
      state text collate "C" not null
        check (state in ('draft', 'waiting', 'running', 'done', 'failed', 'stopped')),
      done bigint not null default 0,
      total bigint,
      problem jsonb,
      result jsonb,
      rulebook_hash text collate "C" not null references rules.version,
      made_at timestamptz not null,
      attempt integer not null default 0,
      touched_at timestamptz,
      ended_at timestamptz,
      check ((state = 'done') = (result is not null)),
      check ((state = 'failed') = (problem is not null))
    )`.execute(database);
  await sql`create index study_of_owner on studies.study (owner, id)`.execute(database);
  await sql`create index study_to_do on studies.study (id) where state in ('waiting', 'running')`.execute(
    database,
  );
  await sql`
    create table studies.file (
      study_id bigint not null references studies.study on delete cascade,
      kind text collate "C" not null check (kind in ('input', 'output')),
      name text collate "C" not null,
      hash text collate "C" not null references files.file,
      size bigint not null,
      primary key (study_id, kind, name)
    )`.execute(database);
  await sql`create index study_file_hash on studies.file (hash)`.execute(database);
  await grant(
    database,
    ["select", "insert", "update", "delete"],
    ["studies.study", "studies.file"],
  );
}

/** A study may ask what each other reading of doubtful words would come to. */
async function withReadings(database: Database): Promise<void> {
  await sql`alter table studies.study add column with_readings boolean not null default false`.execute(
    database,
  );
}

export const studyMigrations: readonly Migration[] = [
  { name: "2026-11-26-studies", up },
  { name: "2026-11-26-studies-readings", up: withReadings },
];
