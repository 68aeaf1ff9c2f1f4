import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { nearest } from "@gongbao/engine";
import { type Format, expectedOf, fits, parquetType, quotedText } from "./cells.ts";
import { insteadOfTable, sayNoTable } from "./content.ts";
import { PopulationFailure, type TableProblem, unreadable, wrongFiles } from "./problem.ts";
import { type PopulationSchema, type TableColumn, type TableSchema, tablesOf } from "./schema.ts";
import { wrongCells } from "./wrong-cells.ts";

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

/** Columns that a table lacks, as one fault; each with the nearest there is among the others. */
function missing(
  { path, format }: TableFile,
  columns: readonly TableColumn[],
  spare: readonly string[],
): readonly TableProblem[] {
  const [first] = columns;
  if (first === undefined) return [];
  const nearOf = ({ name }: TableColumn) => nearest(name, spare);
  if (columns.length === 1) {
    const [expected, near] = [expectedOf(first, format), nearOf(first)];
    return [
      whole(path, first.name, {
        code: "missing-column",
        expected,
        found: near,
        message: {
          zh: `缺少列“${first.name}”，应为${expected.zh}${near ? `；有列“${near}”，是它吗？` : ""}；不知道的留空`,
          en: `the column “${first.name}” is missing, expected: ${expected.en}${near ? `; there is “${near}”: is it that?` : ""}; leave cells empty that are unknown`,
        },
      }),
    ];
  }
  const said = columns.map((column) => {
    const near = nearOf(column);
    return near === null
      ? { zh: column.name, en: column.name }
      : {
          zh: `${column.name}（有列“${near}”，是它吗？）`,
          en: `${column.name} (there is “${near}”: is it that?)`,
        };
  });
  const names = columns.map(({ name }) => name).join(", ");
  return [
    whole(path, null, {
      code: "missing-column",
      expected: { zh: names, en: names },
      found: null,
      message: {
        zh: `缺少${columns.length}列：${said.map(({ zh }) => zh).join("、")}。每一列都要有，不知道的单元格留空`,
        en: `${columns.length} columns are missing: ${said.map(({ en }) => en).join(", ")}. Each has to be there; leave cells empty that are unknown`,
      },
    }),
  ];
}

/**
 * Columns of a file that are missing or of another type, with what is wrong in the cells of the others; a file that is no
 * table at all has one fault.
 */
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
  const isThere = ({ name }: TableColumn) => types.has(name);
  const isRead = (column: TableColumn) =>
    format === "csv" || fits(column, types.get(column.name) ?? "");
  const problems = [
    ...missing(
      file,
      table.columns.filter((column) => !isThere(column)),
      spare,
    ),
    ...table.columns
      .filter((column) => isThere(column) && !isRead(column))
      .map((column) => {
        const [wanted, found] = [parquetType(column), types.get(column.name) ?? ""];
        const expected = expectedOf(column, format);
        return whole(path, column.name, {
          code: "column-type",
          expected: { zh: wanted, en: wanted },
          found,
          message: {
            zh: `列“${column.name}”应为 ${wanted}，即${expected.zh}，实为 ${found}`,
            en: `the column “${column.name}”: expected ${wanted} (${expected.en}), found ${found}`,
          },
        });
      }),
  ];
  if (problems.length === 0) return [];
  const read = table.columns.filter((column) => isThere(column) && isRead(column));
  return [
    ...problems,
    ...(await wrongCells(connection, { path, format, source: sourceOf(file) }, read)),
  ];
}

/**
 * Finds a population's files in a folder and checks their columns. Throws PopulationFailure with every fault of the
 * files as wholes, and of the cells of those with wrong columns; other rows are looked at when they are read.
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
