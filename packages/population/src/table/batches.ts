import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Coded } from "../columns/coded.ts";
import type { Population } from "../columns/population.ts";
import { Cursor, lookOver } from "./cursor.ts";
import type { PopulationFiles, TableFile } from "./files.ts";
import { Gathered } from "./gathered.ts";
import { type OwnedRows, groupsOf, ownersOf, populationOf } from "./joined.ts";
import type { Reading } from "./reading.ts";
import type { RejectedRow } from "./rejected.ts";

/** Some holders in the order of their ids, with all that is theirs. */
export interface Batch {
  readonly population: Population;
  /** What the holders have in the schema's columns to group by. */
  readonly groups: readonly Coded[];
  /** Rows that were not taken; a holder with one of them is not taken either. */
  readonly rejected: readonly RejectedRow[];
  /** Holders read, taken or not. */
  readonly read: number;
  /** Id of the last holder read. */
  readonly last: string;
}

/** Reads a population a batch of holders at a time; tables that stand in no order are sorted on disk first. */
export class BatchReader {
  readonly #reading: Reading;
  readonly #subject: string;
  readonly #groups: readonly string[];
  readonly #holders: Cursor;
  readonly #children: readonly Cursor[];
  readonly #connections: readonly DuckDBConnection[];
  /** Rows that the batch before had of each table. */
  readonly #usual = new Map<TableFile, number>();

  private constructor(
    reading: Reading,
    { subject, groups }: PopulationFiles["schema"],
    [holders, ...children]: readonly [Cursor, ...Cursor[]],
    connections: readonly DuckDBConnection[],
  ) {
    this.#reading = reading;
    this.#subject = subject;
    this.#groups = groups;
    this.#holders = holders;
    this.#children = children;
    this.#connections = connections;
  }

  static async open(
    instance: DuckDBInstance,
    files: PopulationFiles,
    reading: Reading,
  ): Promise<BatchReader> {
    const connections: DuckDBConnection[] = [];
    const connect = async (): Promise<DuckDBConnection> => {
      const connection = await instance.connect();
      connections.push(connection);
      return connection;
    };
    const look = async (file: TableFile, grouped: readonly string[]) => {
      const connection = await connect();
      return { connection, looked: await lookOver(connection, file, grouped) };
    };
    const looks = await Promise.allSettled([
      look(files.holders, files.schema.groups),
      ...files.children.map((file) => look(file, [])),
    ]);
    const cursors: Cursor[] = [];
    // One at a time: each may sort its table. What is wrong with one is told in the order of the files.
    for (const found of looks) {
      if (found.status === "rejected") throw found.reason;
      const { connection, looked } = found.value;
      cursors.push(await Cursor.open(connection, looked, reading.after));
    }
    const [holders, ...children] = cursors;
    if (!holders) throw new RangeError("there is no table of holders");
    return new BatchReader(reading, files.schema, [holders, ...children], connections);
  }

  close(): void {
    for (const connection of this.#connections) connection.closeSync();
  }

  /** The next holders; null behind the last. */
  async next(): Promise<Batch | null> {
    const { holders, isEnd } = await this.#nextHolders();
    const ids = holders.text("id");
    const rejected: RejectedRow[] = [];
    const idOf = (row: number): string => ids.at(row) ?? "";
    rejected.push(...holders.faults(idOf));
    if (hasTwins(holders)) rejected.push(...holders.twins(idOf));
    const children: OwnedRows[] = [];
    for (const cursor of this.#children) {
      const rows = this.#gather(cursor);
      // Each piece follows the one before.
      while (await cursor.fill()) {
        const to = isEnd ? cursor.piece.rows : cursor.endOf(ids, ids.length - 1);
        rows.take(cursor, to);
        if (to < cursor.piece.rows) break;
      }
      this.#usual.set(cursor.file, rows.length);
      const owned = ownersOf(rows, ids);
      rejected.push(...owned.rejected);
      children.push(owned);
    }
    // Without a holder left, what is left of things is an orphan's.
    if (ids.length === 0 && rejected.length === 0) return null;
    const kept = rejected.length === 0 ? null : this.#keptOf(holders, rejected);
    return {
      population: populationOf(this.#reading, this.#subject, holders, children, kept),
      groups: groupsOf(holders, this.#groups, kept),
      rejected,
      read: ids.length,
      last: ids.at(ids.length - 1) ?? "",
    };
  }

  #gather(cursor: Cursor): Gathered {
    return new Gathered(cursor, this.#usual.get(cursor.file) ?? 0);
  }

  async #nextHolders(): Promise<{ readonly holders: Gathered; readonly isEnd: boolean }> {
    const { size } = this.#reading;
    const cursor = this.#holders;
    const holders = new Gathered(cursor, size);
    const ids = holders.text("id");
    // Each piece follows the one before.
    while (await cursor.fill()) {
      const missing = size - holders.length;
      if (missing > 0) {
        holders.take(cursor, Math.min(cursor.piece.rows, cursor.at + missing));
        continue;
      }
      // One id there twice is not parted.
      const to = cursor.endOf(ids, ids.length - 1);
      if (to === cursor.at) return { holders, isEnd: false };
      holders.take(cursor, to);
    }
    return { holders, isEnd: true };
  }

  /** Holders of which no row is rejected. */
  #keptOf(holders: Gathered, rejected: readonly RejectedRow[]): Int32Array {
    const bad = new Set(rejected.map(({ holder }) => holder));
    const ids = holders.text("id");
    const rows = Array.from({ length: ids.length }, (_, row) => row);
    return Int32Array.from(rows.filter((row) => !bad.has(ids.at(row) ?? "")));
  }
}

/** Whether an id is there twice among rows that stand in the order of their ids. */
function hasTwins(holders: Gathered): boolean {
  const ids = holders.text("id");
  for (let row = 1; row < ids.length; row++) if (ids.compare(row - 1, ids, row) === 0) return true;
  return false;
}
