import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openPool, withClient } from "../database/connect.ts";
import { checkFiles } from "../files/check.ts";
import { DiskFiles, contentOf } from "../files/disk.ts";
import { fileMigrations } from "../files/migrations.ts";
import { eraseLeaving, record, release } from "../files/record.ts";
import type { FileTables } from "../files/tables.ts";
import { type TestDatabase, testDatabase } from "../fixtures/database.ts";
import { backUp } from "./backup.ts";
import { holdFiles } from "./files.ts";
import { restore } from "./restore.ts";

let database: TestDatabase;
let folder: string;
let files: DiskFiles;
const now = new Date("2019-06-03T00:00:00Z");
const at = now.toISOString();
const connection = (name: string) => ({ ...database.connections.owner, database: name });
const tablesOf = (of: Database) => of.withTables<FileTables>();

beforeAll(async () => {
  database = await testDatabase(fileMigrations);
  folder = await mkdtemp(join(tmpdir(), "gongbao-backup-files-"));
  files = new DiskFiles(join(folder, "data"));
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function keep(text: string): Promise<string> {
  const incoming = await files.put(Readable.from([Buffer.from(text)]));
  await tablesOf(database.application)
    .transaction()
    .execute((transaction) => record(transaction, incoming, at));
  return incoming.hash;
}

const leave = (hash: string) =>
  tablesOf(database.application)
    .transaction()
    .execute((transaction) => release(transaction, hash, async () => undefined));

const backTo = (name: string) => backUp(database.connections.owner, join(folder, name), now, files);

/** Restores into a database of its own and a folder of its own, and says what is there then. */
async function restored(from: string, name: string) {
  const target = `test_${randomBytes(6).toString("hex")}`;
  const into = new DiskFiles(join(folder, name));
  await withClient(connection("postgres"), (client) => client.query(`create database ${target}`));
  const { kept } = await restore(connection, target, join(folder, from), fileMigrations, into);
  const pool = openPool(connection(target), { max: 1 });
  try {
    return { into, report: await checkFiles(tablesOf(pool), into) };
  } finally {
    await pool.destroy();
    await withClient(connection("postgres"), async (client) => {
      await client.query(`drop database ${target} with (force)`);
      await client.query(`drop database ${kept} with (force)`);
    });
  }
}

it("gives back every file, and finds what is not as it was", async () => {
  const first = await keep("合同（虚构）");
  const second = await keep("发票（虚构）");
  const leaving = await keep("要删的（虚构）");
  await leave(leaving);
  const manifest = await backTo("whole");
  expect(manifest.files?.map(({ sha256 }) => sha256)).toEqual([first, second].toSorted());
  expect(manifest.lost).toEqual([]);
  const { into, report } = await restored("whole", "elsewhere");
  expect(report).toEqual({ named: 2, findings: [], orphans: 0 });
  const opened = await into.open(second);
  expect(opened && (await contentOf(opened.stream))).toMatchObject({ hash: second });

  const path = join(folder, "whole", "files", first.slice(0, 2), first);
  await rm(path);
  await writeFile(path, "改过（虚构）");
  await expect(restored("whole", "changed")).rejects.toThrow(/not whole/u);
  expect(await readdir(join(folder, "changed")).catch(() => [])).toEqual([]);
  await rm(path);
  await expect(restored("whole", "missing")).rejects.toThrow(/not whole/u);
});

it("names the files that were lost, and backs the rest up", async () => {
  const lost = await keep("丢了的（虚构）");
  await files.remove(lost);
  const report = await checkFiles(tablesOf(database.application), files);
  expect(report.findings).toEqual([{ hash: lost, fault: "missing" }]);
  const manifest = await backTo("lossy");
  expect(manifest.lost).toEqual([lost]);
  expect(manifest.files).toHaveLength(2);
  await leave(lost);
});

it("finds a file that was changed, and counts those that nothing names", async () => {
  const hash = await keep("原件（虚构）");
  await writeFile(join(folder, "data", hash.slice(0, 2), hash.slice(2, 4), hash), "假的（虚构）");
  const stray = await files.put(Readable.from([Buffer.from("无主（虚构）")]));
  await stray.keep();
  const report = await checkFiles(tablesOf(database.application), files);
  expect(report.findings).toEqual([{ hash, fault: "changed" }]);
  // The stray one, and the one of the first test that is to be erased.
  expect(report.orphans).toBe(2);
});

it("erases nothing while it reads", async () => {
  const hash = await keep("备份时删除（虚构）");
  await leave(hash);
  const application = tablesOf(database.application);
  await withClient(database.connections.owner, async (client) => {
    await holdFiles(client);
    expect(await eraseLeaving(application, files)).toBe(0);
  });
  expect(await files.has(hash)).toBe(true);
  expect(await eraseLeaving(application, files)).toBeGreaterThan(0);
  expect(await files.has(hash)).toBe(false);
});

it("made before there were files is restored as ever", async () => {
  await backTo("old");
  const path = join(folder, "old", "manifest.json");
  const {
    files: _,
    lost: __,
    ...old
  } = JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
  await writeFile(path, JSON.stringify(old));
  const { report } = await restored("old", "old-data");
  // Its database names files that it does not hold: the check says so.
  expect(report.findings.every(({ fault }) => fault === "missing")).toBe(true);
});
