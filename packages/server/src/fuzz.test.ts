import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { served } from "./fixtures/served.ts";

const nasty = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "../../../etc/passwd",
    "..%2f..%2fpackage.json",
    "%00",
    "%ff%fe",
    "%",
    "1e309",
    "-1",
    "99999999999999999999",
    "NaN",
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "${7*7}",
    "{{7*7}}",
    "a".repeat(5000),
    "\u{FFFE}",
    "\u202E",
    "第".repeat(300),
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom("liaocheng-2019-02", "D1", "5", "D2.1", "finance-bureau", "2019-02-28", "md"),
);

const routes = [
  "/api/issues/{}",
  "/api/issues/{}/documents/{}",
  "/api/issues/liaocheng-2019-02/documents/{}",
  "/api/issues/liaocheng-2019-02/documents/D1/articles/{}",
  "/api/issues/liaocheng-2019-02/scan?document={}",
  "/api/issues/liaocheng-2019-02/organisations/{}",
  "/api/issues/liaocheng-2019-02/people/{}?asOf={}",
  "/api/issues/liaocheng-2019-02/holders?post={}&asOf={}",
  "/api/issues/liaocheng-2019-02/chronicle?month={}",
  "/api/issues/liaocheng-2019-02/export/{}",
  "/api/search?q={}&limit={}",
  "/api/search?{}={}&q=钱",
  "/api/rulebook?issue={}",
  "/api/{}",
  "/{}",
] as const;

const encoded = (text: string, raw: boolean): string => {
  if (raw)
    return text.replaceAll(/[^\x21-\x7e]/gu, (each) => `%${each.charCodeAt(0).toString(16)}`);
  return encodeURIComponent(text.toWellFormed());
};

describe("addresses made up to hurt", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it(
    "are answered or refused, never with a fault of ours or a trace of one",
    { timeout: 120_000 },
    async () => {
      const address = fc
        .tuple(
          fc.constantFrom(...routes),
          fc.array(nasty, { minLength: 3, maxLength: 3 }),
          fc.boolean(),
        )
        .map(([route, values, raw]) => {
          let at = 0;
          return route.replaceAll("{}", () => encoded(values[at++] ?? "", raw));
        });
      await fc.assert(
        fc.asyncProperty(address, async (url) => {
          const { statusCode, body } = await app.inject({ url });
          expect(statusCode, url).toBeLessThan(500);
          expect(body, url).not.toMatch(/at .+\.ts:\d+|node_modules|root:x:0/u);
        }),
        { numRuns: 4000, seed: 2019 },
      );
    },
  );
});
