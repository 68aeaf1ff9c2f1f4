import { Kysely, PostgresDialect } from "kysely";
import { Client, type ClientConfig, type Pool } from "pg";
import { type Cluster, clusterOwner, openCluster } from "./embedded/cluster.ts";
import { DatabaseFailure } from "./failure.ts";
import { planKeeping } from "./kept-plan.ts";
import { makePool } from "./pool.ts";
import { valueTypes } from "./types.ts";

/** The role that the server works as: it owns nothing, and may do only what each migration grants it. */
export const applicationRole = "gongbao_app";

/** Where the database is. */
export type DatabaseSource =
  | { readonly kind: "embedded"; readonly data: string; readonly name?: string }
  | {
      readonly kind: "url";
      /** Owns and migrates. */
      readonly owner: string;
      /** Logs in as the application, or null to become it after logging in as the owner. */
      readonly application: string | null;
    };

/** The tables are declared by the modules that make them: `database.withTables<LedgerTables>()`. */
export type Database = Kysely<unknown>;

/** How to reach a database as its owner and as the application. */
export interface Connections {
  readonly owner: ClientConfig;
  readonly application: ClientConfig;
  release(): Promise<void>;
}

/** The oldest server that works. */
const oldest = 150_000;

/** Starts the embedded PostgreSQL, or takes the addresses given, and makes sure that the database answers. */
export async function reach(source: DatabaseSource): Promise<Connections> {
  if (source.kind === "url") {
    const owner: ClientConfig = { connectionString: source.owner };
    const application: ClientConfig =
      source.application === null
        ? { connectionString: source.owner, options: `-c role=${applicationRole}` }
        : { connectionString: source.application };
    await check(owner);
    return { owner, application, release: async () => undefined };
  }
  const cluster = await openCluster(source.data);
  const name = source.name ?? "gongbao";
  try {
    await createDatabase(cluster, name);
  } catch (error) {
    await cluster.release();
    throw error;
  }
  return {
    owner: cluster.connection(clusterOwner, name),
    application: cluster.connection(applicationRole, name),
    release: () => cluster.release(),
  };
}

async function createDatabase(cluster: Cluster, name: string): Promise<void> {
  await withClient(cluster.connection(clusterOwner, "postgres"), async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 1) return;
    await client
      .query(`create database ${client.escapeIdentifier(name)}`)
      .catch((error: unknown) => {
        // Another server starting now was quicker.
        if (!isCode(error, "42P04", "23505")) throw error;
      });
  });
}

async function check(config: ClientConfig): Promise<void> {
  try {
    await withClient(config, async (client) => {
      const { rows } = await client.query<{ version: string; encoding: string }>(
        "select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding",
      );
      const [found] = rows;
      if (Number(found?.version) < oldest) {
        throw new DatabaseFailure(
          `DATABASE_URL leads to PostgreSQL ${found?.version}; gongbao needs 15 or newer.\nUpgrade it, or leave DATABASE_URL out to use the one that comes with gongbao.`,
          `DATABASE_URL 指向的PostgreSQL版本为 ${found?.version}，公报需要15或更新。\n请升级，或不设 DATABASE_URL 而用内置的。`,
        );
      }
      if (found?.encoding !== "UTF8") {
        throw new DatabaseFailure(
          `The database of DATABASE_URL is in ${found?.encoding}; gongbao needs UTF8.\nMake one: createdb --encoding=UTF8 --template=template0 gongbao`,
          `DATABASE_URL 的数据库编码为 ${found?.encoding}，应为UTF8。\n请新建：createdb --encoding=UTF8 --template=template0 gongbao`,
        );
      }
    });
  } catch (cause) {
    if (cause instanceof DatabaseFailure) throw cause;
    throw new DatabaseFailure(
      `The database of DATABASE_URL does not answer: ${cause instanceof Error ? cause.message : String(cause)}\nCheck the address and the password, or leave DATABASE_URL out to use the one that comes with gongbao.`,
      `DATABASE_URL 的数据库没有应答。\n请检查地址和口令，或不设 DATABASE_URL 而用内置的。`,
      { cause },
    );
  }
}

