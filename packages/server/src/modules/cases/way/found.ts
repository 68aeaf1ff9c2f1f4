import type { Receipt } from "@gongbao/engine";
import { type Kysely, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { keptPlan } from "../../../database/kept-plan.ts";
import { ownPeopleOf } from "../../../directory/own-people.ts";
import type { BodyKind } from "../../../directory/tables.ts";
import { ApiError } from "../../../errors/api-error.ts";
import type { State, StepKind } from "./steps.ts";
import type { Stated, Tables } from "../tables.ts";

/** A case with its programme, as a step finds it. */
export interface Found {
  readonly id: bigint;
  readonly number: string;
  readonly state: State;
  readonly version: number;
  readonly applicant: string;
  /** What the applicant is to the rules: `enterprise`. */
  readonly holderKind: string;
  /** The applicant's county or zone; null where it has not said. */
  readonly seat: string | null;
  readonly stated: Stated;
  readonly confirmed: Stated | null;
  /** The day it is assessed on: of its first submission; null before. */
  readonly assessedOn: string | null;
  /** The rules it is assessed under, by their hash; null before it is submitted. */
  readonly rulebookHash: string | null;
  readonly noticeUntil: string | null;
  readonly dueOn: string | null;
  /** When and by whom what is stated was last saved. */
  readonly saved: { readonly at: string; readonly by: string } | null;
  readonly programme: Programme;
  readonly steps: readonly Taken[];
  readonly hands: readonly Hand[];
  /** Those who were of the applicant, or acted for it, at any time since the case was begun. */
  readonly ownPeople: readonly string[];
}

/** A person who had a hand in a case, by a step or by less; of what a key did, the key and whoever made it. */
export interface Hand {
  readonly role: string;
  /** The step; null for what is none, as finding facts is. */
  readonly kind: StepKind | null;
  readonly by: string;
}

export interface Programme {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly year: number;
  readonly leading: string;
  readonly supporting: readonly string[];
  /** The bodies that settle its ranges, as its rules name them; the applicant's county beside them, where it does. */
  readonly deciding: readonly string[];
  readonly countyDecides: boolean;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly quota: number | null;
  /** Whether the places go by rank, and not to the first approved. */
  readonly ranked: boolean;
  readonly noticeDays: number;
  readonly turnDays: number;
  /** Who pays what part from which line; the county's part is that of the applicant's county. */
  /** The facts that need evidence. */
  readonly evidenceFacts: readonly string[];
  readonly shares: readonly {
    readonly line: string;
    readonly payer: string;
    readonly numerator: number;
  }[];
}

/** A step that was taken. */
export interface Taken {
  readonly position: number;
  readonly kind: StepKind;
  readonly role: string;
  readonly body: string;
  readonly at: string;
  readonly by: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly receipt: Receipt | null;
}

/** The kind of holder that a body is to the rules. */
export const holderKindOf = (kind: BodyKind): string =>
  kind === "county" ? "county" : kind === "enterprise" ? "enterprise" : "organisation";

/** The code of a county's own line beside the line that a programme names: `first-set-chiping`. */
const countyLine = (line: string, county: string): string => `${line}-${county}`;

/** A step's moment, as every other moment is written. */
const moment = sql`to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Nobody: no body has this id, so nobody holds a role in it. */
export const nobody = "-";

/**
 * Reads a case whole, and holds it where `lock`.
 *
 * @throws {ApiError} 404
 */
export async function findCase(
  database: Kysely<Tables>,
  number: string,
  lock = false,
): Promise<Found> {
  // By itself, so that what is read then was written before whoever held the case let go of it.
  if (lock) {
    await sql`${keptPlan} select from cases.case where number = ${number} for update`.execute(
      database,
    );
  }
  const row = await database
    .selectFrom("cases.case as c")
    .innerJoin("cases.programme as p", "p.id", "c.programme_id")
    .innerJoin("directory.body as b", "b.id", "c.applicant")
    .modifyFront(keptPlan)
    .select([
      "p.id",
      "p.title",
      "p.measure",
      "p.year",
      "p.leading_body",
      "p.supporting_bodies",
      "p.deciding_bodies",
      "p.county_decides",
      "p.opens_on",
      "p.closes_on",
      "p.quota",
      "p.rank_by",
      "p.notice_days",
      "p.turn_days",
      "p.evidence_facts",
      "c.id as case_id",
      "c.number",
      "c.state",
      "c.version",
      "c.applicant",
      "b.kind",
      "c.stated",
      "c.confirmed",
      "c.assessed_on",
      "c.rulebook_hash as rules",
      "c.notice_until",
      "c.due_on",
      "c.saved_at",
      "c.saved_by",
    ])
    .select((each) => [
      each
        .selectFrom("directory.seat as t")
        .select("t.county")
        .whereRef("t.body_id", "=", "c.applicant")
        .where("t.since", "<=", sql<string>`coalesce(c.assessed_on, p.closes_on)`)
        .orderBy("t.since", "desc")
        .limit(1)
        .as("seat"),
      jsonArrayFrom(
        each
          .selectFrom("cases.programme_share as s")
          .select(["s.line_code", "s.payer", "s.numerator"])
          .whereRef("s.programme_id", "=", "p.id")
          .orderBy("s.position"),
      ).as("shares"),
      jsonArrayFrom(
        each
          .selectFrom("cases.step as s")
          .select(["s.position", "s.kind", "s.role", "s.body", "s.by", "s.detail", "s.receipt"])
          .select(sql<string>`${moment}`.as("at"))
          .whereRef("s.case_id", "=", "c.id")
          .orderBy("s.position"),
      ).as("steps"),
      sql<readonly Hand[]>`cases.hands_in(c.id, c.made_by)`.as("hands"),
      ownPeopleOf(sql.ref("c.applicant"), sql.ref("c.made_at")).as("own_people"),
    ])
    .where("c.number", "=", number)
    .executeTakeFirst();
  if (row === undefined) throw noSuchCase(number);
  const { seat, shares, steps, hands: handsIn, own_people } = row;
  return {
    id: row.case_id,
    number: row.number,
    state: row.state,
    version: row.version,
    applicant: row.applicant,
    holderKind: holderKindOf(row.kind),
    seat,
    stated: row.stated,
    confirmed: row.confirmed,
    assessedOn: row.assessed_on,
    rulebookHash: row.rules,
    noticeUntil: row.notice_until,
    dueOn: row.due_on,
    saved:
      row.saved_at === null || row.saved_by === null
        ? null
        : { at: row.saved_at, by: row.saved_by },
    programme: {
      id: row.id,
      title: row.title,
      measure: row.measure,
      year: row.year,
      leading: row.leading_body,
      supporting: row.supporting_bodies,
      deciding: row.deciding_bodies,
      countyDecides: row.county_decides,
      opensOn: row.opens_on,
      closesOn: row.closes_on,
      quota: row.quota,
      ranked: row.rank_by !== null,
      noticeDays: row.notice_days,
      turnDays: row.turn_days,
      evidenceFacts: row.evidence_facts,
      shares: shares.map(({ line_code, payer, numerator }) => ({
        line: payer === null ? countyLine(line_code, seat ?? nobody) : line_code,
        payer: payer ?? seat ?? nobody,
        numerator,
      })),
    },
    steps,
    hands: handsIn,
    ownPeople: own_people,
  };
}

/** Whether part of what a case is awarded comes from the applicant's county, and nobody has said which that is. */
export const isSeatMissing = ({ programme }: Pick<Found, "programme">): boolean =>
  programme.shares.some(({ payer }) => payer === nobody);

/** Whether there is none or it is another's is not said. */
export const noSuchCase = (number: string) =>
  new ApiError(404, {
    code: "not-found",
    message: {
      zh: "没有这件申报，或不归您看",
      en: "There is no such case, or it is not yours to see",
    },
    where: "case",
    expected: null,
    found: number,
    advice: { zh: "请核对编号。", en: "See whether the number is right." },
  });
