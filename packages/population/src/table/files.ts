import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { nearest } from "@gongbao/engine";
import { type Format, expectedOf, fits, parquetType, quotedText } from "./cells.ts";
import { insteadOfTable, sayNoTable } from "./content.ts";
import { PopulationFailure, type TableProblem, unreadable, wrongFiles } from "./problem.ts";
import { type PopulationSchema, type TableSchema, tablesOf } from "./schema.ts";

/** A table that is there, with the file it stands in. */
export interface TableFile {
  readonly table: TableSchema;
  readonly path: string;
  readonly format: Format;
}

/** The files of a population, checked to have their columns. */
export interface PopulationFiles {
  readonly schema: PopulationSchema;
  readonly holders: TableFile;
  readonly children: readonly TableFile[];
}

/** A file as a table of DuckDB, each row with its number from 1. */
export const sourceOf = ({ path, format }: Pick<TableFile, "path" | "format">): string =>
  format === "parquet"
    ? `(SELECT file_row_number + 1 AS "#", * FROM read_parquet(${quotedText(partsOf(path))}, file_row_number = true))`
    : `(SELECT row_number() OVER () AS "#", * FROM ${csv(path)})`;

/** A table may be a folder of Parquet files; a row's number is then its number in its file. */
const partsOf = (path: string): string =>
  statSync(path).isDirectory() ? join(path, "*.parquet") : path;

const csv = (path: string): string =>
  `read_csv(${quotedText(path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', auto_detect = true, sample_size = 1)`;

const whole = (
  file: string,
  column: string | null,
  problem: Pick<TableProblem, "code" | "expected" | "found" | "message">,
): TableProblem => ({ file, row: null, column, ...problem });

function find(folder: string, table: TableSchema): TableFile | null {
  const found = (["parquet", "csv"] as const).flatMap((format) => {
    const path = join(folder, `${table.name}.${format}`);
    return existsSync(path) ? [{ table, path, format }] : [];
  });
  const [first = null, second] = found;
  if (first && second)
    throw wrongFiles([
      whole(second.path, null, {
        code: "twice",
        expected: { zh: "只有一个文件", en: "one file" },
        found: first.path,
        message: {
          zh: `“${table.name}”既有Parquet又有CSV；请留一个`,
          en: `“${table.name}” is there both as Parquet and as CSV; keep one of them`,
        },
      }),
    ]);
  return first;
}

/** Columns of a file that are missing or of another type; a file that is no table at all has one fault. */
async function wrongColumns(
  connection: DuckDBConnection,
  file: TableFile,
): Promise<readonly TableProblem[]> {
  const { table, path, format } = file;
  const instead = insteadOfTable(path, format);
  if (instead !== null)
    return [
      whole(path, null, {
        code: "no-table",
        expected: { zh: format, en: format },
        found: instead.en,
        message: sayNoTable(format, instead),
      }),
    ];
  const described = await connection
    .runAndReadAll(`DESCRIBE SELECT * FROM ${sourceOf(file)}`)
    .catch((error: unknown) => {
      throw unreadable(path, error);
    });
  const types = new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
  const known = new Set(table.columns.map(({ name }) => name));
  const spare = [...types.keys()].filter((name) => !known.has(name) && name !== "#");
  return table.columns.flatMap((column): TableProblem[] => {
    const found = types.get(column.name);
    const expected = expectedOf(column, format);
    if (found === undefined) {
      const near = nearest(column.name, spare);
      return [
        whole(path, column.name, {
          code: "missing-column",
          expected,
          found: near,
          message: {
            zh: `缺少列“${column.name}”，应为${expected.zh}${near ? `；有列“${near}”，是它吗？` : ""}；不知道的留空`,
            en: `the column “${column.name}” is missing, expected: ${expected.en}${near ? `; there is “${near}”: is it that?` : ""}; leave cells empty that are unknown`,
          },
        }),
      ];
    }
    if (format === "csv" || fits(column, found)) return [];
    return [
      whole(path, column.name, {
        code: "column-type",
        expected: { zh: parquetType(column), en: parquetType(column) },
        found,
        message: {
          zh: `列“${column.name}”应为 ${parquetType(column)}，即${expected.zh}，实为 ${found}`,
          en: `the column “${column.name}”: expected ${parquetType(column)} (${expected.en}), found ${found}`,
        },
      }),
    ];
  });
}

/**
 * Finds a population's files in a folder and checks their columns. Throws PopulationFailure with every fault of the
 * files as wholes; rows are looked at when they are read.
 */
export async function openFiles(
  connection: DuckDBConnection,
  schema: PopulationSchema,
  folder: string,
): Promise<PopulationFiles> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new PopulationFailure("no-folder", {
      zh: `没有文件夹“${folder}”`,
      en: `there is no folder “${folder}”`,
    });
  const names = tablesOf(schema).map(({ name }) => name);
  const stray = readdirSync(folder).flatMap((file): TableProblem[] => {
    const name = /^(.*)\.(?:parquet|csv)$/u.exec(file)?.[1];
    if (name === undefined || names.includes(name)) return [];
    const near = nearest(name, names);
    return [
      whole(join(folder, file), null, {
        code: "unknown-table",
        expected: { zh: names.join("、"), en: names.join(", ") },
        found: name,
        message: {
          zh: `没有这种表“${name}”${near ? `；是不是“${near}”？` : ""}`,
          en: `there is no table “${name}”${near ? `; did you mean “${near}”?` : ""}`,
        },
      }),
    ];
  });
  const holders = find(folder, schema.holders);
  if (!holders)
    throw wrongFiles([
      whole(join(folder, "holders.parquet"), null, {
        code: "no-holders",
        expected: { zh: "holders.parquet 或 holders.csv", en: "holders.parquet or holders.csv" },
        found: null,
        message: {
          zh: "缺少 holders.parquet 或 holders.csv",
          en: "holders.parquet or holders.csv is missing",
        },
      }),
      ...stray,
    ]);
  const children = [...schema.things, schema.past].flatMap((table) => find(folder, table) ?? []);
  const problems = [...stray];
  for (const file of [holders, ...children]) {
    // One at a time, so that faults come in the order of the files.
    problems.push(...(await wrongColumns(connection, file)));
  }
  if (problems.length > 0) throw wrongFiles(problems);
  return { schema, holders, children };
}
