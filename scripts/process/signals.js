import { constants } from "node:os";

/** The signals by which a person, a terminal or a service manager asks the whole to stop. */
export const stopSignals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/** @type {NodeJS.Signals | undefined} */
let received;

/** @param {NodeJS.Signals} signal */
export function noteSignal(signal) {
  received ??= signal;
}

/**
 * The exit code of a run that was asked to stop before it was through, as shells count it.
 * @returns {number | undefined} undefined where nobody asked
 */
export function interruptedCode() {
  return received === undefined ? undefined : signalCode(received);
}

/** @param {NodeJS.Signals} signal */
export function signalCode(signal) {
  return 128 + constants.signals[signal];
}
