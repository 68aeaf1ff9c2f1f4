import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../process/place.js";

/** All that the built page is made of: its own sources, those it imports, and the tools. */
const inputs = [
  "package-lock.json",
  "tsconfig.json",
  "packages/web/package.json",
  "packages/web/vite.config.ts",
  "packages/web/index.html",
  "packages/web/public",
  "packages/web/src",
  "packages/engine/src",
  "packages/gazette/src",
  "packages/rulebook/src",
];

/**
 * A short name for the page that these sources give.
 * @param {string} folder the repository's
 */
export function wantedPage(folder = root) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesUnder(join(folder, input)))) {
    hash.update(`${relative(folder, file)}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/**
 * The page that was built last, and whole.
 * @returns {string | undefined} undefined where none was
 */
export function builtPage(folder = root) {
  try {
    return readFileSync(stampFile(folder), "utf8").trim();
  } catch {
    return undefined;
  }
}

/**
 * Says which page stands in packages/web/dist; the last thing that a build does.
 * @param {string} stamp
 */
export function writePageStamp(stamp, folder = root) {
  writeFileSync(stampFile(folder), `${stamp}\n`);
}

/** @param {string} folder */
function stampFile(folder) {
  return join(folder, "packages/web/dist/.page-stamp");
}

/**
 * The files at or below a path in a fixed order, tests left out; none where nothing is there.
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return path.endsWith(".test.ts") ? [] : [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}
