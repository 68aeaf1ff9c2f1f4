import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, type TestDesk, person, testDesk } from "../../fixtures/desk.ts";

let test: TestDesk;
let finance: Person;
let auditor: Person;
let other: Person;

beforeAll(async () => {
  test = await testDesk();
  finance = await person(test, "finance@example.com", [["finance-bureau", "finance"]]);
  auditor = await person(test, "auditor@example.com", [["gongbao", "auditor"]]);
  other = await person(test, "other@example.com", [["science-and-technology-bureau", "finance"]]);
});

afterAll(() => test.close());

const line = {
  code: "2019-01",
  year: 2019,
  title: "首台（套）奖励（虚构）",
  payer: "finance-bureau",
  body: "industry-and-information-technology-bureau",
};
const at = "/api/v1/budget/lines/2019-01/2019";
const key = (name: string) => ({ "idempotency-key": name });
const give = (amount: string, name: string, by = finance) =>
  by.call("POST", `${at}/appropriations`, { amount, reason: "年初预算（虚构）" }, key(name));

describe("a budget line", () => {
  it("is opened by the finance of the body whose money it is", async () => {
    expect(await other.call("POST", "/api/v1/budget/lines", line)).toMatchObject({
      status: 403,
      body: { code: "not-your-body", expected: "finance-bureau" },
    });
    expect(
      await finance.call("POST", "/api/v1/budget/lines", { ...line, body: "no-such-body" }),
    ).toMatchObject({ status: 404 });
    expect(await finance.call("POST", "/api/v1/budget/lines", line)).toMatchObject({
      status: 201,
      body: { ...line, available: "0.00", closedAt: null },
    });
    expect(await finance.call("POST", "/api/v1/budget/lines", line)).toMatchObject({
      status: 409,
      body: { code: "line-exists" },
    });
  });

  it("has one payer in every year, whoever else opens the code", async () => {
    const taken = { ...line, year: 2021, payer: "science-and-technology-bureau" };
    expect(await other.call("POST", "/api/v1/budget/lines", taken)).toMatchObject({
      status: 409,
      body: { code: "line-of-another" },
    });
  });

  it("takes money once under one key", async () => {
    for (let each = 0; each < 3; each++) {
      expect(await give("1000000.50", "first-key")).toMatchObject({
        status: 200,
        body: { appropriated: "1000000.50", available: "1000000.50" },
      });
    }
    expect(await give("2000000", "first-key")).toMatchObject({
      status: 422,
      body: { code: "key-used-for-another" },
    });
    expect(await give("1", "other-key", other)).toMatchObject({ status: 403 });
  });

  it("gives back no more than is free", async () => {
    const take = (amount: string, name: string) =>
      finance.call("POST", `${at}/reductions`, { amount, reason: "调减（虚构）" }, key(name));
    expect(await take("1000000.51", "too-much")).toMatchObject({
      status: 409,
      body: { code: "not-enough", message: { zh: "预算余额不足" } },
    });
    expect(await take("0.50", "a-little")).toMatchObject({
      body: { available: "1000000.00" },
    });
  });

  it("shows what moved on it, newest first, page by page", async () => {
    const first = await finance.call("GET", `${at}/movements?limit=1`);
    expect(first).toMatchObject({
      status: 200,
      body: { movements: [{ kind: "reduce", amount: "0.50", case: null, reason: "调减（虚构）" }] },
    });
    const { next } = first.body as { next: string };
    expect(
      (await auditor.call("GET", `${at}/movements?limit=1&cursor=${next}`)).body,
    ).toMatchObject({
      movements: [{ kind: "appropriate", amount: "1000000.50", reason: "年初预算（虚构）" }],
      next: null,
    });
    expect((await finance.call("GET", "/api/v1/budget/lines/none/2019/movements")).status).toBe(
      404,
    );
    expect((await finance.call("GET", `${at}/movements?cursor=x`)).status).toBe(400);
  });

  it.each(["-1", "1.234", "1e5", "", "壹", "999999999999999999"])(
    "takes %j for no amount",
    async (amount) => {
      expect((await give(amount, "bad-amount")).status).toBe(400);
    },
  );

  it("wants a key for every movement of money", async () => {
    const body = { amount: "1", reason: "试" };
    const response = await test.app.inject({
      method: "POST",
      url: `${at}/appropriations`,
      headers: { origin: "http://gongbao.test", cookie: finance.cookie },
      payload: body,
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: "key-wanted" });
  });

  it("is closed into the next year, and then takes nothing", async () => {
    const close = () =>
      finance.call("POST", `${at}/closing`, { reason: "年终（虚构）" }, key("closing-2019"));
    expect(await close()).toMatchObject({ status: 409, body: { code: "no-such-line" } });
    await finance.call("POST", "/api/v1/budget/lines", { ...line, year: 2020 });
    expect(await close()).toMatchObject({
      status: 200,
      body: { lapsed: "1000000.00", carried: "0.00" },
    });
    const again = { reason: "再次（虚构）" };
    expect(
      await finance.call("POST", `${at}/closing`, again, key("closing-2019-again")),
    ).toMatchObject({ status: 409, body: { code: "line-closed" } });
    expect(await give("1", "after-closing")).toMatchObject({
      status: 409,
      body: { code: "line-closed" },
    });
  });

  it("is read by whoever works with money, with what stands on it", async () => {
    expect(await auditor.call("GET", "/api/v1/budget/lines?year=2019")).toMatchObject({
      status: 200,
      body: { lines: [{ code: "2019-01", year: 2019, available: "0.00" }] },
    });
    const first = await auditor.call("GET", "/api/v1/budget/lines?limit=1");
    expect(first).toMatchObject({ body: { lines: [{ year: 2019 }] } });
    const { next } = first.body as { next: string };
    expect(await auditor.call("GET", `/api/v1/budget/lines?limit=1&cursor=${next}`)).toMatchObject({
      body: { lines: [{ year: 2020 }], next: null },
    });
    expect(await auditor.call("GET", "/api/v1/budget/lines?cursor=garbage")).toMatchObject({
      status: 400,
      body: { code: "no-such-cursor" },
    });
    expect(await auditor.call("GET", "/api/v1/budget/lines/none/2019")).toMatchObject({
      status: 404,
    });
  });
});

it("leaves books that balance and a chain that holds", async () => {
  expect(await auditor.call("GET", "/api/v1/budget/check")).toMatchObject({
    body: { findings: [] },
  });
  expect(await auditor.call("GET", "/api/v1/audit")).toMatchObject({
    body: { findings: [], checkpoints: 0 },
  });
});
