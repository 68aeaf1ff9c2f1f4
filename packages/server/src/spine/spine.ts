import type { Transaction } from "kysely";
import type { Actor } from "../access/actor.ts";
import { type AuditEvent, appendAudit } from "../audit/append.ts";
import type { CheckpointFolder } from "../audit/checkpoint.ts";
import type { AuditTables } from "../audit/tables.ts";
import type { Database } from "../database/connect.ts";
import { claimKey, markDone, nameDone } from "../idempotency/keyed.ts";
import type { IdempotencyTables } from "../idempotency/tables.ts";
import type { LedgerRule } from "../ledger/check.ts";
import type { RulebookShelf } from "../rulebooks/shelf.ts";
import type { UploadLimits } from "../files/limits.ts";
import type { FileStore } from "../files/store.ts";
import type { SignIn } from "../sign-in/auth.ts";
import type { ServedVolume } from "../volume/volume.ts";
import { type Clock, moment } from "./clock.ts";

/** What every module stands on. */
export interface Spine {
  readonly volumes: readonly ServedVolume[];
  /** As the application: it may do only what the migrations granted. */
  readonly database: Database;
  readonly clock: Clock;
  /** The rules that cases are assessed under: those of the newest volume, and all versions before. */
  readonly rulebooks: RulebookShelf;
  /** What must hold between what the modules keep and the books. */
  readonly checks: readonly LedgerRule[];
  readonly signIn: SignIn;
  readonly checkpoints: CheckpointFolder;
  readonly files: FileStore;
  readonly uploads: UploadLimits;
  /** Letters, where the server sends any, say that there is something to see at this address; null where it sends none. */
  readonly letters: { readonly address: () => string } | null;
}

/** What an act was, once it is done; the spine adds who and when. */
export type Done = Pick<AuditEvent, "about" | "detail" | "particular">;

/**
 * Does something in one transaction and puts it in the audit chain: both are written, or neither; and with them the key
 * of the request that asks for it. The chain comes last, because its one end is held until the transaction is over.
 */
export async function act<Tables, T>(
  { database, clock }: Pick<Spine, "database" | "clock">,
  actor: Pick<Actor, "user">,
  action: string,
  work: (transaction: Transaction<Tables>, at: string) => Promise<readonly [result: T, done: Done]>,
): Promise<T> {
  const result = await database
    .withTables<AuditTables & IdempotencyTables>()
    .transaction()
    .execute(async (transaction) => {
      const at = moment(clock);
      await claimKey(transaction, at);
      const [came, done] = await work(transaction as unknown as Transaction<Tables>, at);
      await nameDone(transaction, done.about);
      await appendAudit(transaction, { ...done, at, actor: actor.user, action });
      return came;
    });
  markDone();
  return result;
}
