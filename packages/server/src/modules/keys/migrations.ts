import { sql } from "kysely";
import { type Database, applicationRole } from "../../database/connect.ts";
import { type Migration, createSchema, grant } from "../../database/migrate.ts";

/** The keys of other systems. What a key may do is fixed when it is made; afterwards it can only be used and revoked. */
async function up(database: Database): Promise<void> {
  await createSchema(database, "access");
  await sql`
    create table access.key (
      id text collate "C" primary key,
      name text not null,
      body text collate "C" not null references directory.body,
      roles text[] collate "C" not null check (cardinality(roles) > 0 and not 'administrator' = any (roles)),
      scopes text[] collate "C" not null check (cardinality(scopes) > 0),
      secret_hash text collate "C" not null,
      made_at timestamptz not null,
      made_by text collate "C" not null,
      expires_on date not null,
      -- The day alone: what a system does in the day is in the audit chain.
      last_used_on date,
      revoked_at timestamptz,
      revoked_by text collate "C",
      constraint revoked_whole check ((revoked_at is null) = (revoked_by is null))
    )`.execute(database);
  await grant(database, ["select", "insert"], ["access.key"]);
  await sql`
    grant update (last_used_on, revoked_at, revoked_by) on access.key
    to ${sql.id(applicationRole)}`.execute(database);
}

/** Those behind what somebody did: the person, or the key and whoever made it; nobody for nobody. */
async function personsBehind(database: Database): Promise<void> {
  await sql`
    create function access.persons_behind(by text) returns text[] language plpgsql stable as $$
    begin
      if by is null then return '{}'; end if;
      if by not like 'key:%' then return array[by]; end if;
      return array_remove(
        array[by, (select k.made_by from access.key k where k.id = substr(by, 5))], null);
    end $$`.execute(database);
}

export const keyMigrations: readonly Migration[] = [
  { name: "2026-11-25-keys", up },
  { name: "2026-11-26-keys-persons-behind", up: personsBehind },
];
