import { type RawBuilder, sql } from "kysely";

/**
 * Those behind what somebody did: the person, or the key and whoever made it. A part of a query, for `string[]`; empty for
 * nobody.
 */
export const personsBehind = (by: RawBuilder<unknown>): RawBuilder<readonly string[]> =>
  sql<readonly string[]>`access.persons_behind(${by})`;
