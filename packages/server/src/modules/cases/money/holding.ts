import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** Holds all that is awarded to the applicant of a case, before the case itself is held. */
export async function holdApplicantOf(transaction: Kysely<Tables>, number: string): Promise<void> {
  const found = await transaction
    .selectFrom("cases.case")
    .select("applicant")
    .where("number", "=", number)
    .executeTakeFirst();
  if (found !== undefined) await holdHolders(transaction, [found.applicant]);
}

/**
 * Holds all that is awarded to some holders until the transaction ends: what the rules say of awards before is still so
 * when another is written. In one order, so that nobody waits in a circle.
 */
export async function holdHolders(
  transaction: Kysely<Tables>,
  holders: readonly string[],
): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(4714, key) from (
      select distinct hashtext(holder) as key from unnest(${holders}::text[]) holder order by 1) keys`.execute(
    transaction,
  );
}
