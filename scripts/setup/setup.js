import { accessSync, constants, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process/place.js";
import { Refusal } from "../process/refusal.js";
import { withClaim } from "./claim.js";
import { explainNpmFailure } from "./npm-failure.js";
import { runNpm } from "./npm.js";
import { installedStamp, wantedStamp, writeStamp } from "./stamp.js";

/** Installs the packages where they are missing or not those of the lockfile; otherwise does nothing. */
export async function ensureSetup() {
  if (installedStamp() === wantedStamp()) return;
  requireWritable(root);
  await withClaim(join(root, ".setup.lock"), install, (owner) => {
    console.error(`Another start (process ${owner}) is installing the packages; waiting for it …`);
  });
}

async function install() {
  const stamp = wantedStamp();
  if (installedStamp() === stamp) return;
  const started = performance.now();
  console.error("Installing the packages (once; about a minute) …");
  rmSync(join(root, "node_modules", ".gongbao-setup"), { force: true });
  const { code, text } = await runNpm(
    [
      "ci",
      "--include=dev",
      "--include=optional",
      "--ignore-scripts",
      "--loglevel=error",
      "--fetch-retries=3",
      "--fetch-retry-mintimeout=1000",
      "--fetch-retry-maxtimeout=5000",
    ],
    { output: "collect" },
  );
  if (code !== 0) throw explainNpmFailure(text, code);
  writeStamp(stamp);
  console.error(`Packages installed in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/**
 * @param {string} folder
 * @throws {Refusal}
 */
function requireWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal(
      `The packages have to be installed first, and you may not write to ${folder}.`,
      `Become its owner (as root: chown -R ${process.getuid?.() ?? "YOU"} "${folder}") or run the command in a copy of your own.`,
    );
  }
}
