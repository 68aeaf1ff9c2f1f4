import { sql } from "kysely";
import { type Database, applicationRole } from "../../database/connect.ts";
import { type Migration, createSchema, grant } from "../../database/migrate.ts";

/** What each person was told, and when they read it. Only the reading changes; what was read is forgotten in the end. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "notifications");
  await sql`
    create table notifications.notice (
      id bigint generated always as identity primary key,
      user_id text collate "C" not null,
      at timestamptz not null,
      -- What it tells of: case.accept, case.remind-soon, notice.object.
      kind text collate "C" not null,
      -- What it is about: case:2019-000001.
      about text collate "C" not null,
      zh text not null,
      en text not null,
      due_on date,
      read_at timestamptz
    )`.execute(database);
  await sql`create index notice_of_user on notifications.notice (user_id, id)`.execute(database);
  await sql`
    create index notice_unread on notifications.notice (user_id) where read_at is null`.execute(
    database,
  );
  await sql`
    create index notice_read on notifications.notice (read_at) where read_at is not null`.execute(
    database,
  );
  await grant(database, ["select", "insert", "delete"], ["notifications.notice"]);
  await sql`
    grant update (read_at) on notifications.notice to ${sql.id(applicationRole)}`.execute(database);
}

/** Who acts for a firm is asked with each step of its cases. */
async function agents(database: Database): Promise<void> {
  await sql`
    create index agency_of_body on directory.agency (body_id) where until is null`.execute(
    database,
  );
}

export const notificationMigrations: readonly Migration[] = [
  { name: "2026-11-25-notifications", up },
  { name: "2026-11-25-notifications-agents", up: agents },
];
