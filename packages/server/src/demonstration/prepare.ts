import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { hashOf } from "@gongbao/engine";
import {
  type Connections,
  type DatabaseSource,
  isCode,
  openPool,
  reach,
  withClient,
} from "../database/connect.ts";
import { DatabaseFailure } from "../database/failure.ts";
import type { ServedVolume } from "../volume/volume.ts";
import { type Filling, fillCity } from "./fill.ts";
import { type Kept, readKept } from "./kept.ts";

/** Goes up with each change of what the city is filled with. */
const description = "2019-1";

export interface Preparing {
  readonly database: DatabaseSource;
  /** The folder of its files and keys. */
  readonly dataFolder: string;
  readonly volumes: readonly ServedVolume[];
  /** Whether to make the city anew in any case. */
  readonly fresh: boolean;
  readonly onProgress: Filling["onProgress"];
}

/**
 * Makes sure that the city stands, whole and of this version, and answers the moment from which its time goes on. One that
 * is of another version, or that was broken off in the making, is made anew.
 *
 * @throws {DatabaseFailure} where the folder holds something else, or another server uses the city that is to be made anew
 */
export async function prepareCity({
  database,
  dataFolder,
  volumes,
  fresh,
  onProgress,
}: Preparing): Promise<string> {
  const rules = volumes.at(-1)?.rulebook;
  if (rules === undefined) throw new Error("no volume, no rules");
  const version = `${description}/${hashOf(rules)}`;
  // Held to the end, so that the database keeps running between the two.
  const connections = await reach(database);
  try {
    const kept = await look(connections);
    refuseAnother(kept, dataFolder);
    if (kept.is === "city") {
      if (!fresh && kept.filled && kept.version === version) return kept.seenAt;
      await clear(connections, dataFolder);
      const again = await reach(database);
      await again.release();
    }
    await fillCity({ database, dataFolder, volumes, version, onProgress });
    const made = await look(connections);
    if (made.is !== "city" || !made.filled) throw new Error("the city was not filled");
    return made.seenAt;
  } finally {
    await connections.release();
  }
}

async function look({ owner }: Connections): Promise<Kept> {
  const pool = openPool(owner, { max: 1 });
  try {
    return await readKept(pool);
  } finally {
    await pool.destroy();
  }
}

/** A real server's database, or its files and keys, are nobody's to fill or to throw away. */
function refuseAnother(kept: Kept, folder: string): void {
  const things = ["keys", "files"].some((each) => existsSync(join(folder, each)));
  if (kept.is === "city" || (kept.is === "empty" && !things)) return;
  throw new DatabaseFailure(
    `${folder} holds a real server's data; the demonstration takes a folder of its own.\nName another one: DATA_DIR=/path/to/folder npm run demo`,
    `${folder} 是正式系统的数据目录；演示须用自己的目录。\n请另指定一个：DATA_DIR=/目录 npm run demo`,
  );
}

/** Throws the city away: its database, its files, its keys. */
async function clear({ owner }: Connections, folder: string): Promise<void> {
  await withClient({ ...owner, database: "postgres" }, async (client) => {
    const name = client.escapeIdentifier(owner.database ?? "");
    await client.query(`drop database ${name}`).catch((error: unknown) => {
      throw isCode(error, "55006") ? inUse(folder) : error;
    });
  });
  for (const each of ["keys", "files"]) {
    await rm(join(folder, each), { recursive: true, force: true });
  }
}

const inUse = (folder: string) =>
  new DatabaseFailure(
    `Another demonstration uses ${folder}; it cannot be made anew under it.\nStop that one first, or name another folder: DATA_DIR=/path/to/folder npm run demo`,
    `另一个演示正在使用 ${folder}，不能重建。\n请先停掉它，或另指定目录：DATA_DIR=/目录 npm run demo`,
  );
