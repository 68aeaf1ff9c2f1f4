import { sql } from "kysely";
import type { Database } from "../database/connect.ts";
import { type Migration, createSchema, grant } from "../database/migrate.ts";

/** Who there is: bodies with their dated names, and who acts in them as what. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "directory");
  await sql`
    create table directory.body (
      id text collate "C" primary key,
      -- «public» bodies come from the gazette's register and nowhere else.
      kind text collate "C" not null check (kind in ('system', 'public', 'county', 'enterprise', 'institution')),
      -- 统一社会信用代码, for those that apply.
      credit_code text collate "C" unique,
      constraint code_of_applicants check ((kind in ('enterprise', 'institution')) = (credit_code is not null))
    )`.execute(database);
  await sql`
    create table directory.body_name (
      body_id text collate "C" not null references directory.body,
      zh text not null,
      en text,
      valid_from date,
      valid_to date,
      position smallint not null,
      primary key (body_id, position)
    )`.execute(database);
  await sql`
    create table directory.member (
      id bigint generated always as identity primary key,
      user_id text collate "C" not null,
      body_id text collate "C" not null references directory.body,
      role text collate "C" not null check (role in (
        'applicant', 'clerk', 'reviewer', 'approver', 'finance', 'paymaster', 'auditor', 'administrator')),
      since timestamptz not null,
      until timestamptz,
      granted_by text collate "C" not null
    )`.execute(database);
  await sql`
    create unique index member_once on directory.member (user_id, body_id, role) where until is null`.execute(
    database,
  );
  await sql`create index member_of_body on directory.member (body_id)`.execute(database);
  await sql`
    create table directory.agency (
      id bigint generated always as identity primary key,
      -- Who acts, for which firm, by whose consent.
      agent_id text collate "C" not null,
      body_id text collate "C" not null references directory.body,
      granted_by text collate "C" not null,
      since timestamptz not null,
      until timestamptz
    )`.execute(database);
  await sql`
    create unique index agency_once on directory.agency (agent_id, body_id) where until is null`.execute(
    database,
  );
  await sql`insert into directory.body (id, kind) values ('gongbao', 'system')`.execute(database);
  await sql`
    insert into directory.body_name (body_id, zh, en, position) values ('gongbao', '本系统', 'This system', 0)`.execute(
    database,
  );
  await grant(database, ["select", "insert"], ["directory.body", "directory.body_name"]);
  await grant(database, ["select", "insert", "update"], ["directory.member", "directory.agency"]);
}

/** In which county or zone a firm is, and since when. */
async function seats(database: Database): Promise<void> {
  await sql`
    create table directory.seat (
      body_id text collate "C" not null references directory.body,
      county text collate "C" not null references directory.body,
      since date not null,
      recorded_at timestamptz not null,
      recorded_by text collate "C" not null,
      primary key (body_id, since)
    )`.execute(database);
  await grant(database, ["select", "insert"], ["directory.seat"]);
}

/** Who is kept from deciding on what is a body's own. */
async function ownPeople(database: Database): Promise<void> {
  await sql`create index agency_ever_of_body on directory.agency (body_id)`.execute(database);
  await sql`
    create function directory.own_people(of_body text, since_when timestamptz) returns json language plpgsql stable as $$
    begin
      return (
        select coalesce(json_agg(distinct own.person), '[]') from (
          select m.user_id as person
            from directory.member m join directory.body of on of.id = m.body_id
            where m.body_id = of_body and (m.until is null or m.until >= since_when)
              and (m.role = 'applicant' or of.kind in ('enterprise', 'institution'))
          union all
          select a.agent_id from directory.agency a
            where a.body_id = of_body and (a.until is null or a.until >= since_when)) own);
    end $$`.execute(database);
}

export const directoryMigrations: readonly Migration[] = [
  { name: "2026-11-24-directory", up },
  { name: "2026-11-25-directory-seats", up: seats },
  { name: "2026-11-26-directory-own-people", up: ownPeople },
];
