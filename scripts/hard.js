import { ensurePage } from "./page/page.js";
import { runScript } from "./process/child.js";

/**
 * Runs the proofs that take their time: the server under load, faults and bad input. It is the server as people have
 * it, with its page.
 * @param {string[]} args the parts to run, all where none is named, and `--seed N`
 */
export async function hard(args) {
  await ensurePage();
  const { code } = await runScript("packages/server/test/hard/main.ts", args);
  return code;
}
