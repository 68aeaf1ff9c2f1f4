import type { Measure } from "@gongbao/engine";
import { spark } from "../sql/dialect.ts";
import { thingsTable } from "../sql/steps.ts";
import type { TableColumn, TableSchema } from "../table/schema.ts";

/** A table of a population where Spark finds it. */
export interface SparkTable {
  readonly table: TableSchema;
  /** A Parquet file or a folder of them, as the cluster reads it. */
  readonly path: string;
}

export const text = (value: string): string =>
  `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const isText = ({ type }: TableColumn): boolean => type === "text" || type === "level";

/** A cell as the file has it, text trimmed; NULL where it says nothing. */
export const raw = (column: TableColumn): string =>
  isText(column) ? `nullif(trim(${spark.quoted(column.name)}), '')` : spark.quoted(column.name);

/** The name of a table as the file has it. */
export const rawName = ({ table }: Pick<SparkTable, "table">): string => `raw_${table.name}`;

const levelCode = (levels: readonly string[], x: string): string =>
  levels.length === 0
    ? "CAST(NULL AS INT)"
    : `CASE ${x} ${levels.map((level, code) => `WHEN ${text(level)} THEN ${code}`).join(" ")} END`;

/** A cell as statements read it: fen, counts, millionths of a share; codes of levels and truths; days from 1970-01-01. */
export function coded(column: TableColumn): string {
  const x = raw(column);
  switch (column.type) {
    case "text":
      return x;
    case "truth":
      return `CAST(${x} AS INT)`;
    case "level":
      return levelCode(column.levels, x);
    case "day":
      return `datediff(${x}, DATE '1970-01-01')`;
    case "ratio":
      return `CAST(CAST(${x} AS DECIMAL(24, 6)) * 1000000 AS BIGINT)`;
    default:
      return `CAST(${x} AS BIGINT)`;
  }
}

const facts = ({ columns }: TableSchema): string =>
  columns
    .flatMap((column) =>
      column.fact === null ? [] : `, ${coded(column)} AS ${spark.quoted(column.fact)}`,
    )
    .join("");

const named = (table: TableSchema, name: string): string => {
  const column = table.columns.find((one) => one.name === name);
  return column ? coded(column) : "NULL";
};

/** The column of holders that totals are grouped by. */
export const groupColumn = (name: string): string => `of_${name}`;

/** Holders by their ids, with what totals are grouped by. */
export const holdersView = (of: SparkTable): string => {
  const groups = of.table.columns.filter((one) => one.fact === null && one.name !== "id");
  const kept = groups.map((one) => `, ${coded(one)} AS ${groupColumn(one.name)}`);
  return `SELECT ${named(of.table, "id")} AS h${kept.join("")}${facts(of.table)} FROM ${rawName(of)}`;
};

/** Things in the order of their ids within each holder, numbered: the number settles ties as the id would. */
export const thingsView = (of: SparkTable): string =>
  `SELECT *, row_number() OVER (PARTITION BY h ORDER BY id) AS r
FROM (SELECT ${named(of.table, "holder")} AS h, ${named(of.table, "id")} AS id${facts(of.table)} FROM ${rawName(of)}) t`;

/** Where the ids of all things stand, by their kind. */
export const idsView = (kinds: readonly string[]): string =>
  kinds.length === 0
    ? "SELECT 0 AS kind, h, 0 AS r, h AS id FROM holders WHERE FALSE"
    : kinds
        .map((kind, index) => `SELECT ${index} AS kind, h, r, id FROM ${thingsTable(kind)}`)
        .join("\nUNION ALL\n");

/** The number of the kind that a measure's awards are for; -1 where they are for the holder. */
export const kindOf = (
  measures: readonly Pick<Measure, "item">[],
  kinds: readonly string[],
  code: string,
): string => {
  const cases = measures.flatMap(({ item }, index) =>
    item !== null && kinds.includes(item) ? [`WHEN ${index} THEN ${kinds.indexOf(item)}`] : [],
  );
  return cases.length === 0 ? "-1" : `CASE ${code} ${cases.join(" ")} ELSE -1 END`;
};

/** Past awards, each with the number of its thing: NULL where it was not told, -1 where the holder has no such thing. */
export function pastView(
  of: SparkTable | null,
  measures: readonly Pick<Measure, "item">[],
  kinds: readonly string[],
  keys: readonly string[],
): string {
  if (!of)
    return `SELECT h, 0 AS measure, 0 AS thing, 0 AS day, CAST(0 AS BIGINT) AS amount${keys.map((key) => `, CAST(NULL AS INT) AS ${spark.quoted(key)}`).join("")} FROM holders WHERE FALSE`;
  const { table } = of;
  const forThings = measures.flatMap(({ item }, index) => (item === null ? [] : [index]));
  const isForThing = forThings.length === 0 ? "FALSE" : `p.measure IN (${forThings.join(", ")})`;
  return `SELECT p.*, CASE WHEN NOT (${isForThing}) THEN -1 WHEN p.item IS NULL THEN NULL ELSE coalesce(i.r, -1) END AS thing
FROM (SELECT ${named(table, "holder")} AS h, ${named(table, "measure")} AS measure, ${named(table, "item")} AS item,
  ${named(table, "date")} AS day, ${named(table, "amount")} AS amount${facts(table)} FROM ${rawName(of)}) p
LEFT JOIN ids i ON i.h = p.h AND i.id = p.item AND i.kind = ${kindOf(measures, kinds, "p.measure")}`;
}
