import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfiguration } from "../configuration/configuration.ts";
import { ConfigurationError } from "../configuration/reading.ts";
import { makePlace } from "../database/embedded/place.ts";
import { type TestDesk, testDesk } from "../fixtures/desk.ts";
import { demonstrationEnvironment } from "./environment.ts";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));

describe("the settings of the demonstration", () => {
  it("listen on this machine alone, in a folder of their own", () => {
    const { host, port, dataFolder, database } = readConfiguration(
      demonstrationEnvironment({ PORT: "9000", SMTP_URL: "smtp://mail.example.cn", X: "y" }),
    );
    expect({ host, port, database }).toEqual({
      host: "127.0.0.1",
      port: 9000,
      database: { kind: "embedded", data: dataFolder },
    });
    expect(dataFolder).toMatch(/\/data\/demo$/u);
    expect(demonstrationEnvironment({ HOST: "localhost" })).toMatchObject({ HOST: "localhost" });
  });

  it.each(["0.0.0.0", "::", "192.0.2.1", "gongbao.example.cn"])("refuse HOST=%s", (host) => {
    expect(() => demonstrationEnvironment({ HOST: host })).toThrow(ConfigurationError);
  });

  it("refuse another database", () => {
    const DATABASE_URL = "postgres://gongbao@localhost/gongbao";
    expect(() => demonstrationEnvironment({ DATABASE_URL })).toThrow(/DATABASE_URL/u);
  });

  it("are named by a start that refuses them", async () => {
    const started = promisify(execFile)(process.execPath, [main], {
      env: { ...process.env, HOST: "0.0.0.0" },
    });
    await expect(started).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("HOST"),
    });
  });
});

describe("a demonstration that is stopped while it is filled", () => {
  it("stops its database too", { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "gongbao-stopped-"));
    const { base } = await makePlace(folder);
    const running = () => existsSync(join(base, "pg", "postmaster.pid"));
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, DATA_DIR: folder, PORT: "0", HOST: "" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const ended = once(child, "exit");
    let said = "";
    for await (const words of child.stderr.setEncoding("utf8")) {
      said += String(words);
      if (said.includes("0 %")) break;
    }
    expect(running()).toBe(true);
    child.kill("SIGTERM");
    expect(await ended).toEqual([143, null]);
    expect(running()).toBe(false);
    await rm(folder, { recursive: true, force: true });
    await rm(base, { recursive: true, force: true });
  });
});

describe("a server that is no demonstration", () => {
  let test: TestDesk;
  beforeAll(async () => {
    test = await testDesk();
  });
  afterAll(() => test.close());

  it.each([
    ["GET", "/api/v1/demo/people"],
    ["POST", "/api/v1/demo/sign-in"],
    ["POST", "/api/v1/demo/clock"],
  ] as const)("has no %s %s", async (method, url) => {
    const response = await test.app.inject({
      method,
      url,
      payload: { person: "auditor", days: 1 },
    });
    const unknown = await test.app.inject({ method, url: "/api/v1/no-such-route" });
    expect(response.statusCode).toBe(404);
    // Not for want of such a person: there is no such route.
    expect(response.json<{ code: string }>().code).toBe(unknown.json<{ code: string }>().code);
    expect(response.headers["set-cookie"]).toBeUndefined();
  });

  it("does not say on its health that it is one", async () => {
    const response = await test.app.inject({ url: "/api/health" });
    expect(response.json()).toMatchObject({ demonstration: null });
  });
});
