import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type TestDatabase, testDatabase } from "../fixtures/database.ts";
import { type TestMailServer, testMailServer } from "../fixtures/mail-server.ts";
import { SetClock } from "../spine/clock.ts";
import { Carrier } from "./carrier.ts";
import { letterCounts } from "./counts.ts";
import { mailMigrations } from "./migrations.ts";
import { type MailTables, putOut } from "./outbox.ts";

let database: TestDatabase;
let server: TestMailServer;
const clock = new SetClock("2019-06-01T00:00:00Z");

beforeAll(async () => {
  database = await testDatabase(mailMigrations);
  server = await testMailServer();
});

beforeEach(async () => {
  server.letters.length = 0;
  server.refuse = null;
  await tables().deleteFrom("mail.message").execute();
});

afterAll(async () => {
  await server.close();
  await database.drop();
});

const tables = () => database.application.withTables<MailTables>();

const carrier = () =>
  new Carrier(database.application, clock, {
    url: server.url,
    from: "gongbao@example.com",
  });

const put = (to: string) =>
  putOut(
    tables(),
    [{ to, subject: "补正通知", text: "请补正材料（虚构）。" }],
    clock.now().toISOString(),
  );

const stateOf = (to: string) =>
  tables()
    .selectFrom("mail.message")
    .select(["refusal", "attempts", "sent_at", "refused_at"])
    .where("recipient", "=", to)
    .executeTakeFirstOrThrow();

it("carries each message once, however many carry, oldest first", async () => {
  for (let each = 0; each < 30; each++) await put(`p${each}@example.com`);
  const carriers = [carrier(), carrier(), carrier()];
  const sent = await Promise.all(carriers.map((each) => each.carry()));
  const rest = await carriers[0]?.carry();
  expect(sent.reduce((sum, each) => sum + each, rest ?? 0)).toBe(30);
  expect(server.letters).toHaveLength(30);
  expect(server.letters[0]).toContain("From: gongbao@example.com");
  expect(new Set(server.letters.map((text) => /^Message-ID: .*$/imu.exec(text)?.[0])).size).toBe(
    30,
  );
  for (const each of carriers) each.close();
});

it("carries in the order in which they were put out", async () => {
  for (const name of ["first", "second", "third"]) await put(`${name}@example.com`);
  const one = carrier();
  await one.carry();
  one.close();
  expect(server.letters.map((text) => /^To: (\w+)@/imu.exec(text)?.[1])).toEqual([
    "first",
    "second",
    "third",
  ]);
});

it("tries again what was refused for now, later each time, and says why meanwhile", async () => {
  server.refuse = { words: "4.2.1 mailbox busy of busy@example.com", responseCode: 450 };
  await put("busy@example.com");
  const one = carrier();
  expect(await one.carry()).toBe(0);
  const state = await stateOf("busy@example.com");
  expect(state).toMatchObject({ attempts: 1, sent_at: null, refused_at: null });
  expect(state.refusal).toContain("mailbox busy");
  expect(state.refusal).not.toContain("busy@example.com");
  expect(await one.carry()).toBe(0);
  clock.advance(1 / 50);
  expect(await one.carry()).toBe(0);
  // The second wait is two minutes.
  server.refuse = null;
  clock.advance(1 / 50);
  expect(await one.carry()).toBe(0);
  clock.advance(1 / 50);
  expect(await one.carry()).toBe(1);
  expect(server.letters).toHaveLength(1);
  one.close();
});

it("gives up what is refused for now a dozen times", async () => {
  server.refuse = { words: "4.2.1 mailbox busy", responseCode: 450 };
  await put("always-busy@example.com");
  const one = carrier();
  for (let each = 0; each < 15; each++) {
    await one.carry();
    clock.advance(48);
  }
  const state = await stateOf("always-busy@example.com");
  expect(state.attempts).toBe(12);
  expect(state.refused_at).not.toBeNull();
  one.close();
});

it("tries no more what is refused for good, and carries the others", async () => {
  server.refuse = { words: "5.1.1 no such mailbox", responseCode: 550 };
  await put("nobody@example.com");
  const one = carrier();
  expect(await one.carry()).toBe(0);
  server.refuse = null;
  await put("somebody@example.com");
  clock.advance(48);
  expect(await one.carry()).toBe(1);
  expect(await stateOf("nobody@example.com")).toMatchObject({ attempts: 1, sent_at: null });
  expect((await stateOf("nobody@example.com")).refused_at).not.toBeNull();
  expect((await stateOf("nobody@example.com")).refusal).toContain("5.1.1");
  await put("later@example.com");
  expect(await letterCounts(database.application)).toEqual({
    waiting: 1n,
    sent: 1n,
    refused: 1n,
  });
  one.close();
});

it("gives up no letter while the mail server is away, and goes on when it is back", async () => {
  const { port } = server;
  await server.close();
  await put("patient@example.com");
  await put("patient-too@example.com");
  const one = carrier();
  for (let day = 0; day < 20; day++) {
    expect(await one.carry()).toBe(0);
    clock.advance(24);
  }
  expect(await stateOf("patient@example.com")).toMatchObject({ attempts: 0, refused_at: null });
  expect((await stateOf("patient@example.com")).refusal).toContain("ECONNREFUSED");
  server = await testMailServer(port);
  expect(await one.carry()).toBe(2);
  expect(server.letters).toHaveLength(2);
  one.close();
});

it("takes a closing door (421) for an absence, not for a refusal", async () => {
  server.refuse = { words: "4.3.2 shutting down", responseCode: 421 };
  await put("door@example.com");
  const one = carrier();
  expect(await one.carry()).toBe(0);
  expect(await stateOf("door@example.com")).toMatchObject({ attempts: 0, refused_at: null });
  one.close();
});

it("sends nothing of a transaction that was given up", async () => {
  await tables()
    .transaction()
    .execute(async (transaction) => {
      await putOut(
        transaction,
        [{ to: "never@example.com", subject: "", text: "" }],
        clock.now().toISOString(),
      );
      throw new Error("given up");
    })
    .catch(() => undefined);
  const one = carrier();
  expect(await one.carry()).toBe(0);
  one.close();
});

it("sends a letter again whose note was lost in a crash, under the same name", async () => {
  const held: (() => void)[] = [];
  server.hold = (take) => held.push(take);
  await put("crash@example.com");
  const one = carrier();
  const carrying = one.carry().then(
    () => "noted",
    () => "crashed",
  );
  await vi.waitFor(() => expect(held).toHaveLength(1));
  // In the middle of the delivery the database loses the carrier, as it does when a server is killed.
  await vi.waitFor(async () => {
    const { rows } = await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'gongbao_app'
        and state = 'idle in transaction'`.execute(database.owner);
    expect(rows).toHaveLength(1);
  });
  held[0]?.();
  server.hold = null;
  expect(await carrying).toBe("crashed");
  expect(await stateOf("crash@example.com")).toMatchObject({ attempts: 0, sent_at: null });
  expect(await one.carry()).toBe(1);
  expect(await one.carry()).toBe(0);
  one.close();
  const names = server.letters.map((text) => /^Message-ID: .*$/imu.exec(text)?.[0]);
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(1);
});
