import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { get, issue, served } from "./fixtures/served.ts";

describe("the server", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it("keeps the page to itself: no script from elsewhere or inline, no frame, no referrer", async () => {
    const { headers } = await app.inject({ url: "/api/health" });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  it("answers 304 without a body to a reader who has the answer", async () => {
    const url = `${issue}/documents/D1`;
    const first = await app.inject({ url });
    const etag = String(first.headers.etag);
    const again = await app.inject({ url, headers: { "if-none-match": etag } });
    expect(first.statusCode).toBe(200);
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe("");
    const changed = await app.inject({ url, headers: { "if-none-match": 'W/"other"' } });
    expect(changed.statusCode).toBe(200);
  });

  it("tells a wrong address, in both languages, with what to do", async () => {
    const { status, body } = await get(app, "/api/nothing/here");
    expect(status).toBe(404);
    expect(body).toMatchObject({
      code: "no-such-route",
      message: { zh: "没有这个接口地址", en: "There is no such API address" },
      where: "/api/nothing/here",
    });
  });

  it("refuses to change anything", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
      const response = await app.inject({ method, url: `${issue}/documents/D1` });
      expect([404, 405]).toContain(response.statusCode);
    }
  });

  it("stops an address that asks too often, and says so", async () => {
    const { buildApp } = await import("./app.ts");
    const few = await buildApp({
      volumes: [],
      desk: null,
      origins: () => [],
      page: "",
      requestsPerMinute: 2,
      logLevel: "silent",
    });
    await few.inject({ url: "/api/issues" });
    await few.inject({ url: "/api/issues" });
    const third = await few.inject({ url: "/api/issues" });
    expect(third.statusCode).toBe(429);
    expect(third.json()).toMatchObject({ code: "too-many-requests" });
  });

  it("describes every operation: a summary, a tag, and what it answers", async () => {
    const document = (await app.inject({ url: "/api/docs/json" })).json<{
      openapi: string;
      paths: Record<string, Record<string, Record<string, unknown>>>;
    }>();
    expect(document.openapi).toBe("3.1.0");
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation })),
    );
    expect(operations.length).toBeGreaterThanOrEqual(14);
    for (const { path, operation } of operations) {
      expect(operation["summary"], path).toMatch(/^[A-Z]/u);
      expect(operation["tags"], path).toHaveLength(1);
      // 302 leads back to the page from the city's own sign-on.
      const answers = Object.keys(operation["responses"] ?? {});
      expect(
        answers.some((status) => ["200", "201", "302"].includes(status)),
        path,
      ).toBe(true);
    }
  });
});
