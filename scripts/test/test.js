import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensurePage } from "../page/page.js";
import { printRefusal } from "../process/refusal.js";
import { runScript } from "../process/child.js";
import { toolPath } from "../process/runtime.js";
import { interruptedCode } from "../process/signals.js";
import { installFlag } from "./browser.js";
import { countReport, countsLine, judge } from "./counts.js";

/**
 * Runs the tests, those in a browser too where there is one, and closes with `N passed, N failed`.
 * @param {string[]} args `--install-browser`; all else goes on to vitest (files, -t NAME …)
 * @param {import("./browser.js").Ready} [ready] the browser, where there is one
 */
export async function test(args, { browser, notice } = {}) {
  const rest = args.filter((arg) => arg !== installFlag);
  const projects = rest.filter((arg) => arg.startsWith("--project"));
  if (notice !== undefined) console.error(notice);
  const pageFailed = browser !== undefined && !(await buildsPage());

  const folder = mkdtempSync(join(tmpdir(), "gongbao-test-"));
  try {
    const reportFile = join(folder, "report.json");
    // Without a browser its tests are counted as skipped; on an old page they would mislead.
    const chosen = pageFailed && projects.length === 0 ? ["--project=unit"] : [];
    const run = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
    const env = { CHROMIUM_PATH: pageFailed ? "" : (browser ?? "") };
    const { code } = await runScript(toolPath("vitest"), [...run, ...chosen, ...rest], { env });
    const stopped = interruptedCode();
    if (stopped !== undefined) return stopped;

    const counts = countReport(readReport(reportFile));
    if (pageFailed) counts.failed += 1;
    const verdict = judge(counts, code);
    if (verdict.reason !== undefined) console.error(verdict.reason);
    // Once more: what was said first has long scrolled away.
    if (notice !== undefined) console.error(`\n${notice}`);
    console.log(countsLine(verdict.counts));
    return verdict.code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<boolean>} false where the page cannot be built; the other tests run all the same */
async function buildsPage() {
  try {
    await ensurePage();
    return true;
  } catch (error) {
    if (interruptedCode() !== undefined || !printRefusal(error)) throw error;
    console.error("The tests in a browser are left out; the missing page counts as one failure.");
    return false;
  }
}

/**
 * @param {string} file
 * @returns {unknown} undefined where the runner ended before it wrote its report
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
