import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDesk, call, password, person, testDesk } from "../fixtures/desk.ts";

let test: TestDesk;

beforeAll(async () => {
  test = await testDesk();
});

afterAll(() => test.close());

const signIn = (email: string, with_: string) =>
  call(test, "POST", "/api/auth/sign-in/email", { email, password: with_ });

describe("the first administrator", () => {
  const welcome = (token: string, email = "first@example.com") =>
    call(test, "POST", "/api/v1/welcome", { token, name: "管理员（虚构）", email, password });

  it("is made by the one-time token, once", async () => {
    const token = test.desk.welcome ?? "";
    expect(token).toMatch(/^[\w-]{32}$/u);
    expect(await welcome("x".repeat(32))).toMatchObject({
      status: 403,
      body: { code: "no-such-token" },
    });
    expect(await welcome(token)).toMatchObject({ status: 200 });
    expect(await welcome(token, "second@example.com")).toMatchObject({ status: 403 });
    const { cookie } = await signIn("first@example.com", password);
    const self = await call(test, "GET", "/api/v1/self", undefined, { cookie });
    expect(self.body).toMatchObject({
      memberships: [{ body: "gongbao", kind: "system", role: "administrator" }],
    });
  });

  it("has a token of which the database knows the hash alone", async () => {
    const { rows } = await sql<{
      token_hash: string;
    }>`select token_hash from sign_in.welcome`.execute(test.owner);
    expect(rows[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(rows[0]?.token_hash).not.toContain(test.desk.welcome);
  });
});

describe("signing in", () => {
  it("keeps passwords as argon2id", async () => {
    await person(test, "hashed@example.com");
    const { rows } = await sql<{ password: string }>`
      select password from sign_in.account`.execute(test.owner);
    for (const row of rows) expect(row.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
  });

  it("says the same of a wrong password and of nobody", async () => {
    await person(test, "known@example.com");
    const wrong = await signIn("known@example.com", "not the password");
    const nobody = await signIn("nobody@example.com", "not the password");
    expect(wrong.status).toBe(401);
    expect(nobody.status).toBe(wrong.status);
    expect(wrong.body).toMatchObject({
      type: "/api/problems/invalid-email-or-password",
      title: "邮箱或密码不对",
      status: 401,
      code: "INVALID_EMAIL_OR_PASSWORD",
      message: { en: "The address or the password is wrong" },
    });
    expect(nobody.body).toEqual(wrong.body);
  });

  it("refuses a short password", async () => {
    const body = { name: "短", email: "short@example.com", password: "short" };
    expect(await call(test, "POST", "/api/auth/sign-up/email", body)).toMatchObject({
      status: 400,
    });
  });

  it("stops after ten wrong passwords, for the right one too, and again after a quarter of an hour", async () => {
    await person(test, "locked@example.com");
    for (let each = 0; each < 10; each++) {
      expect((await signIn("locked@example.com", "wrong wrong wrong")).status).toBe(401);
    }
    expect(await signIn("locked@example.com", password)).toMatchObject({
      status: 429,
      body: { code: "LOCKED" },
    });
    test.clock.advance(0.26);
    expect((await signIn("locked@example.com", password)).status).toBe(200);
  });

  it("lets nobody keep another out from one place, and stops all places together", async () => {
    await person(test, "wanted@example.com");
    const from = (place: number, with_: string) =>
      call(
        test,
        "POST",
        "/api/auth/sign-in/email",
        { email: "wanted@example.com", password: with_ },
        {},
        `198.19.0.${place}`,
      );
    const fail = async (place: number) => {
      for (let each = 0; each < 10; each++) {
        expect((await from(place, "wrong wrong wrong")).status).toBe(401);
      }
    };
    await fail(1);
    expect((await from(1, password)).status).toBe(429);
    expect((await from(2, password)).status).toBe(200);
    for (let place = 10; place < 20; place++) await fail(place);
    expect(await from(30, password)).toMatchObject({ status: 429, body: { code: "LOCKED" } });
    test.clock.advance(0.26);
    expect((await from(30, password)).status).toBe(200);
  }, 60_000);

  it("ends everywhere else when the password is changed, whatever the request says of it", async () => {
    const owner = await person(test, "changed@example.com");
    const thief = await signIn("changed@example.com", password);
    const changed = await owner.call("POST", "/api/auth/change-password", {
      currentPassword: password,
      newPassword: "another horse battery staple",
      revokeOtherSessions: false,
    });
    expect(changed.status).toBe(200);
    const asThief = { cookie: thief.cookie };
    expect((await call(test, "GET", "/api/v1/self", undefined, asThief)).status).toBe(401);
    expect((await owner.call("GET", "/api/v1/self")).status).toBe(200);
  });

  it("ends at once when the session is revoked elsewhere", async () => {
    const first = await person(test, "twice@example.com");
    const second = await signIn("twice@example.com", password);
    expect((await first.call("GET", "/api/v1/self")).status).toBe(200);
    const revoked = await call(test, "DELETE", "/api/v1/self/sessions", undefined, {
      cookie: second.cookie,
    });
    expect(revoked.status).toBe(200);
    expect((await first.call("GET", "/api/v1/self")).status).toBe(401);
  });

  it("resets a lost password by mail, and ends every session", async () => {
    const lost = await person(test, "lost@example.com");
    const asked = await call(test, "POST", "/api/auth/request-password-reset", {
      email: "lost@example.com",
      redirectTo: "/reset",
    });
    expect(asked.status).toBe(200);
    const url = /https?:\S+/u.exec((await test.mailTo("lost@example.com")).at(-1) ?? "")?.[0] ?? "";
    expect(url).toContain("/api/auth/reset-password/");
    const token = /reset-password\/([^?]+)/u.exec(url)?.[1] ?? "";
    const reset = await call(test, "POST", "/api/auth/reset-password", {
      newPassword: "another horse battery staple",
      token,
    });
    expect(reset.status).toBe(200);
    expect((await lost.call("GET", "/api/v1/self")).status).toBe(401);
    expect((await signIn("lost@example.com", password)).status).toBe(401);
    expect((await signIn("lost@example.com", "another horse battery staple")).status).toBe(200);
  });

  it("tells nobody whether an address is known when a password is lost", async () => {
    const asked = await call(test, "POST", "/api/auth/request-password-reset", {
      email: "never@example.com",
      redirectTo: "/reset",
    });
    expect(asked.status).toBe(200);
    expect(await test.mailTo("never@example.com")).toEqual([]);
  });

  it("sends cookies that scripts do not read and other sites do not send", async () => {
    const response = await test.app.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      headers: { origin: "http://gongbao.test", "content-type": "application/json" },
      payload: JSON.stringify({ email: "known@example.com", password }),
    });
    const cookie = String(response.headers["set-cookie"]);
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Lax/iu);
    expect(response.headers["cache-control"]).toBe("no-store");
  });

  it("does not sign anybody in from another site", async () => {
    const elsewhere = await call(
      test,
      "POST",
      "/api/auth/sign-in/email",
      { email: "known@example.com", password },
      { origin: "https://evil.example", cookie: "gongbao.session_token=x" },
    );
    expect(elsewhere.status).toBe(403);
  });

  it("lets no new user be anything in any body", async () => {
    const fresh = await person(test, "fresh@example.com");
    expect((await fresh.call("GET", "/api/v1/self")).body).toMatchObject({ memberships: [] });
    const taken = await fresh.call("PUT", "/api/v1/members", {
      email: "fresh@example.com",
      body: "finance-bureau",
      role: "finance",
    });
    expect(taken).toMatchObject({ status: 403, body: { code: "not-your-role" } });
  });
});
