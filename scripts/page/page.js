import { accessSync, constants, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runScript } from "../process/child.js";
import { root } from "../process/place.js";
import { Refusal } from "../process/refusal.js";
import { toolPath } from "../process/runtime.js";
import { withClaim } from "../setup/claim.js";
import { builtPage, wantedPage, writePageStamp } from "./stamp.js";

const web = join(root, "packages/web");

/** Builds the page where it is missing or older than its sources; otherwise does nothing. */
export async function ensurePage() {
  if (builtPage() === wantedPage()) return;
  requireWritable();
  await withClaim(join(root, ".page.lock"), build, (owner) => {
    console.error(`Another start (process ${owner}) is building the page; waiting for it …`);
  });
}

async function build() {
  const stamp = wantedPage();
  if (builtPage() === stamp) return;
  const started = performance.now();
  console.error("Building the page …");
  rmSync(join(web, "dist/.page-stamp"), { force: true });
  const { code, text } = await runScript(toolPath("vite"), ["build", "--logLevel", "warn"], {
    cwd: web,
    output: "collect",
  });
  if (code !== 0) {
    throw new Refusal(`${text}\nThe page could not be built; the builder's words are above.`);
  }
  writePageStamp(stamp);
  console.error(`Page built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** @throws {Refusal} */
function requireWritable() {
  const dist = join(web, "dist");
  try {
    for (const folder of [root, existsSync(dist) ? dist : web]) accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal(
      `The page has to be built first, and you may not write to ${web}.`,
      `Become its owner (as root: chown -R ${process.getuid?.() ?? "YOU"} "${root}") or run the command in a copy of your own.`,
    );
  }
}
