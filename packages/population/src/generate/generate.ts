import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import {
  BIGINT,
  BOOLEAN,
  DATE,
  DECIMAL,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  VARCHAR,
} from "@duckdb/node-api";
import type { Day, Rulebook } from "@gongbao/engine";
import { writeTable } from "../run/part.ts";
import { publishFolder } from "../run/whole.ts";
import { type Format, parquetType, quotedName } from "../table/cells.ts";
import { PopulationFailure, unwritable } from "../table/problem.ts";
import { type TableColumn, type TableSchema, kindsFor, schemaOf } from "../table/schema.ts";
import { type Cell, type Cells, type FirmSetting, drawFirm } from "./firm.ts";

export interface GenerateOptions {
  readonly rulebook: Rulebook;
  readonly subject: string;
  readonly asOf: Day;
  readonly firms: number;
  readonly seed: number;
  readonly output: string;
  readonly format: Format;
}

/** Rows that the database takes at once. */
const CHUNK = 2048;

const NAME: TableColumn = {
  name: "name",
  type: "text",
  required: false,
  fact: null,
  levels: [],
  domain: null,
};

const TYPES: Readonly<Record<TableColumn["type"], DuckDBType>> = {
  text: VARCHAR,
  level: VARCHAR,
  truth: BOOLEAN,
  day: DATE,
  ratio: DECIMAL(9, 6),
  money: BIGINT,
  count: BIGINT,
};

function valueOf({ type }: TableColumn, cell: Cell): DuckDBValue {
  if (typeof cell !== "number") return cell;
  if (type === "day") return new DuckDBDateValue(cell);
  if (type === "ratio") return new DuckDBDecimalValue(BigInt(cell), 9, 6);
  return BigInt(cell);
}

/** How a column is written: as it is in Parquet, as people write it in CSV. */
function written({ name, type }: TableColumn, format: Format): string {
  const column = quotedName(name);
  if (format === "parquet") return column;
  if (type === "money")
    return `format('{}.{:02d}', ${column} // 100, ${column} % 100) AS ${column}`;
  return `CAST(${column} AS VARCHAR) AS ${column}`;
}

/** One table while it fills up, through one chunk that is filled again and again. */
class Filling {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly #appender: DuckDBAppender;
  readonly #chunk: DuckDBDataChunk;
  #rows: Cells[] = [];

  private constructor(name: string, columns: readonly TableColumn[], appender: DuckDBAppender) {
    this.name = name;
    this.columns = columns;
    this.#appender = appender;
    this.#chunk = DuckDBDataChunk.create(columns.map(({ type }) => TYPES[type]));
  }

  static async begin(
    connection: DuckDBConnection,
    name: string,
    columns: readonly TableColumn[],
  ): Promise<Filling> {
    const definitions = columns.map((one) => `${quotedName(one.name)} ${parquetType(one)}`);
    await connection.run(`CREATE TABLE ${quotedName(name)} (${definitions.join(", ")})`);
    return new Filling(name, columns, await connection.createAppender(name));
  }

  add(rows: readonly Cells[]): void {
    this.#rows.push(...rows);
    while (this.#rows.length >= CHUNK) this.#append(this.#rows.splice(0, CHUNK));
  }

  end(): void {
    if (this.#rows.length > 0) this.#append(this.#rows);
    this.#appender.closeSync();
  }

  #append(rows: readonly Cells[]): void {
    this.#chunk.reset();
    this.#chunk.rowCount = rows.length;
    for (const [index, column] of this.columns.entries())
      this.#chunk.setColumnValues(
        index,
        rows.map((row) => valueOf(column, row[index] ?? null)),
      );
    this.#appender.appendDataChunk(this.#chunk);
  }
}

async function fill(
  connection: DuckDBConnection,
  setting: FirmSetting,
  { firms, format }: GenerateOptions,
  folder: string,
): Promise<void> {
  const tables: readonly TableSchema[] = [setting.holders, ...setting.things, setting.past];
  const filling: Filling[] = [];
  for (const { name, columns } of tables) {
    const all = name === setting.holders.name ? [...columns, NAME] : columns;
    filling.push(await Filling.begin(connection, name, all));
  }
  for (let index = 0; index < firms; index++) {
    const rows = drawFirm(setting, index);
    for (const table of filling) table.add(rows.get(table.name) ?? []);
    // What the database lent to fill its chunks is only given back between two turns of the event loop.
    if (index % CHUNK === 0) await setImmediate();
  }
  for (const { name, columns } of filling.map((table) => (table.end(), table))) {
    const select = columns.map((column) => written(column, format)).join(", ");
    await writeTable(
      connection,
      `SELECT ${select} FROM ${quotedName(name)}`,
      join(folder, `${name}.${format}`),
      format,
    );
  }
}

/** Writes a fictional population; the same seed gives the same bytes. The folder appears when all of it is whole. */
export async function generatePopulation(options: GenerateOptions): Promise<void> {
  const { rulebook, subject, asOf, seed } = options;
  const output = resolve(options.output);
  if (existsSync(output))
    throw new PopulationFailure("output-exists", {
      zh: `“${output}”已存在；请换一个 --output`,
      en: `“${output}” is already there; choose another --output`,
    });
  const schema = schemaOf(rulebook, subject);
  const kinds = kindsFor(rulebook, subject);
  const partial = `${output}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(join(partial, "whole"), { recursive: true });
  try {
    // On disk, so that memory does not grow with the firms.
    const instance = await DuckDBInstance.create(join(partial, "firms.duckdb"), {
      threads: "1",
      memory_limit: "512MB",
    });
    const connection = await instance.connect();
    try {
      await fill(
        connection,
        {
          seed,
          asOf,
          holders: schema.holders,
          things: schema.things.filter(({ kind }) => kinds.has(kind ?? "")),
          past: schema.past,
          measures: rulebook.measures.filter(({ holders }) => holders.includes(subject)),
        },
        options,
        join(partial, "whole"),
      );
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
    publishFolder(join(partial, "whole"), output);
  } catch (error) {
    throw unwritable(output, error);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
