import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runProgram } from "../process/child.js";
import { Refusal } from "../process/refusal.js";

/** Chromium without windows of its own takes a third less time over a page than Chromium that hides them. */
const headless = "chromium-headless-shell";
const packages = [headless, "fonts-noto-cjk"];
const byHand = `apt-get install ${packages.join(" ")}`;
const fontFile = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/**
 * What the tests in a browser have to work with. They need both: without fonts Chromium shows boxes of
 * other widths, or does not start.
 * @typedef {object} Found
 * @property {string | undefined} browser the path of Chromium
 * @property {boolean} fonts whether there are fonts for Chinese
 */

export const installFlag = "--install-browser";

/**
 * What the tests in a browser were given: the browser's path, or what to say where they are left out.
 * @typedef {{ browser?: string, notice?: string }} Ready
 */

/**
 * Makes ready what the tests that these words ask for need beside the packages.
 * @param {string[]} args those of `npm test`
 * @returns {Promise<Ready>}
 * @throws {Refusal} where an installation was wanted and failed
 */
export async function ensureBrowserFor(args) {
  const isOfProject = args.some((arg) => arg.startsWith("--project"));
  const wanted = !isOfProject || args.some((arg) => /^(?:--project=)?browser/.test(arg));
  return wanted ? ensureBrowser(args.includes(installFlag)) : {};
}

/**
 * Looks for the browser and the Chinese fonts, and installs what is missing where that is wanted.
 * @param {boolean} asked by a flag; a CI run asks by CI=true
 * @returns {Promise<Ready>}
 * @throws {Refusal} where an installation was wanted and failed
 */
async function ensureBrowser(asked) {
  const wanted = asked || process.env.CI === "true";
  const can = wanted && isRoot() && findProgram("apt-get") !== undefined;
  let found = await look();
  if (can && missing(found).length > 0) {
    await install();
    found = await look();
  }
  const { browser } = found;
  return browser === undefined || !found.fonts ? { notice: leftOutNotice(found) } : { browser };
}

/**
 * Says which tests are left out, why, and what to install.
 * @param {Found} found
 */
export function leftOutNotice(found) {
  const absent = missing(found);
  return [
    `Not installed: ${absent.map(({ english }) => english).join(" and ")}. The tests of the page in a browser (packages/web/test) are left out.`,
    `To run them too, as root: ${byHand}, or: npm test -- --install-browser`,
    `未安装${absent.map(({ chinese }) => chinese).join(" 和")}，在浏览器中测试网页的用例（packages/web/test）已略去。`,
    `如需运行，请以 root 执行：${byHand}，或：npm test -- --install-browser`,
  ].join("\n");
}

/** @param {Found} found */
function missing({ browser, fonts }) {
  return [
    ...(browser === undefined ? [{ english: "Chromium", chinese: " Chromium" }] : []),
    ...(fonts ? [] : [{ english: "fonts for Chinese", chinese: "中文字体" }]),
  ];
}

/** @returns {Promise<Found>} */
async function look() {
  return {
    browser: process.env.CHROMIUM_PATH || findProgram(headless) || findProgram("chromium"),
    fonts: existsSync(fontFile) || (await knowsChineseFonts()),
  };
}

/** Whether fontconfig, where it is there to ask, knows any font for Chinese. */
async function knowsChineseFonts() {
  const ask = findProgram("fc-list");
  if (ask === undefined) return false;
  const { code, text } = await runProgram(ask, [":lang=zh-cn", "family"], { output: "collect" });
  return code === 0 && text.trim() !== "";
}

async function install() {
  console.error(`Installing ${packages.join(" and ")} …`);
  // dpkg wants the system's folders too, which not every caller's PATH names.
  const path = [process.env.PATH, "/usr/local/sbin", "/usr/sbin", "/sbin"].join(delimiter);
  const env = { DEBIAN_FRONTEND: "noninteractive", PATH: path };
  const steps = [["update"], ["install", "--yes", "--no-install-recommends", ...packages]];
  for (const step of steps) {
    const { code, text } = await runProgram("apt-get", ["-q", ...step], { output: "collect", env });
    if (code !== 0) {
      throw new Refusal(
        [
          `${text}\napt-get ${step[0]} failed; its own words are above.`,
          `Install the browser by hand (${byHand}), then run the command again.`,
        ],
        [
          `apt-get ${step[0]} 失败，其原话见上。`,
          `请手动安装浏览器（${byHand}），再运行同一命令。`,
        ],
      );
    }
  }
}

/**
 * @param {string} name
 * @returns {string | undefined} the path of the program, where PATH has it
 */
function findProgram(name) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function isRoot() {
  return process.getuid?.() === 0;
}
