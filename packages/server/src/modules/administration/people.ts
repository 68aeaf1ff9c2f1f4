import { type Kysely, sql } from "kysely";
import { lastNameBy } from "../../directory/names.ts";
import { notFound } from "../../errors/api-error.ts";
import type { Role } from "../../directory/tables.ts";
import type { SignInTables } from "../../sign-in/tables.ts";

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailProved: boolean;
  readonly secondFactor: boolean;
  readonly sessions: number;
  /** Since when it is closed; null for one that is open. */
  readonly closedAt: string | null;
  readonly roles: readonly {
    readonly body: string;
    /** What the body is or was last called. */
    readonly name: string | null;
    readonly role: Role;
    readonly since: string;
  }[];
  /** The firms for which they act by their consent. */
  readonly agentOf: readonly { readonly body: string; readonly name: string | null }[];
}

/** What whoever changes something about an account goes by. */
export type Known = Pick<
  SignInTables["sign_in.user"],
  "id" | "name" | "email" | "emailVerified" | "closedAt"
>;

/** Accounts by their address, after one and not more than so many; those whose name or address holds some words. */
export async function accounts(
  database: Kysely<unknown>,
  { words, day, after, limit }: { words: string; day: string; after: string; limit: number },
): Promise<readonly Account[]> {
  const like = `%${words.toLowerCase().replaceAll(/[\\%_]/gu, (each) => `\\${each}`)}%`;
  const { rows } = await sql<Account>`
    select u."id", u."name", u."email", u."emailVerified" as "emailProved",
        coalesce(u."twoFactorEnabled", false) as "secondFactor", u."closedAt",
        (select count(*)::int from sign_in."session" s
          where s."userId" = u."id" and s."expiresAt" > now()) as sessions,
        coalesce((select json_agg(json_build_object('body', m.body_id,
            'name', ${lastNameBy(sql`m.body_id`, day)}, 'role', m.role, 'since', m.since)
            order by m.body_id, m.role)
          from directory.member m where m.user_id = u."id" and m.until is null), '[]') as roles,
        coalesce((select json_agg(json_build_object('body', a.body_id,
            'name', ${lastNameBy(sql`a.body_id`, day)}) order by a.body_id)
          from directory.agency a where a.agent_id = u."id" and a.until is null), '[]') as "agentOf"
      from sign_in."user" u
      where u."email" collate "C" > ${after}
        and (${words} = '' or lower(u."name") like ${like} or u."email" like ${like})
      order by u."email" collate "C" limit ${limit}`.execute(database);
  return rows;
}

/**
 * Somebody by their number.
 *
 * @throws {ApiError} 404
 */
export async function accountOr404(database: Kysely<SignInTables>, person: string): Promise<Known> {
  const found = await database
    .selectFrom("sign_in.user")
    .select(["id", "name", "email", "emailVerified", "closedAt"])
    .where("id", "=", person)
    .executeTakeFirst();
  if (found) return found;
  throw notFound({ zh: "用户", en: "user" }, "person", person, []);
}
