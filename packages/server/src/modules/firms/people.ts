import { type QueryExecutorProvider, type Transaction, sql } from "kysely";
import type { DirectoryTables } from "../../directory/tables.ts";
import { ApiError, notFound } from "../../errors/api-error.ts";

/** Somebody of a firm, or who acts for it. */
export interface Acting {
  readonly user: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly as: "colleague" | "agent";
  readonly since: string;
  readonly until: string | null;
  /** Who let them. */
  readonly by: string;
}

/** Who is of a firm and who acts for it, now or also before. */
export async function actingFor(
  database: QueryExecutorProvider,
  firm: string,
  ended: boolean,
): Promise<readonly Acting[]> {
  const { rows } = await sql<Acting>`
    select a."user", u."name", u."email", a."as", a.since, a.until, a."by" from (
        select id, user_id as "user", 'colleague' as "as", since, until, granted_by as "by"
          from directory.member where body_id = ${firm} and role = 'applicant'
        union all
        select id, agent_id, 'agent', since, until, granted_by from directory.agency
          where body_id = ${firm}
      ) a left join sign_in."user" u on u."id" = a."user"
      where ${ended} or a.until is null
      order by a.until nulls first, a."as" desc, a.id limit 500`.execute(database);
  return rows;
}

/**
 * Makes sure that there is such a firm.
 *
 * @throws {ApiError} 404
 */
export async function firmOr404(database: QueryExecutorProvider, firm: string): Promise<void> {
  const { rows } = await sql`
    select 1 from directory.body where id = ${firm} and credit_code is not null`.execute(database);
  if (rows.length === 0) throw notFound({ zh: "单位", en: "firm" }, "firm", firm, []);
}

/**
 * An agent acts by consent and gives none: only the firm's own people do.
 *
 * @throws {ApiError} 403
 */
export async function ownPeopleOnly(
  transaction: Transaction<DirectoryTables>,
  user: string,
  firm: string,
): Promise<void> {
  const own = await transaction
    .selectFrom("directory.member")
    .select("id")
    .where("user_id", "=", user)
    .where("body_id", "=", firm)
    .where("role", "=", "applicant")
    .where("until", "is", null)
    .executeTakeFirst();
  if (own === undefined) throw notForAgents;
}

/**
 * Holds a firm's people until the transaction ends, and makes sure that somebody of them is left beside one.
 *
 * @throws {ApiError} 409
 */
export async function refuseLast(
  transaction: Transaction<DirectoryTables>,
  user: string,
  firm: string,
): Promise<void> {
  const people = await transaction
    .selectFrom("directory.member")
    .select("user_id")
    .where("body_id", "=", firm)
    .where("role", "=", "applicant")
    .where("until", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  if (people.every(({ user_id }) => user_id === user)) throw lastOne;
}

const notForAgents = new ApiError(403, {
  code: "not-for-agents",
  message: {
    zh: "代办人不能代单位办这一步",
    en: "This is for the firm's own people, not its agents",
  },
  where: "firm",
  expected: null,
  found: null,
  advice: { zh: "请由单位自己的人办理。", en: "Leave it to the firm's own people." },
});

const lastOne = new ApiError(409, {
  code: "last-one",
  message: { zh: "这是单位最后一位申报人", en: "This is the last of the firm's own people" },
  where: "email",
  expected: null,
  found: null,
  advice: { zh: "请先添加另一位同事。", en: "Add a colleague first." },
});
