import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./process/place.js";
import { Refusal, printRefusal } from "./process/refusal.js";
import { chooseRuntime, requireLinux } from "./process/runtime.js";
import { stopSignals } from "./process/signals.js";
import { ensureSetup } from "./setup/setup.js";

/**
 * Runs the command line in `packages/cli` with the caller's folder, words and streams, and ends as it
 * ends. Sets up first where nothing is installed; what that says goes to the error stream.
 * @param {string[]} args
 */
export async function launch(args) {
  try {
    requireLinux();
    await ensureSetup();
    run(chooseRuntime(), args);
  } catch (error) {
    process.exitCode = 1;
    if (!printRefusal(error)) throw error;
  }
}

/**
 * @param {string} runtime
 * @param {string[]} args
 */
function run(runtime, args) {
  const leash = `--import=${new URL("./process/leave-with-parent.js", import.meta.url).href}`;
  // The caller's own process group, so that the terminal's keyboard and Ctrl-Z reach the program.
  const child = spawn(runtime, [leash, join(root, "packages/cli/src/main.ts"), ...args], {
    stdio: "inherit",
  });
  for (const signal of stopSignals) process.on(signal, () => child.kill(signal));
  child.once("error", (error) => {
    process.exitCode = 1;
    printRefusal(new Refusal([`gongbao could not be started: ${error.message}`]));
  });
  child.once("exit", (code, signal) => {
    if (signal === null) {
      process.exitCode = code ?? 1;
      return;
    }
    for (const each of stopSignals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}
