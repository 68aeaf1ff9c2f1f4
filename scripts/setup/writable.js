import { accessSync, constants } from "node:fs";
import { root } from "../process/place.js";
import { Refusal } from "../process/refusal.js";

/**
 * What has to be written before anything can start.
 * @typedef {{ english: string, chinese: string }} Purpose a sentence without its full stop
 */

/**
 * Looks, before any work is begun, whether its results can be written.
 * @param {string[]} folders
 * @param {Purpose} purpose
 * @param {(folder: string, mode: number) => void} [access] throws where a folder may not be written to
 * @throws {Refusal}
 */
export function requireWritable(folders, purpose, access = accessSync) {
  for (const folder of folders) {
    try {
      access(folder, constants.W_OK);
    } catch (error) {
      throw refusal(folder, purpose, error);
    }
  }
}

/**
 * @param {string} folder
 * @param {Purpose} purpose
 * @param {unknown} error
 */
function refusal(folder, { english, chinese }, error) {
  if (error instanceof Error && "code" in error && error.code === "EROFS") {
    return new Refusal(
      [
        `${english}, and ${folder} lies on a file system that can only be read.`,
        "Copy the repository to a folder that can be written to, and run the command there.",
      ],
      [
        `${chinese}，但 ${folder} 所在的文件系统是只读的。`,
        "请把整个仓库复制到可写的文件夹，再在那里运行同一命令。",
      ],
    );
  }
  const own = `chown -R ${process.getuid?.() ?? "YOU"} "${root}"`;
  return new Refusal(
    [
      `${english}, and you may not write to ${folder}.`,
      `Become its owner (as root: ${own}) or run the command in a copy of your own.`,
    ],
    [
      `${chinese}，但您无权写入 ${folder}。`,
      `请先成为其所有者（以 root 运行：${own}），或在您自己的副本中运行同一命令。`,
    ],
  );
}
