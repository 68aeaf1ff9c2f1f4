import { readFileSync, readdirSync } from "node:fs";

/** Ticks of a second in /proc, which are the same on every Linux of today. */
const TICKS = 100;

interface Process {
  readonly parent: number;
  /** Its own ticks, and those of its children that have ended. */
  readonly own: number;
  readonly ended: number;
}

/** A process as /proc tells of it (proc_pid_stat(5)); null where it has ended meanwhile. */
function processAt(pid: string): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before the last bracket may hold anything.
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return { parent, own: user + system, ended: endedUser + endedSystem };
  } catch {
    return null;
  }
}

/** Seconds of the processor that the processes started by this one have taken, and those that they started. */
export function processorOfStarted(): number {
  const all = new Map<number, Process>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/u.test(each))) {
    const found = processAt(name);
    if (found) all.set(Number(name), found);
  }
  const isBelow = (pid: number): boolean => {
    const parent = all.get(pid)?.parent;
    return parent !== undefined && (parent === process.pid || isBelow(parent));
  };
  let ticks = all.get(process.pid)?.ended ?? 0;
  for (const [pid, { own, ended }] of all) if (isBelow(pid)) ticks += own + ended;
  return ticks / TICKS;
}
