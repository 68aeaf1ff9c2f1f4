import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { type CityTold, leftOut } from "./site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file that says where the demonstration city answers, once it does; empty where the tests in a browser are left out. */
    readonly city: string;
  }
}

const main = fileURLToPath(new URL("../../server/src/demonstration/main.ts", import.meta.url));

/**
 * Starts the demonstration city once for all tests in a browser. Filling it takes half a minute, in which nobody waits for it
 * but those who need it: other tests run meanwhile.
 */
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
  const told = join(folder, "address.json");
  project.provide("city", told);
  void addressOf(server).then(
    (address) => tell(told, { address }),
    (error: unknown) => tell(told, { failed: String(error) }),
  );
  return async () => {
    const ended = new Promise((resolve) => {
      server.once("exit", resolve);
    });
    server.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}

/** Writes a file that appears when it is whole. */
async function tell(file: string, what: CityTold): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(what));
  await rename(`${file}.new`, file);
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
