import { type Kysely, type RawBuilder, type Transaction, sql } from "kysely";
import type { BodyKind, DirectoryTables, Role } from "./tables.ts";

/** One role in one body. */
export interface Membership {
  readonly body: string;
  readonly kind: BodyKind;
  readonly role: Role;
}

/** What somebody may act as now: roles held, and firms acted for by their consent. A part of a query, for `Membership[]`. */
export const membershipsAsJson = (user: RawBuilder<unknown>) => sql<readonly Membership[]>`
  coalesce((select json_agg(held order by held.body, held.role) from (
    select m.body_id as body, b.kind, m.role
      from directory.member m join directory.body b on b.id = m.body_id
      where m.user_id = ${user} and m.until is null
    union
    select a.body_id, b.kind, 'applicant'
      from directory.agency a join directory.body b on b.id = a.body_id
      where a.agent_id = ${user} and a.until is null) held), '[]'::json)`;

export interface Grant {
  readonly user: string;
  readonly body: string;
  readonly role: Role;
  readonly at: string;
  readonly by: string;
}

/** Gives somebody a role in a body; false where it was held already. */
export async function grantRole(
  transaction: Transaction<DirectoryTables>,
  { user, body, role, at, by }: Grant,
): Promise<boolean> {
  const added = await transaction
    .insertInto("directory.member")
    .values({ user_id: user, body_id: body, role, since: at, until: null, granted_by: by })
    .onConflict((conflict) =>
      conflict.columns(["user_id", "body_id", "role"]).where("until", "is", null).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** Ends a role; false where it was not held. The record of it stays. */
export async function endRole(
  transaction: Transaction<DirectoryTables>,
  { user, body, role, at }: Omit<Grant, "by">,
): Promise<boolean> {
  const ended = await transaction
    .updateTable("directory.member")
    .set({ until: at })
    .where("user_id", "=", user)
    .where("body_id", "=", body)
    .where("role", "=", role)
    .where("until", "is", null)
    .returning("id")
    .executeTakeFirst();
  return ended !== undefined;
}

/** Whether anybody administers the system yet. */
export async function hasAdministrator(database: Kysely<DirectoryTables>): Promise<boolean> {
  const found = await database
    .selectFrom("directory.member")
    .select("id")
    .where("role", "=", "administrator")
    .where("until", "is", null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
