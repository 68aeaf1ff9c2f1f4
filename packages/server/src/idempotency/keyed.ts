import { AsyncLocalStorage } from "node:async_hooks";
import { type Transaction, sql } from "kysely";
import { keptPlan } from "../database/kept-plan.ts";
import { ApiError } from "../errors/api-error.ts";
import type { IdempotencyTables } from "./tables.ts";

/** A request that came with a key, while it is worked on. */
export interface Keyed {
  readonly actor: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly path: string;
  /** Whether what it asks for has been done, and with it the key written. */
  done: boolean;
}

/** The request that is being worked on, for whatever it does. */
export const keyedRequest = new AsyncLocalStorage<Keyed>();

/**
 * Writes the key of the request that is being worked on, in the transaction that does what it asks: both stand, or
 * neither. Without such a request it does nothing. It comes first in the transaction, so that the same request at the same
 * time goes no further.
 *
 * @throws {ApiError} 409 where the same request is being worked on elsewhere, or has been done
 */
export async function claimKey(
  transaction: Transaction<IdempotencyTables>,
  at: string,
): Promise<void> {
  const request = keyedRequest.getStore();
  if (request === undefined || request.done) return;
  const { actor, key, fingerprint, path } = request;
  // Held until the transaction ends; whoever does not get it does not wait for it.
  const { rows } = await sql`
    ${keptPlan} insert into idempotency.request (actor, key, fingerprint, path, at)
    select ${actor}::text, ${key}::text, ${fingerprint}::text, ${path}::text, ${at}::timestamptz
    where pg_try_advisory_xact_lock(hashtextextended(${`${actor}/${key}`}, 4714))
    on conflict do nothing returning true`.execute(transaction);
  if (rows.length === 0) throw inProgress();
}

/** Says beside the key what was done, for whoever never got the answer. */
export async function nameDone(
  transaction: Transaction<IdempotencyTables>,
  about: string,
): Promise<void> {
  const request = keyedRequest.getStore();
  if (request === undefined || request.done) return;
  await transaction
    .updateTable("idempotency.request")
    .set({ about })
    .where("actor", "=", request.actor)
    .where("key", "=", request.key)
    .execute();
}

/** What was asked for stands: from here on the request is never done again. */
export function markDone(): void {
  const request = keyedRequest.getStore();
  if (request !== undefined) request.done = true;
}

/** The same request is being worked on: its answer can be had in a moment. */
export const inProgress = () =>
  new ApiError(
    409,
    {
      code: "in-progress",
      message: {
        zh: "同一请求正在办理",
        en: "The same request is being worked on",
      },
      where: "Idempotency-Key",
      expected: null,
      found: null,
      advice: {
        zh: "请稍后用同一个键重发，会得到它的回应。",
        en: "Send it again under the same key in a moment: that gives its answer.",
      },
    },
    { "retry-after": "1" },
  );
