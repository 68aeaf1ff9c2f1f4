import { createHash } from "node:crypto";
import { chown, lstat, mkdir, stat } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { DatabaseFailure } from "../failure.ts";

/** Whom PostgreSQL runs as: it refuses root. */
export interface Runner {
  readonly uid: number;
  readonly gid: number;
}

/** Where an embedded PostgreSQL keeps its things. */
export interface Place {
  /** The copies of the binaries. */
  readonly home: string;
  /** The folder that holds the data folder and its log. */
  readonly base: string;
  readonly socket: string;
  /** Null where PostgreSQL runs as the user who starts it. */
  readonly runner: Runner | null;
  /** The name by which the socket knows who connects. */
  readonly client: string;
}

interface Choice extends Pick<Place, "base" | "runner"> {
  readonly folder: string;
  /** What tells the folder from others in a name. */
  readonly id: string;
}

const nobody: Runner = { uid: 65_534, gid: 65_534 };
const systemHome = "/var/lib/gongbao";

/** The kernel takes 107 bytes for a socket; `/.s.PGSQL.5432` is fourteen, with a lock file beside it. */
const longestSocketFolder = 85;

/** The folder that holds, or would hold, the data folder of PostgreSQL and its log; nothing is made. */
export async function baseOf(data: string): Promise<string> {
  const { base } = await choose(data);
  return base;
}

/**
 * Chooses and makes the folders for the data folder that the operator named. Root gives PostgreSQL to an unprivileged
 * user; where that one cannot reach the data folder, everything goes under /var/lib/gongbao.
 */
export async function makePlace(data: string): Promise<Place> {
  const { folder, runner, id, base } = await choose(data);
  try {
    await mkdir(dirname(base), { recursive: true, mode: 0o755 });
    await own(base, runner);
    const near = join(base, "socket");
    const far = join(tmpdir(), `gongbao-${runner?.uid ?? process.getuid?.() ?? 0}-${id}`);
    const socket = Buffer.byteLength(near) <= longestSocketFolder ? near : far;
    await own(socket, runner);
    return {
      home: runner === null ? folder : systemHome,
      base,
      socket,
      runner,
      client: userInfo().username,
    };
  } catch (cause) {
    if (cause instanceof DatabaseFailure) throw cause;
    throw new DatabaseFailure(
      `The data folder ${base} cannot be made: ${cause instanceof Error ? cause.message : String(cause)}\nMake it writable, or name another folder: DATA_DIR=/path/to/folder`,
      `无法建立数据目录 ${base}。\n请给予写权限，或指定另一个目录：DATA_DIR=/目录`,
      { cause },
    );
  }
}

async function choose(data: string): Promise<Choice> {
  const folder = resolve(data);
  const runner = process.getuid?.() === 0 ? nobody : null;
  const id = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const inside = runner === null || (await isReachable(folder));
  return { folder, runner, id, base: inside ? join(folder, "postgresql") : join(systemHome, id) };
}

/** Makes a folder that only its owner enters; refuses one that somebody else laid there. */
async function own(folder: string, runner: Runner | null): Promise<void> {
  const made = await mkdir(folder, { mode: 0o700 }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
      throw error;
    },
  );
  if (made && runner) await chown(folder, runner.uid, runner.gid);
  const found = await lstat(folder);
  const owners = runner ? [runner.uid, 0] : [process.getuid?.() ?? found.uid];
  if (found.isDirectory() && owners.includes(found.uid) && (found.mode & 0o077) === 0) {
    // A start that was broken off between making and giving.
    if (runner && found.uid === 0) await chown(folder, runner.uid, runner.gid);
    return;
  }
  throw new DatabaseFailure(
    `The folder ${folder} is not one that only PostgreSQL's user may enter.\nIf another user runs the server, run this as that user. If it is gongbao's own and was given away, give it back: chown ${owners[0]} and chmod 700 on it; it may hold the data. If not, name another data folder: DATA_DIR=/path/to/folder`,
    `目录 ${folder} 不是只有PostgreSQL的用户可进入的。\n如服务由另一个用户运行，请以那个用户运行本命令。如是公报自己的目录而被改动过，请改回：chown ${owners[0]}、chmod 700；其中可能有数据。否则请指定另一个数据目录：DATA_DIR=/目录`,
  );
}

/** Whether everybody may walk down to the folder, or to what is there of its path. */
async function isReachable(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await stat(at).catch(() => null);
    if (found && (found.mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
