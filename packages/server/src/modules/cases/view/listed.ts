import { type Static, Type } from "@fastify/type-provider-typebox";
import { writeYuan } from "@gongbao/engine";
import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../../../access/actor.ts";
import type { Database } from "../../../database/connect.ts";
import type { Role } from "../../../directory/tables.ts";
import { LabelSchema, list, nullable } from "../../../schema/basics.ts";
import { pageOf, placeIn } from "../../../schema/cursor.ts";
import { states, undecided } from "../way/states.ts";
import { type State, type TurnSide, decisionKinds, sentInBy, turnOf } from "../way/steps.ts";

export const SummarySchema = Type.Object(
  {
    number: Type.String(),
    programme: Type.String(),
    title: Type.String({ description: "The programme's." }),
    applicant: Type.String(),
    applicantName: Type.String(),
    state: Type.Enum(states),
    declined: Type.Boolean({
      description: "Whether it was rejected at intake, before any review.",
    }),
    discarded: Type.Boolean({
      description: "Whether it was withdrawn without ever having been sent in: a draft.",
    }),
    dueOn: nullable(Type.String()),
    closesOn: Type.String({ description: "The programme's last day." }),
    noticeUntil: nullable(Type.String({ description: "The last day of its public notice." })),
    objected: Type.Boolean({ description: "Whether an objection to it waits for its answer." }),
    decided: nullable(Type.String({ description: "Yuan; null where nothing is decided." })),
    owed: nullable(
      Type.String({ description: "Yuan still to be paid back; null where nothing is claimed." }),
    ),
    offered: nullable(
      Type.String({ description: "Yuan; null where no offer waits to be confirmed." }),
    ),
  },
  { title: "CaseSummary" },
);

export const NoticeSchema = Type.Object(
  {
    case: Type.String(),
    programme: Type.String(),
    programmeTitle: Type.String(),
    measure: Type.String(),
    measureTitle: LabelSchema,
    document: Type.String(),
    article: Type.String(),
    leading: Type.String(),
    leadingName: Type.String({ description: "The body that answers objections." }),
    applicant: Type.String({ description: "The name on the notice." }),
    amount: Type.String(),
    until: Type.String({ description: "The last day on which one may object." }),
    over: Type.Boolean({
      description:
        "Whether that day is past: nobody objects any more, and it waits for its approval.",
    }),
    settlements: list(
      Type.Object({
        item: nullable(Type.String()),
        figure: Type.String(),
        min: Type.String(),
        max: nullable(Type.String({ description: "Null without an upper end." })),
        body: Type.String(),
        bodyName: Type.String(),
      }),
      "Where the article gives a range: what it was settled to, and by whom.",
    ),
  },
  { title: "Notice" },
);

/** Where the applicant is, as the case's day has it. */
const seat = sql`(
  select t.county from directory.seat t where t.body_id = c.applicant
    and t.since <= coalesce(c.assessed_on, p.closes_on) order by t.since desc limit 1)`;

/** Whether some of these bodies pay a share of what a case is awarded. */
const paidBy = (bodies: readonly string[]) => sql<boolean>`exists (
  select from cases.programme_share s
  where s.programme_id = p.id and coalesce(s.payer, ${seat}) = any(${bodies}))`;

/** Whether a case (`c`) is a draft that was discarded; see `isDiscarded`. */
export const discarded = sql<boolean>`(c.state = 'withdrawn' and not exists (
  select from cases.step s where s.case_id = c.id and s.kind = any(${sentInBy})))`;

/** Whether a case is somebody's to see: that of its applicant's people, and of those who work on it; see `maySee`. */
function seenBy({ memberships }: Pick<Actor, "memberships">): RawBuilder<boolean> {
  const bodies = memberships.map(({ body }) => body);
  const auditor = memberships.some(({ role }) => role === "auditor");
  return sql<boolean>`(c.applicant = any(${bodies}) or (c.state <> 'draft' and not ${discarded} and (${auditor}
    or p.leading_body = any(${bodies}) or p.supporting_bodies && ${bodies}::text[]
    or p.deciding_bodies && ${bodies}::text[]
    or (p.county_decides and ${seat} = any(${bodies}))
    or ${paidBy(bodies)})))`;
}

/** Whether an objection to a case waits for its answer. */
const objectedTo = sql<boolean>`exists (
  select from cases.objection o where o.case_id = c.id and o.answered_at is null)`;

