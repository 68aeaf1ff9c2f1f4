import { sql } from "kysely";
import { type Migration, createSchema, demonstrationStep, grant } from "../database/migrate.ts";

/**
 * Marks the database as the demonstration's. A server that is none does not know this step and refuses the database, so
 * that nobody of the demonstration ever comes into a real one.
 */
export const demonstrationMigrations: readonly Migration[] = [
  {
    name: demonstrationStep,
    async up(database) {
      await createSchema(database, "demonstration");
      await sql`
        create table demonstration.city (
          one boolean primary key default true check (one),
          version text not null,
          filled boolean not null,
          seen_at text not null
        )`.execute(database);
      await grant(database, ["select", "insert", "update"], ["demonstration.city"]);
    },
  },
];
