import type { Kysely } from "kysely";
import type { Tables } from "../tables.ts";

/** What people are called, by their ids. */
export async function namesOfPeople(
  database: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await database
    .selectFrom("sign_in.user")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(people.map(({ id, name }) => [id, name]));
}
