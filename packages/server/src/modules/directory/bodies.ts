import { type QueryExecutorProvider, sql } from "kysely";
import { lastNameBy, nameOn } from "../../directory/names.ts";
import type { Role } from "../../directory/tables.ts";

/** The kinds that anybody may see: firms are seen by their own people and by those who work on their cases. */
export const publicKinds = ["public", "county", "system"] as const;

export interface Body {
  readonly id: string;
  readonly kind: (typeof publicKinds)[number];
  readonly name: string | null;
  readonly english: string | null;
}

export interface BodySearch {
  readonly day: string;
  readonly kind: Body["kind"] | null;
  readonly words: string;
  readonly after: string;
  readonly limit: number;
}

/** Bodies by their id, with the name that each has on a day; those one of whose names holds some words. */
export async function bodies(
  database: QueryExecutorProvider,
  { day, kind, words, after, limit }: BodySearch,
): Promise<readonly Body[]> {
  const like = `%${words.replaceAll(/[\\%_]/gu, (each) => `\\${each}`)}%`;
  const id = sql`b.id`;
  const { rows } = await sql<Body>`
    select b.id, b.kind, ${nameOn(id, day)} as name, ${nameOn(id, day, "en")} as english
      from directory.body b
      where b.id > ${after} and b.kind = any (${[...publicKinds]})
        and (${kind}::text is null or b.kind = ${kind})
        and (${words} = '' or exists (select from directory.body_name n
          where n.body_id = b.id and (n.zh like ${like} or lower(n.en) like lower(${like}))))
      order by b.id limit ${limit}`.execute(database);
  return rows;
}

export interface DatedName {
  readonly zh: string;
  readonly en: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Every name that a body has had, the oldest first. */
export async function namesOf(
  database: QueryExecutorProvider,
  body: string,
): Promise<readonly DatedName[]> {
  const { rows } = await sql<DatedName>`
    select zh, en, valid_from as "from", valid_to as "to" from directory.body_name
      where body_id = ${body} order by valid_from nulls first, position`.execute(database);
  return rows;
}

/** One body that anybody may see; null where there is none such. */
export async function bodyNamed(
  database: QueryExecutorProvider,
  body: string,
  day: string,
): Promise<(Body & { readonly last: string | null }) | null> {
  const id = sql`b.id`;
  const { rows } = await sql<Body & { last: string | null }>`
    select b.id, b.kind, ${nameOn(id, day)} as name, ${nameOn(id, day, "en")} as english,
        ${lastNameBy(id, day)} as last
      from directory.body b
      where b.id = ${body} and b.kind = any (${[...publicKinds]})`.execute(database);
  return rows[0] ?? null;
}

export interface Held {
  readonly number: string;
  readonly user: string;
  readonly name: string | null;
  readonly role: Role;
  readonly since: string;
  readonly until: string | null;
}

/** Whether there is such a body, a firm or another. */
export async function isBody(database: QueryExecutorProvider, body: string): Promise<boolean> {
  const { rows } = await sql`select 1 from directory.body where id = ${body}`.execute(database);
  return rows.length > 0;
}

/** Who has or had which role in a body, the newest first. */
export async function rolesIn(
  database: QueryExecutorProvider,
  body: string,
  {
    before,
    limit,
    ended,
  }: { readonly before: number; readonly limit: number; readonly ended: boolean },
): Promise<readonly Held[]> {
  const { rows } = await sql<Held>`
    select m.id::text as number, m.user_id as user, u."name", m.role, m.since, m.until
      from directory.member m left join sign_in."user" u on u."id" = m.user_id
      where m.body_id = ${body} and m.id < ${before} and (${ended} or m.until is null)
      order by m.id desc limit ${limit}`.execute(database);
  return rows;
}
