import { serve } from "./serve.js";

/**
 * Runs the server until it stops. It reads HOST and PORT from the environment and prints its address.
 * @param {string[]} args passed on to the server
 */
export function start(args) {
  return serve("packages/server/src/main.ts", args);
}
