import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPool, withClient } from "../database/connect.ts";
import { DiskFiles } from "../files/disk.ts";
import { act, balance, inBooks, lineWith, yuan } from "../fixtures/books.ts";
import { type TestDatabase, testDatabase } from "../fixtures/database.ts";
import { available } from "../ledger/accounts.ts";
import { commitAward } from "../ledger/awards.ts";
import { checkLedger } from "../ledger/check.ts";
import { ledgerMigrations } from "../ledger/migrations.ts";
import { backUp } from "./backup.ts";
import { restore } from "./restore.ts";

let database: TestDatabase;
let folder: string;
let files: DiskFiles;
const now = new Date("2019-06-03T00:00:00Z");
const connection = (name: string) => ({ ...database.connections.owner, database: name });
const refused = (message: RegExp) =>
  expect.objectContaining({ message: expect.stringMatching(message) as string });

beforeAll(async () => {
  database = await testDatabase(ledgerMigrations);
  folder = await mkdtemp(join(tmpdir(), "gongbao-backup-"));
  files = new DiskFiles(join(folder, "data"));
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const databases = () =>
  withClient(connection("postgres"), async (client) => {
    const { rows } = await client.query<{ datname: string }>("select datname from pg_database");
    return rows.map(({ datname }) => datname).filter((name) => /_restore_|_before_/u.test(name));
  });

it("gives back every row, and the books go on where they were", async () => {
  const line = await lineWith(database.application, "line\t换行\n\\N", "1000");
  await inBooks(database.application, (transaction) =>
    commitAward(transaction, "case", [{ line, amount: yuan("300") }], [], act()),
  );
  const first = await backUp(database.connections.owner, join(folder, "first"), now, files);
  expect(first.tables.find(({ table }) => table === "posting")).toMatchObject({ rows: 2 });

  const target = `test_${randomBytes(6).toString("hex")}`;
  await withClient(connection("postgres"), (client) => client.query(`create database ${target}`));
  const { kept } = await restore(
    connection,
    target,
    join(folder, "first"),
    ledgerMigrations,
    files,
  );
  try {
    const second = await backUp(connection(target), join(folder, "second"), now, files);
    expect(second).toEqual(first);
    const restored = openPool(connection(target), { max: 2 });
    expect(await balance(restored, available(line))).toBe(70_000n);
    await inBooks(restored, (transaction) =>
      commitAward(transaction, "next", [{ line, amount: yuan("700") }], [], act()),
    );
    expect(await checkLedger(restored)).toEqual([]);
    await expect(sql`delete from ledger.entry`.execute(restored)).rejects.toThrow(/append-only/u);
    await restored.destroy();
  } finally {
    await withClient(connection("postgres"), async (client) => {
      await client.query(`drop database ${target} with (force)`);
      await client.query(`drop database ${kept} with (force)`);
    });
  }
});

it("holds one moment, whatever is written meanwhile", async () => {
  const line = await lineWith(database.application, "busy", "100000");
  const writing = new AbortController();
  const writer = (async () => {
    for (let at = 0; !writing.signal.aborted; at++) {
      await inBooks(database.application, (transaction) =>
        commitAward(transaction, `busy-${at}`, [{ line, amount: yuan("1") }], [], act()),
      );
    }
  })();
  const { tables } = await backUp(database.connections.owner, join(folder, "busy"), now, files);
  writing.abort();
  await writer;
  const rows = (name: string) => tables.find(({ table }) => table === name)?.rows ?? -1;
  // Every posting of this test moves between two accounts.
  expect(rows("entry")).toBe(2 * rows("posting"));
});

it("refuses to write over anything", async () => {
  const target = join(folder, "taken");
  await writeFile(target, "");
  await expect(backUp(database.connections.owner, target, now, files)).rejects.toEqual(
    refused(/exists already/u),
  );
  expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
});

it("refuses a backup that is cut, changed, of a newer gongbao, or none, and leaves nothing", async () => {
  const { owner } = database.connections;
  const name = String(owner.database);
  const tryIt = (from: string, migrations = ledgerMigrations) =>
    restore(connection, name, join(folder, from), migrations, files);
  await backUp(owner, join(folder, "cut"), now, files);
  await truncate(join(folder, "cut", "ledger.posting.copy.gz"), 40);
  await expect(tryIt("cut")).rejects.toEqual(refused(/not whole.*ledger\.posting/u));
  await backUp(owner, join(folder, "newer"), now, files);
  await expect(tryIt("newer", [])).rejects.toEqual(refused(/newer gongbao.*2026-11-24-ledger/u));
  await expect(tryIt("none")).rejects.toEqual(refused(/holds no backup/u));
  // The pools of this test are open: as a server's would be.
  await expect(tryIt("newer")).rejects.toEqual(refused(/in use/u));
  expect(await databases()).toEqual([]);
});
