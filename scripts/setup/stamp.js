import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process/place.js";

/** What decides the content of node_modules, beside the kind of machine. */
const inputs = ["package-lock.json", ".npmrc"];

/**
 * A short name for what should be installed: the same where nothing has to be done.
 * @param {string} folder the repository's
 */
export function wantedStamp(folder = root) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`);
  for (const name of inputs) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

/**
 * What was installed last, and whole.
 * @returns {string | undefined} undefined where nothing was
 */
export function installedStamp(folder = root) {
  try {
    return readFileSync(stampFile(folder), "utf8").trim();
  } catch {
    return undefined;
  }
}

/**
 * Says that the installation is whole; the last thing that a setup does.
 * @param {string} stamp
 */
export function writeStamp(stamp, folder = root) {
  writeFileSync(stampFile(folder), `${stamp}\n`);
}

/** @param {string} folder */
function stampFile(folder) {
  return join(folder, "node_modules", ".gongbao-setup");
}
