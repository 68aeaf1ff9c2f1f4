import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, type TestDesk, person, testDesk } from "../../../fixtures/desk.ts";

let test: TestDesk;
let finance: Person;
let outsider: Person;

beforeAll(async () => {
  test = await testDesk();
  finance = await person(test, "finance@example.com", [["finance-bureau", "finance"]]);
  outsider = await person(test, "outsider@example.com", []);
});

afterAll(() => test.close());

describe("what cases do to the budget", () => {
  it("is empty where there is no case", async () => {
    expect(await finance.call("GET", "/api/v1/budget/forecast?year=2019")).toMatchObject({
      status: 200,
      body: { year: 2019, lines: [] },
    });
    expect(await finance.call("GET", "/api/v1/budget/payments")).toMatchObject({
      status: 200,
      body: { payments: [], next: null },
    });
    expect(await finance.call("GET", "/api/v1/budget/claims")).toMatchObject({
      status: 200,
      body: { claims: [] },
    });
  });

  it.each(["forecast?year=2019", "payments", "claims"])(
    "%s is nobody's who has no role",
    async (path) => {
      expect(await outsider.call("GET", `/api/v1/budget/${path}`)).toMatchObject({ status: 403 });
    },
  );

  it("lists the versions of the rules for an administrator alone, with what they changed", async () => {
    const administrator = await person(test, "root@example.com", [["gongbao", "administrator"]]);
    const list = await administrator.call("GET", "/api/v1/rule-versions");
    expect(list).toMatchObject({ status: 200, body: { versions: [{ current: true, cases: 0 }] } });
    expect(await outsider.call("GET", "/api/v1/rule-versions")).toMatchObject({ status: 403 });
    expect(
      await administrator.call("GET", "/api/v1/rule-versions/differences?from=none&to=none"),
    ).toMatchObject({ status: 404 });
  });
});
