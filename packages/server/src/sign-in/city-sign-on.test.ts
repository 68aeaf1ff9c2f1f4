import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDesk, call, person, testDesk } from "../fixtures/desk.ts";
import { beginCitySignIn, comeBack, realProvider, throughProvider } from "../fixtures/open-id.ts";

const callback = "http://gongbao.test/api/auth/callback/city";
let provider: Awaited<ReturnType<typeof realProvider>>;
let test: TestDesk;
const failures: Error[] = [];

beforeAll(async () => {
  provider = await realProvider(callback);
  test = await testDesk({
    provider: provider.options,
    onError: (error) => failures.push(error),
  });
});

afterAll(async () => {
  await test.close();
  await provider.close();
});

/** Signs in as somebody whom the sign-on knows. */
async function signInAs(sub: string) {
  provider.state.current = sub;
  const { url, cookie } = await beginCitySignIn(test);
  const back = await throughProvider(url);
  return { url: new URL(url), back, ...(await comeBack(test, back, cookie)) };
}

const self = async (cookie: string) =>
  (await call(test, "GET", "/api/v1/self", undefined, { cookie })).body;

describe("the city's own sign-on", () => {
  it("signs somebody in, with PKCE, a state and a nonce, and makes them nobody in any body", async () => {
    provider.people.set("p1", {
      sub: "p1",
      email: "Wang@city.example",
      email_verified: true,
      name: "王某（虚构）",
    });
    const first = await signInAs("p1");
    const asked = first.url.searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("code_challenge")).toMatch(/^[\w-]{43}$/u);
    expect(asked.get("nonce")?.length).toBeGreaterThanOrEqual(32);
    expect(asked.get("state")?.length).toBeGreaterThanOrEqual(20);
    expect(first.back.href.startsWith(`${callback}?`)).toBe(true);
    expect(first).toMatchObject({ status: 302, location: "/desk" });
    expect(await self(first.cookie)).toMatchObject({
      name: "王某（虚构）",
      email: "wang@city.example",
      memberships: [],
    });
    const again = await signInAs("p1");
    expect(await self(again.cookie)).toEqual(await self(first.cookie));
  });

  it("lets nobody in whose account is closed, and leads them back to be told so", async () => {
    provider.people.set("p-closed", {
      sub: "p-closed",
      email: "closed@city.example",
      email_verified: true,
      name: "停某（虚构）",
    });
    const before = await signInAs("p-closed");
    const { user } = (await self(before.cookie)) as { user: string };
    const chief = await person(test, "closes@example.com", [["gongbao", "administrator"]]);
    await chief.call("POST", `/api/v1/people/${user}/close`, { reason: "已离职（虚构）" });
    const after = await signInAs("p-closed");
    expect(after).toMatchObject({ status: 302, location: "/sign-in?error=account_closed" });
    expect(after.cookie).not.toMatch(/session_token=[^;]/u);
  });

  it("keeps none of the tokens that the sign-on gives", async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select "accessToken", "refreshToken", "idToken" from sign_in.account
        where "providerId" = 'city'`.execute(test.owner);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.values(row)).toEqual([null, null, null]);
  });

  it.each([
    ["not proved", false],
    ["proved", true],
  ])("takes no account over by its address, %s by the sign-on", async (_, email_verified) => {
    const email = `owner-${email_verified}@city.example`;
    const owner = await person(test, email, [["finance-bureau", "finance"]]);
    const sub = `thief-${email_verified}`;
    provider.people.set(sub, { sub, email, email_verified, name: "贼（虚构）" });
    const thief = await signInAs(sub);
    expect(thief.location).toBe("/sign-in?error=account_not_linked");
    expect(thief.cookie).not.toMatch(/session_token=[^;]/u);
    const { rows } = await sql`
      select 1 from sign_in.account where "userId" = ${owner.id} and "providerId" = 'city'`.execute(
      test.owner,
    );
    expect(rows).toEqual([]);
  });

  it("lets nobody in by an address that is not proved, and writes to it first", async () => {
    provider.people.set("p2", { sub: "p2", email: "unproved@city.example", name: "李某（虚构）" });
    const first = await signInAs("p2");
    expect(first.location).toBe("/sign-in?error=email_not_verified");
    const letter = (await test.mailTo("unproved@city.example")).at(-1) ?? "";
    const link = new URL(/https?:\S+verify-email\S+/u.exec(letter)?.[0] ?? "");
    await call(test, "GET", `${link.pathname}${link.search}`);
    const second = await signInAs("p2");
    expect(await self(second.cookie)).toMatchObject({ email: "unproved@city.example" });
  });

  it("sends nobody a password who has none here", async () => {
    await call(test, "POST", "/api/auth/request-password-reset", { email: "wang@city.example" });
    const letter = (await test.mailTo("wang@city.example")).at(-1) ?? "";
    expect(letter).toContain("city's own sign-on");
    expect(letter).not.toContain("http");
  });

  it("refuses an answer with another's state, with none, twice, or without the cookie", async () => {
    provider.state.current = "p1";
    const mine = await beginCitySignIn(test);
    const back = await throughProvider(mine.url);
    const other = await beginCitySignIn(test);
    const changed = (change: (url: URL) => void): URL => {
      const url = new URL(back);
      change(url);
      return url;
    };
    const otherState = new URL(other.url).searchParams.get("state") ?? "";
    const wrong = [
      [changed((url) => url.searchParams.set("state", otherState)), mine.cookie],
      [changed((url) => url.searchParams.set("state", "x")), mine.cookie],
      [changed((url) => url.searchParams.delete("state")), mine.cookie],
      [back, other.cookie],
      [back, ""],
    ] as const;
    for (const [url, cookie] of wrong) {
      const answer = await comeBack(test, url, cookie);
      expect(answer.location, url.search).toMatch(/error=/u);
      expect(answer.cookie).not.toMatch(/session_token=[^;]/u);
    }
    const good = await beginCitySignIn(test);
    const goodBack = await throughProvider(good.url);
    expect((await comeBack(test, goodBack, good.cookie)).location).toBe("/desk");
    expect((await comeBack(test, goodBack, good.cookie)).location).toMatch(/error=/u);
  });

  it("leads back to this system alone", async () => {
    for (const callbackURL of [
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      "http://gongbao.test.evil.example/",
      "http://gongbao.test@evil.example/",
      "javascript:alert(1)",
    ]) {
      const { begun } = await beginCitySignIn(test, callbackURL);
      expect(begun.status, callbackURL).toBe(403);
    }
  });

  it("takes no ID token from whoever brings one, and knows no other sign-on", async () => {
    const direct = await call(test, "POST", "/api/auth/sign-in/social", {
      provider: "city",
      callbackURL: "/",
      idToken: { token: "a.b.c" },
    });
    expect(direct.status).toBe(404);
    const other = await call(test, "POST", "/api/auth/sign-in/social", {
      provider: "github",
      callbackURL: "/",
    });
    expect(other).toMatchObject({ status: 404, body: { code: "PROVIDER_NOT_FOUND" } });
  });
});

it("says clearly that the sign-on is away, and finds it when it is back", async () => {
  const away = await testDesk({
    provider: {
      ...provider.options,
      discoveryUrl: "http://127.0.0.1:9/.well-known/openid-configuration",
    },
    onError: (error) => failures.push(error),
  });
  failures.length = 0;
  const { begun } = await beginCitySignIn(away);
  expect(begun).toMatchObject({
    status: 503,
    body: { code: "PROVIDER_AWAY", message: { zh: "市里的统一登录现在没有应答" } },
  });
  expect(failures[0]?.message).toContain("127.0.0.1:9");
  await away.close();
});