/**
 * Makes sure that the login of DATABASE_APP_URL is the application's, which owns nothing, in the database of DATABASE_URL.
 * The schema must be up to date: that makes the role.
 *
 * @throws {DatabaseFailure}
 */
export async function checkApplication(
  source: DatabaseSource,
  { owner, application }: Connections,
): Promise<void> {
  if (source.kind !== "url" || source.application === null) return;
  const whereIs = (config: ClientConfig) =>
    withClient(config, async (client) => {
      const { rows } = await client.query<{ place: string; role: string; rules: boolean }>(
        `select current_database() || ' ' || pg_postmaster_start_time() as place, current_user as role,
           rolsuper as rules from pg_roles where rolname = current_user`,
      );
      return rows[0];
    });
  const of = await whereIs(owner);
  const found = await whereIs(application).catch((cause: unknown) => {
    throw new DatabaseFailure(
      `The database of DATABASE_APP_URL does not answer: ${cause instanceof Error ? cause.message : String(cause)}\nCheck the address and the password, or leave DATABASE_APP_URL out: then the login of DATABASE_URL becomes ${applicationRole}.`,
      `DATABASE_APP_URL 的数据库没有应答。\n请检查地址和口令，或不设 DATABASE_APP_URL：由 DATABASE_URL 的登录角色改用 ${applicationRole}。`,
      { cause },
    );
  });
  if (found?.role !== applicationRole || found.rules) {
    throw new DatabaseFailure(
      `DATABASE_APP_URL logs in as ${found?.role}${found?.rules === true ? ", a superuser" : ""}; it has to be ${applicationRole}, which owns nothing and is no superuser.\nName that login, or leave DATABASE_APP_URL out.`,
      `DATABASE_APP_URL 以 ${found?.role} 登录，应为 ${applicationRole}：它不是任何对象的所有者，也不是超级用户。\n请改用这个角色，或不设 DATABASE_APP_URL。`,
    );
  }
  if (found.place !== of?.place) {
    throw new DatabaseFailure(
      "DATABASE_APP_URL and DATABASE_URL lead to different databases.\nName the same one in both.",
      "DATABASE_APP_URL 与 DATABASE_URL 指向不同的数据库。\n请指向同一个。",
    );
  }
}

/** Does something on a connection of its own. */
export async function withClient<T>(
  config: ClientConfig,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ ...config, types: valueTypes });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A pool of connections with the query builder over it; destroy() ends it. */
export function openPool(
  config: ClientConfig,
  { max, onError }: { max: number; onError?: (error: Error) => void },
): Database {
  const limits = { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 };
  const pool = makePool({ ...config, max, types: valueTypes, ...limits }, (error) =>
    onError?.(error),
  );
  const database = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: planKeeping(pool) }),
  });
  pools.set(database, pool);
  return database;
}

const pools = new WeakMap<Database, Pool>();

/** How the connections of a pool are used now. */
export function poolUse(database: Database): Readonly<Record<"total" | "idle" | "wanted", number>> {
  const pool = pools.get(database);
  return {
    total: pool?.totalCount ?? 0,
    idle: pool?.idleCount ?? 0,
    wanted: pool?.waitingCount ?? 0,
  };
}

/** How the system and the driver say that there is no connection, or no longer. */
const gone = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"];
const goneWords =
  /^(?:timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after)/u;

/** Whether a failure is that the database could not be reached or ended meanwhile: it may be there again in a moment. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = Reflect.get(error, "code");
  // PostgreSQL's classes 08 (connection), 53 (too many of them) and 57P (it shuts down, or starts).
  if (typeof code === "string" && /^(?:08|53|57P)/u.test(code)) return true;
  if (typeof code === "string" && gone.includes(code)) return "syscall" in error;
  // Its socket is not there; another file that is not there says the same of another call.
  if (code === "ENOENT") return Reflect.get(error, "syscall") === "connect";
  return goneWords.test(error.message) || (error.cause !== undefined && isAway(error.cause));
}

/** Whether a failure is one of PostgreSQL's, with one of these codes. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    codes.includes(error.code)
  );
}
