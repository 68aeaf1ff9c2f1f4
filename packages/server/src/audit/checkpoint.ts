import {
  type KeyObject,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../database/connect.ts";
import { madeOnce } from "../files/made-once.ts";
import type { AuditTables } from "./tables.ts";

/** The end of the chain at a moment, signed: whoever rewrites the chain afterwards cannot rewrite this. */
export interface Checkpoint {
  readonly seq: string;
  readonly hash: string;
  readonly at: string;
  readonly signature: string;
}

/** The folder, outside the database, that holds the key and the checkpoints. */
export interface CheckpointFolder {
  readonly path: string;
}

const keyFile = "audit.key";
const checkpointFile = "checkpoints.jsonl";

const signed = ({ seq, hash, at }: Omit<Checkpoint, "signature">): Buffer =>
  Buffer.from(`gongbao audit checkpoint\n${seq}\n${hash}\n${at}\n`);

async function readKey(path: string): Promise<KeyObject | null> {
  const pem = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  return pem === null ? null : createPrivateKey(pem);
}

/** The key of a folder, made at the first call. Of two that make it at once, one wins and both use its key. */
async function keyOf({ path }: CheckpointFolder): Promise<KeyObject> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const pem = await madeOnce(join(path, keyFile), () =>
    generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  );
  return createPrivateKey(pem);
}

/** Signs the end of the chain as it is now and adds it to the file. Nothing where it has not moved since. */
export async function makeCheckpoint(
  database: Database,
  folder: CheckpointFolder,
  now: string,
): Promise<Checkpoint | null> {
  const head = await database
    .withTables<AuditTables>()
    .selectFrom("audit.head")
    .select(["seq", "hash"])
    .executeTakeFirstOrThrow();
  const last = (await readCheckpoints(folder)).at(-1);
  if (last?.seq === String(head.seq)) return null;
  const said = { seq: String(head.seq), hash: head.hash.toString("hex"), at: now };
  const signature = sign(null, signed(said), await keyOf(folder)).toString("base64");
  const checkpoint = { ...said, signature };
  const handle = await open(join(folder.path, checkpointFile), "a", 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(checkpoint)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return checkpoint;
}

/** The checkpoints that were made, oldest first; a last line that was cut off is left out. */
export async function readCheckpoints({ path }: CheckpointFolder): Promise<readonly Checkpoint[]> {
  const text = await readFile(join(path, checkpointFile), "utf8").catch(() => "");
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Checkpoint);
}

/** Whether the folder's own key signed a checkpoint. */
export async function isSigned(checkpoint: Checkpoint, folder: CheckpointFolder): Promise<boolean> {
  const key = await readKey(join(folder.path, keyFile));
  if (key === null) return false;
  const signature = Buffer.from(checkpoint.signature, "base64");
  return verify(null, signed(checkpoint), createPublicKey(key), signature);
}
