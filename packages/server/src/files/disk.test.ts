import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DiskFiles, contentOf } from "./disk.ts";

let base: string;
let folder: string;
let files: DiskFiles;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "gongbao-files-"));
});
beforeEach(async () => {
  folder = await mkdtemp(join(base, "each-"));
  files = new DiskFiles(folder);
});
afterAll(() => rm(base, { recursive: true, force: true }));

const stream = (...parts: readonly string[]) =>
  Readable.from(parts.map((each) => Buffer.from(each)));
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const all = async () => {
  const found: string[] = [];
  for await (const hash of files.all()) found.push(hash);
  return found;
};
const incoming = () => readdir(join(folder, "incoming"));

async function kept(text: string): Promise<string> {
  const put = await files.put(stream(text));
  await put.keep();
  return put.hash;
}

describe("the files on the disk", () => {
  it("are known by their content, in two levels of folders", async () => {
    const put = await files.put(stream("甲", "乙"));
    expect(put).toMatchObject({ hash: hashOf("甲乙"), size: 6 });
    expect(await files.has(put.hash)).toBe(false);
    await put.keep();
    const { hash } = put;
    expect(await readFile(join(folder, hash.slice(0, 2), hash.slice(2, 4), hash), "utf8")).toBe(
      "甲乙",
    );
    const opened = await files.open(hash);
    expect(opened && (await contentOf(opened.stream))).toEqual({ hash, size: 6 });
    expect(await incoming()).toEqual([]);
  });

  it("are there once, however often they come, and at once", async () => {
    await Promise.all(Array.from({ length: 20 }, () => kept("同一内容")));
    expect(await all()).toEqual([hashOf("同一内容")]);
  });

  it("leave nothing of a stream that breaks off", async () => {
    const broken = async function* () {
      yield Buffer.from("一半");
      throw new Error("the line is cut");
    };
    await expect(files.put(broken())).rejects.toThrow("the line is cut");
    expect(await incoming()).toEqual([]);
    expect(await all()).toEqual([]);
  });

  it("sweep what a killed server left, and nothing that is being written", async () => {
    const put = await files.put(stream("正在上传"));
    await writeFile(join(folder, "incoming", "left"), "一半");
    const old = new Date(Date.now() - 7_200_000);
    await utimes(join(folder, "incoming", "left"), old, old);
    expect(await files.sweep(3_600_000)).toBe(1);
    await put.keep();
    expect(await all()).toEqual([hashOf("正在上传")]);
  });

  it("mend a damaged content when it comes again", async () => {
    const hash = await kept("原样");
    await writeFile(join(folder, hash.slice(0, 2), hash.slice(2, 4), hash), "坏了");
    await kept("原样");
    const opened = await files.open(hash);
    expect(opened && (await contentOf(opened.stream))).toMatchObject({ hash });
  });

  it("are copied out under another name, and only where nothing is", async () => {
    const hash = await kept("副本");
    const to = join(folder, "copy");
    expect(await files.copyTo(hash, to)).toBe(true);
    expect(await readFile(to, "utf8")).toBe("副本");
    await expect(files.copyTo(hash, to)).rejects.toThrow("EEXIST");
    expect(await files.copyTo(hashOf("没有"), join(folder, "none"))).toBe(false);
  });

  it("are found by a hash and by nothing else", async () => {
    await kept("内容");
    for (const name of ["../../etc/passwd", "", "ABC", `${"a".repeat(63)}/`]) {
      expect(await files.open(name)).toBeNull();
      expect(await files.has(name)).toBe(false);
      await files.remove(name);
    }
    expect(await all()).toHaveLength(1);
  });

  it("are for the server alone to read", async () => {
    const hash = await kept("保密");
    const path = join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });
});
