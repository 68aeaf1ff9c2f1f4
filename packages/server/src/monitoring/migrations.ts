import { sql } from "kysely";
import { type Database, applicationRole } from "../database/connect.ts";
import type { Migration } from "../database/migrate.ts";

/** The application may see which steps the schema has behind it, to say whether it is ready. */
async function up(database: Database): Promise<void> {
  await sql`
    grant select on public.kysely_migration to ${sql.id(applicationRole)}`.execute(database);
}

export const monitoringMigrations: readonly Migration[] = [{ name: "2026-11-25-monitoring", up }];
