import { type RawBuilder, sql } from "kysely";

/**
 * Who was of a body, or acted for it by its consent, at any time since a moment; of a public body, who applies for it. A
 * part of a query, for `string[]`.
 */
export const ownPeopleOf = (
  body: RawBuilder<unknown>,
  since: RawBuilder<unknown>,
): RawBuilder<readonly string[]> => sql<readonly string[]>`directory.own_people(${body}, ${since})`;
