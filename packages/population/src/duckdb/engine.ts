import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Column, type Columns, type Population, UNKNOWN } from "../columns/population.ts";
import type { Plan } from "../plan/plan.ts";
import { duckdb, quoted } from "../sql/dialect.ts";
import { statementFor } from "../sql/statement.ts";
import { OPEN, type Tables, thingsTable } from "../sql/steps.ts";

/** One row of a run's answer, in whole fen; `hi` is null where there is no upper end. */
export interface AwardRow {
  /** Place among the plan's measures. */
  readonly measure: number;
  readonly holder: number;
  /** Row of the thing, or of the holder. */
  readonly row: number;
  readonly lo: bigint;
  readonly hi: bigint | null;
}

export interface TotalRow {
  readonly holder: number;
  /** Place among the plan's payees; null in totals over all payees. */
  readonly payee: number | null;
  readonly lo: bigint;
  readonly hi: bigint;
}

/** Awards and totals that are not nothing. */
export interface SqlResult {
  readonly awards: readonly AwardRow[];
  readonly totals: readonly TotalRow[];
  readonly byPayee: readonly TotalRow[];
}

interface TableColumn {
  readonly name: string;
  readonly type: "INTEGER" | "BIGINT";
  readonly at: (row: number) => number | null;
}

const factColumn = (name: string, column: Column): TableColumn =>
  column instanceof Float64Array
    ? {
        name,
        type: "BIGINT",
        at: (row) => (Number.isNaN(column[row]) ? null : (column[row] ?? null)),
      }
    : {
        name,
        type: "INTEGER",
        at: (row) => (column[row] === UNKNOWN ? null : (column[row] ?? null)),
      };

const factColumns = (columns: Columns): TableColumn[] =>
  [...columns].map(([name, column]) => factColumn(name, column));

const rowColumn = (name: string, values: (row: number) => number): TableColumn => ({
  name,
  type: "INTEGER",
  at: values,
});

/** The holder of every row, from where each holder's rows begin. */
function holdersOf(first: Int32Array): Int32Array {
  const holders = new Int32Array(first.at(-1) ?? 0);
  for (let holder = 0; holder + 1 < first.length; holder++)
    holders.fill(holder, first[holder], first[holder + 1]);
  return holders;
}

/** DuckDB holding one population, to run plans over it. */
export class DuckDbEngine {
  readonly #connection: DuckDBConnection;
  readonly #instance: DuckDBInstance;
  readonly #tables: Tables;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, tables: Tables) {
    this.#instance = instance;
    this.#connection = connection;
    this.#tables = tables;
  }

  /** Opens a database in memory and loads the population's tables. */
  static async open(population: Population): Promise<DuckDbEngine> {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const { holders, things, past } = population;
    await load(connection, "holders", holders.ids.length, [
      rowColumn("h", (row) => row),
      ...factColumns(holders.columns),
    ]);
    for (const [kind, { first, columns, ids }] of things) {
      const owner = holdersOf(first);
      await load(connection, thingsTable(kind), ids.length, [
        rowColumn("h", (row) => owner[row] ?? 0),
        rowColumn("r", (row) => row),
        ...factColumns(columns),
      ]);
    }
    const owner = holdersOf(past.first);
    await load(connection, "past", past.measure.length, [
      rowColumn("h", (row) => owner[row] ?? 0),
      factColumn("measure", past.measure),
      factColumn("thing", past.thing),
      factColumn("day", past.day),
      factColumn("amount", past.amount),
      ...factColumns(past.columns),
    ]);
    return new DuckDbEngine(instance, connection, {
      holders: new Set(holders.columns.keys()),
      things: new Map([...things].map(([kind, { columns }]) => [kind, new Set(columns.keys())])),
      past: new Set(past.columns.keys()),
    });
  }

  /** Runs all stages of a plan in the database. */
  async run(plan: Plan): Promise<SqlResult> {
    const { steps } = statementFor(plan, this.#tables, duckdb);
    for (const { name, sql } of steps)
      await this.#connection.run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${sql}`);
    const rows = async (sql: string) =>
      (await this.#connection.runAndReadAll(sql)).getRows() as (number | bigint)[][];
    const awards = await rows("SELECT m, h, r, lo, hi FROM awards ORDER BY m, r");
    const totals = await rows("SELECT h, lo, hi FROM totals ORDER BY h");
    const byPayee = await rows("SELECT h, payee, lo, hi FROM totals_by_payee ORDER BY h, payee");
    return {
      awards: awards.map(([m = 0, h = 0, r = 0, lo = 0, hi = 0]) => ({
        measure: Number(m),
        holder: Number(h),
        row: Number(r),
        lo: BigInt(lo),
        hi: BigInt(hi) >= OPEN ? null : BigInt(hi),
      })),
      totals: totals.map(([h = 0, lo = 0, hi = 0]) => ({
        holder: Number(h),
        payee: null,
        lo: BigInt(lo),
        hi: BigInt(hi),
      })),
      byPayee: byPayee.map(([h = 0, payee = 0, lo = 0, hi = 0]) => ({
        holder: Number(h),
        payee: Number(payee),
        lo: BigInt(lo),
        hi: BigInt(hi),
      })),
    };
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

async function load(
  connection: DuckDBConnection,
  table: string,
  rows: number,
  columns: readonly TableColumn[],
): Promise<void> {
  const definitions = columns.map(({ name, type }) => `${quoted(name)} ${type}`).join(", ");
  await connection.run(`CREATE TABLE ${table} (${definitions})`);
  const appender = await connection.createAppender(table.replaceAll('"', ""));
  for (let row = 0; row < rows; row++) {
    for (const { type, at } of columns) {
      const value = at(row);
      if (value === null) appender.appendNull();
      else if (type === "BIGINT") appender.appendBigInt(BigInt(value));
      else appender.appendInteger(value);
    }
    appender.endRow();
  }
  appender.closeSync();
}
