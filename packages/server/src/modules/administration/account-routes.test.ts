import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Person,
  type TestDesk,
  call,
  password,
  person,
  testDesk,
} from "../../fixtures/desk.ts";

let test: TestDesk;
let chief: Person;
let auditor: Person;

beforeAll(async () => {
  test = await testDesk();
  chief = await person(test, "chief@example.com", [["gongbao", "administrator"]]);
  auditor = await person(test, "auditor@example.com", [["gongbao", "auditor"]]);
});

afterAll(() => test.close());

const reason = "已当面核对";
let from = 0;
const signIn = (email: string, with_ = password) =>
  call(
    test,
    "POST",
    "/api/auth/sign-in/email",
    { email, password: with_ },
    {},
    `198.51.100.${++from}`,
  );
const change = (id: string, how: "close" | "reopen", body: object = { reason }) =>
  chief.call("POST", `/api/v1/people/${id}/${how}`, body);
const listed = async (words: string) => {
  const { body } = await chief.call("GET", `/api/v1/people?words=${words}`);
  return (body as { people: { id: string; name: string; email: string; closedAt: unknown }[] })
    .people[0];
};

describe("a closed account", () => {
  it("ends its sessions, lets nobody in, and acts by none of its roles until it is opened again", async () => {
    const paymaster = await person(test, "leaves@example.com", [["finance-bureau", "paymaster"]]);
    expect((await paymaster.call("GET", "/api/v1/budget/payments")).status).toBe(200);
    expect(await change(paymaster.id, "close")).toMatchObject({
      status: 200,
      body: { changed: true, ended: 1 },
    });
    expect((await paymaster.call("GET", "/api/v1/budget/payments")).status).toBe(401);
    expect(await signIn(paymaster.email)).toMatchObject({
      status: 403,
      body: { code: "ACCOUNT_CLOSED", message: { zh: "这个账户已停用" } },
    });
    expect(typeof (await listed(paymaster.email))?.closedAt).toBe("string");
    expect(await change(paymaster.id, "close")).toMatchObject({ body: { changed: false } });

    expect(await change(paymaster.id, "reopen")).toMatchObject({ body: { changed: true } });
    const { cookie, status } = await signIn(paymaster.email);
    expect(status).toBe(200);
    const payments = await call(test, "GET", "/api/v1/budget/payments", undefined, { cookie });
    expect(payments.status).toBe(200);
    expect((await test.mailTo(paymaster.email)).join("\n")).toContain("closed your account");
  });

  it("tells nobody with a wrong password that it is closed", async () => {
    const one = await person(test, "hidden@example.com");
    await change(one.id, "close");
    expect(await signIn(one.email, "not the password at all")).toMatchObject({ status: 401 });
  });

  it("cannot act by a session that is left of it", async () => {
    const one = await person(test, "left-over@example.com");
    const { cookie } = await signIn(one.email);
    await test.owner
      .withTables<{ "sign_in.user": { id: string; closedAt: string } }>()
      .updateTable("sign_in.user")
      .set({ closedAt: new Date().toISOString() })
      .where("id", "=", one.id)
      .execute();
    const self = await call(test, "GET", "/api/v1/self", undefined, { cookie });
    expect(self.status).toBe(401);
  });

  it("is given no role and no password link", async () => {
    const one = await person(test, "no-role@example.com");
    await change(one.id, "close");
    const grant = { email: one.email, user: one.id, body: "finance-bureau", role: "clerk" };
    const refused = { status: 409, body: { code: "account-closed" } };
    expect(await chief.call("PUT", "/api/v1/members", grant)).toMatchObject(refused);
    const link = await chief.call("POST", `/api/v1/people/${one.id}/password-link`, { reason });
    expect(link).toMatchObject(refused);
  });

  it("is not one's own, needs a reason, and is an administrator's to close", async () => {
    const one = await person(test, "stays@example.com");
    expect(await change(chief.id, "close")).toMatchObject({ body: { code: "not-your-own" } });
    expect((await change(one.id, "close", { reason: " 无 " })).status).toBe(400);
    const path = `/api/v1/people/${one.id}/close`;
    expect((await auditor.call("POST", path, { reason })).status).toBe(403);
    expect((await one.call("GET", "/api/v1/self")).status).toBe(200);
    expect(await change("nobody", "close")).toMatchObject({ status: 404 });
  });

  it("stands in the audit chain, which holds", async () => {
    const one = await person(test, "audited@example.com");
    await change(one.id, "close");
    await change(one.id, "reopen");
    const rows = await test.desk.spine.database
      .withTables<{ "audit.event": { action: string; about: string; detail: string } }>()
      .selectFrom("audit.event")
      .select(["action", "detail"])
      .where("about", "=", `user:${one.id}`)
      .execute();
    expect(rows.map(({ action }) => action)).toEqual(["people.close", "people.reopen"]);
    expect(rows.map(({ detail }) => detail).join()).not.toContain(reason);
    expect(await auditor.call("GET", "/api/v1/audit")).toMatchObject({ body: { findings: [] } });
  });
});

describe("an account's name and address", () => {
  const correct = (id: string, body: object) =>
    chief.call("PUT", `/api/v1/people/${id}`, { reason, ...body });

  it("are corrected while nobody has proved the address: the old link is dead", async () => {
    const wrong = { name: "王某（虚构）", email: "wagn@example.com" };
    const { body } = await chief.call("POST", "/api/v1/people", wrong);
    const { user } = body as { user: string };
    const letter = (await test.mailTo(wrong.email)).join("\n");
    const token = /token=([\w-]+)/u.exec(letter)?.[1];
    expect(token).toBeDefined();
    const right = { name: "汪某（虚构）", email: "Wang@example.com" };
    expect(await correct(user, right)).toMatchObject({ status: 200, body: { changed: true } });
    expect(await listed("wang@example.com")).toMatchObject({
      id: user,
      name: right.name,
      email: "wang@example.com",
    });
    const set = { token, newPassword: "a stranger's long password" };
    expect((await call(test, "POST", "/api/auth/reset-password", set)).status).toBe(400);
  });

  it("keep a proved address, and the session of whose name alone is corrected", async () => {
    const one = await person(test, "proved@example.com");
    expect(await correct(one.id, { name: "改名（虚构）", email: one.email })).toMatchObject({
      body: { changed: true, ended: 0 },
    });
    expect(await one.call("GET", "/api/v1/self")).toMatchObject({ body: { name: "改名（虚构）" } });
    const moved = await correct(one.id, { name: "改名（虚构）", email: "elsewhere@example.com" });
    expect(moved).toMatchObject({ status: 409, body: { code: "address-proved" } });
  });

  it("take no address that another has, are not one's own, and are an administrator's", async () => {
    const made = await chief.call("POST", "/api/v1/people", {
      name: "新来（虚构）",
      email: "new@example.com",
    });
    const { user } = made.body as { user: string };
    expect(await correct(user, { name: "新来（虚构）", email: "chief@example.com" })).toMatchObject(
      {
        status: 409,
        body: { code: "account-exists" },
      },
    );
    expect(await correct(chief.id, { name: "自己", email: chief.email })).toMatchObject({
      body: { code: "not-your-own" },
    });
    const body = { name: "别人", email: "new@example.com", reason };
    expect((await auditor.call("PUT", `/api/v1/people/${user}`, body)).status).toBe(403);
    expect((await correct(user, { name: "  ", email: "new@example.com" })).status).toBe(400);
  });
});
