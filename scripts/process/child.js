import { spawn } from "node:child_process";
import { root } from "./place.js";
import { Refusal } from "./refusal.js";
import { chooseRuntime } from "./runtime.js";
import { interruptedCode, noteSignal, signalCode, stopSignals } from "./signals.js";

/** How long a child may take to stop when asked, in milliseconds, before it is killed, unless it is said. */
const usualPatience = 10_000;

/** npm passes a terminal's Ctrl-C on although the terminal has sent it already: the same one twice. */
const sameSignal = 1_000;

/** What a Node is given so that it does not outlive the process that starts it. */
export const leash = `--import=${new URL("./leave-with-parent.js", import.meta.url).href}`;

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd] default: the repository's folder
 * @property {Record<string, string | undefined>} [env] added to the environment
 * @property {"inherit" | "collect"} [output] where the child's words go: through this process's own
 *   streams (default), or into the result, unseen
 * @property {number} [patience] how long it may take to stop when asked, in milliseconds, before it is killed
 *
 * @typedef {object} ChildResult
 * @property {number} code the exit code, or 128 + the number of the signal that ended it
 * @property {string} text what it said, on both streams; empty where the words went straight through
 */

/**
 * Runs a script with the project's runtime; see {@link runProgram}.
 * @param {string} script
 * @param {string[]} [args]
 * @param {ChildOptions} [options]
 */
export function runScript(script, args = [], options = {}) {
  return runProgram(chooseRuntime(), [leash, script, ...args], options);
}

/**
 * Runs a program in a process group of its own, passes the stop signals on to the whole group, waits,
 * and leaves nothing of the group behind. It reads nothing from the keyboard.
 * @param {string} program
 * @param {string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<ChildResult>}
 * @throws where the program cannot be started at all (code ENOENT, EACCES)
 * @throws {Refusal} where a stop was asked for before
 */
export async function runProgram(
  program,
  args,
  { cwd = root, env, output = "inherit", patience = usualPatience } = {},
) {
  if (interruptedCode() !== undefined) throw new Refusal(["Stopped."]);
  const stream = output === "collect" ? "pipe" : "inherit";
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", stream, stream],
  });

  let text = "";
  for (const words of [child.stdout, child.stderr]) {
    words?.setEncoding("utf8").on("data", (chunk) => (text += chunk));
  }

  const stopForwarding = forwardSignals((signal) => signalGroup(child.pid, signal), patience);
  return new Promise((resolve, reject) => {
    child.once("error", (error) => {
      stopForwarding();
      reject(error);
    });
    child.once("exit", () => signalGroup(child.pid, "SIGKILL"));
    child.once("close", (code, signal) => {
      stopForwarding();
      resolve({ code: code ?? (signal === null ? 1 : signalCode(signal)), text });
    });
  });
}

/**
 * Hands each stop signal on; kills where a second request comes, or where stopping takes too long.
 * @param {(signal: NodeJS.Signals) => void} send
 * @param {number} patience in milliseconds
 * @returns {() => void} ends the forwarding
 */
function forwardSignals(send, patience) {
  let asked = 0;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    noteSignal(signal);
    const now = Date.now();
    if (asked === 0) {
      asked = now;
      send(signal);
      timer = setTimeout(() => send("SIGKILL"), patience);
    } else if (now - asked > sameSignal) {
      send("SIGKILL");
    }
  };

  for (const signal of stopSignals) process.on(signal, forward);
  return () => {
    clearTimeout(timer);
    for (const signal of stopSignals) process.off(signal, forward);
  };
}

/**
 * @param {number | undefined} pid the group's first process
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // The group is empty: all have left already.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
