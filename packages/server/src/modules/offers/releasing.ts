import type { Fen } from "@gongbao/engine";
import { type Kysely, type Transaction, sql } from "kysely";
import type { Actor } from "../../access/actor.ts";
import { dayOf } from "../../calendar/working-days.ts";
import type { Spine } from "../../spine/spine.ts";
import { holdHolders } from "../cases/money/holding.ts";
import { makeOffer } from "../cases/offers/making.ts";
import { openForSameWork } from "../cases/offers/same-work.ts";
import { outsideWindow } from "../cases/refusals.ts";
import type { Stated } from "../cases/tables.ts";
import { owedTo } from "./assessing.ts";
import { type ListRow, setState } from "./lists.ts";
import { permitRelease } from "./permitted.ts";
import { noSuchEntry, notInListState, nothingToRelease, releasedMeanwhile } from "./refusals.ts";
import type { AllTables, leftOutBy } from "./tables.ts";

/** An entry that does not go out, with the reason. */
export interface Without {
  readonly entry: number;
  readonly reason: string;
}

/** An entry that may go out. */
interface Owed {
  readonly position: number;
  readonly firm: string;
  readonly stated: Stated;
  readonly sum: bigint;
}

const owedEntries = async (transaction: Transaction<AllTables>, list: bigint) => {
  const { rows } = await sql<Owed>`
    select position, firm, stated, sum from offers.entry
    where list_id = ${list} and outcome = 'owed' order by position`.execute(transaction);
  return rows;
};

/**
 * Lets a list go out: a case for each firm, which is told. Looked at once more, with everything known by now: a firm that
 * has applied meanwhile, or is owed another sum, is left out and said to be.
 */
export async function releaseList(
  spine: Spine,
  transaction: Transaction<AllTables>,
  actor: Actor,
  list: ListRow,
  without: readonly Without[],
  at: string,
): Promise<Readonly<Record<string, unknown>>> {
  if (list.state === "released") {
    throw releasedMeanwhile(list.releaser ?? list.released_by ?? "");
  }
  if (list.state !== "done") throw notInListState("done", list.state);
  const today = dayOf(new Date(at));
  if (today < list.opens_on || today > list.closes_on) {
    throw outsideWindow(list.opens_on, list.closes_on, today);
  }
  const reasons = new Map(without.map(({ entry, reason }) => [entry, reason.trim()]));
  await permitRelease(transaction, actor, list, [...reasons.keys()]);
  const entries = await owedEntries(transaction, list.id);
  const known = new Set(entries.map(({ position }) => position));
  const strange = [...reasons.keys()].filter((each) => !known.has(each));
  if (strange.length > 0) throw noSuchEntry(strange);
  // The same, as what only reads and holds takes it.
  const database: Kysely<AllTables> = transaction;
  await holdHolders(
    database,
    entries.map(({ firm }) => firm),
  );
  const rulebook = await spine.rulebooks.of(list.rulebook_hash);
  const listing = { rulebook, measure: list.measure, day: list.day };
  const leave = (position: number, by: (typeof leftOutBy)[number], reason: string | null) =>
    transaction
      .updateTable("offers.entry")
      .set({ left_out: by, reason })
      .where("list_id", "=", list.id)
      .where("position", "=", position)
      .execute();
  let offered = 0;
  for (const { position, firm, stated, sum } of entries) {
    // One after the other: what one firm is offered is written before the next is looked at.
    const reason = reasons.get(position);
    if (reason !== undefined) {
      await leave(position, "releaser", reason);
      continue;
    }
    const work = { applicant: firm, measure: list.measure, stated };
    if ((await openForSameWork(database, rulebook, work, null)).length > 0) {
      await leave(position, "own-case", null);
      continue;
    }
    const owed = await owedTo(database, listing, firm, stated);
    if (owed.is !== "owed" || owed.sum !== sum) {
      await leave(position, "changed", null);
      continue;
    }
    const number = await makeOffer(spine, transaction, actor, at, today, {
      programme: { id: list.programme_id, year: list.year, closesOn: list.closes_on },
      leading: list.leading_body,
      firm,
      stated,
      sum: sum as Fen,
      day: list.day,
      rules: list.rulebook_hash,
      list: String(list.id),
      source: list.source,
      sourceAsOf: list.source_as_of,
      listedBy: list.made_by,
      listedAs: list.made_as,
      listedAt: list.made_at,
    });
    await transaction
      .updateTable("offers.entry")
      .set({ case_number: number })
      .where("list_id", "=", list.id)
      .where("position", "=", position)
      .execute();
    offered++;
  }
  if (offered === 0) throw nothingToRelease;
  await setState(transaction, list.id, {
    state: "released",
    released_at: at,
    released_by: actor.user,
  });
  return { offered, leftOut: entries.length - offered };
}
