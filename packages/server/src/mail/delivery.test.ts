import { sql } from "kysely";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Person, type TestDesk, person, testDesk } from "../fixtures/desk.ts";
import { type TestMailServer, testMailServer } from "../fixtures/mail-server.ts";
import { jobCounts } from "../jobs/counts.ts";
import { type TellingTables, tell } from "../modules/notifications/tell.ts";
import type { Desk } from "../spine/desk.ts";

let test: TestDesk;
let server: TestMailServer;
let ann: Person;
const servers: Desk[] = [];
const errors: string[] = [];

beforeAll(async () => {
  server = await testMailServer();
  test = await testDesk({ onError: (error) => errors.push(error.message) });
  ann = await person(test, "ann@example.com");
});

afterAll(async () => {
  await Promise.all(servers.map((each) => each.close()));
  await test.close();
  await server.close();
});

const working = () =>
  test.another({
    works: true,
    mail: { url: server.url, from: "gongbao@example.com" },
    onError: (error) => errors.push(error.message),
  });

const say = (words: string) => {
  const { spine } = test.desk;
  const news = { kind: "test.news", about: "test", zh: words, en: words, dueOn: null };
  return spine.database
    .withTables<TellingTables>()
    .transaction()
    .execute((transaction) =>
      tell(transaction, spine, test.clock.now().toISOString(), [
        { to: [{ users: [ann.id] }], news },
      ]),
    );
};

it("delivers what a server committed before it went away, once, by two that come after it", async () => {
  // The desk of the test works on no job: as if it had been killed after the commit.
  for (const words of ["1", "2", "3"]) await say(words);
  expect(server.letters).toEqual([]);
  servers.push(...(await Promise.all([working(), working()])));
  await Promise.all(servers.map((each) => each.ask("mail.carry")));
  await vi.waitFor(() => expect(server.letters).toHaveLength(3), 30_000);
  await vi.waitFor(async () => {
    const counts = await jobCounts(test.desk.spine.database);
    expect(counts.find(({ name }) => name === "mail.carry")).toMatchObject({
      waiting: 0n,
      running: 0n,
    });
  }, 30_000);
  expect(server.letters).toHaveLength(3);
});

it("delivers what is put out now, called for by the commit", async () => {
  server.letters.length = 0;
  await say("now");
  await vi.waitFor(() => expect(server.letters).toHaveLength(1), 30_000);
  expect(server.letters[0]).not.toContain("now");
  expect(errors).toEqual([]);
});

it("goes on when the database has broken every connection", async () => {
  server.letters.length = 0;
  const listening = async () => {
    const { rows } = await sql<{ pid: number }>`
      select pid from pg_stat_activity
      where datname = current_database() and query = 'listen gongbao_jobs'`.execute(test.owner);
    return rows.map(({ pid }) => pid);
  };
  const broken = await listening();
  expect(broken).toHaveLength(2);
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'gongbao_app'`.execute(test.owner);
  const again = async () => (await listening()).filter((pid) => !broken.includes(pid));
  await vi.waitFor(async () => expect(await again()).toHaveLength(2), {
    timeout: 30_000,
    interval: 200,
  });
  await say("again");
  await vi.waitFor(() => expect(server.letters).toHaveLength(1), 30_000);
}, 90_000);
