import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { get, issue, served } from "../../fixtures/served.ts";

describe("exports", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  it.each([
    ["json", "application/json", '{\n  "format": "gongbao-issue"', "liaocheng-2019-02.json"],
    ["akn", "application/akn+xml", '<?xml version="1.0"', "liaocheng-2019-02.akn.xml"],
    ["md", "text/markdown", "# 聊城市人民政府公报", "liaocheng-2019-02.md"],
    ["popolo", "application/json", '{\n  "persons"', "liaocheng-2019-02.popolo.json"],
  ])("writes the issue as %s, to be saved", async (format, type, begins, file) => {
    const response = await app.inject({ url: `${issue}/export/${format}` });
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(response.headers["content-disposition"]).toBe(`attachment; filename="${file}"`);
    expect(response.body.startsWith(begins)).toBe(true);
  });

  it("names the formats there are", async () => {
    expect(await get(app, `${issue}/export/pdf`)).toMatchObject({
      status: 400,
      body: { where: "params.format", expected: "json, akn, md, popolo", found: "pdf" },
    });
  });
});
