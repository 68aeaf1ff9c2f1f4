import { runScript } from "./process/child.js";
import { toolPath } from "./process/runtime.js";

/**
 * Formats files in place: those named, or all.
 * @param {string[]} args
 */
export async function format(args) {
  const { code } = await runScript(toolPath("oxfmt"), args);
  return code;
}
