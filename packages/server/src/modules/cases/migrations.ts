import { sql } from "kysely";
import { type Database, applicationRole } from "../../database/connect.ts";
import { type Migration, createSchema, grant } from "../../database/migrate.ts";
import { mendings } from "./mending/migration.ts";
import { offers } from "./offers/migration.ts";

/** Programmes, the cases applied for under them, each step of a case, and the awards that came of them. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "cases");
  await sql`create sequence cases.numbering`.execute(database);
  await sql`grant usage on sequence cases.numbering to ${sql.id(applicationRole)}`.execute(
    database,
  );
  await sql`
    create table cases.programme (
      id text collate "C" primary key,
      measure text collate "C" not null,
      year smallint not null,
      title text not null,
      leading_body text collate "C" not null references directory.body,
      supporting_bodies text[] not null,
      opens_on date not null,
      closes_on date not null,
      -- How many may be approved in all; null where there is no end.
      quota integer check (quota > 0),
      -- Working days: of the public notice, and that each turn has.
      notice_days smallint not null check (notice_days >= 0),
      turn_days smallint not null check (turn_days > 0),
      rulebook_hash text not null,
      made_at timestamptz not null,
      made_by text not null,
      check (opens_on <= closes_on)
    )`.execute(database);
  await sql`
    create table cases.programme_share (
      programme_id text collate "C" not null references cases.programme,
      position smallint not null,
      line_code text collate "C" not null,
      payer text collate "C" not null references directory.body,
      numerator integer not null check (numerator > 0),
      primary key (programme_id, position)
    )`.execute(database);
  await sql`
    create table cases.case (
      id bigint generated always as identity primary key,
      number text collate "C" not null unique,
      programme_id text collate "C" not null references cases.programme,
      applicant text collate "C" not null references directory.body,
      state text collate "C" not null check (state in (
        'draft', 'submitted', 'returned', 'accepted', 'decided', 'checked', 'noticed', 'approved',
        'paying', 'closed', 'rejected', 'withdrawn')),
      version integer not null,
      -- What the applicant states, as a case is written; numbers are text.
      stated jsonb not null,
      -- What the reviewer found, fact by fact; null until the review.
      confirmed jsonb,
      notice_until date,
      due_on date,
      made_at timestamptz not null,
      made_by text not null
    )`.execute(database);
  await sql`create index case_of_programme on cases.case (programme_id, state)`.execute(database);
  await sql`create index case_of_applicant on cases.case (applicant, id)`.execute(database);
  await sql`
    create table cases.step (
      case_id bigint not null references cases.case,
      position integer not null,
      kind text collate "C" not null,
      role text collate "C" not null,
      body text collate "C" not null,
      at timestamptz not null,
      by text collate "C" not null,
      detail jsonb not null,
      -- Enough to run the assessment of this step again.
      receipt jsonb,
      primary key (case_id, position)
    )`.execute(database);
  await sql`
    create table cases.award (
      id bigint generated always as identity primary key,
      case_id bigint references cases.case,
      holder text collate "C" not null references directory.body,
      measure text collate "C" not null,
      item text,
      day date not null,
      amount bigint not null check (amount > 0),
      recorded_at timestamptz not null,
      recorded_by text not null
    )`.execute(database);
  await sql`create index award_of_holder on cases.award (holder)`.execute(database);
  await sql`
    create table cases.objection (
      id bigint generated always as identity primary key,
      case_id bigint not null references cases.case,
      at timestamptz not null,
      words text not null,
      answered_at timestamptz,
      answered_by text,
      answer text
    )`.execute(database);
  await sql`
    create table cases.payee_account (
      id bigint generated always as identity primary key,
      body text collate "C" not null references directory.body,
      holder text not null,
      bank text not null,
      number text not null,
      added_at timestamptz not null,
      added_by text collate "C" not null,
      verified_at timestamptz,
      verified_by text collate "C",
      check (verified_by <> added_by)
    )`.execute(database);
  await sql`create index payee_account_of_body on cases.payee_account (body, id)`.execute(database);
  await grant(
    database,
    ["select", "insert"],
    ["cases.programme", "cases.programme_share", "cases.step", "cases.award"],
  );
  await grant(
    database,
    ["select", "insert", "update"],
    ["cases.case", "cases.objection", "cases.payee_account"],
  );
}

/**
 * The day and the rules of a case, fixed when it is submitted; what was found of each fact; what an award lost again; and
 * who gets the places of a programme.
 */
