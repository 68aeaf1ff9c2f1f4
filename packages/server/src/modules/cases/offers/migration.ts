import { sql } from "kysely";
import type { Database } from "../../../database/connect.ts";
import { grant } from "../../../database/migrate.ts";

/**
 * Cases that begin with an offer: what is offered and where its facts come from, who listed it and who released it. Both had
 * a hand in the case.
 */
export async function offers(database: Database): Promise<void> {
  await sql`
    alter table cases.case
      drop constraint case_state_check,
      add constraint case_state_check check (state in (
        'draft', 'offered', 'submitted', 'returned', 'accepted', 'decided', 'checked', 'noticed', 'approved',
        'paying', 'closed', 'recovering', 'rejected', 'cancelled', 'withdrawn', 'forgone', 'lapsed'))`.execute(
    database,
  );
  await sql`
    create table cases.offer (
      case_id bigint primary key references cases.case,
      -- The list that it stood on; its files and its other entries go after a while.
      list text collate "C" not null,
      source text not null,
      source_as_of date not null,
      sum bigint not null check (sum > 0),
      listed_by text collate "C" not null,
      listed_as text collate "C" not null check (listed_as in ('clerk', 'reviewer')),
      listed_at timestamptz not null,
      released_by text collate "C" not null,
      released_at timestamptz not null
    )`.execute(database);
  await sql`create index case_offered on cases.case (id) where state in ('offered', 'forgone')`.execute(
    database,
  );
  await sql`
    create or replace function cases.hands_in(the_case bigint, begun_by text) returns json language plpgsql stable as $$
    begin
      return (
        select coalesce(json_agg(json_build_object('role', h.role, 'kind', h.kind, 'by', person)), '[]')
        from (
          select s.role, s.kind, s.by from cases.step s where s.case_id = the_case
          -- A case that begins with an offer is begun by whoever released it, and not by the applicant.
          union select 'applicant', null, begun_by
            where not exists (select from cases.offer o where o.case_id = the_case)
          union select o.listed_as, null, o.listed_by from cases.offer o where o.case_id = the_case
          union select 'applicant', null, e.added_by from evidence.paper e where e.case_id = the_case
          union select 'reviewer', null, f.by from cases.confirmation f where f.case_id = the_case
          union select 'reviewer', null, o.answered_by from cases.objection o
            where o.case_id = the_case and o.answered_by is not null) h
        cross join unnest(access.persons_behind(h.by)) person);
    end $$`.execute(database);
  await grant(database, ["select", "insert", "update"], ["cases.offer"]);
}
