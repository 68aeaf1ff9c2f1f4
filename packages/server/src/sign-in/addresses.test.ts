import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type Person, type TestDesk, call, password, person, testDesk } from "../fixtures/desk.ts";

let test: TestDesk;
let administrator: Person;

beforeAll(async () => {
  test = await testDesk();
  administrator = await person(test, "administrator@example.com", [["gongbao", "administrator"]]);
});

afterEach(() => vi.useRealTimers());

afterAll(() => test.close());

let address = 0;
const auth = (path: string, body: object, headers = {}) =>
  call(test, "POST", `/api/auth${path}`, body, headers, `203.0.113.${++address % 250}`);
const signUp = (email: string, name = "新人（虚构）") =>
  auth("/sign-up/email", { email, name, password });
const signIn = (email: string, with_ = password) =>
  auth("/sign-in/email", { email, password: with_ });
const linkIn = async (email: string): Promise<URL> =>
  new URL(/https?:\S+/u.exec((await test.mailTo(email)).at(-1) ?? "")?.[0] ?? "");
const open = (link: URL) => test.app.inject({ url: `${link.pathname}${link.search}` });

describe("an address", () => {
  it("is proved by the letter before anybody signs in with it", async () => {
    const up = await signUp("new@example.com");
    expect(up).toMatchObject({ status: 200, body: { token: null } });
    expect(up.cookie).not.toMatch(/session_token=[^;]/u);
    expect(await signIn("new@example.com")).toMatchObject({
      status: 403,
      body: { code: "EMAIL_NOT_VERIFIED", message: { zh: "邮箱还没有确认" } },
    });
    await open(await linkIn("new@example.com"));
    expect((await signIn("new@example.com")).status).toBe(200);
  });

  it("proved by a link that was changed or is too old is not proved", async () => {
    await signUp("late@example.com");
    const link = await linkIn("late@example.com");
    const token = link.searchParams.get("token") ?? "";
    const [head, body, signature] = token.split(".");
    const payload = JSON.parse(Buffer.from(body ?? "", "base64url").toString()) as object;
    const other = Buffer.from(
      JSON.stringify({ ...payload, email: "administrator@example.com" }),
    ).toString("base64url");
    for (const wrong of [`${head}.${other}.${signature}`, `${token}x`, ""]) {
      const changed = new URL(link);
      changed.searchParams.set("token", wrong);
      await open(changed);
    }
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_700_000 });
    await open(link);
    vi.useRealTimers();
    expect((await signIn("late@example.com")).status).toBe(403);
  });

  it("that somebody has tells nobody so: its owner alone is written to", async () => {
    const owner = await person(test, "taken@example.com");
    const again = await signUp("taken@example.com", "别人（虚构）");
    const fresh = await signUp("free@example.com", "别人（虚构）");
    expect(again.status).toBe(fresh.status);
    expect(Object.keys(again.body as object)).toEqual(Object.keys(fresh.body as object));
    expect((again.body as { user: { id: string } }).user.id).not.toBe(owner.id);
    expect((await test.mailTo("taken@example.com")).at(-1)).toContain("您已有账户");
    expect((await signIn("taken@example.com")).status).toBe(200);
  });

  it("gets neither a role nor a firm's consent before it is proved", async () => {
    await signUp("grabbed@example.com");
    const grant = { email: "grabbed@example.com", body: "finance-bureau", role: "clerk" };
    expect(await administrator.call("PUT", "/api/v1/members", grant)).toMatchObject({
      status: 409,
      body: { code: "email-not-proved" },
    });
    const owner = await person(test, "firm-owner@example.com");
    await owner.call("POST", "/api/v1/firms", {
      kind: "enterprise",
      name: "某公司（虚构）",
      creditCode: "91350100M000100Y43",
    });
    const agents = "/api/v1/firms/firm-91350100M000100Y43/agents";
    const consent = await owner.call("PUT", agents, { email: "grabbed@example.com" });
    expect(consent).toMatchObject({ status: 409, body: { code: "email-not-proved" } });
    const { rows } = await sql`select 1 from directory.agency`.execute(test.owner);
    expect(rows).toEqual([]);
  });

  it("that somebody else signed up with first is its owner's after a reset, second factor and all", async () => {
    await signUp("victim@example.com", "抢注者（虚构）");
    await sql`
      update sign_in."user" set "twoFactorEnabled" = true where "email" = 'victim@example.com'`.execute(
      test.owner,
    );
    await auth("/request-password-reset", { email: "victim@example.com", redirectTo: "/reset" });
    const token = (await linkIn("victim@example.com")).pathname.split("/").at(-1);
    const newPassword = "the owner's own long password";
    expect((await auth("/reset-password", { token, newPassword })).status).toBe(200);
    const back = await signIn("victim@example.com", newPassword);
    expect(back.status).toBe(200);
    expect(back.body).not.toMatchObject({ twoFactorRedirect: true });
    expect((await signIn("victim@example.com")).status).toBe(401);
  });
});

