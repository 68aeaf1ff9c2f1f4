import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Clock, moment } from "../spine/clock.ts";

/** Removes what is over: sessions with their addresses, links, counts of wrong passwords, used codes. */
export async function ended(database: Database, clock: Clock): Promise<void> {
  await sql`delete from sign_in."session" where "expiresAt" < now() - interval '1 day'`.execute(
    database,
  );
  await sql`delete from sign_in."verification" where "expiresAt" < now() - interval '1 day'`.execute(
    database,
  );
  await sql`delete from sign_in.used_code where used_at < now() - interval '1 hour'`.execute(
    database,
  );
  await sql`
    delete from sign_in.failure
      where first_at < ${moment(clock)}::timestamptz - interval '1 day'`.execute(database);
}
