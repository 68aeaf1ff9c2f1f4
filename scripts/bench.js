import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runScript } from "./process/child.js";
import { root } from "./process/place.js";
import { Refusal } from "./process/refusal.js";

/**
 * Runs one program of `bench/`: `npm run bench -- gazette-parse`.
 * @param {string[]} args its name, then its own words
 */
export async function bench([name, ...args]) {
  const folder = join(root, "bench");
  const programs = readdirSync(folder).flatMap((file) =>
    file.endsWith(".ts") ? [file.slice(0, -".ts".length)] : [],
  );
  if (name === undefined || !programs.includes(name)) {
    throw new Refusal([
      name === undefined ? "Say which benchmark to run." : `There is no benchmark "${name}".`,
      `Use one of: ${programs.join(", ")} (npm run bench -- NAME).`,
    ]);
  }
  const { code } = await runScript(join(folder, `${name}.ts`), args);
  return code;
}
