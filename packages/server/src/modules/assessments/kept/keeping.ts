import { type Kysely, type Transaction, sql } from "kysely";
import { ApiError, notFound } from "../../../errors/api-error.ts";
import type { KeptTables } from "./tables.ts";

/** How many a firm keeps at most. */
const most = 100;

/**
 * Makes sure that a firm has room for one more, and that nobody else takes it before the transaction is over.
 *
 * @throws {ApiError} 409 where it keeps as many as it may
 */
export async function refuseFull(
  transaction: Transaction<KeptTables>,
  firm: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(4715, hashtext(${firm}))`.execute(transaction);
  const { count } = await transaction
    .selectFrom("assessments.kept")
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .where("firm", "=", firm)
    .executeTakeFirstOrThrow();
  if (count >= BigInt(most)) throw full(String(count));
}

/** What a firm keeps, each with the name of whoever kept it. */
const keptBy = (database: Kysely<KeptTables>, firm: string) =>
  database
    .selectFrom("assessments.kept as kept")
    .leftJoin("sign_in.user as person", "person.id", "kept.kept_by")
    .where("kept.firm", "=", firm);

const summary = [
  "kept.id",
  "kept.title",
  "kept.as_of",
  "kept.total",
  "kept.rulebook_hash",
  "kept.kept_at",
  "kept.kept_by",
  "person.name as by_name",
] as const;

/** What a firm keeps, newest first, before one of them; without the cases. */
export function listKept(
  database: Kysely<KeptTables>,
  firm: string,
  { before, limit }: { readonly before: bigint | null; readonly limit: number },
) {
  let query = keptBy(database, firm).select(summary).orderBy("kept.id", "desc").limit(limit);
  if (before !== null) query = query.where("kept.id", "<", before);
  return query.execute();
}

/** One that a firm keeps; null where it keeps none of that number. */
export async function findKept(database: Kysely<KeptTables>, firm: string, id: bigint) {
  const found = await keptBy(database, firm)
    .select([...summary, "kept.stated", "kept.interpretations"])
    .where("kept.id", "=", id)
    .executeTakeFirst();
  return found ?? null;
}

export const noneKept = (id: string): ApiError =>
  notFound({ zh: "保存的测算", en: "kept assessment" }, "assessment", id, []);

const full = (found: string) =>
  new ApiError(409, {
    code: "too-many-kept",
    message: {
      zh: `一个单位最多保存 ${most} 份测算`,
      en: `A firm keeps at most ${most} assessments`,
    },
    where: null,
    expected: `<= ${most}`,
    found,
    advice: {
      zh: "请先删除不再需要的，再保存。",
      en: "Delete those that are not needed any more, then keep this one.",
    },
  });
