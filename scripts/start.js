import { ensurePage } from "./page/page.js";
import { runScript } from "./process/child.js";

/**
 * Builds the page where it is stale and runs the server until it stops. The server reads HOST and
 * PORT from the environment and prints its address.
 * @param {string[]} args passed on to the server
 */
export async function start(args) {
  await ensurePage();
  const { code } = await runScript("packages/server/src/main.ts", args);
  return code;
}
