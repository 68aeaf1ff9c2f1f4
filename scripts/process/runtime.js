import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./place.js";
import { Refusal } from "./refusal.js";

/** The first Node that runs `.ts` files unbuilt in the way this project relies on. */
const wanted = 24;

/** @throws {Refusal} on a system other than Linux */
export function requireLinux(platform = process.platform) {
  if (platform === "linux") return;
  const windows = platform === "win32";
  throw new Refusal(
    [
      `gongbao runs on Linux; this system is "${platform}".`,
      windows
        ? "On Windows, run it inside WSL 2 (wsl --install), with Node.js 20 or newer there."
        : "Run it in a Linux container or virtual machine with Node.js 20 or newer.",
    ],
    [
      `gongbao 在 Linux 上运行；当前系统是“${platform}”。`,
      windows
        ? "在 Windows 上，请在 WSL 2（wsl --install）中安装 Node.js 20 或更新版本后运行。"
        : "请在装有 Node.js 20 或更新版本的 Linux 容器或虚拟机中运行。",
    ],
  );
}

/**
 * The Node that runs the `.ts` files: the running one where it is new enough, else the one that npm
 * installed beside the packages. It is started by path and never looked up on PATH.
 * @returns {string} the path of an executable
 * @throws {Refusal} where there is neither
 */
export function chooseRuntime(running = process.versions.node, folder = root) {
  if (Number.parseInt(running, 10) >= wanted) return process.execPath;
  const installed = join(folder, "node_modules", `node-linux-${process.arch}`, "bin", "node");
  if (existsSync(installed)) return installed;
  throw new Refusal(
    [
      `No Node.js ${wanted} is to be had here: the one running is ${running}, and none was installed for ${process.arch}.`,
      `Install Node.js ${wanted} or newer and run the command with it.`,
    ],
    [
      `这里没有可用的 Node.js ${wanted}：当前版本是 ${running}，也没有适用于 ${process.arch} 的版本可装。`,
      `请安装 Node.js ${wanted} 或更新版本，再用它运行同一命令。`,
    ],
  );
}

/**
 * The script that starts an installed tool, from the `bin` of its package.
 * @param {string} packageName
 * @param {string} [command] where the package brings more than one
 * @returns {string} a path to start with the runtime
 */
export function toolPath(packageName, command = packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}
