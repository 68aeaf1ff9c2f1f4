import { mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { madeOnce } from "./made-once.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongbao-once-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("of many that make it at once, all have what one of them made, and nothing else is left", async () => {
  const file = join(folder, "secret");
  const had = await Promise.all(
    Array.from({ length: 50 }, (_, at) => madeOnce(file, () => `${at}`.repeat(10_000))),
  );
  expect(new Set(had).size).toBe(1);
  expect(await readFile(file, "utf8")).toBe(had[0]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["secret"]);
});

it("is what was there before, and in a folder that is not there a fault", async () => {
  const file = join(folder, "before");
  await writeFile(file, "before");
  expect(await madeOnce(file, () => "after")).toBe("before");
  await expect(madeOnce(join(folder, "none", "secret"), () => "")).rejects.toThrow("ENOENT");
});
