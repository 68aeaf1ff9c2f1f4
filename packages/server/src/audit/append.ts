import { createHash, randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import type { AuditTables } from "./tables.ts";

/** What happened, for the chain. */
export interface AuditEvent {
  readonly at: string;
  /** The person by id, or `system`. */
  readonly actor: string;
  /** `case.submit`, `budget.appropriate`: the module and the verb. */
  readonly action: string;
  /** What it was done to: `case:…`, `order:…`. */
  readonly about: string;
  /** What else is needed to follow it: no names, no contact details, no words that a person wrote. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** What a person wrote or is called. It stands beside the chain and can be erased. */
  readonly particular?: string;
}

/** The salted hash by which the chain knows a particular that may be gone; empty where there was none. */
export const particularHash = (salt: Buffer, content: string): string =>
  createHash("sha256").update(salt).update(content).digest("hex");

/**
 * Adds an event to the chain. The chain has one end, which this holds until the transaction ends: it is the last thing
 * that a transaction does.
 */
export async function appendAudit(
  transaction: Transaction<AuditTables>,
  event: AuditEvent,
): Promise<bigint> {
  const salt = randomBytes(16);
  const { particular } = event;
  const { seq } = await transaction
    .insertInto("audit.event")
    .values({
      at: event.at,
      actor: event.actor,
      action: event.action,
      about: event.about,
      detail: JSON.stringify(event.detail ?? {}),
      particular_hash: particular === undefined ? "" : particularHash(salt, particular),
    })
    .returning("seq")
    .executeTakeFirstOrThrow();
  if (particular !== undefined) {
    await transaction
      .insertInto("audit.particular")
      .values({ seq, salt, content: particular })
      .execute();
  }
  return seq;
}
