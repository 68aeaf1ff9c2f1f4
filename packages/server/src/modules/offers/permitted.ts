import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/actor.ts";
import { personsBehind } from "../../access/keys/persons.ts";
import { permit } from "../../access/permit.ts";
import { ownPeopleOf } from "../../directory/own-people.ts";
import { ApiError } from "../../errors/api-error.ts";
import { offerActions } from "../cases/actions.ts";
import type { AllTables } from "./tables.ts";

interface Made {
  readonly id: bigint;
  readonly leading_body: string;
  readonly made_by: string;
  readonly made_at: string;
}

/** Whether a list is somebody's own to make: it is theirs who made it. */
export const isOwnList = ({ user }: Actor, { made_by }: Made): boolean => user === made_by;

/**
 * Lets somebody release a list: another than whoever made it, of none of the firms that it tells.
 *
 * @throws {ApiError} 403
 */
export async function permitRelease(
  database: Kysely<AllTables>,
  actor: Actor,
  list: Made,
  without: readonly number[],
): Promise<void> {
  const { rows } = await sql<{ makers: readonly string[]; own: readonly string[] | null }>`
    select ${personsBehind(sql`${list.made_by}::text`)} as makers, (
      select array_agg(distinct person) from offers.entry e
        cross join json_array_elements_text(${ownPeopleOf(sql`e.firm`, sql`${list.made_at}::timestamptz`)}) person
      where e.list_id = ${list.id} and e.outcome = 'owed' and e.position <> all(${[...without]}::int[])) as own`.execute(
    database,
  );
  permit(actor, offerActions.release, {
    body: list.leading_body,
    notBy: rows[0]?.makers ?? [],
    notOf: rows[0]?.own ?? [],
  });
}

/** Whether somebody may release a list, but for firms of their own, which they leave out. */
export async function mayRelease(
  database: Kysely<AllTables>,
  actor: Actor,
  list: Made,
): Promise<boolean> {
  const { rows } = await sql<{ makers: readonly string[] }>`
    select ${personsBehind(sql`${list.made_by}::text`)} as makers`.execute(database);
  try {
    permit(actor, offerActions.release, {
      body: list.leading_body,
      notBy: rows[0]?.makers ?? [],
    });
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}
