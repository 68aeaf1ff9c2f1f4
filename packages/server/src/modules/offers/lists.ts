import type { Static } from "@fastify/type-provider-typebox";
import { type Rulebook, writeYuan } from "@gongbao/engine";
import { type Kysely, type Transaction, sql } from "kysely";
import { type Actor, holds } from "../../access/actor.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { release as releaseFile } from "../../files/record.ts";
import { measureOf } from "../cases/programmes/discretion.ts";
import { isOwnList, mayRelease } from "./permitted.ts";
import { tablesForList } from "./eligible.ts";
import { noSuchList } from "./refusals.ts";
import type { ListBody, ListBriefBody, ListsSchema } from "./schemas.ts";
import type { AllTables, EntryOutcome, ListState } from "./tables.ts";
import type { State } from "../cases/way/steps.ts";

const personOf = (id: string, name: string | null) => ({ id, name });

/** The lists, each with its programme and the names of those who made and released it. */
const listRows = (database: Kysely<AllTables>) =>
  database
    .selectFrom("offers.list as l")
    .innerJoin("cases.programme as p", "p.id", "l.programme_id")
    .leftJoin("sign_in.user as m", "m.id", "l.made_by")
    .leftJoin("sign_in.user as r", "r.id", "l.released_by")
    .selectAll("l")
    .select([
      "p.title",
      "p.measure",
      "p.leading_body",
      "p.opens_on",
      "p.closes_on",
      "p.year",
      "m.name as maker",
      "r.name as releaser",
    ]);

export type ListRow = Awaited<ReturnType<typeof findList>>;

/** Whether the lists of a body are somebody's to see: its own people's who work on cases, and auditors'. */
export const maySeeLists = (actor: Actor, leading: string): boolean =>
  holds(actor, ["clerk", "reviewer", "approver"], leading) || holds(actor, ["auditor"]);

/**
 * A list that somebody may see; one of another body is not said to be there. Held until the transaction ends where `lock`.
 *
 * @throws {ApiError} 404
 */
export async function findList(
  database: Kysely<AllTables>,
  actor: Actor,
  id: string,
  { lock = false }: { readonly lock?: boolean } = {},
) {
  if (lock) {
    // By itself, so that what is read then was written before whoever held it let go.
    await sql`select from offers.list where id = ${BigInt(id)} for update`.execute(database);
  }
  const found = await listRows(database).where("l.id", "=", BigInt(id)).executeTakeFirst();
  if (found === undefined || !maySeeLists(actor, found.leading_body)) throw noSuchList(id);
  return found;
}

/** What the firms of some lists are owed together. */
async function owedOf(database: Kysely<AllTables>, lists: readonly bigint[]) {
  const { rows } = await sql<{ list: bigint; entries: number; sum: bigint }>`
    select list_id as list, count(*)::int as entries, sum(sum)::bigint as sum from offers.entry
    where list_id = any(${[...lists]}::bigint[]) and outcome = 'owed' group by list_id`.execute(
    database,
  );
  return new Map(rows.map((row) => [row.list, row]));
}

type Owed = Awaited<ReturnType<typeof owedOf>>;

const briefOf = (row: ListRow, owed: Owed): ListBriefBody => ({
  id: String(row.id),
  programme: row.programme_id,
  programmeTitle: row.title,
  source: row.source,
  sourceAsOf: row.source_as_of,
  day: row.day,
  state: row.state,
  done: Number(row.done),
  total: row.total === null ? null : Number(row.total),
  at: row.made_at,
  by: personOf(row.made_by, row.maker),
  endedAt: row.ended_at,
  releasedAt: row.released_at,
  releasedBy: row.released_by === null ? null : personOf(row.released_by, row.releaser),
  owed: owed.get(row.id)?.entries ?? 0,
  sum: writeYuan(owed.get(row.id)?.sum ?? 0n),
});

/** The lists of a programme, newest first. */
export async function listsOf(
  database: Kysely<AllTables>,
  programme: string,
): Promise<readonly ListBriefBody[]> {
  const rows = await listRows(database)
    .where("l.programme_id", "=", programme)
    .orderBy("l.id", "desc")
    .limit(200)
    .execute();
  const owed = await owedOf(
    database,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => briefOf(row, owed));
}

/** The files of a list. */
export const filesOf = (database: Kysely<AllTables>, id: bigint) =>
  database
    .selectFrom("offers.file")
    .select(["kind", "name", "size", "hash"])
    .where("list_id", "=", id)
    .orderBy("kind")
    .orderBy("name")
    .execute();

async function outcomesOf(database: Kysely<AllTables>, list: bigint) {
  const { rows } = await sql<{ outcome: EntryOutcome; entries: number }>`
    select outcome, count(*)::int as entries from offers.entry where list_id = ${list}
    group by outcome order by outcome`.execute(database);
  return rows;
}

