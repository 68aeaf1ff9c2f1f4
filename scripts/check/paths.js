import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../process/child.js";
import { root } from "../process/place.js";

/** An absolute path below a folder where people work, not part of a longer path or an address. */
const workplace =
  /(?<=file:\/\/|(?<![\w.\-/}~])|^)\/(?:work|workspaces?|home|root|Users|mnt|tmp|var\/tmp)\/[\w.@-]+/;

/**
 * The tracked lines that hold an absolute path of somebody's workplace.
 * @returns {Promise<string[]>} a message each
 */
export async function pathFaults() {
  const files = await trackedFiles();
  return files.flatMap((file) => pathsIn(file, read(file)));
}

/** What git tracks; on a copy without git, every file outside the folders that git leaves out. */
async function trackedFiles() {
  try {
    const { code, text } = await runProgram("git", ["ls-files", "-z"], { output: "collect" });
    if (code === 0) return text.split("\0").filter((file) => file !== "");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  return filesBelow("");
}

const leftOut = new Set([".git", "node_modules", "dist", "data", "coverage"]);

/**
 * @param {string} folder relative to the repository's
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * @param {string} file its name, for the messages
 * @param {string} text
 * @returns {string[]}
 */
export function pathsIn(file, text) {
  return text.split("\n").flatMap((line, index) => {
    const found = workplace.exec(line);
    return found === null ? [] : [`${file}:${index + 1}: path of a workplace: ${found[0]}`];
  });
}

/**
 * @param {string} file
 * @returns {string} empty for what is no text, or was removed but not yet committed
 */
function read(file) {
  try {
    const bytes = readFileSync(join(root, file));
    return bytes.includes(0) ? "" : bytes.toString("utf8");
  } catch {
    return "";
  }
}
