import type { Kysely, Transaction } from "kysely";
import { release } from "../../files/record.ts";
import { noSuchStudy, studiesFull } from "./refusals.ts";
import type { StudyBody, StudyBriefBody } from "./schemas.ts";
import type { StudyState, StudyTables } from "./tables.ts";

/** So many studies one person keeps. */
const mostKept = 50;

/** So many are listed: all that somebody has. */
export async function listStudies(
  database: Kysely<StudyTables>,
  owner: string,
  rules: string,
): Promise<readonly StudyBriefBody[]> {
  const rows = await database
    .selectFrom("studies.study")
    .selectAll()
    .where("owner", "=", owner)
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => briefOf(row, rules));
}

export type StudyRow = Awaited<ReturnType<typeof findStudy>>;

/** Somebody's study; one of another's is not said to be there. */
export async function findStudy(
  database: Kysely<StudyTables>,
  owner: string,
  id: string,
  { lock = false }: { readonly lock?: boolean } = {},
) {
  const found = await database
    .selectFrom("studies.study")
    .selectAll()
    .where("id", "=", BigInt(id))
    .where("owner", "=", owner)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (found === undefined) throw noSuchStudy(id);
  return found;
}

const briefOf = (row: Omit<StudyRow, "problem" | "result">, rules: string): StudyBriefBody => ({
  id: String(row.id),
  title: row.title,
  source: row.source,
  changes: row.changes,
  groupedBy: row.grouped_by,
  withReadings: row.with_readings,
  asOf: row.as_of,
  state: row.state,
  done: Number(row.done),
  total: row.total === null ? null : Number(row.total),
  rulesChanged: row.rulebook_hash !== rules,
  at: row.made_at,
  endedAt: row.ended_at,
});

export const filesOf = (database: Kysely<StudyTables>, id: bigint) =>
  database
    .selectFrom("studies.file")
    .select(["kind", "name", "size", "hash"])
    .where("study_id", "=", id)
    .orderBy("kind")
    .orderBy("name")
    .execute();

/** A study whole, as its analyst sees it. */
export async function showStudy(
  database: Kysely<StudyTables>,
  row: StudyRow,
  rules: string,
): Promise<StudyBody> {
  const files = await filesOf(database, row.id);
  return {
    ...briefOf(row, rules),
    problem: row.problem,
    result: row.result,
    files: files.map(({ kind, name, size }) => ({ kind, name, size: Number(size) })),
  };
}

/** Puts a study in another state, and gives it as it is then. */
export const setState = (
  transaction: Transaction<StudyTables>,
  id: bigint,
  state: { readonly state: StudyState; readonly ended_at?: string },
): Promise<StudyRow> =>
  transaction
    .updateTable("studies.study")
    .set(state)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Refuses another where somebody has as many as may be kept. */
export async function refuseFull(
  transaction: Transaction<StudyTables>,
  owner: string,
): Promise<void> {
  const { count } = await transaction
    .selectFrom("studies.study")
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .where("owner", "=", owner)
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostKept) throw studiesFull(mostKept);
}

/** Removes a study with its files; what is being worked out ends by itself when it finds it gone. */
export async function removeStudy(
  transaction: Transaction<StudyTables>,
  id: bigint,
): Promise<void> {
  for (const { kind, name, hash } of await filesOf(transaction, id)) {
    // One after the other: each holds the row of its content.
    await release(transaction, hash, async () => {
      await transaction
        .deleteFrom("studies.file")
        .where("study_id", "=", id)
        .where("kind", "=", kind)
        .where("name", "=", name)
        .execute();
    });
  }
  await transaction.deleteFrom("studies.study").where("id", "=", id).execute();
}
