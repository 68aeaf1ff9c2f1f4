import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Migration, createSchema, grant } from "../database/migrate.ts";

async function up(database: Database): Promise<void> {
  await createSchema(database, "idempotency");
  await sql`
    create table idempotency.request (
      actor text collate "C" not null,
      key text collate "C" not null,
      fingerprint text not null,
      path text not null,
      at timestamptz not null,
      about text,
      status smallint,
      headers jsonb,
      body text,
      primary key (actor, key),
      check ((status is null) = (body is null) and (status is null) = (headers is null))
    )`.execute(database);
  await sql`create index on idempotency.request (at)`.execute(database);
  await grant(database, ["select", "insert", "update", "delete"], ["idempotency.request"]);
}

export const idempotencyMigrations: readonly Migration[] = [
  { name: "2026-11-25-idempotency-keys", up },
];
