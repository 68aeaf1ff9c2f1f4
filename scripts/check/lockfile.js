import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process/place.js";

/**
 * The lines of package-lock.json that tie the installation to one registry by naming an address to
 * download from. Packages are found by name and version, and checked by hash.
 * @param {string} text
 * @returns {string[]} a message each
 */
export function lockfileFaults(text = readFileSync(join(root, "package-lock.json"), "utf8")) {
  return text
    .split("\n")
    .flatMap((line, index) =>
      /"resolved":\s*"[^"]*:\/\//.test(line)
        ? [`package-lock.json:${index + 1}: holds a download address: ${line.trim()}`]
        : [],
    );
}