/** Where the cases that came of a list are now. */
async function casesOf(database: Kysely<AllTables>, list: bigint): Promise<ListBody["cases"]> {
  const { rows } = await sql<{ state: State; cases: number; sum: bigint }>`
    select c.state, count(*)::int as cases, sum(o.sum)::bigint as sum
    from offers.entry e join cases.case c on c.number = e.case_number
      join cases.offer o on o.case_id = c.id
    where e.list_id = ${list} group by c.state order by c.state`.execute(database);
  return rows.map(({ state, cases, sum }) => ({ state, cases, sum: writeYuan(sum) }));
}

/** What somebody may do with a list now. */
async function canDo(
  database: Kysely<AllTables>,
  actor: Actor,
  row: ListRow,
): Promise<ListBody["can"]> {
  const can: ListBody["can"][number][] = [];
  const isTheirs = isOwnList(actor, row);
  if (isTheirs && row.state === "draft") can.push("upload", "start");
  if (isTheirs && (row.state === "waiting" || row.state === "running")) can.push("stop");
  if (row.state === "done" && (await mayRelease(database, actor, row))) can.push("release");
  const isAtRest = row.state !== "released" && row.state !== "running";
  if (isTheirs && isAtRest) can.push("remove");
  return can;
}

/** A list whole, as somebody sees it. */
export async function showList(
  { rulebooks }: Pick<Spine, "rulebooks">,
  database: Kysely<AllTables>,
  actor: Actor,
  row: ListRow,
): Promise<ListBody> {
  const rulebook = await rulebooks.of(row.rulebook_hash);
  const files = await filesOf(database, row.id);
  return {
    ...briefOf(row, await owedOf(database, [row.id])),
    measure: row.measure,
    measureTitle: { ...measureOf(rulebook, row.measure).title },
    leading: row.leading_body,
    closesOn: row.closes_on,
    rules: row.rulebook_hash,
    files: files.map(({ kind, name, size }) => ({ kind, name, size: Number(size) })),
    problem: row.problem,
    counts:
      row.result === null ? null : { ...row.result, outcomes: await outcomesOf(database, row.id) },
    cases: await casesOf(database, row.id),
    can: await canDo(database, actor, row),
  };
}

/** The tables that a list for a measure is worked out from, as they are described. */
export function tablesShown(
  rulebook: Rulebook,
  measure: string,
): Static<typeof ListsSchema>["tables"] {
  const labels = new Map(rulebook.facts.map(({ id, label }) => [id, label]));
  return tablesForList(rulebook, measure).map(({ name, columns }) => ({
    name,
    required: name === "holders",
    columns: columns.map(({ name: column, type, fact, levels }) => {
      const label = labels.get(fact ?? "");
      return { name: column, type, label: label ? { ...label } : null, levels: [...levels] };
    }),
  }));
}

/** Puts a list in another state. */
export const setState = (
  transaction: Transaction<AllTables>,
  id: bigint,
  state: {
    readonly state: ListState;
    readonly ended_at?: string;
    readonly day?: string;
    readonly rulebook_hash?: string;
    readonly released_at?: string;
    readonly released_by?: string;
  },
): Promise<unknown> =>
  transaction.updateTable("offers.list").set(state).where("id", "=", id).execute();

/** Does something to a list, which nobody else changes meanwhile, and shows it as it is then. */
export function changeList(
  spine: Spine,
  actor: Actor,
  list: string,
  action: string,
  work: (
    transaction: Transaction<AllTables>,
    row: ListRow,
    at: string,
  ) => Promise<Readonly<Record<string, unknown>>>,
): Promise<ListBody> {
  return act<AllTables, ListBody>(spine, actor, action, async (transaction, at) => {
    const row = await findList(transaction, actor, list, { lock: true });
    const detail = await work(transaction, row, at);
    const now = await findList(transaction, actor, list);
    return [
      await showList(spine, transaction, actor, now),
      { about: `offer-list:${list}`, detail: { programme: row.programme_id, ...detail } },
    ];
  });
}

/** Removes the files of a list; what nothing else names is erased later. */
export async function removeFiles(transaction: Transaction<AllTables>, id: bigint): Promise<void> {
  for (const { kind, name, hash } of await filesOf(transaction, id)) {
    // One after the other: each holds the row of its content.
    await releaseFile(transaction, hash, async () => {
      await transaction
        .deleteFrom("offers.file")
        .where("list_id", "=", id)
        .where("kind", "=", kind)
        .where("name", "=", name)
        .execute();
    });
  }
}

/** Removes a list that was not released; what is being worked out ends by itself when it finds it gone. */
export async function removeList(transaction: Transaction<AllTables>, id: bigint): Promise<void> {
  await removeFiles(transaction, id);
  await transaction.deleteFrom("offers.list").where("id", "=", id).execute();
}
