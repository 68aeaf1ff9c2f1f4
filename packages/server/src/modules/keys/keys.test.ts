import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { permit } from "../../access/permit.ts";
import { dayOf } from "../../calendar/working-days.ts";
import { type Person, type TestDesk, person, testDesk } from "../../fixtures/desk.ts";
import { act } from "../../spine/spine.ts";

let test: TestDesk;
let administrator: Person;

beforeAll(async () => {
  test = await testDesk({ requestsPerMinute: 40 });
  administrator = await person(test, "administrator@example.com", [["gongbao", "administrator"]]);
});

afterAll(() => test.close());

const day = (days: number): string =>
  dayOf(new Date(test.clock.now().getTime() + days * 86_400_000));

const body = (changes: object = {}) => ({
  name: "财政系统（虚构）",
  body: "finance-bureau",
  roles: ["finance"],
  scopes: ["budget.read", "budget.open"],
  expiresOn: day(30),
  ...changes,
});

const make = async (changes: object = {}) => {
  const made = await administrator.call("POST", "/api/v1/keys", body(changes));
  expect(made.status).toBe(201);
  return made.body as { id: string; key: string };
};

const ask = (
  key: string,
  method: "GET" | "POST" = "GET",
  headers: Record<string, string> = {},
  payload?: object,
) =>
  test.app.inject({
    method,
    url: "/api/v1/budget/lines",
    headers: { authorization: `Bearer ${key}`, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });

const line = {
  code: "key-line",
  year: 2019,
  title: "试（虚构）",
  payer: "finance-bureau",
  body: "finance-bureau",
};

describe("a key", () => {
  it("acts by its roles and scopes, without Origin, and is audited as the key", async () => {
    const { id, key } = await make();
    expect((await ask(key)).statusCode).toBe(200);
    const opened = await ask(key, "POST", {}, line);
    expect(opened.statusCode).toBeLessThan(300);
    const { rows } = await sql<{ action: string }>`
      select action from audit.event where actor = ${`key:${id}`}`.execute(test.owner);
    expect(rows).toContainEqual({ action: "budget.open" });
  });

  it("is known by its hash alone, and shown once", async () => {
    const { id, key } = await make();
    // The secret itself may hold the sign that parts it from the id.
    const secret = key.slice(`gb_${id}_`.length);
    const { rows } = await sql<{ all: string }>`
      select row_to_json(k)::text as all from access.key k where id = ${id}`.execute(test.owner);
    expect(rows[0]?.all).not.toContain(secret);
    const listed = await administrator.call("GET", "/api/v1/keys");
    expect(JSON.stringify(listed.body)).toContain(id);
    expect(JSON.stringify(listed.body)).not.toContain(secret);
    const { rows: said } = await sql<{ all: string }>`
      select string_agg(detail, '') as all from audit.event`.execute(test.owner);
    expect(said[0]?.all).not.toContain(secret);
    const { rows: answers } = await sql<{ all: string }>`
      select string_agg(row_to_json(r)::text, '') as all from idempotency.request r`.execute(
      test.owner,
    );
    expect(answers[0]?.all).toContain("key:");
    expect(answers[0]?.all).not.toContain(secret);
  });

  it("is refused when wrong, of another's id, cut, revoked or expired, all in the same words", async () => {
    const one = await make();
    const other = await make({ name: "另一系统（虚构）" });
    const mixed = `gb_${one.id}_${other.key.slice(`gb_${other.id}_`.length)}`;
    const revoked = await make();
    await administrator.call("DELETE", `/api/v1/keys/${revoked.id}`);
    const answers = await Promise.all(
      [mixed, one.key.slice(0, -1), `${one.key}x`, "gb_", revoked.key, "x".repeat(5000)].map(
        (each) => ask(each),
      ),
    );
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([401]));
    expect(new Set(answers.map(({ body: said }) => said)).size).toBe(1);
    const basic = await test.app.inject({
      url: "/api/v1/budget/lines",
      headers: { authorization: "Basic YTpi" },
    });
    expect(basic.statusCode).toBe(401);
  });

  it("ends on its day, by the clock", async () => {
    const { key } = await make({ expiresOn: day(2) });
    test.clock.advance(48);
    expect((await ask(key)).statusCode).toBe(200);
    test.clock.advance(24);
    expect((await ask(key)).statusCode).toBe(401);
  });

  it("never goes with a cookie, and from no other site's page", async () => {
    const { key } = await make();
    const both = await ask(key, "GET", { cookie: "gongbao.session_token=x.y" });
    expect(both.json()).toMatchObject({ code: "cookie-and-key" });
    const elsewhere = await ask(key, "POST", { origin: "https://evil.example" }, line);
    expect(elsewhere.json()).toMatchObject({ code: "from-another-site" });
  });

  it("asks only so often in a minute, on its own count", async () => {
    const { key } = await make();
    const other = await make();
    test.clock.advance(1);
    const codes: number[] = [];
    for (let each = 0; each < 41; each++) {
      const response = await test.app.inject({
        url: "/api/v1/budget/lines",
        // Each from an address of its own, so that the limit of addresses does not come first.
        remoteAddress: `198.51.100.${each}`,
        headers: { authorization: `Bearer ${key}` },
      });
      codes.push(response.statusCode);
    }
    expect(codes.slice(0, 40)).toEqual(Array.from({ length: 40 }, () => 200));
    expect(codes[40]).toBe(429);
    expect((await ask(other.key)).statusCode).toBe(200);
    test.clock.advance(1 / 60);
    expect((await ask(key)).statusCode).toBe(200);
  });

  it("keeps the day of its use and no more", async () => {
    const { id, key } = await make();
    await ask(key);
    const { rows } = await sql<{ used: string }>`
      select last_used_on as used from access.key where id = ${id}`.execute(test.owner);
    expect(rows[0]?.used).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });
});

