import { writeFile } from "node:fs/promises";
import { wrongInput } from "../failure.ts";

/** Writes a file. Throws a `Failure` with exit 2 where it cannot be written. */
export async function saveFile(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw wrongInput("no-output", {
      zh: `不能写入“${file}”：${detail}`,
      en: `“${file}” cannot be written: ${detail}`,
    });
  }
}
