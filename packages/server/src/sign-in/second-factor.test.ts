import { createHmac } from "node:crypto";
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

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code of an authenticator (RFC 6238) for the secret of an otpauth address. */
function codeOf(uri: string, steps = 0): string {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  const bits = Array.from(secret.replace(/=+$/u, ""))
    .map((each) => alphabet.indexOf(each).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/gu) ?? []).map((each) => Number.parseInt(each, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

let address = 0;
const from = () => `198.51.100.${++address % 250}`;

const auth = (path: string, body: object, cookie = "") =>
  call(test, "POST", `/api/auth${path}`, body, cookie === "" ? {} : { cookie }, from());

/** Somebody with a second factor, and what they need for it. */
async function withFactor(email: string) {
  const one = await person(test, email);
  const enabled = await auth("/two-factor/enable", { password }, one.cookie);
  expect(enabled.status).toBe(200);
  const { totpURI, backupCodes } = enabled.body as { totpURI: string; backupCodes: string[] };
  const verified = await auth("/two-factor/verify-totp", { code: codeOf(totpURI) }, one.cookie);
  expect(verified.status).toBe(200);
  return { ...one, totpURI, backupCodes, cookie: verified.cookie };
}

const halfWay = async (email: string, with_ = password) => {
  const begun = await auth("/sign-in/email", { email, password: with_ });
  return { ...begun, body: begun.body as { twoFactorRedirect?: boolean } };
};

const self = async (cookie: string) =>
  (await call(test, "GET", "/api/v1/self", undefined, { cookie })).status;

/** Goes on by so many seconds, for the codes alone. */
const later = (seconds: number): void => {
  const at = Date.now() + seconds * 1000;
  vi.useFakeTimers({ toFake: ["Date"], now: at });
};

describe("a second factor", () => {
  it("is enrolled by the password and a first code, and asked for from then on", async () => {
    const one = await withFactor("enrols@example.com");
    expect(await self(one.cookie)).toBe(200);
    const { body } = await call(test, "GET", "/api/v1/self", undefined, { cookie: one.cookie });
    expect(body).toMatchObject({ password: true, secondFactor: true });
    later(60);
    const half = await halfWay("enrols@example.com");
    expect(half.body.twoFactorRedirect).toBe(true);
    expect(await self(half.cookie)).toBe(401);
    const whole = await auth("/two-factor/verify-totp", { code: codeOf(one.totpURI) }, half.cookie);
    expect(whole.status).toBe(200);
    expect(await self(whole.cookie)).toBe(200);
  });

  it("is not enrolled without the password, nor without a session", async () => {
    const one = await person(test, "not-yet@example.com");
    expect((await auth("/two-factor/enable", { password: "wrong" }, one.cookie)).status).toBe(400);
    expect((await auth("/two-factor/enable", { password })).status).toBe(401);
  });

  it("takes each code once, by whomever it is seen", async () => {
    const one = await withFactor("once@example.com");
    later(60);
    const code = codeOf(one.totpURI);
    const first = await halfWay("once@example.com");
    expect((await auth("/two-factor/verify-totp", { code }, first.cookie)).status).toBe(200);
    const second = await halfWay("once@example.com");
    const again = await auth("/two-factor/verify-totp", { code }, second.cookie);
    expect(again).toMatchObject({ status: 401, body: { code: "INVALID_CODE" } });
    expect(await self(again.cookie)).toBe(401);
  });

  it("takes no code of five minutes ago, nor another's", async () => {
    const one = await withFactor("clock@example.com");
    const other = await withFactor("other-clock@example.com");
    later(300);
    const half = await halfWay("clock@example.com");
    for (const code of [codeOf(one.totpURI, -10), codeOf(other.totpURI), "", "000000 ", "abcdef"]) {
      const answer = await auth("/two-factor/verify-totp", { code }, half.cookie);
      expect(answer.status, code).toBeGreaterThanOrEqual(400);
    }
  });

  it("stops after wrong codes: five in one sign-in, ten in all", async () => {
    const one = await withFactor("guessed@example.com");
    later(60);
    let last = 0;
    for (let round = 0; round < 3; round++) {
      const half = await halfWay("guessed@example.com");
      for (let each = 0; each < 5; each++) {
        last = (await auth("/two-factor/verify-totp", { code: "000000" }, half.cookie)).status;
      }
    }
    expect(last).toBe(429);
    const half = await halfWay("guessed@example.com");
    const right = await auth("/two-factor/verify-totp", { code: codeOf(one.totpURI) }, half.cookie);
    expect(right).toMatchObject({ status: 429, body: { code: "ACCOUNT_TEMPORARILY_LOCKED" } });
    later(901);
    const after = await halfWay("guessed@example.com");
    const code = codeOf(one.totpURI);
    expect((await auth("/two-factor/verify-totp", { code }, after.cookie)).status).toBe(200);
  });

  it("gives way to a backup code, once each, and new ones make the old ones void", async () => {
    const one = await withFactor("backup@example.com");
    const [first = "", second = ""] = one.backupCodes;
    const half = await halfWay("backup@example.com");
    const used = await auth("/two-factor/verify-backup-code", { code: first }, half.cookie);
    expect(used.status).toBe(200);
    const again = await halfWay("backup@example.com");
    expect(
      (await auth("/two-factor/verify-backup-code", { code: first }, again.cookie)).status,
    ).toBe(401);
    const renewed = await auth("/two-factor/generate-backup-codes", { password }, used.cookie);
    expect(renewed.status).toBe(200);
    expect(
      (await auth("/two-factor/verify-backup-code", { code: second }, again.cookie)).status,
    ).toBe(401);
  });

  it("stands in the database encrypted, with its backup codes", async () => {
    const one = await withFactor("kept@example.com");
    const { rows } = await sql<{ all: string }>`
      select row_to_json(t)::text as all from sign_in."twoFactor" t where "userId" = ${one.id}`.execute(
      test.owner,
    );
    expect(rows[0]?.all).not.toContain(new URL(one.totpURI).searchParams.get("secret"));
    for (const code of one.backupCodes) expect(rows[0]?.all).not.toContain(code);
  });
});

describe("a lost device", () => {
  const reset = (id: string, body: object = { reason: "手机遗失，已当面核对身份" }) =>
    administrator.call("POST", `/api/v1/people/${id}/second-factor/reset`, body);

  it("is helped by an administrator with a reason: every session ends, and the person is told", async () => {
    const one = await withFactor("lost@example.com");
    expect(await reset(one.id)).toMatchObject({ status: 200, body: { changed: true, ended: 1 } });
    expect(await self(one.cookie)).toBe(401);
    const back = await halfWay("lost@example.com");
    expect(back.body.twoFactorRedirect).toBeUndefined();
    expect(await self(back.cookie)).toBe(200);
    expect((await test.mailTo("lost@example.com")).at(-1)).toContain("二次验证");
    const { rows } = await sql<{ actor: string; content: string }>`
      select e.actor, p.content from audit.event e join audit.particular p using (seq)
        where e.action = 'people.second-factor-reset' and e.about = ${`user:${one.id}`}`.execute(
      test.owner,
    );
    expect(rows).toEqual([{ actor: administrator.id, content: "手机遗失，已当面核对身份" }]);
  });

  it("ends a sign-in that stands half-way, and trusts no device any more", async () => {
    const one = await withFactor("trusted@example.com");
    later(60);
    const half = await halfWay("trusted@example.com");
    const code = codeOf(one.totpURI);
    const trusted = await auth("/two-factor/verify-totp", { code, trustDevice: true }, half.cookie);
    const device = /gongbao\.trust_device=[^;]+/u.exec(trusted.cookie)?.[0] ?? "";
    expect(device).not.toBe("");
    const waiting = await halfWay("trusted@example.com");
    await reset(one.id);
    const { rows } = await sql`
      select 1 from sign_in.verification where "value" = ${one.id}`.execute(test.owner);
    expect(rows).toEqual([]);
    expect(
      (await auth("/two-factor/verify-totp", { code: codeOf(one.totpURI, 1) }, waiting.cookie))
        .status,
    ).toBe(401);
  });

  it("is not helped without a reason, by others, for oneself, or for nobody", async () => {
    const one = await withFactor("guarded@example.com");
    expect((await reset(one.id, {})).status).toBe(400);
    expect((await reset(one.id, { reason: "x" })).status).toBe(400);
    expect((await reset(administrator.id)).body).toMatchObject({ code: "not-your-own" });
    expect((await reset("nobody")).status).toBe(404);
    const auditor = await person(test, "auditor@example.com", [["gongbao", "auditor"]]);
    const tried = await auditor.call("POST", `/api/v1/people/${one.id}/second-factor/reset`, {
      reason: "试图撤销",
    });
    expect(tried.status).toBe(403);
    expect(await self(one.cookie)).toBe(200);
  });
});
