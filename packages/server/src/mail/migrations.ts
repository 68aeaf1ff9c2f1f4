import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Migration, createSchema, grant } from "../database/migrate.ts";

/** Messages that are to go out: written in the transaction that calls for them, carried afterwards. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "mail");
  await sql`
    create table mail.message (
      id bigint generated always as identity primary key,
      recipient text not null,
      subject text not null,
      content text not null,
      made_at timestamptz not null,
      next_at timestamptz not null,
      attempts smallint not null default 0,
      sent_at timestamptz,
      -- The last refusal, as the other server worded it.
      refusal text
    )`.execute(database);
  await sql`create index message_due on mail.message (next_at) where sent_at is null`.execute(
    database,
  );
  await grant(database, ["select", "insert", "update", "delete"], ["mail.message"]);
}

export const mailMigrations: readonly Migration[] = [{ name: "2026-11-24-mail", up }];
