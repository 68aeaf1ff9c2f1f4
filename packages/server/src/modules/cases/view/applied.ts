import type { Rulebook } from "@gongbao/engine";
import type { Kysely } from "kysely";
import { type Actor, holds } from "../../../access/actor.ts";
import { appliedForSameWork } from "../offers/same-work.ts";
import type { CaseBody } from "../schemas.ts";
import type { Tables } from "../tables.ts";
import type { Found } from "../way/found.ts";
import { stepOf } from "../way/steps.ts";

/** What the applicant asks for, or was paid, by other cases for the same work: told to its own people before they send it. */
export async function sameWorkOf(
  database: Kysely<Tables>,
  actor: Actor,
  found: Found,
  rulebook: Rulebook,
): Promise<CaseBody["sameWork"]> {
  const fillsIn = stepOf("submit").from.includes(found.state);
  if (!fillsIn || !holds(actor, ["applicant"], found.applicant)) return [];
  const others = await appliedForSameWork(database, rulebook, found);
  return others.map(({ number, title, state, isEarlier, things }) => ({
    case: number,
    programmeTitle: title,
    state,
    earlier: isEarlier,
    things: [...things],
  }));
}
