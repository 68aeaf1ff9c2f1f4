import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { isCode } from "../database/connect.ts";
import { DatabaseFailure } from "../database/failure.ts";
import { madeOnce } from "../files/made-once.ts";

/** The secret of the sign-in in a folder of keys, made at the first call. Of two that make it at once, one wins. */
export async function readSignInSecret(keys: string): Promise<string> {
  try {
    await mkdir(keys, { recursive: true, mode: 0o700 });
    const secret = await madeOnce(
      join(keys, "sign-in.secret"),
      () => `${randomBytes(48).toString("base64url")}\n`,
    );
    if (secret.trim() === "") throw new Error("sign-in.secret is empty; remove it");
    return secret.trim();
  } catch (cause) {
    throw noKeys(keys, cause);
  }
}

function noKeys(keys: string, cause: unknown): DatabaseFailure {
  const why = cause instanceof Error ? cause.message : String(cause);
  // A file in the way is not mended by permissions.
  const isFile = isCode(cause, "ENOTDIR") || isCode(cause, "EEXIST");
  return new DatabaseFailure(
    `The folder ${keys} cannot be written: ${why}\n${isFile ? "Something on its way is a file: name" : "Make it writable for whoever runs gongbao, or name"} another folder: DATA_DIR=/path/to/folder`,
    `目录 ${keys} 无法写入：${why}\n${isFile ? "路径中有一段是文件：请" : "请给运行公报的用户写权限，或"}指定另一个目录：DATA_DIR=/目录`,
    { cause },
  );
}
