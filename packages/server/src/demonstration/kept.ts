import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import type { Job } from "../jobs/job.ts";
import { moment } from "../spine/clock.ts";
import type { DemonstrationTables } from "./tables.ts";

/** What a database says of the city in it. */
export type Kept =
  /** Nothing was ever done in it. */
  | { readonly is: "empty" }
  /** A database of a real server: not to be touched. */
  | { readonly is: "another" }
  | {
      readonly is: "city";
      readonly version: string | null;
      readonly filled: boolean;
      readonly seenAt: string;
    };

/** Looks whether a database holds the demonstration city, all of it, and when it was last seen. */
export async function readKept(database: Database): Promise<Kept> {
  const { rows } = await sql<{ used: boolean; city: boolean }>`
    select to_regclass('public.kysely_migration') is not null as used,
      to_regclass('demonstration.city') is not null as city`.execute(database);
  if (rows[0]?.used !== true) return { is: "empty" };
  if (!rows[0].city) return { is: "another" };
  const city = await database
    .withTables<DemonstrationTables>()
    .selectFrom("demonstration.city")
    .selectAll()
    .executeTakeFirst();
  // Whatever was written down last has happened: time goes on after it.
  const last = await sql<{ at: string | null }>`
    select to_json(max(at)) #>> '{}' as at from audit.event`.execute(database);
  const times = [city?.seen_at, last.rows[0]?.at].flatMap((at) =>
    at === undefined || at === null ? [] : [new Date(at).toISOString()],
  );
  return {
    is: "city",
    version: city?.version ?? null,
    filled: city?.filled ?? false,
    seenAt: times.toSorted().at(-1) ?? "",
  };
}

/** Writes down that the city stands, as this version has it. */
export async function keep(
  database: Database,
  city: { readonly version: string; readonly filled: boolean; readonly seenAt: string },
): Promise<void> {
  const row = { version: city.version, filled: city.filled, seen_at: city.seenAt };
  await database
    .withTables<DemonstrationTables>()
    .insertInto("demonstration.city")
    .values({ one: true, ...row })
    .onConflict((conflict) => conflict.column("one").doUpdateSet(row))
    .execute();
}

/** Writes the city's time down, so that it goes on from there after a restart. */
export const rememberTime: Job = {
  name: "demonstration.time",
  cron: "* * * * *",
  async run({ database, clock }) {
    await database
      .withTables<DemonstrationTables>()
      .updateTable("demonstration.city")
      .set({ seen_at: moment(clock) })
      .execute();
  },
};
