import { type Static, Type } from "@fastify/type-provider-typebox";
import { sql } from "kysely";
import type { Actor } from "../../access/actor.ts";
import type { Database } from "../../database/connect.ts";
import { nullable } from "../../schema/basics.ts";
import { pageOf, placeIn } from "../../schema/cursor.ts";

export const SummarySchema = Type.Object(
  {
    number: Type.String(),
    programme: Type.String(),
    applicant: Type.String(),
    state: Type.String(),
    dueOn: nullable(Type.String()),
  },
  { title: "CaseSummary" },
);

export const NoticeSchema = Type.Object(
  {
    case: Type.String(),
    programme: Type.String(),
    applicant: Type.String({ description: "The name on the notice." }),
    amount: Type.String(),
    until: Type.String(),
  },
  { title: "Notice" },
);

/** The cases that are somebody's to see, newest first: a page of them, and the cursor that leads on. */
export async function listCases(
  database: Database,
  { memberships }: Pick<Actor, "memberships">,
  { state, programme }: { readonly state: string | null; readonly programme: string | null },
  cursor: string | undefined,
  limit: number,
): Promise<{
  readonly rows: readonly Static<typeof SummarySchema>[];
  readonly next: string | null;
}> {
  const [before = null] = placeIn(cursor, "whole") ?? [];
  const bodies = memberships.map(({ body }) => body);
  const auditor = memberships.some(({ role }) => role === "auditor");
  const { rows } = await sql<{
    id: bigint;
    number: string;
    programme: string;
    applicant: string;
    state: string;
    due_on: string | null;
  }>`
    select c.id, c.number, c.programme_id as programme, c.applicant, c.state, c.due_on
    from cases.case c join cases.programme p on p.id = c.programme_id
    where (c.applicant = any(${bodies}) or (c.state <> 'draft' and (${auditor}
        or p.leading_body = any(${bodies}) or p.supporting_bodies && ${bodies}::text[]
        or exists (select from cases.programme_share s
          where s.programme_id = p.id and coalesce(s.payer, (
            select county from directory.seat t where t.body_id = c.applicant
              and t.since <= coalesce(c.assessed_on, p.closes_on) order by t.since desc limit 1
          )) = any(${bodies})))))
      and (${state}::text is null or c.state = ${state})
      and (${programme}::text is null or c.programme_id = ${programme})
      and (${before}::bigint is null or c.id < ${before})
    order by c.id desc limit ${limit + 1}`.execute(database);
  const { page, next } = pageOf(rows, limit, ({ id }) => [Number(id)]);
  return {
    rows: page.map(({ due_on, ...row }) => ({
      number: row.number,
      programme: row.programme,
      applicant: row.applicant,
      state: row.state,
      dueOn: due_on,
    })),
    next,
  };
}