describe("where no mail is sent", () => {
  let silent: TestDesk;
  let chief: Person;
  beforeAll(async () => {
    silent = await testDesk({ mail: false });
    chief = await person(silent, "chief@example.com", [["gongbao", "administrator"]]);
  });
  afterAll(() => silent.close());

  it("an address is nobody's word: the person's own number is asked for beside it", async () => {
    const up = await call(silent, "POST", "/api/auth/sign-up/email", {
      email: "quiet@example.com",
      name: "某人（虚构）",
      password,
    });
    const grant = { email: "quiet@example.com", body: "finance-bureau", role: "clerk" };
    expect((await chief.call("PUT", "/api/v1/members", grant)).body).toMatchObject({
      code: "email-not-proved",
    });
    const self = await call(silent, "GET", "/api/v1/self", undefined, { cookie: up.cookie });
    const { user } = self.body as { user: string };
    const wrong = await chief.call("PUT", "/api/v1/members", { ...grant, user: `${user}x` });
    expect(wrong.status).toBe(404);
    const right = await chief.call("PUT", "/api/v1/members", { ...grant, user });
    expect(right).toMatchObject({ status: 200, body: { changed: true } });
  });

  it("the administrator hands over a link: for a new account, and for a lost password", async () => {
    const invited = await chief.call("POST", "/api/v1/people", {
      name: "新同事（虚构）",
      email: "colleague@example.com",
    });
    expect(invited.status).toBe(201);
    const { link, user } = invited.body as { link: string; user: string };
    const token = new URL(link).searchParams.get("token");
    const set = (newPassword: string, with_ = token) =>
      call(silent, "POST", "/api/auth/reset-password", { token: with_, newPassword });
    expect((await set("my first long password")).status).toBe(200);
    expect((await set("another long password")).status).toBe(400);
    const help = await chief.call("POST", `/api/v1/people/${user}/password-link`, {
      reason: "忘记密码，已当面核对",
    });
    const second = new URL((help.body as { link: string }).link).searchParams.get("token");
    expect((await set("my second long password", second)).status).toBe(200);
    const self = await chief.call("POST", `/api/v1/people/${chief.id}/password-link`, {
      reason: "自己给自己",
    });
    expect(self.body).toMatchObject({ code: "not-your-own" });
  });

  it("a reset by mail is refused, in words", async () => {
    const asked = await call(silent, "POST", "/api/auth/request-password-reset", {
      email: "chief@example.com",
    });
    expect(asked).toMatchObject({ status: 400, body: { code: "RESET_PASSWORD_DISABLED" } });
  });
});

