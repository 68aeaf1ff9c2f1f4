import { createHash, randomBytes } from "node:crypto";
import {
  constants,
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Content, FileStore, Incoming } from "./store.ts";

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/u.test(text);

const isFault = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  codes.includes(error.code);

/**
 * Contents as files in a folder: `ab/cd/abcd…`, each written under a name of its own in `incoming`, flushed to the disk and
 * then given its name. Whatever dies in between leaves something in `incoming` alone.
 */
export class DiskFiles implements FileStore {
  readonly #folder: string;
  readonly #incoming: string;

  constructor(folder: string) {
    this.#folder = resolve(folder);
    this.#incoming = join(this.#folder, "incoming");
  }

  async put(content: AsyncIterable<Uint8Array>): Promise<Incoming> {
    await mkdir(this.#incoming, { recursive: true, mode: 0o700 });
    const path = join(this.#incoming, randomBytes(16).toString("hex"));
    try {
      const { hash, size } = await write(path, content);
      return {
        hash,
        size,
        path,
        keep: () => this.#keep(path, hash),
        drop: () => rm(path, { force: true }),
      };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  async #keep(path: string, hash: string): Promise<void> {
    const target = this.#pathOf(hash);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    // Over the same content where it is there already: that mends one that was damaged.
    await rename(path, target);
    for (const folder of [dirname(target), dirname(dirname(target)), this.#folder]) {
      await flush(folder);
    }
  }

  async open(hash: string) {
    if (!isHash(hash)) return null;
    try {
      const handle = await open(this.#pathOf(hash), "r");
      const { size } = await handle.stat();
      return { size, stream: handle.createReadStream() };
    } catch (error) {
      if (isFault(error, "ENOENT")) return null;
      throw error;
    }
  }

  async has(hash: string): Promise<boolean> {
    if (!isHash(hash)) return false;
    return (await stat(this.#pathOf(hash)).catch(() => null)) !== null;
  }

  async remove(hash: string): Promise<void> {
    if (isHash(hash)) await rm(this.#pathOf(hash), { force: true });
  }

  async copyTo(hash: string, path: string): Promise<boolean> {
    const from = this.#pathOf(hash);
    try {
      // A content is never written again, so that a second name for it is as good as a copy.
      await link(from, path);
      return true;
    } catch (error) {
      if (isFault(error, "ENOENT") && !(await this.has(hash))) return false;
      if (!isFault(error, "EXDEV", "EPERM", "EMLINK", "ENOTSUP", "EOPNOTSUPP")) throw error;
    }
    await copyFile(from, path, constants.COPYFILE_EXCL);
    await flush(path);
    return true;
  }

  async *all(): AsyncIterable<string> {
    for (const first of await namesIn(this.#folder)) {
      if (!/^[0-9a-f]{2}$/u.test(first)) continue;
      for (const second of await namesIn(join(this.#folder, first))) {
        yield* (await namesIn(join(this.#folder, first, second))).filter(isHash);
      }
    }
  }

  async sweep(olderThanMs: number): Promise<number> {
    let swept = 0;
    await mkdir(this.#incoming, { recursive: true, mode: 0o700 });
    const now = await this.#diskTime();
    for (const name of await namesIn(this.#incoming)) {
      const path = join(this.#incoming, name);
      const found = await stat(path).catch(() => null);
      if (found === null || now - found.mtimeMs < olderThanMs) continue;
      await rm(path, { force: true });
      swept++;
    }
    return swept;
  }

  /** The time as the disk has it, which the age of its files is told by: several machines may share it. */
  async #diskTime(): Promise<number> {
    const path = join(this.#incoming, `now-${randomBytes(8).toString("hex")}`);
    const handle = await open(path, "wx", 0o600);
    try {
      return (await handle.stat()).mtimeMs;
    } finally {
      await handle.close();
      await rm(path, { force: true });
    }
  }

  #pathOf(hash: string): string {
    if (!isHash(hash)) throw new TypeError(`not a hash: ${hash}`);
    return join(this.#folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  }
}

async function write(path: string, content: AsyncIterable<Uint8Array>): Promise<Content> {
  const digest = createHash("sha256");
  let size = 0;
  const handle = await open(path, "wx", 0o600);
  try {
    for await (const chunk of content) {
      digest.update(chunk);
      size += chunk.length;
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { hash: digest.digest("hex"), size };
}

/** The hash and the size of what a stream gives. */
export async function contentOf(stream: AsyncIterable<Uint8Array>): Promise<Content> {
  const digest = createHash("sha256");
  let size = 0;
  for await (const chunk of stream) {
    digest.update(chunk);
    size += chunk.length;
  }
  return { hash: digest.digest("hex"), size };
}

const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (isFault(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  });

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
