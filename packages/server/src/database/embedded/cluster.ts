import { spawn } from "node:child_process";
import { chown, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client, type ClientConfig } from "pg";
import { DatabaseFailure } from "../failure.ts";
import { type Binaries, prepareBinaries } from "./binaries.ts";
import { type Place, baseOf, makePlace } from "./place.ts";
import { hostBasedAccess, settings, userNames } from "./settings.ts";

/** A PostgreSQL of our own that runs, and that we hold as long as we need it. */
export interface Cluster {
  /** How a role of it connects to a database of it. */
  connection(role: string, database: string): ClientConfig;
  /** Lets go of it; the last one to do so stops it. */
  release(): Promise<void>;
}

/** The role that owns everything in the embedded PostgreSQL. */
export const clusterOwner = "gongbao";

/** Held in shared mode by everyone who uses the cluster; whoever gets it alone is the last. */
const inUse = "4711,1";
const patience = 60_000;
/** Between two attempts to start one that was killed, after the patience of the first. */
const pause = 5_000;

const howToMake = [
  `--username=${clusterOwner}`,
  "--auth=reject",
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
  "--data-checksums",
  "--no-instructions",
];

/**
 * Starts the embedded PostgreSQL of a data folder, making it where there is none, or joins one that runs. Several
 * processes may do so at once, and a start that was killed at any moment is taken up again.
 *
 * @throws {DatabaseFailure} where it cannot run, with what to do
 */
export async function openCluster(data: string): Promise<Cluster> {
  const place = await makePlace(data);
  const binaries = await prepareBinaries(place.home);
  const folder = join(place.base, "pg");
  await ensureData(place, binaries, folder);
  const connection = (user: string, database: string): ClientConfig => ({
    host: place.socket,
    user,
    database,
  });
  const reachIt = () => joinIn(place, binaries, folder, connection(clusterOwner, "postgres"));
  const holding = await keepHolding(reachIt);
  return {
    connection,
    async release() {
      const holder = holding.letGo();
      const { rows } = await holder
        .query<{ last: boolean }>(
          `select pg_advisory_unlock_shared(${inUse}), pg_try_advisory_lock(${inUse}) as last`,
        )
        // It has ended by itself: there is nothing to stop.
        .catch(() => ({ rows: [] }));
      if (rows[0]?.last === true) {
        await run(place, binaries.control, ["-D", folder, "-m", "fast", "-w", "stop"]);
      }
      await holder.end().catch(() => undefined);
    },
  };
}

/** Joins, and joins again where PostgreSQL ended although it is held: it was killed, and whoever is left starts it. */
async function keepHolding(reachIt: () => Promise<Client>): Promise<{ letGo(): Client }> {
  const over = new AbortController();
  let holder = await reachIt();
  const watch = () => {
    holder.once("end", () => void again());
  };
  const again = async () => {
    while (!over.signal.aborted) {
      const joined = await reachIt().catch(() => null);
      if (joined === null) {
        await wait(pause);
        continue;
      }
      if (over.signal.aborted) return void joined.end().catch(() => undefined);
      holder = joined;
      return watch();
    }
  };
  watch();
  return {
    letGo() {
      over.abort();
      return holder;
    },
  };
}

/** Whether a data folder has a PostgreSQL in it yet, or one that we may not see. Makes nothing. */
export async function hasCluster(data: string): Promise<boolean> {
  return stat(join(await baseOf(data), "pg", "PG_VERSION")).then(
    () => true,
    (error: unknown) => !(error instanceof Error && "code" in error && error.code === "ENOENT"),
  );
}

async function ensureData(place: Place, binaries: Binaries, folder: string): Promise<void> {
  const version = await readFile(join(folder, "PG_VERSION"), "utf8").catch(() => null);
  if (version === null) return make(place, binaries, folder);
  const found = Number(version.trim());
  if (found === binaries.major) return undefined;
  throw new DatabaseFailure(
    `The data in ${folder} were written by PostgreSQL ${found}; this gongbao brings PostgreSQL ${binaries.major}.\nMake a backup with the gongbao that wrote them (gongbao backup), move the folder away, and restore it with this one (gongbao restore).`,
    `${folder} 中的数据由PostgreSQL ${found}写成，本版公报附带PostgreSQL ${binaries.major}。\n请用原版本的 gongbao backup 备份，移开该目录，再用本版本的 gongbao restore 恢复。`,
  );
}

/** Makes the data in a folder beside and renames it: it is there whole or not at all. */
async function make(place: Place, binaries: Binaries, folder: string): Promise<void> {
  await removeLeftOvers(place.base);
  const part = await mkdtemp(join(place.base, "pg.new-"));
  if (place.runner) await chown(part, place.runner.uid, place.runner.gid);
  await run(place, binaries.initdb, ["-D", part, ...howToMake]);
  await writeFile(join(part, "pg_hba.conf"), hostBasedAccess);
  await writeFile(join(part, "pg_ident.conf"), userNames(place.client, clusterOwner));
  await writeFile(join(part, "postgresql.auto.conf"), settings(place.socket));
  try {
    await rename(part, folder);
  } catch (error) {
    // Another process was quicker.
    await rm(part, { recursive: true, force: true });
    if (!(await stat(join(folder, "PG_VERSION")).catch(() => null))) throw error;
  }
}

async function removeLeftOvers(base: string): Promise<void> {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(base)) {
    if (!name.startsWith("pg.new-")) continue;
    const found = await stat(join(base, name)).catch(() => null);
    if (found && found.mtimeMs < hourAgo) await rm(join(base, name), { recursive: true });
  }
}

/** After a kill `pg_ctl status` may be wrong for a while, and another may be stopping it: ask, start and connect until it holds. */
async function joinIn(
  place: Place,
  binaries: Binaries,
  folder: string,
  connection: ClientConfig,
): Promise<Client> {
  const until = Date.now() + patience;
  let last: unknown = null;
  while (Date.now() < until) {
    try {
      return await hold(connection);
    } catch (error) {
      last = error;
    }
    const log = join(place.base, "postgresql.log");
    const start = ["-D", folder, "-l", log, "-w", "-t", "30", "start"];
    await run(place, binaries.control, start).catch((error: unknown) => {
      last = error;
    });
    await wait(50);
  }
  throw new DatabaseFailure(
    `The embedded PostgreSQL did not start within ${patience / 1000} s: ${last instanceof Error ? last.message : String(last)}\nIts own log is ${join(place.base, "postgresql.log")}.`,
    `内置的PostgreSQL在${patience / 1000}秒内没有启动。\n它的日志：${join(place.base, "postgresql.log")}`,
    { cause: last },
  );
}

async function hold(connection: ClientConfig): Promise<Client> {
  const client = new Client(connection);
  // Only this holder's connection breaks; whoever uses the database meets the failure in the pools.
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>(
    `select pg_try_advisory_lock_shared(${inUse}) as held`,
  );
  if (rows[0]?.held === true) return client;
  await client.end();
  throw new Error("another process is stopping it");
}

/** Runs a program of PostgreSQL as its user, and throws with what it said where it fails. */
function run(place: Place, program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...place.runner,
      cwd: place.base,
      env: { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "ignore", "pipe"],
      // A keyboard's Ctrl-C is for the server, which then stops PostgreSQL in order.
      detached: true,
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.once("error", reject);
    // "exit" and not "close": PostgreSQL, once started, keeps the stream.
    child.once("exit", (code) => {
      child.stderr.destroy();
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code}: ${said.trim().slice(-2000)}`));
    });
  });
}
