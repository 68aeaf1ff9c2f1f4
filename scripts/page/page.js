import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runScript } from "../process/child.js";
import { root } from "../process/place.js";
import { Refusal } from "../process/refusal.js";
import { toolPath } from "../process/runtime.js";
import { withClaim } from "../setup/claim.js";
import { requireWritable } from "../setup/writable.js";
import { builtPage, wantedPage, writePageStamp } from "./stamp.js";

const web = join(root, "packages/web");
const dist = join(web, "dist");

/** Builds the page where it is missing or older than its sources; otherwise does nothing. */
export async function ensurePage() {
  if (builtPage() === wantedPage()) return;
  requireWritable([root, existsSync(dist) ? dist : web], {
    english: "The page has to be built first",
    chinese: "需要先构建网页",
  });
  await withClaim(join(root, ".page.lock"), build, (owner) => {
    console.error(`Another start (process ${owner}) is building the page; waiting for it …`);
  });
}

async function build() {
  const stamp = wantedPage();
  if (builtPage() === stamp) return;
  const started = performance.now();
  console.error("Building the page …");
  rmSync(join(dist, ".page-stamp"), { force: true });
  const { code, text } = await runScript(toolPath("vite"), ["build", "--logLevel", "warn"], {
    cwd: web,
    output: "collect",
  });
  if (code !== 0) {
    throw new Refusal(
      [`${text}\nThe page could not be built; the builder's words are above.`],
      ["网页未能构建，构建工具的原话见上。"],
    );
  }
  writePageStamp(stamp);
  console.error(`Page built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
