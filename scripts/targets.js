import { Refusal, printRefusal } from "./process/refusal.js";
import { requireLinux } from "./process/runtime.js";
import { interruptedCode } from "./process/signals.js";
import { ensureSetup } from "./setup/setup.js";

/**
 * A target gets the words after its name, with what was made ready for it, and gives the exit code.
 * @typedef {(args: string[], ready?: import("./test/browser.js").Ready) => Promise<number>} Target
 */

/** @type {Record<string, () => Promise<Target>>} */
const targets = {
  start: async () => (await import("./start.js")).start,
  demo: async () => (await import("./demo.js")).demo,
  test: async () => (await import("./test/test.js")).test,
  check: async () => (await import("./check/check.js")).check,
  format: async () => (await import("./format.js")).format,
  docs: async () => (await import("./docs.js")).docs,
  bench: async () => (await import("./bench.js")).bench,
  "test:cluster": async () => (await import("./cluster.js")).cluster,
  "test:hard": async () => (await import("./hard.js")).hard,
};

/**
 * Installs the packages and, where tests are to run, what they have to work with: one comes while the other does.
 * @param {string | undefined} name
 * @param {string[]} args
 * @returns {Promise<import("./test/browser.js").Ready>} nothing where no tests are to run
 */
async function setUp(name, args) {
  if (name !== "test") {
    await ensureSetup();
    return {};
  }
  const { ensureBrowserFor } = await import("./test/browser.js");
  const [packages, browser] = await Promise.allSettled([ensureSetup(), ensureBrowserFor(args)]);
  if (packages.status === "rejected") throw packages.reason;
  if (browser.status === "rejected") throw browser.reason;
  return browser.value;
}

/**
 * Sets up what is missing, runs one target and sets the exit code.
 * @param {string | undefined} name
 * @param {string[]} args
 */
export async function runTarget(name, args) {
  try {
    const load = name === undefined ? undefined : targets[name];
    if (load === undefined) {
      throw new Refusal([
        `There is no target "${name ?? ""}".`,
        `Use one of: ${Object.keys(targets).join(", ")} (npm start, npm test, npm run check …).`,
      ]);
    }
    requireLinux();
    // npm killed by SIGKILL passes nothing on either.
    if (process.env.npm_lifecycle_event !== undefined)
      await import("./process/leave-with-parent.js");
    const needs = await setUp(name, args);
    const target = await load();
    process.exitCode = await target(args, needs);
  } catch (error) {
    process.exitCode = interruptedCode() ?? 1;
    if (interruptedCode() === undefined && !printRefusal(error)) throw error;
  }
}
