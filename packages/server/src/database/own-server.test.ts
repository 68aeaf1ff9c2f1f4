import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { verifyAudit } from "../audit/verify.ts";
import { act as doing, inBooks, lineWith, yuan } from "../fixtures/books.ts";
import { usualLimits } from "../files/limits.ts";
import { jobCounts } from "../jobs/counts.ts";
import { commitAward } from "../ledger/awards.ts";
import { checkLedger } from "../ledger/check.ts";
import { systemClock } from "../spine/clock.ts";
import { type Desk, openDesk } from "../spine/desk.ts";
import { loadVolumes } from "../volume/volume.ts";
import { reach, withClient } from "./connect.ts";

const bin = "/usr/lib/postgresql/15/bin";
const there = existsSync(join(bin, "initdb"));
const name = there
  ? "a PostgreSQL 15 of the city's own"
  : "a PostgreSQL 15 of the city's own (left out: no Debian package postgresql-15)";

describe.skipIf(!there)(name, () => {
  const root = process.getuid?.() === 0;
  const runner = root ? { uid: 65_534, gid: 65_534 } : {};
  let folder: string;
  let address: string;

  const run = (program: string, ...args: string[]) =>
    execFileSync(join(bin, program), args, { ...runner, cwd: folder, stdio: "ignore" });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "gongbao-15-"));
    if (root) chownSync(folder, 65_534, 65_534);
    run("initdb", "-D", join(folder, "pg"), "-U", "city", "--auth=trust", "--encoding=UTF8");
    const options = `-c listen_addresses='' -c unix_socket_directories='${folder}'`;
    run(
      "pg_ctl",
      "-D",
      join(folder, "pg"),
      "-l",
      join(folder, "log"),
      "-o",
      options,
      "-w",
      "start",
    );
    address = `postgres://city@localhost/postgres?host=${folder}`;
  });

  afterAll(() => {
    run("pg_ctl", "-D", join(folder, "pg"), "-m", "immediate", "stop");
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (application: string | null, owner = address): Promise<Desk> =>
    openDesk({
      volumes: loadVolumes(),
      database: { kind: "url", owner, application },
      dataFolder: folder,
      clock: systemClock,
      origins: () => ["http://gongbao.test"],
      signInSecret: "for tests alone, and long enough to be one",
      mail: null,
      provider: null,
      uploads: usualLimits,
      signUpOpen: true,
      onError: (error) => {
        throw error;
      },
    });

  it("works with one login, which becomes the application's role", async () => {
    // Several servers starting at once on an empty database.
    const desks = await Promise.all([open(null), open(null), open(null)]);
    const [{ spine }] = desks;
    const { rows } = await sql<{ role: string }>`select current_user as role`.execute(
      spine.database,
    );
    expect(rows[0]?.role).toBe("gongbao_app");
    const line = await lineWith(spine.database, "own", "100");
    await inBooks(spine.database, (transaction) =>
      commitAward(transaction, "case", [{ line, amount: yuan("100") }], [], doing("own-server")),
    );
    await expect(sql`delete from ledger.entry`.execute(spine.database)).rejects.toMatchObject({
      code: "42501",
    });
    expect(await checkLedger(spine.database)).toEqual([]);
    expect((await verifyAudit(spine.database, spine.checkpoints)).findings).toEqual([]);
    for (const desk of desks) await desk.close();
  });

  it("works with two logins, of which the application's owns nothing", async () => {
    const desk = await open(address.replace("city@", "gongbao_app@"));
    const { rows } = await sql<{ login: string }>`select session_user as login`.execute(
      desk.spine.database,
    );
    expect(rows[0]?.login).toBe("gongbao_app");
    expect(await checkLedger(desk.spine.database)).toEqual([]);
    await desk.close();
  });

  it("works as docs/operations.md says, with an owner that is no superuser, jobs and all", async () => {
    await withClient({ connectionString: address }, async (client) => {
      await client.query("create role gongbao_owner login createrole");
      await client.query(
        "create database gongbao owner gongbao_owner encoding 'UTF8' template template0",
      );
      await client.query("grant gongbao_app to gongbao_owner");
    });
    const owner = address.replace("city@", "gongbao_owner@").replace("/postgres?", "/gongbao?");
    const desk = await open(null, owner);
    const done = async () =>
      (await jobCounts(desk.spine.database)).find(({ name: job }) => job === "cases.remind")?.done;
    await desk.ask("cases.remind");
    await vi.waitFor(async () => expect(await done()).toBe(1n), 15_000);
    await desk.close();
  });

  it("takes no application that owns the database, or works in another", async () => {
    const as = (role: string, database: string) =>
      address.replace("city@", `${role}@`).replace("/postgres?", `/${database}?`);
    const owner = as("gongbao_owner", "gongbao");
    await expect(open(owner, owner)).rejects.toThrow(
      /DATABASE_APP_URL logs in as gongbao_owner; it has to be gongbao_app/u,
    );
    await expect(open(as("city", "gongbao"), owner)).rejects.toThrow("city, a superuser");
    await expect(open(as("gongbao_app", "postgres"), owner)).rejects.toThrow(
      "lead to different databases",
    );
    await expect(open(as("gongbao_app", "nowhere"), owner)).rejects.toThrow(
      /DATABASE_APP_URL does not answer/u,
    );
  });

  it("says what an owner lacks", async () => {
    const owner = address.replace("city@", "gongbao_app@").replace("/postgres?", "/gongbao?");
    await expect(open(null, owner)).rejects.toThrow(/The login of DATABASE_URL may not/u);
  });

  it("says what is wrong with an address that does not answer", async () => {
    const owner = "postgres://city@127.0.0.1:9/gongbao";
    await expect(reach({ kind: "url", owner, application: null })).rejects.toThrow(
      /DATABASE_URL does not answer/u,
    );
  });
});
