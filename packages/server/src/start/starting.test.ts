import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync } from "node:fs";
import { chmod, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { makePlace } from "../database/embedded/place.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Starts a server as a person would, with a data folder of its own. */
async function start(environment: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "gongbao-start-"));
  folders.push(folder);
  await chmod(folder, 0o755);
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env["PATH"],
      TMPDIR: tmpdir(),
      DATA_DIR: folder,
      PORT: "0",
      ...environment,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (words: string) => (said += words));
  return { folder, child, ended: once(child, "close"), said: () => said };
}

describe("a server that is stopped while it starts", () => {
  it("stops its PostgreSQL too", { timeout: 60_000 }, async () => {
    const { folder, child, ended } = await start({});
    const { base } = await makePlace(folder);
    const lock = join(base, "pg", "postmaster.pid");
    await expect.poll(() => existsSync(lock), { timeout: 30_000, interval: 10 }).toBe(true);
    child.kill("SIGTERM");
    expect(await ended).toEqual([143, null]);
    expect(existsSync(lock)).toBe(false);
  });
});

describe("a server that cannot start", () => {
  it("sends nobody to remove a folder that may hold the data", { timeout: 30_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "gongbao-start-"));
    folders.push(folder);
    await chmod(folder, 0o755);
    const { base } = await makePlace(folder);
    await chmod(base, 0o755);
    const { ended, said } = await start({ DATA_DIR: folder });
    expect(await ended).toEqual([1, null]);
    expect(said()).toContain("chmod 700");
    expect(said()).not.toContain("Remove");
  });

  it("says which variable another calls for", { timeout: 30_000 }, async () => {
    const { ended, said } = await start({ MAIL_FROM: "gongbao@example.cn" });
    expect(await ended).toEqual([1, null]);
    expect(said()).toBe(
      "SMTP_URL: expected a value, beside MAIL_FROM, found nothing.\n" +
        "Set SMTP_URL in the environment to such a value, or leave MAIL_FROM out.\n\n" +
        "设了 MAIL_FROM，就要设环境变量 SMTP_URL；请补上，或不设 MAIL_FROM。\n",
    );
  });
});
