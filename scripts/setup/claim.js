import { mkdirSync, readdirSync, readFileSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Runs one piece of work at a time among all processes that name the same folder.
 *
 * Each puts a file there named after itself (process id and start time) and works only where no other
 * living process has one. Such a name is never used twice, so anybody may clear away the file of a
 * process that died, and no lock outlives its owner.
 *
 * @template T
 * @param {string} folder made and removed as needed; its parent must exist
 * @param {() => Promise<T>} work
 * @param {(owner: number) => void} [onWait] told once, with the process id waited for
 * @returns {Promise<T>}
 */
export async function withClaim(folder, work, onWait) {
  const me = identity(process.pid);
  const mine = join(folder, me);
  let told = false;
  for (;;) {
    putClaim(folder, mine);
    const other = livingClaims(folder).find((name) => name !== me);
    if (other === undefined) break;
    dropClaim(folder, mine);
    if (!told) onWait?.(ownerOf(other));
    told = true;
    await sleep(50 + Math.random() * 200);
    while (livingClaims(folder).length > 0) await sleep(100 + Math.random() * 100);
  }
  const dropOnExit = () => dropClaim(folder, mine);
  process.once("exit", dropOnExit);
  try {
    return await work();
  } finally {
    process.off("exit", dropOnExit);
    dropClaim(folder, mine);
  }
}

/**
 * The claims in a folder whose owners live; those of the dead are removed.
 * @param {string} folder
 */
export function livingClaims(folder) {
  return readFolder(folder).filter((name) => {
    if (identity(ownerOf(name)) === name) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
}

/**
 * A process as nobody else will ever be: its id, and when it started in ticks since boot (proc(5)).
 * One that has ended is `gone`, also while its parent has not yet taken note.
 * @param {number} pid
 */
export function identity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may hold anything; the rest is plain.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ended = fields[0] === "Z";
    return ended ? `${pid}.gone` : `${pid}.${fields[19]}`;
  } catch {
    return `${pid}.gone`;
  }
}

/** @param {string} claim */
function ownerOf(claim) {
  return Number.parseInt(claim, 10);
}

/**
 * @param {string} folder
 * @param {string} file
 */
function putClaim(folder, file) {
  for (;;) {
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, "");
      return;
    } catch (error) {
      // Another process removed the empty folder between the two lines.
      if (!hasCode(error, "ENOENT")) throw error;
    }
  }
}

/**
 * @param {string} folder
 * @param {string} file
 */
function dropClaim(folder, file) {
  rmSync(file, { force: true });
  try {
    rmdirSync(folder);
  } catch (error) {
    // Others still have their claims there, or have removed the folder.
    if (!hasCode(error, "ENOTEMPTY") && !hasCode(error, "ENOENT")) throw error;
  }
}

/** @param {string} folder */
function readFolder(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}
