import { randomBytes } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The secret of the sign-in in a folder of keys, made at the first call. Of two that make it at once, one wins. */
export async function readSignInSecret(keys: string): Promise<string> {
  await mkdir(keys, { recursive: true, mode: 0o700 });
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
    throw error;
  }
}
