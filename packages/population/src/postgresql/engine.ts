import type { Population } from "../columns/population.ts";
import type { SlotValues } from "../kernel/scenario.ts";
import type { Plan } from "../plan/plan.ts";
import { postgresql } from "../sql/dialect.ts";
import {
  type StoredTable,
  columnsStored,
  parametersTable,
  storedTables,
} from "../sql/population-tables.ts";
import { type SqlResult, readResult } from "../sql/result.ts";
import { statementFor } from "../sql/statement.ts";
import type { Tables } from "../sql/steps.ts";

/** A session of one PostgreSQL connection, however it was made: runs a statement, gives its rows as lists of values. */
export type PostgresSession = (
  sql: string,
  values?: readonly unknown[],
) => Promise<readonly (readonly unknown[])[]>;

/** PostgreSQL, 15 or newer, holding one population in temporary tables of a session, to run plans over it. */
export class PostgresEngine {
  readonly #session: PostgresSession;
  readonly #tables: Tables;

  private constructor(session: PostgresSession, tables: Tables) {
    this.#session = session;
    this.#tables = tables;
  }

  /** Loads the population's tables, in place of those of another one before. */
  static async open(session: PostgresSession, population: Population): Promise<PostgresEngine> {
    // One connection loads them, one after the other.
    for (const table of storedTables(population)) await load(session, table);
    return new PostgresEngine(session, columnsStored(population));
  }

  /** Runs all stages of a plan, with a reform's values where it has some. What they make is gone afterwards. */
  async run(plan: Plan, reform: SlotValues = {}): Promise<SqlResult> {
    const session = this.#session;
    await session("BEGIN");
    try {
      await load(session, parametersTable(plan, reform));
      for (const { name, sql } of statementFor(plan, this.#tables, postgresql).steps) {
        await session(`CREATE TEMP TABLE ${name} AS ${sql}`);
        // A temporary table has no statistics otherwise, and a join of many rows goes one by one.
        await session(`ANALYZE ${name}`);
      }
      return await readResult(plan, session);
    } finally {
      await session("ROLLBACK");
    }
  }
}

async function load(
  session: PostgresSession,
  { name: table, rows, columns }: StoredTable,
): Promise<void> {
  if (columns.length === 0) return;
  const definitions = columns.map(({ name, type }) => `${postgresql.quoted(name)} ${type}`);
  await session(`DROP TABLE IF EXISTS pg_temp.${table}`);
  await session(`CREATE TEMP TABLE ${table} (${definitions.join(", ")})`);
  const lists = columns.map(({ type }, index) => `$${index + 1}::${type}[]`).join(", ");
  const values = columns.map(({ at }) => Array.from({ length: rows }, (_, row) => at(row)));
  await session(`INSERT INTO ${table} SELECT * FROM unnest(${lists})`, values);
  await session(`ANALYZE ${table}`);
}
