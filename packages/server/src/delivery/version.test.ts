import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDesk, testDesk } from "../fixtures/desk.ts";
import { type TestProgramme, stated, testProgramme } from "../fixtures/programme.ts";
import { versionSaid, versionSeen } from "./version.ts";

describe("the version that a caller saw", () => {
  const seen = (tag: string | undefined, inBody?: number) =>
    versionSeen({ headers: tag === undefined ? {} : { "if-match": tag } }, inBody);

  it.each<[string | undefined, number | undefined, number | null]>([
    [undefined, undefined, null],
    [undefined, 3, 3],
    ["*", undefined, null],
    ["*", 3, 3],
    ['"3.abc"', undefined, 3],
    ['W/"3.abc"', undefined, 3],
    ['"3"', 3, 3],
    ['"3.abc"', 4, -1],
    ['"garbage"', undefined, -1],
    ["3", undefined, -1],
    ['"3", "4"', undefined, -1],
    ["", undefined, -1],
  ])("is by If-Match %j and body %j: %j", (tag, inBody, version) => {
    expect(seen(tag, inBody)).toBe(version);
  });

  it("has to be said where nothing may be lost", () => {
    expect(() => versionSaid({ headers: {} }, undefined)).toThrow(/version-wanted/u);
    expect(versionSaid({ headers: {} }, 0)).toBe(0);
  });
});

describe("a case", () => {
  let test: TestDesk;
  let programme: TestProgramme;

  beforeAll(async () => {
    test = await testDesk();
    programme = await testProgramme(test);
  });

  afterAll(() => test.close());

  const inject = (
    method: "GET" | "PUT" | "POST",
    path: string,
    headers: Record<string, string> = {},
    payload?: object,
  ) =>
    test.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        origin: "http://gongbao.test",
        cookie: programme.people.applicant.cookie,
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });

  it("has a tag that its writes must match", async () => {
    const number = await programme.draft();
    const at = `/cases/${number}`;
    const read = await inject("GET", at);
    const etag = String(read.headers.etag);
    expect(etag).toMatch(/^"1\.[\w-]{22}"$/u);
    expect((await inject("GET", at, { "if-none-match": etag })).statusCode).toBe(304);

    const without = await inject("PUT", `${at}/stated`, {}, { stated });
    expect(without.statusCode).toBe(428);
    const saved = await inject("PUT", `${at}/stated`, { "if-match": etag }, { stated });
    expect(saved.statusCode).toBe(200);
    expect(saved.headers.etag).toMatch(/^"2\./u);
    expect(saved.headers.etag).toBe((await inject("GET", at)).headers.etag);

    const late = await inject("PUT", `${at}/stated`, { "if-match": etag }, { stated });
    expect(late.statusCode).toBe(412);
    expect(late.json()).toMatchObject({ code: "changed-meanwhile" });
    const step = (tag: string) =>
      inject("POST", `${at}/withdraw`, { "if-match": tag }, { said: {} });
    expect((await step(etag)).statusCode).toBe(412);
    expect((await step(String(saved.headers.etag))).statusCode).toBe(200);
  });

  it("and what else is read have tags by which nothing is sent twice", async () => {
    const { cookie } = programme.people.finance;
    for (const path of ["/programmes", "/budget/lines/first-set/2019", "/budget/lines"]) {
      const read = await inject("GET", path, { cookie });
      expect(read.headers.etag, path).toMatch(/^W\/"/u);
      const again = await inject("GET", path, {
        cookie,
        "if-none-match": String(read.headers.etag),
      });
      expect(again.statusCode, path).toBe(304);
    }
  });
});
