import { leash, runProgram } from "../process/child.js";
import { Refusal } from "../process/refusal.js";

/**
 * Runs npm: the one that started this process where there is one, else the one on PATH.
 * @param {string[]} args
 * @param {import("../process/child.js").ChildOptions} [options]
 * @throws {Refusal} where there is no npm
 */
export async function runNpm(args, options = {}) {
  const script = process.env.npm_execpath;
  const [program, first] = script?.endsWith("npm-cli.js")
    ? [process.execPath, [script]]
    : ["npm", []];
  const env = {
    ...options.env,
    NODE_OPTIONS: `${leash} ${process.env.NODE_OPTIONS ?? ""}`.trim(),
  };
  try {
    return await runProgram(program, [...first, ...args], { ...options, env });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new Refusal(
      [
        "npm is missing: it is not on the PATH.",
        "Install npm 10 or newer (it comes with Node.js; on Debian and Ubuntu: apt-get install npm), then run the command again.",
      ],
      [
        "找不到 npm：它不在 PATH 中。",
        "请安装 npm 10 或更新版本（随 Node.js 提供；Debian、Ubuntu 上可用 apt-get install npm），再运行同一命令。",
      ],
    );
  }
}
