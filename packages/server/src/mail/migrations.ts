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

/** A letter that is refused for good is tried no more; and one that is put out calls for whoever carries it. */
async function refusals(database: Database): Promise<void> {
  await sql`
    alter table mail.message
      add column refused_at timestamptz,
      -- When the person was told in the system that their letters come back.
      add column told_at timestamptz`.execute(database);
  await sql`drop index mail.message_due`.execute(database);
  await sql`
    create index message_due on mail.message (next_at, id)
      where sent_at is null and refused_at is null`.execute(database);
  await sql`
    create index message_refused on mail.message (id)
      where refused_at is not null and told_at is null`.execute(database);
  await sql`
    create function mail.call() returns trigger language plpgsql as $$
    begin
      perform pg_notify('gongbao_jobs', 'mail.carry');
      return null;
    end $$`.execute(database);
  await sql`
    create trigger call after insert on mail.message
      for each statement execute function mail.call()`.execute(database);
}

export const mailMigrations: readonly Migration[] = [
  { name: "2026-11-24-mail", up },
  { name: "2026-11-25-mail-refusals", up: refusals },
];
