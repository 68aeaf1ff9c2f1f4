import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Result } from "./measured.ts";

const run = promisify(execFile);
const sources = fileURLToPath(new URL("peers/", import.meta.url));

/** Why there is no peer in C on this machine; null where there is one. */
export function noCompiler(): string | null {
  try {
    execFileSync("gcc", ["--version"], { stdio: "ignore" });
    return null;
  } catch {
    return "gcc is not installed";
  }
}

const FLAGS = ["-O3", "-march=native", "-pthread"] as const;

/** Compiles a set's peer beside its columns; gives what runs it. */
export function compilePeer(set: "eight" | "twenty", folder: string) {
  const program = join(folder, "peer");
  const source = join(sources, `${set}.c`);
  execFileSync("gcc", [...FLAGS, "-I", folder, "-I", sources, "-o", program, source]);
  /** Runs so many times in one process; the quickest in milliseconds. `most` is room for awards. */
  return async (threads: number, times: number, most: number): Promise<Result & { ms: number }> => {
    const words = [join(folder, "columns.bin"), threads, times, most].map(String);
    const { stdout } = await run(program, words);
    return JSON.parse(stdout) as Result & { ms: number };
  };
}
