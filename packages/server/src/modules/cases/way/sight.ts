import { type Actor, holds } from "../../../access/actor.ts";
import { decidingBodies } from "../programmes/discretion.ts";
import type { Rules } from "./context.ts";
import type { Found } from "./found.ts";
import { sentInBy } from "./steps.ts";

/** The bodies that work on a case: those that lead, support, pay and settle. */
function officesOf({ programme }: Found, deciding: readonly string[]) {
  const { leading, supporting, shares } = programme;
  return [leading, ...supporting, ...shares.map(({ payer }) => payer), ...deciding];
}

/** Whether a case is somebody's to see: the applicant's people, those of the bodies that work on it, and auditors. */
export const maySee = (actor: Actor, found: Found, rules: Rules): boolean =>
  actor.memberships.some(({ body }) => body === found.applicant) || worksOn(actor, found, rules);

/** Whether a case is a draft that was discarded: it ended without ever having been sent in. */
export const isDiscarded = ({ state, steps }: Pick<Found, "state" | "steps">): boolean =>
  state === "withdrawn" && !steps.some(({ kind }) => sentInBy.includes(kind));

/** Whether somebody is of the bodies that work on a case, or audits; of a draft nobody, discarded or not. */
export function worksOn(actor: Actor, found: Found, rules: Rules): boolean {
  if (found.state === "draft" || isDiscarded(found)) return false;
  const offices = new Set(officesOf(found, decidingBodies(found, rules)));
  return holds(actor, ["auditor"]) || actor.memberships.some(({ body }) => offices.has(body));
}
