import { writeYuan } from "@gongbao/engine";
import { sql } from "kysely";
import type { Database } from "../../database/connect.ts";
import type { lineMovements } from "../../ledger/tables.ts";
import type { MovementBody } from "./schemas.ts";

interface Row {
  readonly id: bigint;
  readonly kind: (typeof lineMovements)[number];
  readonly at: string;
  readonly case_id: string | null;
  readonly reason: string;
  readonly amount: bigint;
}

/** Which line, of which year. */
export interface LineKey {
  readonly code: string;
  readonly year: number;
}

/** What moved on a line, newest first: what came to its accounts, or went from them to another year's. */
export async function readMovements(
  database: Database,
  { code, year }: LineKey,
  { before, most }: { readonly before: number | null; readonly most: number },
): Promise<readonly MovementBody[]> {
  const { rows } = await sql<Row>`
    select p.id, p.kind, p.at, p.case_id, p.reason,
      greatest(
        coalesce(sum(e.amount) filter (where e.amount > 0), 0),
        -coalesce(sum(e.amount) filter (where e.amount < 0), 0)
      )::bigint as amount
    from ledger.budget_line l
      join ledger.account a on a.line_id = l.id
      join ledger.entry e on e.account_id = a.id
      join ledger.posting p on p.id = e.posting_id
    where l.code = ${code} and l.year = ${year}
      and (${before === null} or p.id < ${before ?? 0})
    group by p.id order by p.id desc limit ${most}`.execute(database);
  return rows.map(({ id, kind, at, case_id, reason, amount }) => ({
    id: Number(id),
    kind,
    at,
    case: case_id,
    reason,
    amount: writeYuan(amount),
  }));
}