describe("making a key", () => {
  it.each([
    ["an administrator's role", { roles: ["administrator"] }, "invalid-request"],
    ["an applicant's role", { roles: ["applicant"] }, "invalid-request"],
    ["no role", { roles: [] }, "invalid-request"],
    ["no scope", { scopes: [] }, "invalid-request"],
    ["a scope for administrators", { scopes: ["directory.grant"] }, "no-such-scope"],
    ["a scope for people", { scopes: ["firm.agents"] }, "no-such-scope"],
    ["a scope of nothing", { scopes: ["budget.steal"] }, "no-such-scope"],
    ["a body of nothing", { body: "nowhere" }, "not-found"],
  ])("refuses %s", async (_, changes, code) => {
    const made = await administrator.call("POST", "/api/v1/keys", body(changes));
    expect(made.body).toMatchObject({ code });
  });

  it("refuses a day that is over or more than a year away", async () => {
    for (const expiresOn of [day(-1), day(400)]) {
      const made = await administrator.call("POST", "/api/v1/keys", body({ expiresOn }));
      expect(made.body).toMatchObject({ code: "wrong-expiry" });
    }
  });

  it("is refused to a firm", async () => {
    const firm = await person(test, "firm@example.com");
    const registered = await firm.call("POST", "/api/v1/firms", {
      kind: "enterprise",
      name: "某公司（虚构）",
      creditCode: "91350100M000100Y43",
    });
    expect(registered.status).toBe(201);
    const made = await administrator.call(
      "POST",
      "/api/v1/keys",
      body({ body: "firm-91350100M000100Y43" }),
    );
    expect(made.body).toMatchObject({ code: "not-a-public-body" });
  });

  it("leaves what a key may do as it was made: the application cannot change it", async () => {
    const { id } = await make();
    await expect(
      sql`update access.key set scopes = '{case.pay}' where id = ${id}`.execute(
        test.desk.spine.database,
      ),
    ).rejects.toMatchObject({ code: "42501" });
    await expect(
      sql`insert into access.key select 'x', name, body, '{administrator}', scopes, secret_hash, made_at, made_by, expires_on
        from access.key where id = ${id}`.execute(test.desk.spine.database),
    ).rejects.toMatchObject({ code: "23514" });
  });
});

describe("separation of duties", () => {
  const action = { name: "case.approve", rule: { who: "roles", roles: ["approver"] } } as const;
  const actor = (made: string) => ({
    user: "key:1",
    name: "",
    email: "",
    session: "",
    memberships: [{ body: "b", kind: "public", role: "approver" }] as const,
    key: { scopes: ["case.approve"], madeBy: made },
  });

  it("holds for a key, and for whoever made it", () => {
    expect(() => permit(actor("maker"), action, { notBy: ["key:1"] })).toThrow(/earlier step/u);
    expect(() => permit(actor("maker"), action, { notBy: ["maker"] })).toThrow(/earlier step/u);
    expect(() => permit(actor("maker"), action, { notBy: ["other"] })).not.toThrow();
  });

  it("names the key in what it does", async () => {
    await act<object, null>(test.desk.spine, { user: "key:1" }, "test.act", async () => [
      null,
      { about: "test:1" },
    ]);
    const { rows } = await sql<{ actor: string }>`
      select actor from audit.event where action = 'test.act'`.execute(test.owner);
    expect(rows).toEqual([{ actor: "key:1" }]);
  });
});
