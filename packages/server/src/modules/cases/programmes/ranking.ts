import {
  type Applicant,
  type Fact,
  type Rational,
  type Ties,
  readRational,
  select,
} from "@gongbao/engine";
import { type Kysely, sql } from "kysely";
import type { Actor } from "../../../access/actor.ts";
import { permit } from "../../../access/permit.ts";
import { dayOf } from "../../../calendar/working-days.ts";
import { notFound } from "../../../errors/api-error.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { programmeActions } from "../actions.ts";
import { decidedOf, totalOf } from "../assessment/decided.ts";
import { type Found, findCase } from "../way/found.ts";
import { rulesFor } from "../way/perform.ts";
import { casesStillOpen, noPlacesToRank, windowStillOpen } from "../refusals.ts";
import { factsStated } from "../assessment/stated-facts.ts";
import type { State } from "../way/steps.ts";
import type { Tables } from "../tables.ts";

/** What a case was ranked by, and whether it has a place. */
export interface Place {
  readonly case: string;
  readonly score: string;
  readonly chosen: boolean;
  /** Whether it ranks like others at the last place. */
  readonly tied: boolean;
}

/** Ranking by the sum that was decided. */
export const byDecided = "decided";

/** Whether places can go by a fact: it is a number. */
export const canRankBy = ({ type }: Fact): boolean => ["money", "count", "ratio"].includes(type);

/** States in which it is not yet known whether a case will ask for a place. */
const open: readonly State[] = ["submitted", "returned", "accepted"];
const ranked: readonly State[] = ["decided", "checked", "noticed", "approved", "paying", "closed"];

/** The place of a case in the last ranking of its programme; null where it was not ranked. */
export async function placeOf(
  database: Kysely<Tables>,
  { id, programme }: Pick<Found, "id" | "programme">,
): Promise<Omit<Place, "case"> | null> {
  const found = await database
    .selectFrom("cases.ranking")
    .select(["score", "chosen", "tied"])
    .where("programme_id", "=", programme.id)
    .where("case_id", "=", id)
    .orderBy("run", "desc")
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

/** What a case is ranked by: the sum decided, or the largest confirmed value of a fact. */
function scoreOf(found: Found, rankBy: string, facts: ReturnType<typeof factsStated>): Rational {
  const nought: Rational = { n: 0n, d: 1n };
  if (rankBy === byDecided) return { n: totalOf(decidedOf(found)), d: 1n };
  const values = facts
    .filter(({ fact }) => fact.id === rankBy)
    .flatMap(({ value }) => (typeof value === "string" ? [readRational(value) ?? nought] : []));
  return values.reduce((most, each) => (each.n * most.d > most.n * each.d ? each : most), nought);
}

/**
 * 排名: after the programme has closed and every case of it is decided or ended, the places go to those that rank first.
 * Said again, it ranks anew; what stood before stays on record.
 *
 * @throws {ApiError} where the programme has no places to rank, is open, or has cases that are not decided
 */
export function rankProgramme(
  spine: Spine,
  actor: Actor,
  programme: string,
): Promise<readonly Place[]> {
  return act<Tables, readonly Place[]>(spine, actor, "programme.rank", async (transaction, at) => {
    await sql`select pg_advisory_xact_lock(4713, hashtext(${programme}))`.execute(transaction);
    const row = await transaction
      .selectFrom("cases.programme")
      .selectAll()
      .where("id", "=", programme)
      .executeTakeFirst();
    if (row === undefined) {
      throw notFound({ zh: "项目", en: "programme" }, "programme", programme, []);
    }
    permit(actor, programmeActions.rank, { body: row.leading_body });
    const { quota, rank_by, ties } = row;
    if (quota === null || rank_by === null) throw noPlacesToRank(programme);
    const day = dayOf(new Date(at));
    if (day <= row.closes_on) throw windowStillOpen(row.closes_on, day);
    const rows = await transaction
      .selectFrom("cases.case")
      .select(["id", "number", "state"])
      .where("programme_id", "=", programme)
      .orderBy("id")
      .execute();
    const waiting = rows.filter(({ state }) => open.includes(state));
    if (waiting.length > 0) throw casesStillOpen(waiting.map(({ number }) => number));
    const places = await placesOf(spine, transaction, {
      cases: rows.filter(({ state }) => ranked.includes(state)).map(({ number }) => number),
      quota,
      rankBy: rank_by,
      ties: ties ?? "none",
    });
    await writeRanking(transaction, { programme, places, rows, at, by: actor.user });
    return [places, { about: `programme:${programme}`, detail: { places: places.length } }];
  });
}

async function placesOf(
  spine: Spine,
  database: Kysely<Tables>,
  {
    cases,
    quota,
    rankBy,
    ties,
  }: {
    readonly cases: readonly string[];
    readonly quota: number;
    readonly rankBy: string;
    readonly ties: Ties;
  },
): Promise<readonly Place[]> {
  const applicants: Applicant[] = [];
  for (const number of cases) {
    const found = await findCase(database, number);
    const { rulebook } = await rulesFor(spine, found);
    const facts = factsStated(rulebook, found.programme.measure, found.confirmed ?? {});
    applicants.push({ id: number, score: scoreOf(found, rankBy, facts) });
  }
  const { chosen, tied } = select(applicants, quota, ties);
  return applicants.map(({ id, score }) => ({
    case: id,
    score: score.d === 1n ? String(score.n) : `${score.n}/${score.d}`,
    chosen: chosen.includes(id),
    tied: tied.includes(id),
  }));
}

async function writeRanking(
  transaction: Kysely<Tables>,
  {
    programme,
    places,
    rows,
    at,
    by,
  }: {
    readonly programme: string;
    readonly places: readonly Place[];
    readonly rows: readonly { readonly id: bigint; readonly number: string }[];
    readonly at: string;
    readonly by: string;
  },
): Promise<void> {
  if (places.length === 0) return;
  const last = await transaction
    .selectFrom("cases.ranking")
    .select(({ fn }) => fn.max("run").as("run"))
    .where("programme_id", "=", programme)
    .executeTakeFirst();
  const ids = new Map(rows.map(({ id, number }) => [number, id]));
  await transaction
    .insertInto("cases.ranking")
    .values(
      places.map(({ case: number, score, chosen, tied }) => ({
        programme_id: programme,
        run: (last?.run ?? 0) + 1,
        case_id: ids.get(number) ?? 0n,
        score,
        chosen,
        tied,
        at,
        by,
      })),
    )
    .execute();
}
