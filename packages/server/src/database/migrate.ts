import { sql } from "kysely";
import { type Migration as KyselyMigration, Migrator } from "kysely/migration";
import type { ClientConfig } from "pg";
import { type Database, applicationRole, isCode, openPool } from "./connect.ts";
import { DatabaseFailure } from "./failure.ts";

/**
 * One step of the schema, forward only. The name begins with the day and then names the module, so that the steps of all
 * modules stand in one order: `2026-11-24-ledger`.
 */
export interface Migration {
  readonly name: string;
  up(database: Database): Promise<void>;
}

/**
 * Brings the schema to the newest step, as the owner. Several servers may do so at once: one goes, the others wait and
 * find it done. A step that fails leaves the schema as it was before all of them.
 *
 * @throws {DatabaseFailure} naming the step, or a step in the database that this gongbao does not know
 */
export async function migrate(
  owner: ClientConfig,
  migrations: readonly Migration[],
): Promise<void> {
  const database = openPool(owner, { max: 1 });
  try {
    await bringUp(database, migrations);
  } catch (cause) {
    if (!isCode(cause, "42501")) throw cause;
    throw new DatabaseFailure(
      `The login of DATABASE_URL may not do what the owner of the database does: ${cause instanceof Error ? cause.message : ""}\nLog in as the role that owns the database, may create roles, and was given ${applicationRole} (docs/operations.md, "A PostgreSQL of your own").`,
      `DATABASE_URL 的登录角色没有所需的权限。\n请用数据库的所有者登录；它要能建立角色，并已被授予 ${applicationRole}（见 docs/operations.md）。`,
      { cause },
    );
  } finally {
    await database.destroy();
  }
}

async function bringUp(database: Database, migrations: readonly Migration[]): Promise<void> {
  await ensureApplicationRole(database);
  await refuseUnknown(database, migrations);
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => byName(migrations) },
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (isCode(error, "42501")) throw error;
  const step = results?.find(({ status }) => status === "Error")?.migrationName ?? "?";
  throw new DatabaseFailure(
    `The database could not be brought up to date; step ${step} failed and nothing was changed: ${error instanceof Error ? error.message : JSON.stringify(error)}`,
    `数据库未能更新：步骤 ${step} 失败，没有任何改动。`,
    { cause: error },
  );
}

function byName(migrations: readonly Migration[]): Record<string, KyselyMigration> {
  return Object.fromEntries(
    migrations
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((step) => [step.name, { up: (db) => step.up(db as Database) }]),
  );
}

/** The steps that the database has behind it, oldest first. */
export async function appliedMigrations(database: Database): Promise<readonly string[]> {
  const table = await sql<{ there: boolean }>`
    select to_regclass('public.kysely_migration') is not null as there`.execute(database);
  if (table.rows[0]?.there !== true) return [];
  const { rows } = await sql<{ name: string }>`
    select name from public.kysely_migration order by name collate "C"`.execute(database);
  return rows.map(({ name }) => name);
}

/** The step that marks a database as the demonstration city's; only its own server knows it. */
export const demonstrationStep = "2026-11-25-demonstration-city";

const holdsDemonstration = new DatabaseFailure(
  "The database holds the demonstration city, into which anybody comes as anybody; a real server does not take it.\nName another folder (DATA_DIR=/path/to/folder), or start the demonstration: npm run demo",
  "数据库里是任何人都可以任何身份登录的示例城市，正式系统不用它。\n请另指定目录（DATA_DIR=/目录），或启动演示：npm run demo",
);

async function refuseUnknown(database: Database, migrations: readonly Migration[]): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = (await appliedMigrations(database)).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  if (unknown.includes(demonstrationStep)) throw holdsDemonstration;
  throw new DatabaseFailure(
    `The database was used by a newer gongbao: it has ${unknown.join(", ")}, which this one does not know.\nStart the newer gongbao; schemas go forward only.`,
    `数据库已被更新版本的公报使用过：其中的 ${unknown.join("、")} 本版不认识。\n请用更新的版本启动；库结构只能向前。`,
  );
}

/** Roles belong to the whole server, so that several databases and several starts meet here. */
async function ensureApplicationRole(database: Database): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(4711, 2)`.execute(transaction);
    await sql`
      do $$ begin
        if not exists (select from pg_roles where rolname = ${sql.lit(applicationRole)}) then
          create role ${sql.id(applicationRole)} login noinherit;
        end if;
        if not (select rolsuper from pg_roles where rolname = current_user) then
          begin
            grant ${sql.id(applicationRole)} to current_user;
          exception when insufficient_privilege then
            -- From PostgreSQL 16 on only an admin of the role gives it; whoever has it already needs no giving.
            if not pg_has_role(current_user, ${sql.lit(applicationRole)}, 'member') then raise; end if;
          end;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$`.execute(transaction);
  });
}

/** What the application may do with a table. */
export type Privilege = "select" | "insert" | "update" | "delete";

/** Grants the application what it needs of some tables, and nothing else. */
export async function grant(
  database: Database,
  privileges: readonly Privilege[],
  tables: readonly string[],
): Promise<void> {
  for (const table of tables) {
    await sql`grant ${sql.raw(privileges.join(", "))} on ${sql.table(table)} to ${sql.id(applicationRole)}`.execute(
      database,
    );
  }
}

/** Makes a schema that the application may enter. */
export async function createSchema(database: Database, name: string): Promise<void> {
  await sql`create schema ${sql.id(name)}`.execute(database);
  await sql`grant usage on schema ${sql.id(name)} to ${sql.id(applicationRole)}`.execute(database);
}
