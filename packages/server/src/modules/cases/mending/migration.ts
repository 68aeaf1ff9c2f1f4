import { sql } from "kysely";
import type { Database } from "../../../database/connect.ts";
import { grant } from "../../../database/migrate.ts";

/**
 * What a case stated when it was sent back, and how each defect was answered. Of those that are with the applicant now what
 * they state is taken for what they stated then: whatever was mended already is said in words.
 */
export async function mendings(database: Database): Promise<void> {
  await sql`
    create table cases.sent_back (
      case_id bigint not null references cases.case,
      position integer not null,
      stated jsonb not null,
      last_paper bigint not null,
      primary key (case_id, position)
    )`.execute(database);
  await sql`
    create table cases.defect_answer (
      case_id bigint not null references cases.case,
      position integer not null,
      defect smallint not null check (defect > 0),
      facts jsonb not null,
      papers jsonb not null,
      words text,
      at timestamptz not null,
      by text collate "C" not null,
      primary key (case_id, position, defect)
    )`.execute(database);
  await sql`
    insert into cases.sent_back (case_id, position, stated, last_paper)
    select c.id, s.position, c.stated,
      coalesce((select max(p.id) from evidence.paper p where p.case_id = c.id and p.added_at <= s.at), 0)
    from cases.case c join cases.step s on s.case_id = c.id and s.kind = 'return'
    where c.state = 'returned' and s.position = (
      select max(position) from cases.step l where l.case_id = c.id and l.kind = 'return')`.execute(
    database,
  );
  await grant(database, ["select", "insert"], ["cases.sent_back", "cases.defect_answer"]);
}
