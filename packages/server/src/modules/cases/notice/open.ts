import type { Kysely } from "kysely";
import type { Found } from "../way/found.ts";
import type { Tables } from "../tables.ts";

/** How many objections to a case nobody has answered: it is not approved before. */
export async function openObjections(
  database: Kysely<Tables>,
  { id }: Pick<Found, "id">,
): Promise<number> {
  const { count } = await database
    .selectFrom("cases.objection")
    .select((select) => select.fn.countAll<bigint>().as("count"))
    .where("case_id", "=", id)
    .where("answered_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
