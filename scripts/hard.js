import { runScript } from "./process/child.js";

/**
 * Runs the proofs that take their time: the server under load, faults and bad input.
 * @param {string[]} args the parts to run, all where none is named, and `--seed N`
 */
export async function hard(args) {
  const { code } = await runScript("packages/server/test/hard/main.ts", args);
  return code;
}
