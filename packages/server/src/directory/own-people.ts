import { type RawBuilder, sql } from "kysely";

/**
 * Who was of a body, or acted for it by its consent, at any time since a moment; of a public body, who applies for it. A
 * part of a query, for `string[]`.
 */
export const ownPeopleOf = (
  body: RawBuilder<unknown>,
  since: RawBuilder<unknown>,
): RawBuilder<readonly string[]> => sql<readonly string[]>`(
  select coalesce(json_agg(distinct own.person), '[]') from (
    select m.user_id as person
      from directory.member m join directory.body of on of.id = m.body_id
      where m.body_id = ${body} and (m.until is null or m.until >= ${since})
        and (m.role = 'applicant' or of.kind in ('enterprise', 'institution'))
    union all
    select a.agent_id from directory.agency a
      where a.body_id = ${body} and (a.until is null or a.until >= ${since})) own)`;
