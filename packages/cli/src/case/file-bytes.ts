import { createReadStream } from "node:fs";
import type { Label } from "@gongbao/engine";
import { wrongInput } from "../failure.ts";
import { MOST_BYTES } from "./decode.ts";

/** What a file is for, in the messages about it. */
export interface FileKind {
  /** `case`: the code of the failure. */
  readonly code: string;
  /** 案例, case. */
  readonly name: Label;
}

/** At most a little more than is allowed, so that an endless pipe ends too. */
async function readBytes(chunks: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(read);
}

/** The bytes of a file, or of the standard input for `-`. Throws a `Failure` with exit 2 where it cannot be read. */
export async function bytesOf(file: string, { name }: FileKind): Promise<Uint8Array> {
  try {
    return await readBytes(file === "-" ? process.stdin : createReadStream(file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT")
      throw wrongInput("no-file", { zh: `没有文件“${file}”`, en: `there is no file “${file}”` });
    if (code === "EISDIR")
      throw wrongInput("no-file", {
        zh: `“${file}”是文件夹，不是${name.zh}文件`,
        en: `“${file}” is a folder, not a ${name.en} file`,
      });
    if (code === "EACCES" || code === "EPERM")
      throw wrongInput("no-file", {
        zh: `无权读取“${file}”`,
        en: `no permission to read “${file}”`,
      });
    throw error;
  }
}
