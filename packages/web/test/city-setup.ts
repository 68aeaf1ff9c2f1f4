import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { leftOut } from "./site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the demonstration city answers; empty where the tests in a browser are left out. */
    readonly city: string;
  }
}

const main = fileURLToPath(new URL("../../server/src/demonstration/main.ts", import.meta.url));

/** Starts the demonstration city once for all tests in a browser: filling it takes half a minute. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (leftOut !== null) {
    project.provide("city", "");
    return async () => undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "gongbao-web-city-"));
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, DATA_DIR: folder, HOST: "127.0.0.1", PORT: "0", RATE_LIMIT: "1000000" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  project.provide("city", await addressOf(server));
  return async () => {
    const ended = new Promise((resolve) => {
      server.once("exit", resolve);
    });
    server.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}

/** Waits until the server says where it is. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error("the city says nothing");
  for await (const line of createInterface({ input: server.stdout })) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+/u.exec(line) ?? [];
    if (address !== undefined) {
      server.stdout.resume();
      return address;
    }
  }
  throw new Error("the demonstration city did not start");
}
