import type { FastifyInstance } from "fastify";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../app.ts";
import { loadVolumes } from "../volume/volume.ts";

let app: FastifyInstance;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongbao-page-"));
  await writeFile(
    join(folder, "index.html"),
    '<meta name="style-nonce" content="__STYLE_NONCE__" /><h1>公报</h1>',
  );
  app = await buildApp({
    volumes: loadVolumes(),
    desk: null,
    origins: () => [],
    page: folder,
    requestsPerMinute: 1_000_000,
    logLevel: "silent",
  });
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

/** The page and the policy it is sent with. */
async function ask(url: string) {
  const { body, headers, statusCode } = await app.inject({ url });
  const [, nonce = ""] = /content="([^"]+)"/u.exec(body) ?? [];
  return { statusCode, headers, nonce, policy: String(headers["content-security-policy"]) };
}

describe("the page", () => {
  it.each(["/", "/index.html", "/read/D1/5"])(
    "%s lets in the styles that have its word, and no script",
    async (url) => {
      const { statusCode, headers, nonce, policy } = await ask(url);
      expect(statusCode).toBe(200);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(headers["cache-control"]).toBe("no-store");
      expect(nonce).toMatch(/^[\w-]{22}$/u);
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain("unsafe");
    },
  );

  it("has another word each time", async () => {
    expect((await ask("/")).nonce).not.toBe((await ask("/")).nonce);
  });

  it("says what an address of no file is", async () => {
    expect((await ask("/assets/none.js")).statusCode).toBe(404);
  });
});
