import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { type Rulebook, hashOf, readRulebook, rulebookHash, writeRulebook } from "@gongbao/engine";
import type { Database } from "../database/connect.ts";
import type { RulebookTables } from "./tables.ts";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Rulebooks kept in memory beside the current one. */
const mostKept = 8;

/**
 * The rules of the newest volume as this server has them, and every version before that a case was assessed under. A
 * version is known by its hash and never changes.
 */
export class RulebookShelf {
  /** The rules as they are now. */
  readonly current: Rulebook;
  readonly hash: string;
  readonly #database: Database;
  readonly #kept = new Map<string, Promise<Rulebook>>();

  private constructor(database: Database, current: Rulebook, hash: string) {
    this.#database = database;
    this.current = current;
    this.hash = hash;
  }

  /** Puts the current rules on the shelf, where they stay. */
  static async open(database: Database, current: Rulebook, at: string): Promise<RulebookShelf> {
    const hash = rulebookHash(current);
    const shelf = new RulebookShelf(database, current, hash);
    const versions = database.withTables<RulebookTables>();
    const known = await versions
      .selectFrom("rules.version")
      .select("hash")
      .where("hash", "=", hash)
      .executeTakeFirst();
    // It is long: it is written out and packed for the first start with it alone.
    if (known !== undefined) return shelf;
    await versions
      .insertInto("rules.version")
      .values({
        hash,
        volume: current.volume,
        content: await pack(writeRulebook(current)),
        first_at: at,
      })
      .onConflict((conflict) => conflict.column("hash").doNothing())
      .execute();
    return shelf;
  }

  /**
   * The rules of a version.
   *
   * @throws {Error} where the shelf has none of that hash, or what it has is not what the hash says
   */
  of(hash: string): Promise<Rulebook> {
    if (hash === this.hash) return Promise.resolve(this.current);
    const kept = this.#kept.get(hash);
    if (kept) return kept;
    const read = this.#read(hash);
    read.catch(() => this.#kept.delete(hash));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size < mostKept) break;
      this.#kept.delete(oldest);
    }
    this.#kept.set(hash, read);
    return read;
  }

  async #read(hash: string): Promise<Rulebook> {
    const found = await this.#database
      .withTables<RulebookTables>()
      .selectFrom("rules.version")
      .select("content")
      .where("hash", "=", hash)
      .executeTakeFirst();
    if (found === undefined) throw new Error(`no rulebook ${hash} is kept`);
    const reading = readRulebook((await unpack(found.content)).toString("utf8"));
    if (!reading.ok) throw new Error(`the rulebook ${hash} does not read: ${reading.problem.code}`);
    if (hashOf(reading.rulebook) !== hash) throw new Error(`the rulebook ${hash} was changed`);
    return reading.rulebook;
  }
}
