import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Person, type TestDesk, person, testDesk } from "../fixtures/desk.ts";

let test: TestDesk;
let ann: Person;

beforeAll(async () => {
  test = await testDesk();
  ann = await person(test, "ann@example.com");
});

afterAll(() => test.close());

const count = async (table: string) => {
  const { rows } = await sql<{ count: bigint }>`
    select count(*) as count from ${sql.table(table)}`.execute(test.owner);
  return Number(rows[0]?.count);
};

it("forgets what expired a day ago, and signs nobody out by a clock that is ahead", async () => {
  await sql`delete from sign_in."rateLimit"`.execute(test.owner);
  await sql`
    insert into sign_in.session (id, "expiresAt", token, "updatedAt", "userId") values
      ('old', now() - interval '25 hours', 'a', now(), ${ann.id}),
      ('fresh', now() - interval '23 hours', 'b', now(), ${ann.id})`.execute(test.owner);
  await sql`
    insert into sign_in.verification (id, identifier, value, "expiresAt") values
      ('old', 'x', 'x', now() - interval '25 hours'),
      ('fresh', 'y', 'y', now() + interval '1 hour')`.execute(test.owner);
  const ms = (hours: number) => BigInt(Date.now() - hours * 3_600_000);
  await sql`
    insert into sign_in."rateLimit" (id, key, count, "lastRequest") values
      ('old', 'old', 1, ${ms(25)}), ('fresh', 'fresh', 1, ${ms(1)})`.execute(test.owner);
  await sql`
    insert into sign_in.failure (email_hash, count, first_at, locked_until) values
      ('old', 1, now() - interval '25 hours', null),
      ('locked', 10, now() - interval '25 hours', now() + interval '1 hour'),
      ('fresh', 1, now() - interval '1 hour', null)`.execute(test.owner);
  await sql`
    insert into sign_in.used_code (code_hash, used_at) values
      ('old', now() - interval '25 hours'), ('fresh', now())`.execute(test.owner);
  const sessions = await count("sign_in.session");
  await test.run("sign-in.forget");
  expect(await count("sign_in.session")).toBe(sessions - 1);
  expect(await count("sign_in.verification")).toBe(1);
  expect(await count("sign_in.rateLimit")).toBe(1);
  expect(await count("sign_in.failure")).toBe(2);
  expect(await count("sign_in.used_code")).toBe(1);
  test.clock.advance(3 * 365 * 24);
  await test.run("sign-in.forget");
  expect((await ann.call("GET", "/api/v1/self")).status).toBe(200);
});

it("forgets letters that went out or came back a month ago, and none that waits", async () => {
  const at = (days: number) =>
    new Date(test.clock.now().getTime() - days * 86_400_000).toISOString();
  await sql`
    insert into mail.message (recipient, subject, content, made_at, next_at, sent_at, refused_at) values
      ('sent', '', '', ${at(40)}, ${at(40)}, ${at(31)}, null),
      ('returned', '', '', ${at(40)}, ${at(40)}, null, ${at(31)}),
      ('recent', '', '', ${at(40)}, ${at(40)}, ${at(29)}, null),
      ('waits', '', '', ${at(40)}, ${at(40)}, null, null)`.execute(test.owner);
  await test.run("mail.forget");
  const { rows } = await sql<{ recipient: string }>`
    select recipient from mail.message where recipient not like '%@%' order by id`.execute(
    test.owner,
  );
  expect(rows.map(({ recipient }) => recipient)).toEqual(["recent", "waits"]);
});
