import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Day, type Rulebook, daysSinceEpoch } from "@gongbao/engine";
import {
  ELSEWHERE,
  type Past,
  type Population,
  type Things,
  UNKNOWN,
} from "../columns/population.ts";
import { Cursor } from "./cursor.ts";
import type { PopulationFiles, TableFile } from "./files.ts";
import { type RejectedRow, type Row, columnsOf, placeOf, rowsUpTo, takeRow } from "./rows.ts";

/** Some holders in the order of their ids, with all that is theirs. */
export interface Batch {
  readonly population: Population;
  /** What each holder has in the schema's columns to group by. */
  readonly groups: readonly (readonly (string | null)[])[];
  /** Rows that were not taken; a holder with one of them is not taken either. */
  readonly rejected: readonly RejectedRow[];
  /** Holders read, taken or not. */
  readonly read: number;
  /** Id of the last holder read. */
  readonly last: string;
}

/** How a population is read. */
export interface Reading {
  readonly rulebook: Rulebook;
  readonly asOf: Day;
  /** Holders at a time. */
  readonly size: number;
  /** Goes on behind this holder; null from the start. */
  readonly after: string | null;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const startsOf = (holders: readonly string[], rows: readonly Row[]): Int32Array => {
  const counts = new Map<string, number>();
  for (const { holder } of rows) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  const first = new Int32Array(holders.length + 1);
  for (const [index, id] of holders.entries())
    first[index + 1] = (first[index] ?? 0) + (counts.get(id) ?? 0);
  return first;
};

function twins(file: TableFile, rows: readonly Row[], by: (row: Row) => string): RejectedRow[] {
  const groups = Map.groupBy(rows, by).values();
  return [...groups].flatMap((same) =>
    same.length < 2
      ? []
      : same.map(({ row, holder, cells }) => {
          const found = text(cells[placeOf(file.table, "id")]);
          return { file, row, holder, column: "id", reason: "duplicate" as const, found };
        }),
  );
}

/** Reads a population a batch of holders at a time; tables that stand in no order are sorted on disk first. */
export class BatchReader {
  readonly #reading: Reading;
  readonly #subject: string;
  readonly #groups: readonly string[];
  readonly #holders: Cursor;
  readonly #children: readonly Cursor[];
  readonly #connections: readonly DuckDBConnection[];

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
    const open = async (file: TableFile): Promise<Cursor> => {
      const connection = await instance.connect();
      connections.push(connection);
      return Cursor.open(connection, file, reading.after);
    };
    const holders = await open(files.holders);
    const children: Cursor[] = [];
    // One at a time: each may sort its table.
    for (const file of files.children) children.push(await open(file));
    return new BatchReader(reading, files.schema, [holders, ...children], connections);
  }

