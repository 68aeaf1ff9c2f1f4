import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../../../access/actor.ts";
import type { Database } from "../../../database/connect.ts";
import type { Tables } from "../tables.ts";
import { findCase } from "../way/found.ts";
import type { State } from "../way/steps.ts";
import { claimOf } from "./recovering.ts";

/** What became of a payment. */
export const paymentStates = ["under-way", "failed", "arrived"] as const;

export type PaymentState = (typeof paymentStates)[number];

/** An order to pay with what became of it. */
export interface Payment {
  readonly id: bigint;
  readonly number: string;
  readonly case: string;
  readonly payee: string;
  readonly line: string;
  readonly year: number;
  readonly amount: bigint;
  readonly made_at: string;
  readonly outcome: "confirm" | "fail" | null;
  readonly outcome_at: string | null;
  readonly words: string | null;
}

/** The bodies whose money somebody looks after; null where all of it is theirs to see. */
const payersOf = ({ memberships }: Pick<Actor, "memberships">): readonly string[] | null =>
  memberships.some(({ role }) => role === "auditor")
    ? null
    : memberships.flatMap(({ role, body }) =>
        role === "finance" || role === "paymaster" ? [body] : [],
      );

const became: Readonly<Record<PaymentState, RawBuilder<boolean>>> = {
  "under-way": sql`p.kind is null`,
  failed: sql`p.kind = 'fail'`,
  arrived: sql`p.kind = 'confirm'`,
};

/** The payments from the lines that are somebody's to look after, newest first. */
export async function payments(
  database: Database,
  actor: Pick<Actor, "memberships">,
  state: PaymentState | null,
  { before, most }: { readonly before: number; readonly most: number },
): Promise<readonly Payment[]> {
  const payers = payersOf(actor);
  const { rows } = await sql<Payment>`
    select o.id, o.number, o.case_id as case, l.code as line, l.year, o.amount, o.made_at,
      p.kind as outcome, p.at as outcome_at, p.reason as words,
      (select n.zh from directory.body_name n where n.body_id = c.applicant
        order by n.position desc limit 1) as payee
    from ledger.payment_order o
      join ledger.budget_line l on l.id = o.line_id
      join cases.case c on c.number = o.case_id
      left join ledger.posting p on p.order_id = o.id and p.kind in ('confirm', 'fail')
    where ${state === null ? sql`true` : became[state]} and o.id < ${before}
      and (${payers === null} or l.payer = any(${payers ?? []}))
    order by o.id desc limit ${most}`.execute(database);
  return rows;
}

/** What was claimed back of a case, and what came back since. */
export interface Claim {
  readonly case: string;
  readonly applicant: string;
  readonly state: State;
  readonly since: string;
  readonly claimed: bigint;
  readonly back: bigint;
}

/** Claims are few; more than this would be a year of mistakes. */
const mostClaims = 500;

/** What is claimed back of cases that are paid from lines somebody looks after, newest first. */
export async function claims(
  database: Database,
  actor: Pick<Actor, "memberships">,
): Promise<readonly Claim[]> {
  const payers = payersOf(actor);
  const { rows } = await sql<{ number: string; since: string; name: string | null }>`
    select c.number, max(s.at) as since,
      (select n.zh from directory.body_name n where n.body_id = c.applicant
        order by n.position desc limit 1) as name
    from cases.case c join cases.step s on s.case_id = c.id and s.kind = 'claim-back'
    group by c.id order by since desc limit ${mostClaims}`.execute(database);
  const found: Claim[] = [];
  for (const { number, since, name } of rows) {
    const one = await findCase(database.withTables<Tables>(), number);
    if (payers !== null && !one.programme.shares.some(({ payer }) => payers.includes(payer))) {
      continue;
    }
    const { claimed, back } = claimOf(one);
    const { applicant, state } = one;
    found.push({ case: number, applicant: name ?? applicant, state, since, claimed, back });
  }
  return found;
}
