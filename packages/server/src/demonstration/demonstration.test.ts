import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../app.ts";
import { verifyAudit } from "../audit/verify.ts";
import { type DatabaseSource, openPool, reach, withClient } from "../database/connect.ts";
import { DatabaseFailure } from "../database/failure.ts";
import { checkFiles } from "../files/check.ts";
import type { FileTables } from "../files/tables.ts";
import { usualLimits } from "../files/limits.ts";
import { testDatabase } from "../fixtures/database.ts";
import { checkLedger } from "../ledger/check.ts";
import { steps, turnOf } from "../modules/cases/way/steps.ts";
import { RunningClock } from "../spine/clock.ts";
import { type Desk, openDesk } from "../spine/desk.ts";
import { allMigrations, loadModules } from "../spine/module.ts";
import { loadVolumes } from "../volume/volume.ts";
import { residents } from "./city/residents.ts";
import { demonstration } from "./module.ts";
import { type Preparing, prepareCity } from "./prepare.ts";

const run = promisify(execFile);
const example = fileURLToPath(new URL("../../../../examples/drive-a-case.js", import.meta.url));
const volumes = loadVolumes();
const database: DatabaseSource = {
  kind: "embedded",
  data: join(tmpdir(), "gongbao-test"),
  name: `test_${randomBytes(6).toString("hex")}`,
};
let dataFolder: string;
let desk: Desk;
let app: FastifyInstance;
let address: string;
let from: string;

const prepare = (changed: Partial<Preparing> = {}) =>
  prepareCity({
    database,
    dataFolder,
    volumes,
    fresh: false,
    onProgress: () => undefined,
    ...changed,
  });

const openOn = (clock: RunningClock, beside = [demonstration(clock)]): Promise<Desk> =>
  openDesk({
    volumes,
    database,
    dataFolder,
    clock,
    beside,
    origins: () => [address],
    signInSecret: null,
    provider: null,
    uploads: usualLimits,
    mail: null,
    signUpOpen: false,
    works: false,
    onError: () => undefined,
  });

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "gongbao-city-"));
  // Broken off in mid-way: what comes after it begins anew.
  const brokenOff = new Error("broken off");
  await expect(
    prepare({
      onProgress: (done) => {
        if (done === 100) throw brokenOff;
      },
    }),
  ).rejects.toThrow(brokenOff);
  from = await prepare();
  const clock = new RunningClock(from);
  desk = await openOn(clock);
  app = await buildApp({
    volumes,
    desk,
    demonstration: true,
    origins: () => [address],
    page: "/nowhere",
    requestsPerMinute: 1_000_000,
    logLevel: "silent",
  });
  address = await app.listen({ host: "127.0.0.1", port: 0 });
}, 600_000);

afterAll(async () => {
  await app.close();
  await desk.close();
  const connections = await reach(database);
  const { owner } = connections;
  await withClient({ ...owner, database: "postgres" }, (client) =>
    client.query(`drop database ${client.escapeIdentifier(owner.database ?? "")} with (force)`),
  );
  await connections.release();
  await rm(dataFolder, { recursive: true, force: true });
});

/** Comes in as somebody; answers the cookie. */
async function enter(person: string): Promise<string> {
  const { statusCode, headers } = await app.inject({
    method: "POST",
    url: "/api/v1/demo/sign-in",
    payload: { person },
  });
  expect(statusCode).toBe(200);
  return [headers["set-cookie"] ?? []]
    .flat()
    .map((each) => each.split(";")[0])
    .join("; ");
}

async function read<T>(cookie: string, url: string): Promise<T> {
  const response = await app.inject({ url: `/api/v1${url}`, headers: { cookie } });
  expect(response.statusCode, url).toBe(200);
  return response.json<T>();
}

interface Cases {
  readonly cases: readonly {
    readonly number: string;
    readonly programme: string;
    readonly state: string;
  }[];
}