async function rulesAndRecoveries(database: Database): Promise<void> {
  await sql`
    alter table cases.case
      add column assessed_on date,
      add column rulebook_hash text collate "C" references rules.version,
      drop constraint case_state_check,
      add constraint case_state_check check (state in (
        'draft', 'submitted', 'returned', 'accepted', 'decided', 'checked', 'noticed', 'approved',
        'paying', 'closed', 'recovering', 'rejected', 'cancelled', 'withdrawn'))`.execute(database);
  await sql`
    alter table cases.programme
      -- What gave the measure to the leading body, where its article does not name it.
      add column basis text,
      -- What the places go by, more first: the sum decided, or a fact; null: the first approved have them.
      add column rank_by text collate "C",
      add column ties text collate "C" check (ties in ('all', 'none', 'by-id')),
      add constraint ranked_places check (rank_by is null or (quota is not null and ties is not null))`.execute(
    database,
  );
  // Null: the applicant's county pays, from its own line.
  await sql`alter table cases.programme_share alter column payer drop not null`.execute(database);
  await sql`alter table cases.award add column facts jsonb not null default '{}'`.execute(database);
  await sql`alter table cases.objection add column upheld boolean`.execute(database);
  await sql`
    create table cases.confirmation (
      id bigint generated always as identity primary key,
      case_id bigint not null references cases.case,
      -- Empty for a fact of the applicant itself.
      item text not null,
      fact text collate "C" not null,
      verdict text collate "C" not null check (verdict in ('as-stated', 'corrected', 'unproven')),
      -- What was stated then, and what was found.
      stated jsonb not null,
      found jsonb,
      note text,
      at timestamptz not null,
      by text collate "C" not null,
      check ((verdict = 'corrected') = (found is not null))
    )`.execute(database);
  await sql`create index confirmation_of_case on cases.confirmation (case_id, id)`.execute(
    database,
  );
  await sql`
    create table cases.award_reduction (
      id bigint generated always as identity primary key,
      award_id bigint not null references cases.award,
      amount bigint not null check (amount > 0),
      reason text not null,
      at timestamptz not null,
      by text collate "C" not null
    )`.execute(database);
  await sql`create index reduction_of_award on cases.award_reduction (award_id)`.execute(database);
  await sql`
    create table cases.ranking (
      programme_id text collate "C" not null references cases.programme,
      run integer not null,
      case_id bigint not null references cases.case,
      score text not null,
      chosen boolean not null,
      tied boolean not null,
      at timestamptz not null,
      by text collate "C" not null,
      primary key (programme_id, run, case_id)
    )`.execute(database);
  await sql`
    create table cases.profile (
      body text collate "C" not null references directory.body,
      fact text collate "C" not null,
      value jsonb not null,
      at timestamptz not null,
      by text collate "C" not null,
      primary key (body, fact)
    )`.execute(database);
  await grant(
    database,
    ["select", "insert"],
    ["cases.confirmation", "cases.award_reduction", "cases.ranking"],
  );
  await grant(database, ["select", "insert", "update", "delete"], ["cases.profile"]);
}

/** Which facts of a programme need evidence. The programmes opened before asked for none. */
async function needEvidence(database: Database): Promise<void> {
  await sql`
    alter table cases.programme add column evidence_facts text[] not null default '{}'`.execute(
    database,
  );
}

/** The turns of a case are counted, however it comes to another state; and of each turn, who was reminded of what. */
async function turns(database: Database): Promise<void> {
  await sql`alter table cases.case add column turn integer not null default 0`.execute(database);
  await sql`
    create function cases.next_turn() returns trigger language plpgsql as $$
    begin
      new.turn := old.turn + 1;
      return new;
    end $$`.execute(database);
  await sql`
    create trigger next_turn before update on cases.case for each row
      when (old.state is distinct from new.state) execute function cases.next_turn()`.execute(
    database,
  );
  await sql`
    create table cases.reminder (
      case_id bigint not null references cases.case,
      turn integer not null,
      kind text collate "C" not null check (kind in (
        'soon', 'today', 'overdue', 'closing', 'notice-ended')),
      at timestamptz not null,
      primary key (case_id, turn, kind)
    )`.execute(database);
  await sql`create index case_due on cases.case (due_on) where due_on is not null`.execute(
    database,
  );
  await grant(database, ["select", "insert"], ["cases.reminder"]);
}

