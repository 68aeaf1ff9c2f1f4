import { randomUUID } from "node:crypto";
import { link, open, readFile, rm } from "node:fs/promises";

/**
 * The text of a file that only its owner reads, made where there is none. Of several that make it at once one wins, and
 * all have its text: the file has its name only when it is whole.
 *
 * @throws what the file system says, where it can be neither read nor made
 */
export async function madeOnce(file: string, make: () => string): Promise<string> {
  const there = await readWhole(file);
  if (there !== null) return there;
  const text = make();
  const before = `${file}.${randomUUID()}`;
  try {
    const handle = await open(before, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(before, file);
    return text;
  } catch (error) {
    const others = isCode(error, "EEXIST") ? await readWhole(file) : null;
    if (others === null) throw error;
    return others;
  } finally {
    await rm(before, { force: true });
  }
}

async function readWhole(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
