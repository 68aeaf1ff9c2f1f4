import { type Kysely, type Transaction, sql } from "kysely";
import { isCode } from "../database/connect.ts";
import type { Content, FileStore, Incoming } from "./store.ts";
import type { FileTables } from "./tables.ts";

/** Held shared while a backup reads, and alone while something is erased: a backup finds all that it names. */
export const erasingLock = "4714, 0";

/**
 * Keeps what came in and records it, so that the transaction can name it. The row comes first: where the same content is
 * being erased just now, this waits until that is over.
 */
export async function record(
  transaction: Transaction<FileTables>,
  incoming: Incoming,
  at: string,
): Promise<void> {
  await transaction
    .insertInto("files.file")
    .values({ hash: incoming.hash, size: BigInt(incoming.size), added_at: at, leaving: false })
    .onConflict((conflict) => conflict.column("hash").doUpdateSet({ leaving: false }))
    .execute();
  await incoming.keep();
}

/**
 * Removes what names a content, by `removal`. Where nothing else names it, `eraseLeaving` erases it later. The row of the
 * content is held first, so that of two removals the second sees what the first did.
 */
export async function release(
  transaction: Transaction<FileTables>,
  hash: string,
  removal: () => Promise<void>,
): Promise<void> {
  await transaction
    .selectFrom("files.file")
    .select("hash")
    .where("hash", "=", hash)
    .forUpdate()
    .execute();
  await removal();
  if (await isNamed(transaction, hash)) return;
  await transaction
    .updateTable("files.file")
    .set({ leaving: true })
    .where("hash", "=", hash)
    .execute();
}

/** Whether any table refers to a content: the database knows them all, and lets none go that is referred to. */
async function isNamed(transaction: Transaction<FileTables>, hash: string): Promise<boolean> {
  await sql`savepoint naming`.execute(transaction);
  try {
    await transaction.deleteFrom("files.file").where("hash", "=", hash).execute();
    return false;
  } catch (error) {
    if (isCode(error, "23503")) return true;
    throw error;
  } finally {
    await sql`rollback to savepoint naming`.execute(transaction);
  }
}

/** Erases what nothing names any more; what a backup is reading stays until the next time. Says how many were erased. */
export async function eraseLeaving(
  database: Kysely<FileTables>,
  files: Pick<FileStore, "remove">,
): Promise<number> {
  const leaving = await database
    .selectFrom("files.file")
    .select("hash")
    .where("leaving", "=", true)
    .execute();
  let erased = 0;
  for (const { hash } of leaving) {
    if (await erase(database, files, hash)) erased++;
  }
  return erased;
}

function erase(
  database: Kysely<FileTables>,
  files: Pick<FileStore, "remove">,
  hash: string,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ free: boolean }>`
      select pg_try_advisory_xact_lock(${sql.raw(erasingLock)}) as free`.execute(transaction);
    if (rows[0]?.free !== true) return false;
    const gone = await transaction
      .deleteFrom("files.file")
      .where("hash", "=", hash)
      .where("leaving", "=", true)
      .returning("hash")
      .executeTakeFirst();
    if (gone === undefined) return false;
    // Before the row is gone for the others: whoever brings the same content waits for it.
    await files.remove(hash);
    return true;
  });
}

/** The contents that the database names. */
export async function namedFiles(database: Kysely<FileTables>): Promise<readonly Content[]> {
  const rows = await database
    .selectFrom("files.file")
    .select(["hash", "size"])
    .where("leaving", "=", false)
    .orderBy("hash")
    .execute();
  return rows.map(({ hash, size }) => ({ hash, size: Number(size) }));
}
