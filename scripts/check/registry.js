import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process/place.js";

/** What would tie the installation to one registry, or to one person's account there. */
const ties = [
  {
    file: "package-lock.json",
    pattern: /"resolved":\s*"[^"]*:\/\//,
    meaning: "holds a download address",
  },
  { file: ".npmrc", pattern: /registry\s*=\s*\S*:|^\s*\/\/|_auth/, meaning: "names a registry" },
];

/**
 * The lines of package-lock.json and .npmrc that name a place to download from. Packages are found by
 * name and version, wherever the reader's npm looks, and checked by hash.
 * @param {(file: string) => string} [read]
 * @returns {string[]} a message each
 */
export function registryFaults(read = (file) => readFileSync(join(root, file), "utf8")) {
  return ties.flatMap(({ file, pattern, meaning }) =>
    read(file)
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${meaning}: ${line.trim()}`] : [],
      ),
  );
}
