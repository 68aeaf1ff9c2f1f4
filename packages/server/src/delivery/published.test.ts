import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { issue, served } from "../fixtures/served.ts";
import { encodingFor } from "./encoding.ts";
import { type KeptAnswer, KeptAnswers } from "./kept-answers.ts";

const url = `${issue}/documents/D1`;

describe("what the gazette answers", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  const asked = (headers: Record<string, string> = {}, at = url) =>
    app.inject({ url: encodeURI(at), headers });

  it("is the same the first time and every time, plain and compressed", async () => {
    const plain = (await asked()).body;
    for (let each = 0; each < 2; each++) {
      expect((await asked()).body).toBe(plain);
      const gzip = await asked({ "accept-encoding": "gzip" });
      expect(gzip.headers["content-encoding"]).toBe("gzip");
      expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain);
      const br = await asked({ "accept-encoding": "gzip, deflate, br" });
      expect(br.headers["content-encoding"]).toBe("br");
      expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain);
      expect(br.headers).toMatchObject({
        "content-type": "application/json; charset=utf-8",
        "cache-control": "public, max-age=60, stale-while-revalidate=600",
        vary: "accept-encoding",
      });
    }
  });

  it("is made once, however many ask for it at once", async () => {
    const asking = Array.from({ length: 20 }, () =>
      asked({ "accept-encoding": "br" }, `${issue}/documents/D2.5`),
    );
    const answers = await Promise.all(asking);
    expect(new Set(answers.map(({ statusCode, body }) => statusCode + body)).size).toBe(1);
    const none = await Promise.all(
      Array.from({ length: 5 }, () => asked({}, `${issue}/documents/D7`)),
    );
    expect(none.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404]);
  });

  it("has one tag, by which nothing is sent twice", async () => {
    const first = await asked({ "accept-encoding": "br" });
    const etag = String(first.headers.etag);
    const again = await asked({ "if-none-match": etag, "accept-encoding": "gzip" });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe("");
    expect(again.headers).toMatchObject({ etag, vary: "accept-encoding" });
    const fresh = `${issue}/documents/D1/articles/7`;
    const tag = String((await asked({}, fresh)).headers.etag);
    const other = await served();
    const unseen = await other.inject({ url: fresh, headers: { "if-none-match": tag } });
    expect(unseen.statusCode).toBe(304);
    expect(unseen.headers["content-encoding"]).toBeUndefined();
  });

  it("keeps its own address apart from every other", async () => {
    const one = await asked({}, "/api/search?q=首台套&limit=1");
    const two = await asked({}, "/api/search?q=首台套&limit=2");
    expect(one.json<{ hits: unknown[] }>().hits).toHaveLength(1);
    expect(two.json<{ hits: unknown[] }>().hits).toHaveLength(2);
    expect((await asked({}, "/api/search?q=首台套&limit=1")).body).toBe(one.body);
  });

  it("is sent without its words to HEAD, and refusals are not kept", async () => {
    await asked();
    const head = await app.inject({ method: "HEAD", url });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe("");
    for (let each = 0; each < 2; each++) {
      const none = await asked({}, `${issue}/documents/D9`);
      expect(none.statusCode).toBe(404);
      expect(none.headers["cache-control"]).toBe("no-store");
    }
  });

  it("keeps the name of a file that is sent", async () => {
    for (let each = 0; each < 2; each++) {
      const file = await asked({ "accept-encoding": "br" }, `${issue}/export/md`);
      expect(file.headers).toMatchObject({
        "content-type": "text/markdown; charset=utf-8",
        "content-disposition": 'attachment; filename="liaocheng-2019-02.md"',
        "content-encoding": "br",
      });
    }
  });

  it("is not what a caller's own answers are kept as", async () => {
    const health = await asked({}, "/api/health");
    expect(health.headers["cache-control"]).toBe("no-cache");
  });
});

describe("kept answers", () => {
  const answer = (bytes: number): KeptAnswer => ({
    etag: "",
    headers: {},
    plain: Buffer.alloc(bytes),
    compressed: new Map(),
  });

  it("stay within their bytes: those not asked for longest go first", () => {
    const answers = new KeptAnswers(100_000);
    for (let each = 0; each < 10; each++) answers.set(`/${each}`, answer(10_000));
    expect(answers.get("/0")).toBeUndefined();
    expect(answers.get("/1")).toBeDefined();
    answers.set("/10", answer(10_000));
    expect(answers.get("/2")).toBeUndefined();
    expect(answers.get("/1")).toBeDefined();
    expect(answers.bytes).toBeLessThanOrEqual(100_000);
  });

  it("take no one that would push out the rest, and count one that is set again once", () => {
    const answers = new KeptAnswers(100_000);
    answers.set("/large", answer(50_000));
    expect(answers.get("/large")).toBeUndefined();
    expect(answers.bytes).toBe(0);
    answers.set("/a", answer(1000));
    const once = answers.bytes;
    answers.set("/a", answer(1000));
    expect(answers.bytes).toBe(once);
  });
});

it.each([
  [undefined, null],
  ["", null],
  ["identity", null],
  ["gzip", "gzip"],
  ["gzip, br", "br"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["deflate, GZIP;q=0.1", "gzip"],
  ["br;q=0", null],
])("Accept-Encoding %j is answered with %j", (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding);
});
