import type { Transaction } from "kysely";
import { type Actor } from "../../../access/actor.ts";
import { keptFor } from "../money/paying.ts";
import { isNoticeOver } from "../notice/over.ts";
import { opinionsTaken } from "../review/opinions.ts";
import type { Tables } from "../tables.ts";
import type { Found } from "../way/found.ts";
import type { StepKind } from "../way/steps.ts";

/** A case as it is looked at on a day. */
export interface Looked {
  readonly transaction: Transaction<Tables>;
  readonly found: Found;
  readonly today: string;
}

/** What is done about an offer, until its programme closes. */
const offered: readonly StepKind[] = ["take-up", "dispute", "forgo", "reconsider"];

/** Whether there is something to do yet, and still, by a step that somebody may take: it is offered only then. */
export async function isTimely(
  { transaction, found, today }: Looked,
  actor: Actor,
  kind: StepKind,
): Promise<boolean> {
  if (kind === "approve") return isNoticeOver(found, today);
  if (kind === "advise") {
    const taken = opinionsTaken(found);
    return actor.memberships.some(({ body, role }) => role === "reviewer" && taken.includes(body));
  }
  if (offered.includes(kind)) return today <= found.programme.closesOn;
  if (kind !== "pay") return true;
  for (const { payer, line } of found.programme.shares) {
    const isTheirs = actor.memberships.some(
      ({ body, role }) => body === payer && role === "paymaster",
    );
    if (isTheirs && (await keptFor({ transaction, found }, line)).kept > 0n) return true;
  }
  return false;
}
