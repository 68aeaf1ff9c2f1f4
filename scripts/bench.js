import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runScript } from "./process/child.js";
import { root } from "./process/place.js";
import { Refusal } from "./process/refusal.js";

const ending = ".bench.ts";

/**
 * Runs the benchmarks in `bench/`, one after the other: those named, or all.
 * @param {string[]} names without their ending
 */
export async function bench(names) {
  const folder = join(root, "bench");
  const all = existsSync(folder)
    ? readdirSync(folder).flatMap((file) =>
        file.endsWith(ending) ? [file.slice(0, -ending.length)] : [],
      )
    : [];
  const strange = names.find((name) => !all.includes(name));
  if (strange !== undefined || all.length === 0) {
    throw new Refusal(
      strange === undefined ? "There are no benchmarks." : `There is no benchmark "${strange}".`,
      `bench/ holds: ${all.join(", ") || "none"}.`,
    );
  }
  for (const name of names.length > 0 ? names : all) {
    console.log(`\n${name}`);
    const { code } = await runScript(join(folder, name + ending));
    if (code !== 0) return code;
  }
  return 0;
}
