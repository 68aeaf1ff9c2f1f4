import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runProgram } from "../process/child.js";
import { Refusal } from "../process/refusal.js";

const packages = ["chromium", "fonts-noto-cjk"];
const byHand = `apt-get install ${packages.join(" ")}`;
const font = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

/**
 * Installs the browser and the Chinese fonts where they are missing and that is wanted, and says what
 * is left out where they stay missing.
 * @param {boolean} asked by a flag; a CI run asks by CI=true
 * @returns {Promise<string | undefined>} the browser's path
 * @throws {Refusal} where an installation was wanted and failed
 */
export async function ensureBrowser(asked) {
  const wanted = asked || process.env.CI === "true";
  const complete = () => findProgram("chromium") !== undefined && existsSync(font);
  if (!complete() && wanted && isRoot() && findProgram("apt-get") !== undefined) {
    await install();
  }
  const browser = findProgram("chromium");
  if (browser === undefined) {
    console.error(
      "Chromium is not installed: the tests of the page in a browser (packages/web/test) are left out.\n" +
        `To run them too, install it (as root: ${byHand}) or, as root: npm test -- --install-browser`,
    );
  } else if (!complete()) {
    console.error(
      `The Chinese fonts are not installed: the browser shows boxes. As root: ${byHand}`,
    );
  }
  return browser;
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
        `${text}\napt-get ${step[0]} failed; its own words are above.`,
        `Install the browser by hand (${byHand}), then run the command again.`,
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
