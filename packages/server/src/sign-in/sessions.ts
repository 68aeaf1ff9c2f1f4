import { forgetDevices } from "./accounts.ts";
import { type QueryExecutorProvider, sql } from "kysely";

/** A session as its owner sees it: never its token. */
export interface Session {
  readonly id: string;
  readonly since: string;
  readonly until: string;
  /** What the browser says of itself, and from where it came. */
  readonly device: string | null;
  readonly address: string | null;
}

/** Somebody's sessions, the newest first. */
export async function sessionsOf(
  database: QueryExecutorProvider,
  user: string,
): Promise<readonly Session[]> {
  const { rows } = await sql<Session>`
    select "id", "createdAt" as since, "expiresAt" as until, "userAgent" as device, "ipAddress" as address
      from sign_in."session" where "userId" = ${user} and "expiresAt" > now()
      order by "createdAt" desc, "id" limit 200`.execute(database);
  return rows;
}

/** Ends one of somebody's sessions; false where they have none such. */
export async function endSession(
  database: QueryExecutorProvider,
  user: string,
  id: string,
): Promise<boolean> {
  const { rows } = await sql`
    delete from sign_in."session" where "userId" = ${user} and "id" = ${id} returning 1`.execute(
    database,
  );
  return rows.length > 0;
}

/** Ends all of somebody's sessions but the one kept, and says how many there were. */
export async function endSessions(
  database: QueryExecutorProvider,
  user: string,
  kept: string | null = null,
): Promise<number> {
  const { rows } = await sql`
    delete from sign_in."session"
      where "userId" = ${user} and "id" is distinct from ${kept} returning 1`.execute(database);
  return rows.length;
}

/** After a new password: the session with a token stays, every other of its owner ends, and no device is trusted. */
export async function keepSessionAlone(
  database: QueryExecutorProvider,
  token: string,
): Promise<void> {
  const { rows } = await sql<{ id: string; user: string }>`
    select "id", "userId" as "user" from sign_in."session" where "token" = ${token}`.execute(
    database,
  );
  for (const { id, user } of rows) {
    await endSessions(database, user, id);
    await forgetDevices(database, user);
  }
}
