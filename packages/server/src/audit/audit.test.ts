import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../fixtures/database.ts";
import { appendAudit } from "./append.ts";
import { makeCheckpoint } from "./checkpoint.ts";
import { auditMigrations } from "./migrations.ts";
import type { AuditTables } from "./tables.ts";
import { verifyAudit } from "./verify.ts";

let database: TestDatabase;
let folder: { path: string };

beforeEach(async () => {
  database = await testDatabase(auditMigrations);
  folder = { path: await mkdtemp(join(tmpdir(), "gongbao-audit-")) };
});

afterEach(async () => {
  await database.drop();
  await rm(folder.path, { recursive: true, force: true });
});

const at = "2019-06-01T01:00:00.123Z";

const append = (about: string, particular?: string) =>
  database.application
    .withTables<AuditTables>()
    .transaction()
    .execute((transaction) =>
      appendAudit(transaction, {
        at,
        actor: "user-1",
        action: "case.submit",
        about,
        detail: { 金额: "100.00" },
        ...(particular === undefined ? {} : { particular }),
      }),
    );

const seven = async () => {
  for (let each = 1; each <= 7; each++) await append(`case:${each}`);
};

/** What only somebody with the keys of the house can do. */
const tamper = (statement: string) =>
  database.owner.transaction().execute(async (transaction) => {
    await sql`alter table audit.event disable trigger user`.execute(transaction);
    await sql`${sql.raw(statement)}`.execute(transaction);
    await sql`alter table audit.event enable trigger user`.execute(transaction);
  });

const verify = () => verifyAudit(database.application, folder);
const found = async () => (await verify()).findings.map(({ kind, seq }) => `${kind} ${seq}`);

describe("the chain", () => {
  it("holds over what was written, by many at once too", async () => {
    await Promise.all(Array.from({ length: 100 }, (_, each) => append(`case:${each}`, "某人")));
    expect(await verify()).toEqual({ events: 100n, checkpoints: 0, erased: 0, findings: [] });
  });

  it("has no place for an event whose transaction was given up", async () => {
    await append("case:1");
    await database.application
      .withTables<AuditTables>()
      .transaction()
      .execute(async (transaction) => {
        await appendAudit(transaction, { at, actor: "u", action: "a", about: "b" });
        throw new Error("given up");
      })
      .catch(() => undefined);
    await append("case:2");
    expect(await verify()).toMatchObject({ events: 2n, findings: [] });
  });

  it("names the event that was changed, in whichever field", async () => {
    await seven();
    for (const change of [
      "at = at + interval '1 millisecond'",
      "actor = 'user-2'",
      "action = 'case.withdraw'",
      "about = 'case:9'",
      `detail = '{"金额":"900.00"}'`,
      "particular_hash = 'x'",
    ]) {
      await tamper(
        `create table before as select * from audit.event; update audit.event set ${change} where seq = 4`,
      );
      expect(await found()).toEqual(["changed 4"]);
      await tamper(
        "delete from audit.event; insert into audit.event select * from before; drop table before",
      );
    }
    expect(await found()).toEqual([]);
  });

  it("names the events that were removed: first, between, last", async () => {
    await seven();
    await tamper("delete from audit.event where seq in (1, 3, 4)");
    expect(await found()).toEqual(["removed 1", "removed 3"]);
    await tamper("delete from audit.event where seq = 7");
    expect(await found()).toContain("head 6");
  });

  it("names the place where one was put in and the rest renumbered", async () => {
    await seven();
    await tamper(`
      update audit.event set seq = -seq where seq > 3;
      update audit.event set seq = 1 - seq where seq < 0;
      insert into audit.event select 4, at, actor, action, 'case:put in', detail, particular_hash, hash, sha256('x')
        from audit.event where seq = 3;
      update audit.head set seq = 8`);
    expect(await found()).toContain("changed 4");
    expect(await found()).toContain("inserted 5");
  });

  it("is held by its checkpoints against one who writes all of it anew", async () => {
    await seven();
    await makeCheckpoint(database.application, folder, at);
    expect(await verify()).toMatchObject({ checkpoints: 1, findings: [] });
    await tamper(
      "create table copied as select * from audit.event order by seq; delete from audit.event; update audit.head set seq = 0, hash = sha256('gongbao audit 1')",
    );
    await database.owner.transaction().execute((transaction) =>
      sql`insert into audit.event (at, actor, action, about, detail, particular_hash)
        select at, actor, action, case seq when 2 then 'case:other' else about end, detail, particular_hash
        from copied order by seq`.execute(transaction),
    );
    expect(await found()).toEqual(["checkpoint 7"]);
  });

  it("misses an event that a checkpoint knows", async () => {
    await seven();
    await makeCheckpoint(database.application, folder, at);
    await tamper(
      "delete from audit.event where seq = 7; update audit.head set seq = 6, hash = (select hash from audit.event where seq = 6)",
    );
    expect(await found()).toEqual(["removed 7"]);
  });
});

describe("a checkpoint", () => {
  it("is made only where the chain has moved", async () => {
    await append("case:1");
    expect(await makeCheckpoint(database.application, folder, at)).toMatchObject({ seq: "1" });
    expect(await makeCheckpoint(database.application, folder, at)).toBeNull();
  });

  it("is no use where it was changed, or another key made it", async () => {
    await append("case:1");
    await makeCheckpoint(database.application, folder, at);
    const file = join(folder.path, "checkpoints.jsonl");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(at, "2018-01-01T00:00:00.000Z"));
    expect(await found()).toEqual(["checkpoint 1"]);
    await writeFile(file, text);
    await rm(join(folder.path, "audit.key"));
    expect(await found()).toEqual(["checkpoint 1"]);
  });
});

describe("what describes a person", () => {
  it("can be erased, and the chain holds", async () => {
    const seq = await append("case:1", "张三（虚构），电话略");
    await sql`delete from audit.particular where seq = ${seq}`.execute(database.application);
    expect(await verify()).toMatchObject({ erased: 1, findings: [] });
  });

  it("cannot be changed unseen", async () => {
    const seq = await append("case:1", "张三（虚构）");
    await sql`update audit.particular set content = '李四（虚构）'`.execute(database.owner);
    expect(await found()).toEqual([`particular-changed ${seq}`]);
  });
});

it("lets the application only add, and number nothing", async () => {
  await append("case:1", "某人");
  const denied = expect.objectContaining({ code: "42501" });
  for (const statement of [
    "update audit.event set about = 'x'",
    "delete from audit.event",
    "truncate audit.event",
    "update audit.head set seq = 0",
    "update audit.particular set content = 'x'",
    "insert into audit.event (seq, at, actor, action, about, detail, particular_hash, previous, hash) values (9, now(), '', '', '', '{}', '', '', '')",
  ]) {
    await expect(sql`${sql.raw(statement)}`.execute(database.application)).rejects.toEqual(denied);
  }
});
