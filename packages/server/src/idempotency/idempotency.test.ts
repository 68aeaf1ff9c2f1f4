import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, type TestDesk, person, testDesk } from "../fixtures/desk.ts";
import { forgetOldKeys } from "./answers.ts";

let test: TestDesk;
let finance: Person;
let colleague: Person;

const at = "/api/v1/budget/lines/keys/2019/appropriations";

beforeAll(async () => {
  test = await testDesk();
  finance = await person(test, "finance@example.com", [["finance-bureau", "finance"]]);
  colleague = await person(test, "colleague@example.com", [["finance-bureau", "finance"]]);
  const line = {
    code: "keys",
    year: 2019,
    title: "幂等（虚构）",
    payer: "finance-bureau",
    body: "finance-bureau",
  };
  expect((await finance.call("POST", "/api/v1/budget/lines", line)).status).toBe(201);
});

afterAll(() => test.close());

/** Gives money to the line, with all of the answer. */
const give = (amount: string, key: string, by = finance) =>
  test.app.inject({
    method: "POST",
    url: at,
    headers: { origin: "http://gongbao.test", cookie: by.cookie, "idempotency-key": key },
    payload: { amount, reason: "试（虚构）" },
  });

const onTheLine = async (): Promise<string> => {
  const { body } = await finance.call("GET", "/api/v1/budget/lines/keys/2019");
  return (body as { available: string }).available;
};

/** How many events the chain has. */
const events = async (): Promise<bigint> => {
  const { rows } = await sql<{ seq: bigint }>`select seq from audit.head`.execute(test.owner);
  return rows[0]?.seq ?? 0n;
};

describe("a change under a key", () => {
  it("is done once, and answered with the same words", async () => {
    const key = randomUUID();
    const first = await give("10", key);
    const before = await events();
    await give("5", randomUUID());
    const again = await give("10", key);
    expect(first.statusCode).toBe(200);
    expect(again.statusCode).toBe(200);
    expect(again.body).toBe(first.body);
    expect(first.headers["idempotent-replayed"]).toBeUndefined();
    expect(again.headers).toMatchObject({
      "idempotent-replayed": "true",
      "content-type": first.headers["content-type"],
    });
    expect(await onTheLine()).toBe("15.00");
    expect(await events()).toBe(before + 1n);
  });

  it("is another's where another sends it", async () => {
    const key = randomUUID();
    const before = Number(await onTheLine());
    await give("1", key);
    const other = await give("1", key, colleague);
    expect(other.headers["idempotent-replayed"]).toBeUndefined();
    expect(Number(await onTheLine())).toBe(before + 2);
  });

  it("is refused under a key of another request, whatever differs", async () => {
    const key = randomUUID();
    await give("1", key);
    for (const answer of [
      await give("2", key),
      await test.app.inject({
        method: "POST",
        url: at.replace("appropriations", "reductions"),
        headers: {
          origin: "http://gongbao.test",
          cookie: finance.cookie,
          "idempotency-key": key,
        },
        payload: { amount: "1", reason: "试（虚构）" },
      }),
    ]) {
      expect(answer.statusCode).toBe(422);
      expect(answer.json()).toMatchObject({ code: "key-used-for-another" });
    }
  });

  it("is the same whatever order its members come in", async () => {
    const key = randomUUID();
    await give("1", key);
    const answer = await test.app.inject({
      method: "POST",
      url: at,
      headers: {
        origin: "http://gongbao.test",
        cookie: finance.cookie,
        "idempotency-key": key,
        "content-type": "application/json",
      },
      payload: '{ "reason": "试（虚构）", "amount": "1" }',
    });
    expect(answer.headers["idempotent-replayed"]).toBe("true");
  });

  it("sent many times at once is done once, and each gets its answer", async () => {
    const key = randomUUID();
    const before = Number(await onTheLine());
    const answers = await Promise.all(Array.from({ length: 40 }, () => give("1", key)));
    expect(Number(await onTheLine())).toBe(before + 1);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers["idempotent-replayed"])).toHaveLength(39);
  });

  it("that was refused keeps nothing: it may be sent again when it can be done", async () => {
    const key = randomUUID();
    const take = () =>
      finance.call(
        "POST",
        at.replace("appropriations", "reductions"),
        { amount: "1000", reason: "试（虚构）" },
        { "idempotency-key": key },
      );
    expect(await take()).toMatchObject({ status: 409, body: { code: "not-enough" } });
    await give("1000", randomUUID());
    expect(await take()).toMatchObject({ status: 200 });
  });

  it.each(["short", "a".repeat(101), "with space", "键键键键键键键键"])(
    "is refused under %j",
    async (key) => {
      const answer = await give("1", encodeURI(key) === key ? key : "\u00e9".repeat(9));
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ code: "wrong-key" });
    },
  );

  it("is not answered to somebody whose session has ended", async () => {
    const gone = await person(test, "gone@example.com", [["finance-bureau", "finance"]]);
    const key = randomUUID();
    expect((await give("1", key, gone)).statusCode).toBe(200);
    await gone.call("POST", "/api/auth/sign-out", {});
    expect((await give("1", key, gone)).statusCode).toBe(401);
  });
});

describe("a change whose answer was lost", () => {
  it("is told as done, with where to look, and never done again", async () => {
    // The database takes the change and refuses the answer: what a crash between the two leaves.
    await sql`
      create function idempotency.lose() returns trigger language plpgsql as
        $$ begin raise exception 'the answer is lost'; end $$`.execute(test.owner);
    await sql`
      create trigger lose before update of status on idempotency.request
        for each row execute function idempotency.lose()`.execute(test.owner);
    const key = randomUUID();
    const before = Number(await onTheLine());
    const lost = await give("7", key);
    await sql`drop trigger lose on idempotency.request`.execute(test.owner);
    // Whoever was still there got it.
    expect(lost.statusCode).toBe(200);
    for (let each = 0; each < 2; each++) {
      const again = await give("7", key);
      expect(again.statusCode).toBe(409);
      expect(again.json()).toMatchObject({
        code: "done-already",
        where: "line:keys/2019",
        found: at,
      });
    }
    expect(Number(await onTheLine())).toBe(before + 7);
  });
});

it("is worked on elsewhere: the same request goes no further, and may come again", async () => {
  const key = randomUUID();
  const before = Number(await onTheLine());
  await test.owner.transaction().execute(async (transaction) => {
    // Another server, in the middle of it.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${finance.id}/${key}`}, 4714))`.execute(
      transaction,
    );
    const meanwhile = await give("3", key);
    expect(meanwhile.statusCode).toBe(409);
    expect(meanwhile.headers["retry-after"]).toBe("1");
    expect(meanwhile.json()).toMatchObject({ code: "in-progress" });
  });
  expect(Number(await onTheLine())).toBe(before);
  expect((await give("3", key)).statusCode).toBe(200);
  expect(Number(await onTheLine())).toBe(before + 3);
});

it("is forgotten after 72 hours", async () => {
  const key = randomUUID();
  await give("1", key);
  test.clock.advance(71);
  expect(await forgetOldKeys(test.desk.spine.database, test.clock)).toBe(0);
  test.clock.advance(2);
  expect(await forgetOldKeys(test.desk.spine.database, test.clock)).toBeGreaterThan(0);
  const { rows } = await sql`select from idempotency.request`.execute(test.owner);
  expect(rows).toHaveLength(0);
});
