import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { identity, livingClaims, withClaim } from "./claim.js";

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claim-"));
  lock = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that claims, appends "in" and "out" around its work, and ends. */
function worker(log: string, milliseconds: number) {
  const program = `
    import { appendFileSync } from "node:fs";
    import { withClaim } from ${JSON.stringify(new URL("./claim.js", import.meta.url).href)};
    await withClaim(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(log)}, "in " + process.pid + "\\n");
      await new Promise((done) => setTimeout(done, ${milliseconds}));
      appendFileSync(${JSON.stringify(log)}, "out " + process.pid + "\\n");
    });`;
  return spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "ignore" });
}

describe("withClaim", () => {
  it("gives the work's result and leaves nothing behind", async () => {
    expect(await withClaim(lock, async () => existsSync(lock))).toBe(true);
    expect(existsSync(lock)).toBe(false);
  });

  it("lets go where the work fails", async () => {
    const failing = withClaim(lock, () => Promise.reject(new Error("broken")));
    await expect(failing).rejects.toThrow("broken");
    expect(existsSync(lock)).toBe(false);
  });

  it("lets one process at a time work, of six that start together", async () => {
    const log = join(folder, "log");
    const workers = Array.from({ length: 6 }, () => worker(log, 60));
    await Promise.all(workers.map((each) => once(each, "exit")));
    const lines = readFileSync(log, "utf8").trim().split("\n");
    expect(lines).toHaveLength(12);
    for (let at = 0; at < lines.length; at += 2) {
      expect(lines[at + 1]).toBe(lines[at]?.replace("in", "out"));
    }
  }, 30_000);

  it("recovers the claim of a process that was killed while it worked", async () => {
    const log = join(folder, "log");
    const killed = worker(log, 60_000);
    while (!existsSync(log)) await new Promise((done) => setTimeout(done, 20));
    killed.kill("SIGKILL");
    await once(killed, "exit");
    expect(existsSync(lock)).toBe(true);
    expect(await withClaim(lock, async () => "mine")).toBe("mine");
    expect(existsSync(lock)).toBe(false);
  });

  it("says once whom it waits for", async () => {
    const log = join(folder, "log");
    const other = worker(log, 700);
    while (!existsSync(log)) await new Promise((done) => setTimeout(done, 20));
    const waited: number[] = [];
    await withClaim(
      lock,
      async () => undefined,
      (owner) => waited.push(owner),
    );
    expect(waited).toEqual([other.pid]);
    expect(readFileSync(log, "utf8")).toContain("out");
  });
});

describe("livingClaims", () => {
  it("tells a process from a later one with the same id", () => {
    mkdirSync(lock);
    writeFileSync(join(lock, `${process.pid}.1`), "");
    writeFileSync(join(lock, identity(process.pid)), "");
    expect(livingClaims(lock)).toEqual([identity(process.pid)]);
    expect(existsSync(join(lock, `${process.pid}.1`))).toBe(false);
  });

  it("knows a process that has ended", () => {
    const { pid } = spawnSync(process.execPath, ["-e", "0"]);
    expect(identity(pid)).toBe(`${pid}.gone`);
  });
});
