import { join, resolve } from "node:path";
import type { ClientConfig } from "pg";
import { type AuditReport, verifyAudit } from "../audit/verify.ts";
import { backUp } from "../backup/backup.ts";
import type { Manifest } from "../backup/manifest.ts";
import { type Restored, restore } from "../backup/restore.ts";
import { type Configuration, readConfiguration } from "../configuration/configuration.ts";
import { type Connections, type Database, openPool, reach } from "../database/connect.ts";
import { clusterOwner, hasCluster, openCluster } from "../database/embedded/cluster.ts";
import { DatabaseFailure } from "../database/failure.ts";
import { appliedMigrations } from "../database/migrate.ts";
import { type FilesReport, checkFiles } from "../files/check.ts";
import { DiskFiles } from "../files/disk.ts";
import type { FileTables } from "../files/tables.ts";
import { type LedgerFinding, checkLedger } from "../ledger/check.ts";
import { allChecks, allMigrations, loadModules } from "../spine/module.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Writes a backup of the embedded database, while the server works on or not. */
export async function backUpTo(environment: Environment, folder: string): Promise<Manifest> {
  const configuration = readConfiguration(environment);
  refuseUrl(
    configuration,
    'pg_dump --format=custom --exclude-schema=pgboss --file=gongbao.dump "$DATABASE_URL"',
  );
  return withConnections(configuration, ({ owner }) =>
    backUp(owner, folder, new Date(), filesOf(configuration)),
  );
}

/** Restores a backup into the embedded database; the server has to be stopped. */
export async function restoreFrom(environment: Environment, folder: string): Promise<Restored> {
  const configuration = readConfiguration(environment);
  refuseUrl(
    configuration,
    'pg_restore --clean --if-exists --exit-on-error --single-transaction --dbname="$DATABASE_URL" gongbao.dump',
  );
  const migrations = allMigrations(await loadModules());
  // Makes the database where there is none, so that a backup can be restored on a new machine.
  const connections = await reach(configuration.database);
  await connections.release();
  const cluster = await openCluster(configuration.dataFolder);
  try {
    const connection = (database: string): ClientConfig =>
      cluster.connection(clusterOwner, database);
    return await restore(connection, "gongbao", folder, migrations, filesOf(configuration));
  } finally {
    await cluster.release();
  }
}

/** Proves the audit chain. */
export async function auditReport(environment: Environment): Promise<AuditReport> {
  const configuration = readConfiguration(environment);
  const folder = { path: join(resolve(configuration.dataFolder), "keys") };
  return withDatabase(configuration, (database) => verifyAudit(database, folder));
}

/** Proves the books. */
export async function ledgerReport(environment: Environment): Promise<readonly LedgerFinding[]> {
  const checks = allChecks(await loadModules());
  return withDatabase(readConfiguration(environment), (database) => checkLedger(database, checks));
}

/** Compares every file that the database names with its hash. */
export async function filesReport(environment: Environment): Promise<FilesReport> {
  const configuration = readConfiguration(environment);
  return withDatabase(configuration, (database) =>
    checkFiles(database.withTables<FileTables>(), filesOf(configuration)),
  );
}

const filesOf = ({ dataFolder }: Configuration): DiskFiles =>
  new DiskFiles(join(resolve(dataFolder), "files"));

function refuseUrl({ database }: Configuration, command: string): void {
  if (database.kind === "embedded") return;
  throw new DatabaseFailure(
    `This is for the embedded database. For a PostgreSQL of your own (DATABASE_URL), use its own tools:\n${command}`,
    `这个命令用于内置数据库。自己的PostgreSQL（DATABASE_URL）请用它自带的工具：\n${command}`,
  );
}

async function withConnections<T>(
  configuration: Configuration,
  work: (connections: Connections) => Promise<T>,
): Promise<T> {
  const { database, dataFolder } = configuration;
  if (database.kind === "embedded" && !(await hasCluster(dataFolder))) {
    throw new DatabaseFailure(
      `There is no database in ${dataFolder} yet.\nStart the server once (npm start), or name the folder: DATA_DIR=/path/to/folder`,
      `${dataFolder} 中还没有数据库。\n请先启动一次服务（npm start），或指定目录：DATA_DIR=/目录`,
    );
  }
  const connections = await reach(database);
  try {
    return await work(connections);
  } finally {
    await connections.release();
  }
}

async function withDatabase<T>(
  configuration: Configuration,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  return withConnections(configuration, async ({ owner }) => {
    const database = openPool(owner, { max: 1 });
    try {
      const applied = await appliedMigrations(database);
      if (applied.length > 0) return await work(database);
      throw new DatabaseFailure(
        "The database is empty: no server has used it yet.\nStart the server once (npm start).",
        "数据库是空的：还没有服务用过它。\n请先启动一次服务（npm start）。",
      );
    } finally {
      await database.destroy();
    }
  });
}