/** Whether it is somebody's turn: by their role in the body whose turn it is, or because their opinion, their figure or their answer to an objection is awaited. */
function turnOfActor({ memberships }: Pick<Actor, "memberships">): RawBuilder<boolean> {
  const bodiesWith = (role: Role) =>
    memberships.flatMap((each) => (each.role === role ? [each.body] : []));
  const side = (of: TurnSide, bodies: readonly string[]): RawBuilder<boolean> => {
    switch (of) {
      case "applicant":
        return sql`c.applicant = any(${bodies})`;
      case "leading":
        return sql`p.leading_body = any(${bodies})`;
      case "supporting":
        return sql`p.supporting_bodies && ${bodies}::text[]`;
      case "payer":
        return paidBy(bodies);
      default:
        return of satisfies never;
    }
  };
  const turns = Object.entries(turnOf).flatMap(([state, turn]) =>
    turn === null
      ? []
      : [
          sql<boolean>`(c.state = ${state} and ${side(turn.side, bodiesWith(turn.role))}
          ${state === "noticed" ? sql`and not ${objectedTo}` : sql``})`,
        ],
  );
  const reviewing = bodiesWith("reviewer");
  const opinion = sql<boolean>`(c.state = 'accepted' and exists (
    select from unnest(p.supporting_bodies) asked
    where asked = any(${reviewing}) and not exists (
      select from cases.step s where s.case_id = c.id and s.kind = 'advise' and s.body = asked
        and s.position > (select max(position) from cases.step l
          where l.case_id = c.id and l.kind in ('accept', 'appeal')))))`;
  // What is theirs to settle is worked on once the leading body has looked at the facts.
  const figure = sql<boolean>`(c.state = 'accepted' and not p.leading_body = any(p.deciding_bodies)
    and (p.deciding_bodies && ${reviewing}::text[]
      or (p.county_decides and ${seat} = any(${reviewing})))
    and exists (select from cases.confirmation f where f.case_id = c.id)
    and not exists (
      select from cases.step s where s.case_id = c.id and s.kind = 'fix'
        and s.position > (select max(position) from cases.step l
          where l.case_id = c.id and l.kind in ('accept', 'appeal', 'send-back', 'reopen'))))`;
  // Until it is answered there is nothing to approve.
  const answer = sql<boolean>`(c.state = 'noticed' and p.leading_body = any(${reviewing})
    and ${objectedTo})`;
  return sql<boolean>`(${sql.join([...turns, opinion, figure, answer], sql` or `)})`;
}

/** Whether the last that was refused was to take the case up at all. */
const declined = sql<boolean>`(c.state = 'rejected' and 'decline' = (
  select s.kind from cases.step s where s.case_id = c.id and s.kind in ('decline', 'reject')
  order by s.position desc limit 1))`;

/** What the last decision comes to in fen; null where there is none. */
const decided = sql<bigint | null>`(
  select sum((one->>'fen')::bigint)::bigint from jsonb_array_elements((
    select s.detail->'settled' from cases.step s
    where s.case_id = c.id and s.kind = any(${decisionKinds})
    order by s.position desc limit 1)) as one)`;

/** What is still to be paid back of what was claimed last, in fen; null where nothing is; see `claimOf`. */
const owed = sql<bigint | null>`(case when c.state = 'recovering' then (
  select (l.detail->>'fen')::bigint - coalesce((
      select sum((r.detail->>'fen')::bigint) from cases.step r
      where r.case_id = c.id and r.kind = 'recover' and r.position > l.position), 0)::bigint
    from cases.step l where l.case_id = c.id and l.kind = 'claim-back'
    order by l.position desc limit 1) end)`;

/** Which of the cases. */
export interface CaseFilter {
  readonly state: string | null;
  readonly programme: string | null;
  /** Only those in which it is the turn of whoever asks. */
  readonly mine: boolean;
}

/** The cases that are somebody's to see, newest first: a page of them, and the cursor that leads on. */
export async function listCases(
  database: Database,
  actor: Pick<Actor, "memberships">,
  { state, programme, mine }: CaseFilter,
  cursor: string | undefined,
  limit: number,
): Promise<{
  readonly rows: readonly Static<typeof SummarySchema>[];
  readonly next: string | null;
}> {
  const [before = null] = placeIn(cursor, "whole") ?? [];
  const { rows } = await sql<{
    id: bigint;
    number: string;
    programme: string;
    title: string;
    applicant: string;
    name: string;
    state: State;
    due_on: string | null;
    closes_on: string;
    notice_until: string | null;
    objected: boolean;
    declined: boolean;
    discarded: boolean;
    decided: bigint | null;
    owed: bigint | null;
    offered: bigint | null;
  }>`
    select c.id, c.number, c.programme_id as programme, p.title, c.applicant, c.state, c.due_on,
      p.closes_on, c.notice_until, ${objectedTo} as objected, ${declined} as declined, ${discarded} as discarded,
      ${decided} as decided, ${owed} as owed,
      (select o.sum from cases.offer o where o.case_id = c.id and c.state = 'offered') as offered,
      (select n.zh from directory.body_name n where n.body_id = c.applicant
        order by n.position desc limit 1) as name
    from cases.case c join cases.programme p on p.id = c.programme_id
    where ${seenBy(actor)}
      and (not ${mine}::boolean or ${turnOfActor(actor)})
      and (${state}::text is null or c.state = ${state})
      and (${programme}::text is null or c.programme_id = ${programme})
      and (${before}::bigint is null or c.id < ${before})
    order by c.id desc limit ${limit + 1}`.execute(database);
  const { page, next } = pageOf(rows, limit, ({ id }) => [Number(id)]);
  return {
    rows: page.map((row) => ({
      number: row.number,
      programme: row.programme,
      title: row.title,
      applicant: row.applicant,
      applicantName: row.name,
      state: row.state,
      declined: row.declined,
      discarded: row.discarded,
      dueOn: row.due_on,
      closesOn: row.closes_on,
      noticeUntil: row.notice_until,
      objected: row.objected,
      decided:
        row.decided === null || undecided.includes(row.state) ? null : writeYuan(row.decided),
      owed: row.owed === null ? null : writeYuan(row.owed),
      offered: row.offered === null ? null : writeYuan(row.offered),
    })),
    next,
  };
}
