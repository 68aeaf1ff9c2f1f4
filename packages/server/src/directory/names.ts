import { type RawBuilder, sql } from "kysely";

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
export const lastNameBy = (body: RawBuilder<unknown>, day: string): RawBuilder<string | null> =>
  sql<string | null>`(
  select n.zh from directory.body_name n
    where n.body_id = ${body} and (n.valid_from is null or n.valid_from <= ${day}::date)
    order by n.valid_from desc nulls last, n.position desc limit 1)`;
