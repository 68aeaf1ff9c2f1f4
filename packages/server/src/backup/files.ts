import { createReadStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Client } from "pg";
import { DatabaseFailure } from "../database/failure.ts";
import { contentOf } from "../files/disk.ts";
import { erasingLock } from "../files/record.ts";
import type { FileStore } from "../files/store.ts";
import type { BackedUpFile, Manifest } from "./manifest.ts";

const pathOf = (folder: string, hash: string): string =>
  join(folder, "files", hash.slice(0, 2), hash);

/** Keeps every file that is there from being erased, until the connection ends. */
export async function holdFiles(client: Client): Promise<void> {
  await client.query(`select pg_advisory_lock_shared(${erasingLock})`);
}

/**
 * Puts the files that the database names into a backup's folder, by a link where the disk allows. One that is lost does not
 * keep the rest from being backed up; it is named.
 */
export async function writeFiles(
  client: Client,
  files: Pick<FileStore, "copyTo">,
  folder: string,
): Promise<{ readonly files: BackedUpFile[]; readonly lost: string[] }> {
  const written: BackedUpFile[] = [];
  const lost: string[] = [];
  for (const file of await filesNamed(client)) {
    const path = pathOf(folder, file.sha256);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    if (await files.copyTo(file.sha256, path)) written.push(file);
    else lost.push(file.sha256);
  }
  return { files: written, lost };
}

/** The files that a database names; none where its schema is older than they are. */
async function filesNamed(client: Client): Promise<readonly BackedUpFile[]> {
  const { rows: tables } = await client.query<{ there: boolean }>(
    "select to_regclass('files.file') is not null as there",
  );
  if (tables[0]?.there !== true) return [];
  const { rows } = await client.query<{ sha256: string; size: bigint }>(
    "select hash as sha256, size from files.file where not leaving order by hash",
  );
  return rows.map(({ sha256, size }) => ({ sha256, size: Number(size) }));
}

/**
 * Reads every file of a backup once, before anything is made of it.
 *
 * @throws {DatabaseFailure} naming the one that is missing, cut or changed
 */
export async function verifyBackedUpFiles(folder: string, { files = [] }: Manifest): Promise<void> {
  for (const { sha256, size } of files) {
    const path = pathOf(folder, sha256);
    const found = await contentOf(createReadStream(path)).catch(() => null);
    if (found?.hash === sha256 && found.size === size) continue;
    throw damagedFile(path);
  }
}

/** Puts the files of a backup where the server has its own; those that are there stay. */
export async function restoreFiles(
  folder: string,
  { files = [] }: Manifest,
  store: Pick<FileStore, "put">,
): Promise<void> {
  for (const { sha256 } of files) {
    const path = pathOf(folder, sha256);
    const incoming = await store.put(createReadStream(path));
    try {
      if (incoming.hash !== sha256) throw damagedFile(path);
      await incoming.keep();
    } finally {
      await incoming.drop();
    }
  }
}

const damagedFile = (path: string) =>
  new DatabaseFailure(
    `The backup is not whole: ${path} is missing, cut or changed. Nothing was restored.\nUse another backup.`,
    `备份不完整：${path} 缺失、被截断或被改动。没有恢复任何内容。\n请使用另一份备份。`,
  );
