import type { FastifyRequest } from "fastify";
import { sql } from "kysely";
import type { Actor } from "../access/actor.ts";
import type { Database } from "../database/connect.ts";
import { keptPlan } from "../database/kept-plan.ts";
import { type Membership, membershipsAsJson } from "../directory/members.ts";
import type { SignIn } from "./auth.ts";
import { headersOf } from "./mount.ts";

/** Whether a request brings the cookie of a session, good or not. */
export const hasSessionCookie = ({ headers }: FastifyRequest): boolean =>
  /(?:^|;\s*)(?:__Secure-)?gongbao\.session_token=/u.test(headers.cookie ?? "");

/**
 * Who a request comes from, by its cookie; null where nobody has signed in. Asked of the database each time, in one query,
 * so that a revoked session or a role that ended is gone at once.
 */
export async function readActor(
  request: FastifyRequest,
  signIn: SignIn,
  database: Database,
): Promise<Actor | null> {
  const token = signIn.tokenIn(request.headers.cookie);
  if (token === null) return null;
  const { rows } = await sql<{
    session: string;
    user: string;
    name: string;
    email: string;
    old: boolean;
    memberships: readonly Membership[];
  }>`
    select ${keptPlan} s.id as session, u.id as "user", u.name, u.email,
      s."updatedAt" < now() - ${`${signIn.extendAfterSeconds} seconds`}::interval as old,
      ${membershipsAsJson(sql`u.id`)} as memberships
    from sign_in.session s join sign_in."user" u on u.id = s."userId"
    where s.token = ${token} and s."expiresAt" > now() and u."closedAt" is null`.execute(database);
  const [found] = rows;
  if (found === undefined) return null;
  const { old, ...actor } = found;
  // Used again after an hour, it is good for longer: that is the sign-in's to write.
  if (old) await signIn.auth.api.getSession({ headers: headersOf(request) });
  return actor;
}
