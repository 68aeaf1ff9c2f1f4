import { sql } from "kysely";
import { type Database, applicationRole } from "../database/connect.ts";
import { type Migration, createSchema, grant } from "../database/migrate.ts";

/**
 * The chain. Each event holds the hash of the one before, and its own over both: nothing can be changed, removed or put
 * between without every later hash going wrong. The database numbers and hashes; the application only says what happened.
 *
 * What names or describes a person stands beside, in `particular`; the chain holds its salted hash, so that it can be
 * erased and the chain still holds.
 */
async function up(database: Database): Promise<void> {
  await createSchema(database, "audit");
  await sql`
    create table audit.head (
      single boolean primary key default true check (single),
      seq bigint not null,
      hash bytea not null
    )`.execute(database);
  await sql`insert into audit.head values (true, 0, sha256('gongbao audit 1'::bytea))`.execute(
    database,
  );
  await sql`
    create table audit.event (
      seq bigint primary key,
      at timestamptz not null,
      actor text not null,
      action text not null,
      about text not null,
      -- JSON, kept as the text that was hashed.
      detail text not null check (detail::json is not null),
      particular_hash text not null,
      previous bytea not null,
      hash bytea not null
    )`.execute(database);
  await sql`create index event_about on audit.event (about, seq)`.execute(database);
  await sql`
    create table audit.particular (
      seq bigint primary key references audit.event,
      salt bytea not null,
      content text not null
    )`.execute(database);
  await sql`
    create function audit.field(text) returns bytea language sql immutable strict as
      $$ select convert_to(octet_length(convert_to($1, 'UTF8')) || ':' || $1, 'UTF8') $$`.execute(
    database,
  );
  await sql`
    create function audit.link() returns trigger
    language plpgsql security definer set search_path = pg_catalog, audit as $$
    begin
      select seq + 1, hash into new.seq, new.previous from audit.head for update;
      new.hash := sha256(new.previous || audit.field(new.seq::text)
        || audit.field(to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        || audit.field(new.actor) || audit.field(new.action) || audit.field(new.about)
        || audit.field(new.detail) || audit.field(new.particular_hash));
      update audit.head set seq = new.seq, hash = new.hash;
      return new;
    end $$`.execute(database);
  await sql`
    create trigger link before insert on audit.event for each row execute function audit.link()`.execute(
    database,
  );
  await sql`
    create function audit.append_only() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'GB006';
    end $$`.execute(database);
  await sql`
    create trigger append_only before update or delete or truncate on audit.event
      for each statement execute function audit.append_only()`.execute(database);
  await grant(database, ["select"], ["audit.event", "audit.head"]);
  await grant(database, ["select", "insert", "delete"], ["audit.particular"]);
  await sql`
    grant insert (at, actor, action, about, detail, particular_hash) on audit.event
    to ${sql.id(applicationRole)}`.execute(database);
}

export const auditMigrations: readonly Migration[] = [{ name: "2026-11-24-audit", up }];
