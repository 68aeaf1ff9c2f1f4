import { runScript } from "./process/child.js";

/**
 * Runs the whole rulebook on a Spark of its own on loopback, a master and two workers, and compares every award with
 * the run without it.
 * @param {string[]} args how many holders of each kind, then kinds of holders; all kinds where none is named
 */
export async function cluster(args) {
  const { code } = await runScript("packages/population/test/cluster/main.ts", args, {
    patience: 30_000,
  });
  return code;
}
