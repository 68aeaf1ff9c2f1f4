import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDesk, testDesk } from "../../fixtures/desk.ts";
import {
  beginCitySignIn,
  clientId,
  comeBack,
  idToken,
  lyingProvider,
  wellKnown,
} from "../../fixtures/open-id.ts";

let provider: Awaited<ReturnType<typeof lyingProvider>>;
let internal: Server;
let internalAddress: string;
let internalAsked = 0;
let test: TestDesk;
const failures: string[] = [];

beforeAll(async () => {
  internal = createServer((_, response) => {
    internalAsked++;
    response.writeHead(200, { "content-type": "application/json" }).end('{"keys":[]}');
  });
  await new Promise<void>((resolve) => {
    internal.listen(0, "127.0.0.1", resolve);
  });
  internalAddress = `http://127.0.0.1:${(internal.address() as AddressInfo).port}`;
  provider = await lyingProvider();
  test = await testDesk({
    provider: provider.options,
    onError: (error) => failures.push(error.message),
  });
});

afterAll(async () => {
  await test.close();
  await provider.close();
  await new Promise<void>((resolve) => {
    internal.close(() => resolve());
  });
});

beforeEach(() => {
  provider.json(wellKnown, provider.document);
  provider.routes.delete("/userinfo");
  failures.length = 0;
  internalAsked = 0;
});

const away = { status: 503, body: { code: "PROVIDER_AWAY" } };

