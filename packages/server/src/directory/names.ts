import type { Label } from "@gongbao/engine";
import { type QueryExecutorProvider, type RawBuilder, sql } from "kysely";
import { keptPlan } from "../database/kept-plan.ts";

/**
 * The name of a body on a day, as a part of a query: the newest that held then. A name is never overwritten; where two
 * hold, the later one counts.
 */
export const nameOn = (
  body: RawBuilder<unknown>,
  day: string,
  language: "zh" | "en" = "zh",
): RawBuilder<string | null> => sql<string | null>`(
  select n.${sql.ref(language)} from directory.body_name n
    where n.body_id = ${body}
      and (n.valid_from is null or n.valid_from <= ${day}::date)
      and (n.valid_to is null or n.valid_to >= ${day}::date)
    order by n.valid_from desc nulls last, n.position desc limit 1)`;

/** The last name that a body had by a day, also where it has none any more. */
export const lastNameBy = (
  body: RawBuilder<unknown>,
  day: string | RawBuilder<unknown>,
): RawBuilder<string | null> =>
  sql<string | null>`(
  select n.zh from directory.body_name n
    where n.body_id = ${body} and (n.valid_from is null or n.valid_from <= ${day}::date)
    order by n.valid_from desc nulls last, n.position desc limit 1)`;

/** The names of some bodies on a day, in both languages; Chinese where there is no English one. */
export async function namesOn(
  database: QueryExecutorProvider,
  bodies: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, { readonly zh: string; readonly en: string }>> {
  if (bodies.length === 0) return new Map();
  const { rows } = await sql<{ id: string; zh: string | null; en: string | null }>`
    select ${keptPlan} b.id, ${lastNameBy(sql`b.id`, day)} as zh, ${nameOn(sql`b.id`, day, "en")} as en
    from directory.body b where b.id = any(${[...bodies]})`.execute(database);
  return new Map(rows.map(({ id, zh, en }) => [id, { zh: zh ?? id, en: en ?? zh ?? id }] as const));
}

/** Names bodies on a day one after the other, each asked for once: for long lists. */
export function naming(
  database: QueryExecutorProvider,
  day: string,
): (body: string) => Promise<Label> {
  const known = new Map<string, Promise<Label>>();
  return (body) => {
    const name =
      known.get(body) ??
      namesOn(database, [body], day).then((names) => names.get(body) ?? { zh: body, en: body });
    known.set(body, name);
    return name;
  };
}
