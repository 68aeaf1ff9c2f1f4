import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { makePlace } from "../../../src/database/embedded/place.ts";
import type { Random } from "../random.ts";

/** The first process of the PostgreSQL of a data folder; null where none runs. */
export async function postmasterOf(data: string): Promise<number | null> {
  const { base } = await makePlace(data);
  const text = await readFile(join(base, "pg", "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number(text.split("\n")[0]);
  return pid > 1 && (await parentOf(pid)) !== null ? pid : null;
}

/** One of the processes that it has started: of a connection, of the log, of the checkpoints. */
export async function backendOf(postmaster: number, random: Random): Promise<number | null> {
  const backends: number[] = [];
  for (const name of await readdir("/proc")) {
    if (/^\d+$/u.test(name) && (await parentOf(Number(name))) === postmaster) {
      backends.push(Number(name));
    }
  }
  return backends.length === 0 ? null : random.pick(backends);
}

async function parentOf(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name of the program stands in parentheses and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[1] === undefined || fields[1] === "" ? null : Number(fields[1]);
}

/** Ends a process at once. It may have ended by itself meanwhile. */
export function killAtOnce(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
