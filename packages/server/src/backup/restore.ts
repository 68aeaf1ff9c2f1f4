import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Client, ClientConfig } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { isCode, withClient } from "../database/connect.ts";
import { DatabaseFailure } from "../database/failure.ts";
import { type Migration, migrate } from "../database/migrate.ts";
import { digestTable, inSnapshot } from "./backup.ts";
import type { FileStore } from "../files/store.ts";
import { restoreFiles, verifyBackedUpFiles } from "./files.ts";
import { type Manifest, fileOf, readManifest } from "./manifest.ts";
import { copyIn, tablesOf } from "./snapshot.ts";

/** What a restore did. */
export interface Restored {
  readonly manifest: Manifest;
  /** The database that stood there before, kept under this name. */
  readonly kept: string;
}

/**
 * Makes the database of a backup the one that is used. It is built beside the one that stands, read back and compared with
 * the backup, brought to the newest schema, and only then given its name; the other one is kept under another.
 *
 * @throws {DatabaseFailure} where the backup is not whole, is of a newer gongbao, or the server still runs
 */
export async function restore(
  connection: (database: string) => ClientConfig,
  name: string,
  source: string,
  migrations: readonly Migration[],
  files: Pick<FileStore, "put">,
): Promise<Restored> {
  const folder = resolve(source);
  const manifest = readManifest(
    await readFile(join(folder, "manifest.json"), "utf8").catch(() => ""),
    folder,
  );
  const steps = stepsOf(manifest, migrations);
  await verifyTables(folder, manifest);
  await verifyBackedUpFiles(folder, manifest);
  const made = `${name}_restore_${randomBytes(4).toString("hex")}`;
  const admin = connection("postgres");
  await withClient(admin, (client) =>
    client.query(`create database ${client.escapeIdentifier(made)}`),
  );
  try {
    await migrate(connection(made), steps);
    await withClient(connection(made), async (client) => {
      await fill(client, folder, manifest);
      await compare(client, manifest);
    });
    await migrate(connection(made), migrations);
    await restoreFiles(folder, manifest, files);
    const kept = await swap(admin, name, made);
    return { manifest, kept };
  } catch (error) {
    await withClient(admin, (client) =>
      client.query(`drop database if exists ${client.escapeIdentifier(made)} with (force)`),
    );
    throw error;
  }
}

/** The steps that the backup's schema was made by. */
function stepsOf(manifest: Manifest, migrations: readonly Migration[]): readonly Migration[] {
  const known = new Map(migrations.map((each) => [each.name, each]));
  return manifest.migrations.map((name) => {
    const step = known.get(name);
    if (step) return step;
    throw new DatabaseFailure(
      `The backup was made by a newer gongbao: its schema has the step ${name}, which this one does not know.\nRestore it with that version or a newer one.`,
      `备份由更新版本的公报写成：其中的步骤 ${name} 本版不认识。\n请用该版本或更新的版本恢复。`,
    );
  });
}

/** Reads every table once before anything is made of it. */
async function verifyTables(folder: string, manifest: Manifest): Promise<void> {
  for (const table of manifest.tables) {
    const hash = createHash("sha256");
    const file = join(folder, fileOf(table));
    try {
      await pipeline(createReadStream(file), createGunzip(), async (chunks) => {
        for await (const chunk of chunks as AsyncIterable<Buffer>) hash.update(chunk);
      });
    } catch (cause) {
      throw damaged(file, cause);
    }
    if (hash.digest("hex") !== table.sha256) throw damaged(file, null);
  }
}

const damaged = (file: string, cause: unknown) =>
  new DatabaseFailure(
    `The backup is not whole: ${file} is missing, cut or changed. Nothing was restored.\nUse another backup.`,
    `备份不完整：${file} 缺失、被截断或被改动。没有恢复任何内容。\n请使用另一份备份。`,
    { cause },
  );

async function fill(client: Client, folder: string, manifest: Manifest): Promise<void> {
  await client.query("begin");
  // The rows were right when they were written: their triggers have run and their references hold.
  await client.query("set local session_replication_role = replica");
  for (const table of manifest.tables) {
    const name = `${client.escapeIdentifier(table.schema)}.${client.escapeIdentifier(table.table)}`;
    await client.query(`delete from ${name}`);
    await pipeline(
      createReadStream(join(folder, fileOf(table))),
      createGunzip(),
      client.query(copyFrom(copyIn(client, table))),
    );
  }
  for (const { schema, sequence, value, called } of manifest.sequences) {
    await client.query("select setval(($1)::regclass, $2, $3)", [
      `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(sequence)}`,
      value,
      called,
    ]);
  }
  await client.query("commit");
}

async function compare(client: Client, manifest: Manifest): Promise<void> {
  const expected = new Map(manifest.tables.map((table) => [fileOf(table), table]));
  await inSnapshot(client, async () => {
    for (const shape of await tablesOf(client)) {
      const found = await digestTable(client, shape);
      const table = expected.get(fileOf(shape));
      if (table?.sha256 === found.sha256 && table.rows === found.rows) continue;
      throw new DatabaseFailure(
        `After restoring, ${shape.schema}.${shape.table} is not what the backup holds: expected ${table?.rows ?? 0} rows, found ${found.rows}. The restored database was thrown away.`,
        `恢复后 ${shape.schema}.${shape.table} 与备份不一致：应为 ${table?.rows ?? 0} 行，实为 ${found.rows} 行。已丢弃恢复的数据库。`,
      );
    }
  });
}

async function swap(admin: ClientConfig, name: string, made: string): Promise<string> {
  const kept = `${name}_before_${made.slice(-8)}`;
  try {
    await withClient(admin, async (client) => {
      const rename = (from: string, to: string) =>
        `alter database ${client.escapeIdentifier(from)} rename to ${client.escapeIdentifier(to)}`;
      await client.query(`begin; ${rename(name, kept)}; ${rename(made, name)}; commit`);
    });
  } catch (cause) {
    if (!isCode(cause, "55006")) throw cause;
    throw new DatabaseFailure(
      "The database is in use: stop every gongbao server that uses it, and restore again. Nothing was changed.",
      "数据库正在使用：请先停止所有使用它的公报服务，再恢复。没有任何改动。",
      { cause },
    );
  }
  return kept;
}
