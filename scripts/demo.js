import { serve } from "./serve.js";

/**
 * Fills the demonstration city where there is none, and runs its server until it stops.
 * @param {string[]} args `--fresh` makes the city anew
 */
export function demo(args) {
  return serve("packages/server/src/demonstration/main.ts", args);
}
