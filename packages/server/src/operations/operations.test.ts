import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { auditReport, backUpTo, restoreFrom } from "./operations.ts";

it("a proof asked of a folder without a database says so, and makes nothing there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gongbao-nothing-"));
  try {
    const absent = join(folder, "absent");
    await expect(auditReport({ DATA_DIR: absent })).rejects.toThrow(`no database in ${absent}`);
    expect(existsSync(absent)).toBe(false);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("for a PostgreSQL of one's own, backup and restore name the commands of docs/operations.md", async () => {
  const own = { DATABASE_URL: "postgres://gongbao_owner@127.0.0.1:1/gongbao" };
  await expect(backUpTo(own, "unused")).rejects.toThrow("--exclude-schema=pgboss");
  await expect(restoreFrom(own, "unused")).rejects.toThrow("--exit-on-error --single-transaction");
});
