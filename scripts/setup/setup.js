import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process/place.js";
import { withClaim } from "./claim.js";
import { explainNpmFailure } from "./npm-failure.js";
import { runNpm } from "./npm.js";
import { installedStamp, wantedStamp, writeStamp } from "./stamp.js";
import { requireWritable } from "./writable.js";

/** Installs the packages where they are missing or not those of the lockfile; otherwise does nothing. */
export async function ensureSetup() {
  if (installedStamp() === wantedStamp()) return;
  requireWritable([root], {
    english: "The packages have to be installed first",
    chinese: "需要先安装依赖包",
  });
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
