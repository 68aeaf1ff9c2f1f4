import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { issue, served } from "./fixtures/served.ts";

/** The personal contact details as the scan has them. */
const scan = readFileSync(
  new URL("../../../corpus/liaocheng-2019-02/scan.txt", import.meta.url),
  "utf8",
);
const phone = /(?<!\d)1[3-9]\d{9}(?!\d)/u.exec(scan)?.[0] ?? "";
const mailbox = /公务安全邮箱：([\w.]+)@/u.exec(scan)?.[1] ?? "";

/** Values for the parameters of a path that lead to whole documents, the one with the details among them. */
const values: Readonly<Record<string, readonly string[]>> = {
  issue: ["liaocheng-2019-02"],
  document: ["D1", "D2", "D2.1", "D2.2", "D2.3", "D2.4", "D2.5", "D3", "D4", "D5"],
  article: ["1", "2", "5", "一", "33"],
  format: ["json", "akn", "md", "popolo"],
  organisation: ["finance-bureau", "municipal-government"],
  name: ["郭守印", "刘强"],
};

const filled = (path: string): readonly string[] => {
  const [, name] = /\{(\w+)\}/u.exec(path) ?? [];
  if (name === undefined) return [path];
  return (values[name] ?? []).flatMap((value) => filled(path.replace(`{${name}}`, value)));
};

describe("the personal phone and mailbox in the notice on new media", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it("stand in the scan, so that this test can fail", () => {
    expect(phone).toHaveLength(11);
    expect(mailbox.length).toBeGreaterThan(3);
  });

  it("leave by no address of the API", { timeout: 60_000 }, async () => {
    const document = (await app.inject({ url: "/api/docs/json" })).json<{
      paths: Record<string, unknown>;
    }>();
    const addresses = [
      ...Object.keys(document.paths).flatMap(filled),
      `${issue}/scan?document=D3`,
      `${issue}/holders?post=市财政局`,
      ...[phone, phone.slice(0, 7), phone.slice(-8), mailbox, mailbox.slice(0, 6), "邮箱"].map(
        (words) => `/api/search?q=${words}`,
      ),
    ];
    expect(addresses.length).toBeGreaterThan(60);
    for (const address of addresses) {
      const { body, statusCode } = await app.inject({ url: encodeURI(address) });
      expect(statusCode, address).toBeLessThan(500);
      // What somebody asks is repeated to them: only what they did not say can leak.
      const said = decodeURIComponent(new URL(address, "http://x").search);
      for (const secret of [phone, mailbox])
        if (!said.includes(secret)) expect(body.includes(secret), address).toBe(false);
      if (/hits/u.test(body) && said.includes(phone.slice(0, 7)))
        expect(JSON.stringify(JSON.parse(body).hits), address).not.toContain(phone.slice(0, 7));
    }
  });
});
