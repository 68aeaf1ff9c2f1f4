import type { Actor } from "../../../access/actor.ts";
import { decidingBodies } from "../programmes/discretion.ts";
import type { Rules } from "./context.ts";
import type { Found } from "./found.ts";

/** Whether a case is somebody's to see: the applicant's people, those of the bodies that work on it, and auditors. */
export function maySee(actor: Actor, found: Found, rules: Rules): boolean {
  const { leading, supporting, shares } = found.programme;
  const bodies = new Set([
    found.applicant,
    ...(found.state === "draft"
      ? []
      : [
          leading,
          ...supporting,
          ...shares.map(({ payer }) => payer),
          ...decidingBodies(found, rules),
        ]),
  ]);
  return actor.memberships.some(
    ({ body, role }) => bodies.has(body) || (role === "auditor" && found.state !== "draft"),
  );
}
