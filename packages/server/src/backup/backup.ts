import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Client, ClientConfig } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { openPool, withClient } from "../database/connect.ts";
import { DatabaseFailure } from "../database/failure.ts";
import { appliedMigrations } from "../database/migrate.ts";
import type { FileStore } from "../files/store.ts";
import { holdFiles, writeFiles } from "./files.ts";
import { type BackedUpTable, type Manifest, fileOf } from "./manifest.ts";
import { type TableShape, copyOut, sequencesOf, tablesOf } from "./snapshot.ts";

/**
 * Writes everything in the database and the files it names to a new folder, as it is at one moment, while the server works on. The folder appears
 * when it is whole and on the disk.
 *
 * @throws {DatabaseFailure} where the folder exists or cannot be written
 */
export async function backUp(
  owner: ClientConfig,
  target: string,
  now: Date,
  files: Pick<FileStore, "copyTo">,
): Promise<Manifest> {
  const folder = resolve(target);
  if ((await stat(folder).catch(() => null)) !== null) {
    throw new DatabaseFailure(
      `${folder} exists already: a backup goes to a folder of its own.\nName one that is not there.`,
      `${folder} 已存在：备份要写入新目录。\n请另取一个名字。`,
    );
  }
  await mkdir(dirname(folder), { recursive: true });
  const part = await mkdtemp(join(dirname(folder), `.${basename(folder)}.`));
  try {
    const migrations = await migrationsOf(owner);
    const manifest = await withClient(owner, async (client) => {
      await holdFiles(client);
      return inSnapshot(client, async () => ({
        format: "gongbao-backup" as const,
        version: 1 as const,
        madeAt: now.toISOString(),
        server: await versionOf(client),
        migrations: [...migrations],
        tables: await writeTables(client, part),
        sequences: [...(await sequencesOf(client))],
        ...(await writeFiles(client, files, part)),
      }));
    });
    await writeFile(join(part, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`, {
      flush: true,
    });
    await rename(part, folder);
    await flush(dirname(folder));
    return manifest;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

async function migrationsOf(owner: ClientConfig): Promise<readonly string[]> {
  const database = openPool(owner, { max: 1 });
  try {
    return await appliedMigrations(database);
  } finally {
    await database.destroy();
  }
}

/** Reads all tables as they stood when the first was read. */
export async function inSnapshot<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query("begin isolation level repeatable read read only");
  try {
    return await work();
  } finally {
    await client.query("rollback");
  }
}

async function versionOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  return rows[0]?.version ?? "";
}

async function writeTables(client: Client, folder: string): Promise<BackedUpTable[]> {
  const tables: BackedUpTable[] = [];
  for (const shape of await tablesOf(client)) {
    const file = createWriteStream(join(folder, fileOf(shape)), { flush: true, mode: 0o600 });
    tables.push(await digestTable(client, shape, [createGzip({ level: 6 }), file]));
  }
  return tables;
}

/** Sends a table's rows somewhere, or nowhere, and says what they were. */
export async function digestTable(
  client: Client,
  shape: TableShape,
  into: readonly NodeJS.ReadWriteStream[] | readonly NodeJS.WritableStream[] = [nowhere()],
): Promise<BackedUpTable> {
  const hash = createHash("sha256");
  const from = client.query(copyTo(copyOut(client, shape)));
  const digest = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline([from, digest, ...into]);
  return {
    schema: shape.schema,
    table: shape.table,
    columns: [...shape.columns],
    rows: from.rowCount,
    sha256: hash.digest("hex"),
  };
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