describe("a lost password", () => {
  const ask = async (email: string, redirectTo = "/reset") =>
    auth("/request-password-reset", { email, redirectTo });
  const token = async (email: string) => (await linkIn(email)).pathname.split("/").at(-1) ?? "";

  it("is reset by a link that is good once, for an hour", async () => {
    await person(test, "forgets@example.com");
    await ask("forgets@example.com");
    const first = await token("forgets@example.com");
    const reset = (newPassword: string, with_: string) =>
      auth("/reset-password", { newPassword, token: with_ });
    expect((await reset("short", first)).status).toBe(400);
    const both = await Promise.all([
      reset("a new and long password", first),
      reset("the thief's long password", first),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    expect((await reset("once more, very long", first)).body).toMatchObject({
      code: "INVALID_TOKEN",
    });
    await ask("forgets@example.com");
    const second = await token("forgets@example.com");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_601_000 });
    expect((await reset("too late, far too late", second)).status).toBe(400);
  });

  it("leads to this system alone", async () => {
    await person(test, "led@example.com");
    for (const elsewhere of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "/%5cevil.example",
      "http://gongbao.test@evil.example",
      "http://gongbao.test.evil.example",
      "javascript:alert(1)",
    ]) {
      expect((await ask("led@example.com", elsewhere)).status, elsewhere).toBe(403);
      await ask("led@example.com");
      const link = await linkIn("led@example.com");
      link.searchParams.set("callbackURL", elsewhere);
      const opened = await open(link);
      expect(opened.statusCode, elsewhere).toBe(403);
      expect(opened.headers.location).toBeUndefined();
    }
  });
});

describe("sessions", () => {
  it("are seen by their owner without their tokens, and ended one by one or all others", async () => {
    const one = await person(test, "many@example.com");
    const second = await signIn("many@example.com");
    const third = await signIn("many@example.com");
    const listed = await one.call("GET", "/api/v1/self/sessions");
    const { sessions } = listed.body as { sessions: { id: string; current: boolean }[] };
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const { rows } = await sql<{ token: string }>`select "token" from sign_in.session`.execute(
      test.owner,
    );
    for (const { token } of rows) expect(JSON.stringify(listed.body)).not.toContain(token);
    const newest = sessions[0]?.id ?? "";
    expect(await one.call("DELETE", `/api/v1/self/sessions/${newest}`)).toMatchObject({
      status: 200,
    });
    const status = async (cookie: string) =>
      (await call(test, "GET", "/api/v1/self", undefined, { cookie })).status;
    expect(await status(third.cookie)).toBe(401);
    expect(await status(second.cookie)).toBe(200);
    expect((await one.call("DELETE", "/api/v1/self/sessions")).body).toEqual({ ended: 1 });
    expect(await status(second.cookie)).toBe(401);
    expect(await status(one.cookie)).toBe(200);
  });

  it("of others are not one's own to end", async () => {
    const mine = await person(test, "mine@example.com");
    const yours = await person(test, "yours@example.com");
    const { body } = await yours.call("GET", "/api/v1/self/sessions");
    const { id } = (body as { sessions: { id: string }[] }).sessions[0] ?? { id: "" };
    expect((await mine.call("DELETE", `/api/v1/self/sessions/${id}`)).status).toBe(404);
    expect((await yours.call("GET", "/api/v1/self")).status).toBe(200);
  });

  it("are ended by an administrator, for a person", async () => {
    const left = await person(test, "left@example.com");
    expect(await administrator.call("DELETE", `/api/v1/people/${left.id}/sessions`)).toMatchObject({
      body: { ended: 1 },
    });
    expect((await left.call("GET", "/api/v1/self")).status).toBe(401);
  });

  it("and accounts are listed for administrators, in pages", async () => {
    const seen: string[] = [];
    let cursor = "";
    for (let each = 0; each < 100; each++) {
      const { body } = await administrator.call("GET", `/api/v1/people?limit=3${cursor}`);
      const { people, next } = body as { people: { email: string }[]; next: string | null };
      seen.push(...people.map(({ email }) => email));
      if (next === null) break;
      cursor = `&cursor=${next}`;
    }
    expect(seen).toEqual([...new Set(seen)].toSorted());
    expect(seen).toContain("administrator@example.com");
    const found = await administrator.call("GET", "/api/v1/people?words=%25");
    expect(found.body).toMatchObject({ people: [] });
  });
});