  close(): void {
    for (const connection of this.#connections) connection.closeSync();
  }

  /** The next holders; null behind the last. */
  async next(): Promise<Batch | null> {
    const rejected: RejectedRow[] = [];
    const reject = (row: RejectedRow): void => {
      rejected.push(row);
    };
    const holders = this.#holders;
    const read: Row[] = [];
    let last = "";
    let isEnd = false;
    for (;;) {
      // Each row follows the one before.
      if (holders.isDry && !(await holders.fill())) {
        isEnd = true;
        break;
      }
      if (read.length >= this.#reading.size && holders.owner !== last) break;
      last = holders.owner;
      read.push(takeRow(holders, last, reject));
    }
    rejected.push(...twins(holders.file, read, ({ holder }) => holder));
    const known = new Set(read.map(({ holder }) => holder));
    const tables: { readonly file: TableFile; readonly rows: readonly Row[] }[] = [];
    for (const cursor of this.#children) {
      const rows = await rowsUpTo(cursor, isEnd ? null : last, reject);
      for (const { row, holder } of rows)
        if (!known.has(holder))
          reject({
            file: cursor.file,
            row,
            holder,
            column: "holder",
            reason: "orphan",
            found: holder,
          });
      if (cursor.file.table.kind !== null) {
        const id = placeOf(cursor.file.table, "id");
        rejected.push(
          ...twins(cursor.file, rows, ({ holder, cells }) => `${holder}\u0000${text(cells[id])}`),
        );
      }
      tables.push({ file: cursor.file, rows });
    }
    // Without a holder left, what is left of things is an orphan's.
    if (read.length === 0 && rejected.length === 0) return null;
    const bad = new Set(rejected.map(({ holder }) => holder));
    const taken = (rows: readonly Row[]) =>
      rows.filter(({ holder }) => known.has(holder) && !bad.has(holder));
    const own = taken(read);
    const places = this.#groups.map((name) => placeOf(holders.file.table, name));
    return {
      population: this.#population(
        own,
        tables.map(({ file, rows }) => ({ file, rows: taken(rows) })),
      ),
      groups: own.map(({ cells }) => places.map((place) => text(cells[place]) || null)),
      rejected,
      read: read.length,
      last,
    };
  }

  #population(
    holders: readonly Row[],
    tables: readonly { readonly file: TableFile; readonly rows: readonly Row[] }[],
  ): Population {
    const ids = holders.map(({ holder }) => holder);
    const things = new Map<string, Things>();
    const rowOf = new Map<string, number>();
    let past: readonly Row[] = [];
    const at = new Map(ids.map((id, index) => [id, index]));
    for (const { file, rows } of tables) {
      const { kind } = file.table;
      if (kind === null) {
        past = rows;
        continue;
      }
      if (rows.length === 0) continue;
      const id = placeOf(file.table, "id");
      // As the interpreter orders the things of a holder.
      const ordered = rows.toSorted(
        (a, b) =>
          (at.get(a.holder) ?? 0) - (at.get(b.holder) ?? 0) ||
          (text(a.cells[id]) < text(b.cells[id]) ? -1 : 1),
      );
      for (const [index, { holder, cells }] of ordered.entries())
        rowOf.set(`${kind}\u0000${holder}\u0000${text(cells[id])}`, index);
      things.set(kind, {
        ids: ordered.map(({ cells }) => text(cells[id])),
        first: startsOf(ids, ordered),
        columns: columnsOf(file.table, ordered),
      });
    }
    const table = tables.find(({ file }) => file.table.name === "past")?.file.table;
    return {
      subject: this.#subject,
      holders: { ids, columns: columnsOf(this.#holders.file.table, holders) },
      things,
      past: this.#past(ids, past, table, rowOf),
    };
  }

  #past(
    ids: readonly string[],
    rows: readonly Row[],
    table: TableFile["table"] | undefined,
    rowOf: ReadonlyMap<string, number>,
  ): Past {
    const { rulebook, asOf } = this.#reading;
    const column = (name: string) => (table ? placeOf(table, name) : -1);
    const [measure, item, date, amount] = ["measure", "item", "date", "amount"].map(column);
    const today = daysSinceEpoch(asOf);
    const counted = rows.filter(
      ({ cells }) => Number(cells[amount ?? -1]) !== 0 && Number(cells[date ?? -1]) <= today,
    );
    const thingOf = ({ holder, cells }: Row): number => {
      const kind = rulebook.measures[Number(cells[measure ?? -1])]?.item;
      const id = text(cells[item ?? -1]);
      if (!kind) return ELSEWHERE;
      return id === "" ? UNKNOWN : (rowOf.get(`${kind}\u0000${holder}\u0000${id}`) ?? ELSEWHERE);
    };
    const numbers = (place: number | undefined) =>
      counted.map(({ cells }) => Number(cells[place ?? -1]));
    return {
      first: startsOf(ids, counted),
      measure: Int32Array.from(numbers(measure)),
      thing: Int32Array.from(counted, thingOf),
      day: Int32Array.from(numbers(date)),
      amount: Float64Array.from(numbers(amount)),
      columns: table ? columnsOf(table, counted) : new Map(),
    };
  }
}
