import type { Selectable } from "kysely";
import type { Database } from "../database/connect.ts";
import type { Clock } from "../spine/clock.ts";
import type { Keyed } from "./keyed.ts";
import type { IdempotencyTables } from "./tables.ts";

/** How long a key and its answer are kept. */
export const hoursKept = 72;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that was done under a key; null where there is none. */
export async function findDone(
  database: Database,
  { actor, key }: Pick<Keyed, "actor" | "key">,
): Promise<Selectable<IdempotencyTables["idempotency.request"]> | null> {
  const found = await database
    .withTables<IdempotencyTables>()
    .selectFrom("idempotency.request")
    .selectAll()
    .where("actor", "=", actor)
    .where("key", "=", key)
    .executeTakeFirst();
  return found ?? null;
}

/** Keeps the answer to a request that was done, before it is sent. */
export async function keepAnswer(
  database: Database,
  { actor, key }: Keyed,
  { status, headers, body }: Answer,
): Promise<void> {
  await database
    .withTables<IdempotencyTables>()
    .updateTable("idempotency.request")
    .set({ status, headers: { ...headers }, body })
    .where("actor", "=", actor)
    .where("key", "=", key)
    .where("status", "is", null)
    .execute();
}

/** Forgets the keys whose time is over, with their answers: for a daily job. Returns how many. */
export async function forgetOldKeys(database: Database, clock: Clock): Promise<number> {
  const before = new Date(clock.now().getTime() - hoursKept * 3_600_000).toISOString();
  const { numDeletedRows } = await database
    .withTables<IdempotencyTables>()
    .deleteFrom("idempotency.request")
    .where("at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