describe("a document of discovery", () => {
  it.each([
    ["jwks_uri", "/keys"],
    ["token_endpoint", "/token"],
    ["userinfo_endpoint", "/userinfo"],
    ["authorization_endpoint", "/authorize"],
  ])("that names another place of this machine as its %s is refused whole", async (name, path) => {
    provider.json(wellKnown, { ...provider.document, [name]: `${internalAddress}${path}` });
    expect((await beginCitySignIn(test)).begun).toMatchObject(away);
    expect(failures[0]).toContain("not one of the hosts chosen");
    expect(internalAsked).toBe(0);
  });

  it.each([
    "http://169.254.169.254/latest/meta-data",
    "http://10.0.0.1/keys",
    "https://[::ffff:10.0.0.1]/keys",
    "file:///etc/passwd",
    "gopher://127.0.0.1/",
    "data:application/json,{}",
    "/keys",
    "http://localhost.evil.example/keys",
  ])("that names %s is refused", async (jwks_uri) => {
    provider.json(wellKnown, { ...provider.document, jwks_uri });
    expect((await beginCitySignIn(test)).begun).toMatchObject(away);
  });

  it("that hides a host behind a name and a password is refused", async () => {
    const { host } = new URL(provider.issuer);
    provider.json(wellKnown, { ...provider.document, jwks_uri: `http://a:b@${host}/keys` });
    expect((await beginCitySignIn(test)).begun).toMatchObject(away);
  });

  it("that speaks for another issuer is refused", async () => {
    provider.json(wellKnown, { ...provider.document, issuer: "https://accounts.example.com" });
    expect((await beginCitySignIn(test)).begun).toMatchObject(away);
    expect(failures[0]).toContain("another issuer");
  });

  it("that signs by a shared secret or not at all is refused", async () => {
    const id_token_signing_alg_values_supported = ["HS256", "none"];
    provider.json(wellKnown, { ...provider.document, id_token_signing_alg_values_supported });
    expect((await beginCitySignIn(test)).begun).toMatchObject(away);
  });

  it("that is to be fetched elsewhere is not", async () => {
    provider.routes.set(wellKnown, (_, response) => {
      response.writeHead(302, { location: `${internalAddress}/` }).end();
    });
    expect((await beginCitySignIn(test)).begun).toMatchObject(away);
    expect(internalAsked).toBe(0);
  });

  it("that never ends is given up", async () => {
    let sent = 0;
    provider.routes.set(wellKnown, (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const more = (): void => {
        while (!response.destroyed && response.write("a".repeat(65_536))) sent += 65_536;
        response.once("drain", more);
      };
      more();
    });
    expect((await beginCitySignIn(test)).begun).toMatchObject(away);
    expect(failures[0]).toContain("too much");
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  it("that comes too slowly is given up", { timeout: 15_000 }, async () => {
    provider.routes.set(wellKnown, (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write("{");
    });
    const began = performance.now();
    expect((await beginCitySignIn(test)).begun).toMatchObject(away);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it.each(["", "[]", "null", "{", "<html>", '"text"'])("that is %j is refused", async (text) => {
    provider.routes.set(wellKnown, (_, response) => {
      response.writeHead(200).end(text);
    });
    expect((await beginCitySignIn(test)).begun).toMatchObject(away);
  });

  it("that was wrong once is asked for again", async () => {
    provider.json(wellKnown, { ...provider.document, issuer: "https://accounts.example.com" });
    expect((await beginCitySignIn(test)).begun).toMatchObject(away);
    provider.json(wellKnown, provider.document);
    expect((await beginCitySignIn(test)).begun.status).toBe(200);
  });
});

describe("an ID token", () => {
  const now = () => Math.floor(Date.now() / 1000);
  const claims = (nonce: string, changes: object = {}) => ({
    iss: provider.issuer,
    aud: clientId,
    sub: "p1",
    email: "p1@city.example",
    email_verified: true,
    name: "某人（虚构）",
    nonce,
    iat: now(),
    exp: now() + 300,
    ...changes,
  });

  /** Signs in with the token that is made of the nonce asked for. */
  async function withToken(make: (nonce: string) => string, query: Record<string, string> = {}) {
    const { url, cookie } = await beginCitySignIn(test);
    const asked = new URL(url).searchParams;
    provider.json("/token", {
      access_token: "a",
      token_type: "Bearer",
      id_token: make(asked.get("nonce") ?? ""),
    });
    const back = new URL("http://gongbao.test/api/auth/callback/city");
    for (const [name, value] of Object.entries({
      code: "c",
      state: asked.get("state") ?? "",
      ...query,
    })) {
      back.searchParams.set(name, value);
    }
    return comeBack(test, back, cookie);
  }

  it("that holds signs in, so that the others can fail", async () => {
    const answer = await withToken((nonce) => idToken(claims(nonce), provider.privateKey));
    expect(answer.location).toBe("/desk");
    expect(answer.cookie).toMatch(/session_token=[^;]/u);
  });

  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const unsigned = (value: object): string =>
    `${[{ alg: "none" }, value].map((each) => Buffer.from(JSON.stringify(each)).toString("base64url")).join(".")}.`;

  it.each<[string, (nonce: string) => string]>([
    ["with another nonce", () => idToken(claims("another"), provider.privateKey)],
    [
      "without a nonce",
      (nonce) => idToken(claims(nonce, { nonce: undefined }), provider.privateKey),
    ],
    [
      "of another issuer",
      (nonce) => idToken(claims(nonce, { iss: "https://evil.example" }), provider.privateKey),
    ],
    [
      "for another client",
      (nonce) => idToken(claims(nonce, { aud: "other" }), provider.privateKey),
    ],
    [
      "for two clients and from neither",
      (nonce) => idToken(claims(nonce, { aud: [clientId, "other"] }), provider.privateKey),
    ],
    [
      "that is over",
      (nonce) =>
        idToken(claims(nonce, { iat: now() - 900, exp: now() - 600 }), provider.privateKey),
    ],
    ["without an end", (nonce) => idToken(claims(nonce, { exp: undefined }), provider.privateKey)],
    ["of nobody", (nonce) => idToken(claims(nonce, { sub: undefined }), provider.privateKey)],
    ["by another key", (nonce) => idToken(claims(nonce), stranger)],
    [
      "by a key that is not shown",
      (nonce) => idToken(claims(nonce), provider.privateKey, { alg: "RS256", kid: "2" }),
    ],
    ["not signed", (nonce) => unsigned(claims(nonce))],
    ["that is none", () => "x"],
  ])("%s signs nobody in", async (_, make) => {
    const answer = await withToken(make);
    expect(answer.location).toMatch(/^\/sign-in\?error=/u);
    expect(answer.cookie).not.toMatch(/session_token=[^;]/u);
  });

  it("with an answer in another issuer's name signs nobody in", async () => {
    const answer = await withToken((nonce) => idToken(claims(nonce), provider.privateKey), {
      iss: "https://evil.example",
    });
    expect(answer.location).toBe("/sign-in?error=issuer_mismatch");
  });

  it("whose person is another at /userinfo signs nobody in", async () => {
    provider.json("/userinfo", { sub: "p2", email: "p2@city.example", email_verified: true });
    const answer = await withToken((nonce) =>
      idToken(claims(nonce, { email: undefined }), provider.privateKey),
    );
    expect(answer.location).toMatch(/error=/u);
  });

  it("whose address is proved in words alone is not proved", async () => {
    const answer = await withToken((nonce) =>
      idToken(
        claims(nonce, { sub: "p9", email: "p9@city.example", email_verified: "false" }),
        provider.privateKey,
      ),
    );
    expect(answer.location).toBe("/sign-in?error=email_not_verified");
  });
});
