import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../fixtures/database.ts";
import { SetClock } from "../spine/clock.ts";
import { Carrier } from "./carrier.ts";
import { mailMigrations } from "./migrations.ts";
import { type MailTables, putOut } from "./outbox.ts";

let database: TestDatabase;
let server: SMTPServer;
let letters: string[];
let refuse = false;
const clock = new SetClock("2019-06-01T00:00:00Z");

beforeAll(async () => {
  database = await testDatabase(mailMigrations);
  letters = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) =>
      done(
        refuse ? Object.assign(new Error("4.2.1 mailbox busy"), { responseCode: 450 }) : undefined,
      ),
    onData(stream, _session, done) {
      let text = "";
      stream.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      stream.on("end", () => {
        letters.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
});

afterAll(async () => {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  await database.drop();
});

const carrier = () => {
  const { port } = server.server.address() as AddressInfo;
  const url = `smtp://127.0.0.1:${port}`;
  return new Carrier(database.application, clock, { url, from: "gongbao@example.com" });
};

const put = (to: string) =>
  putOut(
    database.application.withTables<MailTables>(),
    { to, subject: "补正通知", text: "请补正材料（虚构）。" },
    clock.now().toISOString(),
  );

it("carries each message once, however many carry", async () => {
  for (let each = 0; each < 30; each++) await put(`p${each}@example.com`);
  const carriers = [carrier(), carrier(), carrier()];
  const sent = await Promise.all(carriers.map((each) => each.carry()));
  const rest = await carriers[0]?.carry();
  expect(sent.reduce((sum, each) => sum + each, rest ?? 0)).toBe(30);
  expect(letters).toHaveLength(30);
  expect(letters[0]).toContain("From: gongbao@example.com");
  await Promise.all(carriers.map((each) => each.stop()));
});

it("tries again what was refused, later each time, and says why meanwhile", async () => {
  refuse = true;
  letters = [];
  await put("busy@example.com");
  const one = carrier();
  expect(await one.carry()).toBe(0);
  const { refusal } = await database.application
    .withTables<MailTables>()
    .selectFrom("mail.message")
    .select("refusal")
    .where("recipient", "=", "busy@example.com")
    .executeTakeFirstOrThrow();
  expect(refusal).toContain("mailbox busy");
  refuse = false;
  expect(await one.carry()).toBe(0);
  clock.advance(1 / 50);
  expect(await one.carry()).toBe(1);
  expect(letters).toHaveLength(1);
  await one.stop();
});

it("sends nothing of a transaction that was given up", async () => {
  await database.application
    .withTables<MailTables>()
    .transaction()
    .execute(async (transaction) => {
      await putOut(
        transaction,
        { to: "never@example.com", subject: "", text: "" },
        clock.now().toISOString(),
      );
      throw new Error("given up");
    })
    .catch(() => undefined);
  const one = carrier();
  expect(await one.carry()).toBe(0);
  await one.stop();
});

it("forgets what was sent a month ago", async () => {
  clock.advance(31 * 24);
  const one = carrier();
  await one.carry();
  await one.stop();
  const left = await database.application
    .withTables<MailTables>()
    .selectFrom("mail.message")
    .selectAll()
    .execute();
  expect(left).toEqual([]);
});
