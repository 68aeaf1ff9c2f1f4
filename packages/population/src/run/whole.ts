import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** Sees to it that a file or folder is on the disk. */
function settle(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The name under which a file is written until it is whole. */
export const temporaryOf = (path: string): string => `${path}.writing`;

/** Gives a file that is whole its name. */
export function publish(path: string): void {
  settle(temporaryOf(path));
  renameSync(temporaryOf(path), path);
  settle(dirname(path));
}

/** Writes a file under a temporary name, then gives it its own. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(temporaryOf(path), content);
  publish(path);
}

/** As `writeWhole`, while other work goes on. */
export async function writeWholeSoon(path: string, content: Uint8Array): Promise<void> {
  const file = await open(temporaryOf(path), "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporaryOf(path), path);
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Gives a folder its last name. */
export function publishFolder(from: string, to: string): void {
  settle(from);
  renameSync(from, to);
  settle(dirname(to));
}
