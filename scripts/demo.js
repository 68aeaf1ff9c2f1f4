import { ensurePage } from "./page/page.js";
import { runScript } from "./process/child.js";

/**
 * Fills the demonstration city where there is none, and runs its server until it stops.
 * @param {string[]} args `--fresh` makes the city anew
 */
export async function demo(args) {
  await ensurePage();
  const { code } = await runScript("packages/server/src/demonstration/main.ts", args);
  return code;
}