describe("the demonstration city", () => {
  it("has a case in each state", async () => {
    const seen = await Promise.all(
      ["auditor", "tourism", "agent"].map(async (person) =>
        read<Cases>(await enter(person), "/cases?limit=100"),
      ),
    );
    const states = new Set(seen.flatMap(({ cases }) => cases.map(({ state }) => state)));
    expect([...states].toSorted()).toEqual(Object.keys(turnOf).toSorted());
  });

  it("has taken every step of a case, and more of what may happen", async () => {
    const { rows } = await sql<{ kind: string }>`
      select distinct kind from cases.step`.execute(desk.spine.database);
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(steps).toSorted());
    const told = await sql<Record<string, boolean>>`
      select exists (select from cases.objection where answered_at is null) as "open objection",
        exists (select from cases.objection where upheld) as "upheld objection",
        exists (select from cases.objection where not upheld) as "objection not upheld",
        exists (select from ledger.posting where kind = 'fail') as "failed payment",
        exists (select from cases.reminder where kind = 'overdue') as "overdue turn",
        exists (select from cases.ranking where not chosen) as "no place left",
        exists (select from cases.award where case_id is null) as "earlier award",
        exists (select from directory.agency where until is null) as "agent",
        exists (select from cases.confirmation where verdict = 'corrected') as "corrected fact"
      `.execute(desk.spine.database);
    expect(Object.entries(told.rows[0] ?? {}).filter(([, there]) => !there)).toEqual([]);
  });

  it("shows an open case what the rules as they are read now would give it", async () => {
    const cookie = await enter("science-reviewer");
    const { cases } = await read<Cases>(cookie, "/cases?programme=research-2019&state=accepted");
    const seen = await read<{
      awards: readonly { min: string }[];
      rules: { now: { awards: readonly { status: string }[] } | null };
    }>(cookie, `/cases/${cases[0]?.number ?? ""}`);
    expect(seen).toMatchObject({
      awards: [{ min: "1500000.00" }],
      rules: { now: { awards: [{ status: "not-due" }] } },
    });
  });

  it("keeps books, a chain and files that hold", async () => {
    const { database: base, checks, checkpoints, files } = desk.spine;
    expect(await checkLedger(base, checks)).toEqual([]);
    const audit = await verifyAudit(base, checkpoints);
    expect(audit.findings).toEqual([]);
    expect(audit.events).toBeGreaterThan(500n);
    const report = await checkFiles(base.withTables<FileTables>(), files);
    expect(report).toMatchObject({ findings: [], orphans: 0 });
  });

  it("names nobody and no firm without saying that they are invented", async () => {
    const response = await app.inject({ url: "/api/v1/demo/people" });
    const { today, people } = response.json<{
      today: string;
      people: readonly { id: string; name: string }[];
    }>();
    expect(today).toMatch(/^2019-/u);
    expect(people.length).toBe(residents.length);
    expect(people.filter(({ name }) => !name.endsWith("（虚构）"))).toEqual([]);
    const firms = await sql<{ zh: string }>`
      select n.zh from directory.body_name n join directory.body b on b.id = n.body_id
        where b.kind in ('enterprise', 'institution')`.execute(desk.spine.database);
    expect(firms.rows.length).toBe(12);
    expect(firms.rows.filter(({ zh }) => !zh.endsWith("（虚构）"))).toEqual([]);
  });

  it("says on its health that it is one, and which day it is", async () => {
    const response = await app.inject({ url: "/api/health" });
    expect(response.json()).toMatchObject({
      demonstration: { today: expect.stringMatching(/^2019-/u) },
    });
  });

  it("lets nobody in by a password that somebody could guess", async () => {
    for (const password of ["industry-clerk", "demonstration", "gongbao-gongbao"]) {
      const { statusCode } = await app.inject({
        method: "POST",
        url: "/api/auth/sign-in/email",
        headers: { origin: address },
        payload: { email: "industry-clerk@gongbao.example", password },
      });
      expect(statusCode).toBe(401);
    }
  });

  it("lets in nobody that it has not, and nobody from another site", async () => {
    const unknown = { method: "POST", url: "/api/v1/demo/sign-in" } as const;
    const nobody = await app.inject({ ...unknown, payload: { person: "mayor" } });
    expect(nobody.statusCode).toBe(404);
    const elsewhere = await app.inject({
      ...unknown,
      headers: { origin: "https://elsewhere.example" },
      payload: { person: "auditor" },
    });
    expect(elsewhere.statusCode).toBe(403);
    expect(elsewhere.headers["set-cookie"]).toBeUndefined();
  });

  it("takes one case from draft to paid by eight people", { timeout: 120_000 }, async () => {
    const { stdout } = await run(process.execPath, [example, address]);
    expect(stdout).toMatch(/: closed, 200000\.00 元 yuan, 8 people 人/u);
    expect(await checkLedger(desk.spine.database, desk.spine.checks)).toEqual([]);
  });

  it(
    "stays after a restart, and its time goes on from where it was",
    { timeout: 120_000 },
    async () => {
      const count = async () =>
        (await verifyAudit(desk.spine.database, desk.spine.checkpoints)).events;
      const before = await count();
      const again = await prepare();
      // The case of the test before has let days pass.
      expect(Date.parse(again)).toBeGreaterThan(Date.parse(from) + 5 * 24 * 3_600_000);
      expect(await count()).toBe(before);
    },
  );

  it("is not made anew under a server that uses it", async () => {
    await expect(prepare({ fresh: true })).rejects.toThrow(DatabaseFailure);
    expect((await app.inject({ url: "/api/v1/demo/people" })).statusCode).toBe(200);
  });

  it("is refused by a server that is no demonstration", async () => {
    await expect(openOn(new RunningClock(from), [])).rejects.toThrow(/npm run demo/u);
  });
});

describe("a folder that is not the demonstration's", () => {
  it("is not filled where it holds a real server's database", async () => {
    const real = await testDatabase(allMigrations(await loadModules()));
    const source = real.connections.owner.database ?? "";
    const elsewhere = await mkdtemp(join(tmpdir(), "gongbao-real-"));
    await expect(
      prepare({ database: { ...database, name: source }, dataFolder: elsewhere, fresh: true }),
    ).rejects.toThrow(DatabaseFailure);
    await real.drop();
    await rm(elsewhere, { recursive: true });
  });

  it("is not filled where it holds a real server's keys", async () => {
    const empty = await testDatabase([]);
    const name = empty.connections.owner.database ?? "";
    const elsewhere = await mkdtemp(join(tmpdir(), "gongbao-real-"));
    await mkdir(join(elsewhere, "keys"));
    await withClient(empty.connections.owner, (client) =>
      client.query("drop table if exists kysely_migration, kysely_migration_lock"),
    );
    await expect(
      prepare({ database: { ...database, name }, dataFolder: elsewhere, fresh: true }),
    ).rejects.toThrow(DatabaseFailure);
    const pool = openPool(empty.connections.owner, { max: 1 });
    const { rows } = await sql`select to_regclass('demonstration.city') as city`.execute(pool);
    expect(rows).toEqual([{ city: null }]);
    await pool.destroy();
    await empty.drop();
    await rm(elsewhere, { recursive: true });
  });
});
