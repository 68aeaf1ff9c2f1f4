import type { FastifyRequest } from "fastify";
import type { Actor } from "../access/actor.ts";
import type { Database } from "../database/connect.ts";
import { membershipsOf } from "../directory/members.ts";
import type { DirectoryTables } from "../directory/tables.ts";
import type { SignIn } from "./auth.ts";
import { headersOf } from "./mount.ts";

/** Whether a request brings the cookie of a session, good or not. */
export const hasSessionCookie = ({ headers }: FastifyRequest): boolean =>
  /(?:^|;\s*)(?:__Secure-)?gongbao\.session_token=/u.test(headers.cookie ?? "");

/** Who a request comes from, by its cookie; null where nobody has signed in. Asked of the database each time, so that a revoked session ends at once. */
export async function readActor(
  request: FastifyRequest,
  signIn: SignIn,
  database: Database,
): Promise<Actor | null> {
  if (!hasSessionCookie(request)) return null;
  const found = await signIn.auth.api.getSession({ headers: headersOf(request) });
  if (found === null) return null;
  const { user, session } = found;
  return {
    user: user.id,
    name: user.name,
    email: user.email,
    session: session.id,
    memberships: await membershipsOf(database.withTables<DirectoryTables>(), user.id),
  };
}
