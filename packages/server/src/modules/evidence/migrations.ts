import { sql } from "kysely";
import type { Database } from "../../database/connect.ts";
import { type Migration, createSchema, grant } from "../../database/migrate.ts";

/** The papers that prove the facts of a case. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "evidence");
  await sql`
    create table evidence.paper (
      id bigint generated always as identity primary key,
      case_id bigint not null references cases.case,
      fact text collate "C" not null,
      item text,
      hash text collate "C" not null references files.file,
      -- As whoever sent it called it: text to be shown, and never a path.
      name text not null check (char_length(name) between 1 and 200),
      kind text collate "C" not null,
      size bigint not null check (size > 0),
      added_at timestamptz not null,
      added_by text collate "C" not null,
      -- The same content for the same fact is there once.
      unique nulls not distinct (case_id, fact, item, hash)
    )`.execute(database);
  await sql`create index paper_of_hash on evidence.paper (hash)`.execute(database);
  await grant(database, ["select", "insert", "delete"], ["evidence.paper"]);
}

/** The papers that show that an account is its holder's: none goes once an account was verified by it. */
async function accountPapers(database: Database): Promise<void> {
  await sql`
    create table evidence.account_paper (
      id bigint generated always as identity primary key,
      account_id bigint not null references cases.payee_account,
      hash text collate "C" not null references files.file,
      name text not null check (char_length(name) between 1 and 200),
      kind text collate "C" not null,
      size bigint not null check (size > 0),
      added_at timestamptz not null,
      added_by text collate "C" not null,
      unique (account_id, hash)
    )`.execute(database);
  await sql`create index account_paper_of_hash on evidence.account_paper (hash)`.execute(database);
  await grant(database, ["select", "insert"], ["evidence.account_paper"]);
}

export const evidenceMigrations: readonly Migration[] = [
  { name: "2026-11-25-evidence", up },
  { name: "2026-11-28-evidence-accounts", up: accountPapers },
];