/** Who settles a programme's ranges: they see its cases. */
async function whoDecides(database: Database): Promise<void> {
  await sql`
    alter table cases.programme
      add column deciding_bodies text[] not null default '{}',
      add column county_decides boolean not null default false`.execute(database);
}

/** What each step of a case asks for. */
async function indexes(database: Database): Promise<void> {
  await sql`create index award_of_case on cases.award (case_id)`.execute(database);
  await sql`create index objection_of_case on cases.objection (case_id)`.execute(database);
}

/** Who saved last what a case states, for another of the applicant's people who was writing too. */
async function whoSaved(database: Database): Promise<void> {
  await sql`
    alter table cases.case add column saved_at timestamptz, add column saved_by text`.execute(
    database,
  );
}

/**
 * Who had a hand in a case, as what, and who was behind it where a key did it. A function, because every step of a case
 * asks: its plan is made once for a connection, and not with each question.
 */
async function hands(database: Database): Promise<void> {
  await sql`
    create function cases.hands_in(the_case bigint, begun_by text) returns json language plpgsql stable as $$
    begin
      return (
        select coalesce(json_agg(json_build_object('role', h.role, 'kind', h.kind, 'by', person)), '[]')
        from (
          select s.role, s.kind, s.by from cases.step s where s.case_id = the_case
          union select 'applicant', null, begun_by
          union select 'applicant', null, e.added_by from evidence.paper e where e.case_id = the_case
          union select 'reviewer', null, f.by from cases.confirmation f where f.case_id = the_case
          union select 'reviewer', null, o.answered_by from cases.objection o
            where o.case_id = the_case and o.answered_by is not null) h
        cross join unnest(access.persons_behind(h.by)) person);
    end $$`.execute(database);
}

/** Why an award of before this system was recorded: the books say it only where the award has a limit. */
async function whyEarlier(database: Database): Promise<void> {
  await sql`
    alter table cases.award add column reason text check (reason is null or case_id is null)`.execute(
    database,
  );
  await sql`
    update cases.award a set reason = p.reason from (
      select split_part(key, '/', 2) as award, min(reason) as reason
      from ledger.posting where kind = 'earlier' group by 1) p
    where a.case_id is null and p.award = a.id::text`.execute(database);
  await sql`create index award_of_earlier on cases.award (id) where case_id is null`.execute(
    database,
  );
}

/** An account that is not as its papers say is refused, with why; it is never verified afterwards. */
async function accountsRefused(database: Database): Promise<void> {
  await sql`
    alter table cases.payee_account
      add column refused_at timestamptz,
      add column refused_by text collate "C",
      add column refused_because text,
      add constraint refused_with_reason check (
        (refused_at is null) = (refused_by is null) and (refused_at is null) = (refused_because is null)),
      add constraint refused_by_another check (refused_by <> added_by),
      add constraint refused_or_verified check (refused_at is null or verified_at is null)`.execute(
    database,
  );
}

export const caseMigrations: readonly Migration[] = [
  { name: "2026-11-25-cases", up },
  { name: "2026-11-25-cases-evidence", up: needEvidence },
  { name: "2026-11-25-cases-rules-and-recoveries", up: rulesAndRecoveries },
  { name: "2026-11-25-cases-who-decides", up: whoDecides },
  { name: "2026-11-25-cases-turns", up: turns },
  { name: "2026-11-26-cases-indexes", up: indexes },
  { name: "2026-11-26-cases-who-saved", up: whoSaved },
  { name: "2026-11-26-cases-who-took-part", up: hands },
  { name: "2026-11-26-cases-mendings", up: mendings },
  { name: "2026-11-26-cases-why-earlier", up: whyEarlier },
  { name: "2026-11-27-cases-offers", up: offers },
  { name: "2026-11-28-cases-accounts-refused", up: accountsRefused },
];
