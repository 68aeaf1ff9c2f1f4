import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Population } from "../columns/population.ts";
import type { SlotValues } from "../kernel/scenario.ts";
import type { Plan } from "../plan/plan.ts";
import { duckdb } from "../sql/dialect.ts";
import {
  type StoredTable,
  columnsStored,
  parametersTable,
  storedTables,
} from "../sql/population-tables.ts";
import { type SqlResult, readResult } from "../sql/result.ts";
import { statementFor } from "../sql/statement.ts";
import type { Tables } from "../sql/steps.ts";

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

  /** Opens a database in memory and loads the population's tables; it takes as many threads as there are cores, or those given. */
  static async open(population: Population, threads?: number): Promise<DuckDbEngine> {
    const settings = threads === undefined ? {} : { threads: String(threads) };
    const instance = await DuckDBInstance.create(":memory:", settings);
    const connection = await instance.connect();
    // One connection loads them, one after the other.
    for (const table of storedTables(population)) await load(connection, table);
    return new DuckDbEngine(instance, connection, columnsStored(population));
  }

  /** Runs all stages of a plan in the database, with a reform's values where it has some. */
  async run(plan: Plan, reform: SlotValues = {}): Promise<SqlResult> {
    await load(this.#connection, parametersTable(plan, reform));
    for (const { name, sql } of statementFor(plan, this.#tables, duckdb).steps)
      await this.#connection.run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${sql}`);
    return readResult(plan, async (sql) => (await this.#connection.runAndReadAll(sql)).getRows());
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

async function load(
  connection: DuckDBConnection,
  { name: table, rows, columns }: StoredTable,
): Promise<void> {
  if (columns.length === 0) return;
  const definitions = columns.map(({ name, type }) => `${duckdb.quoted(name)} ${type}`).join(", ");
  await connection.run(`CREATE OR REPLACE TABLE ${table} (${definitions})`);
  const appender = await connection.createAppender(table);
  for (let row = 0; row < rows; row++) {
    for (const { type, at } of columns) {
      const value = at(row);
      if (value === null) appender.appendNull();
      else if (type === "BIGINT") appender.appendBigInt(BigInt(value));
      else appender.appendInteger(Number(value));
    }
    appender.endRow();
  }
  appender.closeSync();
}
