import { writeYuan } from "@gongbao/engine";
import { sql } from "kysely";
import type { Database } from "../../database/connect.ts";
import type { LineBody } from "./schemas.ts";

interface Row {
  readonly code: string;
  readonly year: number;
  readonly title: string;
  readonly payer: string;
  readonly body: string;
  readonly appropriated: bigint;
  readonly available: bigint;
  readonly committed: bigint;
  readonly transit: bigint;
  readonly paid: bigint;
  readonly closed_at: string | null;
}

/** Which lines: null leaves open. */
export interface LineFilter {
  readonly year: number | null;
  readonly code: string | null;
}

/** Which of the lines: those after a place in their order, and how many. */
export interface LinePage {
  readonly after: readonly [code: string, year: number] | null;
  readonly most: number;
}

/** The lines of the budget with what stands on them, by code and year. */
export async function readLines(
  database: Database,
  { year, code }: LineFilter,
  { after, most }: LinePage = { after: null, most: 1 },
): Promise<readonly LineBody[]> {
  const { rows } = await sql<Row>`
    select l.code, l.year, l.title, l.payer, l.body, c.closed_at,
      -coalesce(sum(a.balance) filter (where a.kind = 'treasury'), 0)::bigint as appropriated,
      coalesce(sum(a.balance) filter (where a.kind = 'available'), 0)::bigint as available,
      coalesce(sum(a.balance) filter (where a.kind = 'committed'), 0)::bigint as committed,
      coalesce(sum(a.balance) filter (where a.kind = 'transit'), 0)::bigint as transit,
      coalesce(sum(a.balance) filter (where a.kind = 'paid'), 0)::bigint as paid
    from ledger.budget_line l
      left join ledger.account a on a.line_id = l.id
      left join ledger.line_closing c on c.line_id = l.id
    where (${year}::int is null or l.year = ${year}) and (${code}::text is null or l.code = ${code})
      and (${after === null} or (l.code collate "C", l.year) > (${after?.[0] ?? ""}, ${after?.[1] ?? 0}))
    group by l.id, c.closed_at order by l.code collate "C", l.year limit ${most}`.execute(database);
  return rows.map((row) => ({
    code: row.code,
    year: row.year,
    title: row.title,
    payer: row.payer,
    body: row.body,
    appropriated: writeYuan(row.appropriated),
    available: writeYuan(row.available),
    committed: writeYuan(row.committed),
    inTransit: writeYuan(row.transit),
    paid: writeYuan(row.paid),
    closedAt: row.closed_at,
  }));
}
