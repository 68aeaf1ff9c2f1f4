import { type Transaction, sql } from "kysely";
import type { DirectoryTables, Role } from "../../directory/tables.ts";
import type { SignInTables } from "../../sign-in/tables.ts";

/** Who is to be told: people by id, all who hold a role in a body, or a firm's people and those who act for it. */
export type Audience =
  | { readonly users: readonly string[] }
  | { readonly role: Role; readonly bodies: readonly string[] }
  | { readonly firm: string };

/** Somebody to tell. */
export interface Recipient {
  readonly user: string;
  readonly email: string;
}

/** The people of an audience now, each once; nobody whose account is closed. */
export async function recipientsOf(
  transaction: Transaction<DirectoryTables & SignInTables>,
  audience: Audience,
): Promise<readonly Recipient[]> {
  const users = "users" in audience ? [...audience.users] : [];
  const role = "role" in audience ? audience.role : "firm" in audience ? "applicant" : null;
  const bodies =
    "bodies" in audience ? [...audience.bodies] : "firm" in audience ? [audience.firm] : [];
  const firm = "firm" in audience ? audience.firm : null;
  const { rows } = await sql<Recipient>`
    with told as (
      select unnest(${users}::text[]) as id
      union
      select m.user_id from directory.member m
      where m.until is null and m.role = ${role} and m.body_id = any(${bodies})
      union
      select a.agent_id from directory.agency a where a.until is null and a.body_id = ${firm}
    )
    select u.id as user, u.email from told join sign_in."user" u using (id)
    where u."closedAt" is null
    order by u.id`.execute(transaction);
  return rows;
}
