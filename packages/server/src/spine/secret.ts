import { randomBytes } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseFailure } from "../database/failure.ts";

/** The secret of the sign-in in a folder of keys, made at the first call. Of two that make it at once, one wins. */
export async function readSignInSecret(keys: string): Promise<string> {
  try {
    await mkdir(keys, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw noKeys(keys, cause);
  }
  const file = join(keys, "sign-in.secret");
  const read = () =>
    readFile(file, "utf8").then(
      (text) => text.trim(),
      () => "",
    );
  const found = await read();
  if (found !== "") return found;
  const secret = randomBytes(48).toString("base64url");
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(`${secret}\n`);
    await handle.sync();
    await handle.close();
    return secret;
  } catch (error) {
    const other = await read();
    if (other !== "") return other;
    throw noKeys(keys, error);
  }
}

const noKeys = (keys: string, cause: unknown): DatabaseFailure =>
  new DatabaseFailure(
    `The folder ${keys} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}\nMake it writable for whoever runs gongbao, or name another folder: DATA_DIR=/path/to/folder`,
    `目录 ${keys} 无法写入。\n请给运行公报的用户写权限，或指定另一个目录：DATA_DIR=/目录`,
    { cause },
  );
