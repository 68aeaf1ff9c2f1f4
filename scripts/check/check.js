import { runScript } from "../process/child.js";
import { Refusal } from "../process/refusal.js";
import { toolPath } from "../process/runtime.js";
import { runNpm } from "../setup/npm.js";
import { registryFaults } from "./registry.js";
import { pathFaults } from "./paths.js";

/**
 * One check: runs without printing, and gives its exit code and its words.
 * @typedef {() => Promise<{ code: number, text: string }>} Step
 */

/** @type {Record<string, Step>} */
const steps = {
  // In one thread: each further one reads the libraries' types again, and other checks run beside it.
  types: tool("typescript", ["--pretty", "false", "--singleThreaded"], "tsc"),
  lint: tool("oxlint", ["--type-aware", "--deny-warnings"]),
  format: tool("oxfmt", ["--check"]),
  unused: tool("knip", ["--no-progress"]),
  arrows,
  install: () =>
    runNpm(["ci", "--dry-run", "--include=dev", "--include=optional", "--ignore-scripts"], {
      output: "collect",
    }),
  registry: async () => verdict(registryFaults()),
  paths: async () => verdict(await pathFaults()),
};

/**
 * Runs every check, two at a time, also past one that fails, and sums up.
 * @param {string[]} names those to run; default: all
 */
export async function check(names) {
  const strange = names.find((name) => steps[name] === undefined);
  if (strange !== undefined) {
    throw new Refusal([
      `There is no check "${strange}".`,
      `Checks: ${Object.keys(steps).join(", ")}.`,
    ]);
  }
  const failed = /** @type {string[]} */ ([]);
  const left = Object.entries(steps)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .values();
  const next = async () => {
    for (const [name, step] of left) {
      const started = performance.now();
      const { code, text } = await step();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (code !== 0) {
        failed.push(name);
        console.log(text.trimEnd());
      }
      console.log(
        `${code === 0 ? "ok    " : "FAILED"}  ${name.padEnd(9)} ${seconds.padStart(5)} s`,
      );
    }
  };
  // Two at a time: the longest keeps one core busy.
  await Promise.all([next(), next()]);
  console.log(failed.length === 0 ? "All checks passed." : `Failed checks: ${failed.join(", ")}.`);
  return failed.length === 0 ? 0 : 1;
}

/**
 * @param {string} packageName
 * @param {string[]} args
 * @param {string} [command]
 * @returns {Step}
 */
function tool(packageName, args, command) {
  return () => runScript(toolPath(packageName, command), args, { output: "collect" });
}

/**
 * The arrows between the packages. The tool passes in silence where it cannot read TypeScript, so
 * what it says it has read is looked at too.
 * @type {Step}
 */
async function arrows() {
  const args = ["packages", "corpus", "bench", "--output-type", "err"];
  const { code, text } = await tool("dependency-cruiser", args, "depcruise")();
  const modules = Number(/\((\d+) modules/.exec(text)?.[1] ?? 0);
  if (code !== 0 || modules > 50) return { code, text };
  return {
    code: 1,
    text: `${text}\nOnly ${modules} modules were read: the .ts files are not seen.`,
  };
}

/** @param {string[]} faults */
function verdict(faults) {
  return { code: faults.length === 0 ? 0 : 1, text: faults.join("\n") };
}
