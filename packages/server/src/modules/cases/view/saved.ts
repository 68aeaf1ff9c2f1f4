import type { Kysely } from "kysely";
import { type Actor, holds } from "../../../access/actor.ts";
import type { CaseBody } from "../schemas.ts";
import type { Tables } from "../tables.ts";
import type { Found } from "../way/found.ts";

/** Who saved last what a case states: told to the applicant's own people, who may be writing at the same time. */
export async function savedOf(
  database: Kysely<Tables>,
  actor: Actor,
  { applicant, saved }: Pick<Found, "applicant" | "saved">,
): Promise<CaseBody["saved"]> {
  if (saved === null || !holds(actor, ["applicant"], applicant)) return null;
  const person = await database
    .selectFrom("sign_in.user")
    .select("name")
    .where("id", "=", saved.by)
    .executeTakeFirst();
  return { ...saved, name: person?.name ?? null };
}
