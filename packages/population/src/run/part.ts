import { rmSync, writeFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Plan } from "../plan/plan.ts";
import { type Format, quotedText } from "../table/cells.ts";
import type { RunFolder } from "./folder.ts";
import type { PartFiles } from "./part-files.ts";
import { PART } from "./tally.ts";
import { publish, temporaryOf, writeWholeSoon } from "./whole.ts";

/** Fen as a column of a format: whole fen in Parquet, yuan with two decimals in CSV. */
const amountColumn = (name: string, format: Format): string =>
  format === "parquet"
    ? `CAST(${name} AS BIGINT) AS ${name}`
    : `format('{}.{:02d}', CAST(${name} AS BIGINT) // 100, CAST(${name} AS BIGINT) % 100) AS ${name}`;

/** Writes what a SELECT gives to a file, which has its name only when it is whole. */
export async function writeTable(
  connection: DuckDBConnection,
  select: string,
  path: string,
  format: Format,
): Promise<void> {
  const how = format === "parquet" ? "FORMAT parquet, COMPRESSION zstd" : "FORMAT csv, HEADER";
  await connection.run(
    `COPY (${select}) TO ${quotedText(temporaryOf(path))} (${how}, USE_TMP_FILE false)`,
  );
  publish(path);
}

/** What parts are written with. */
export interface Writing {
  readonly connection: DuckDBConnection;
  readonly plan: Plan;
  readonly folder: RunFolder;
  readonly format: Format;
}

/** Writes the files of a part. */
export async function writePart(
  { connection, folder, format }: Writing,
  part: string,
  { awardFile, totalFile }: PartFiles,
): Promise<void> {
  const path = folder.whole("awards", `part-${part}.${format}`);
  if (format === "parquet") await writeWholeSoon(path, awardFile);
  else {
    const meanwhile = folder.meanwhile("awards", `${part}.parquet`);
    writeFileSync(meanwhile, awardFile);
    const amounts = `${amountColumn("lo", format)}, ${amountColumn("hi", format)}`;
    const select = `SELECT * REPLACE (${amounts}) FROM read_parquet(${quotedText(meanwhile)})`;
    await writeTable(connection, select, path, format);
    rmSync(meanwhile);
  }
  await writeWholeSoon(folder.meanwhile("totals", `${part}.parquet`), totalFile);
}

/** A sum that is kept in two parts, as whole fen. */
const summed = (name: string): string =>
  `CAST(sum(CAST(${name}_high AS BIGINT)) * ${PART} + sum(CAST(${name}_low AS BIGINT)) AS BIGINT) AS ${name}`;

/** Adds up the totals of all parts. */
export async function writeTotals({ connection, folder, format }: Writing): Promise<void> {
  const sum = (name: string) => `CAST(sum(${name}) AS BIGINT) AS ${name}`;
  await writeTable(
    connection,
    `SELECT measure, county, industry, size, holders, awards, open, ${amountColumn("lo", format)}, ${amountColumn("hi", format)}
FROM (SELECT measure, county, industry, size, ${["holders", "awards", "open"].map(sum).join(", ")}, ${summed("lo")}, ${summed("hi")}
  FROM read_parquet(${quotedText(folder.meanwhile("totals", "*.parquet"))}) GROUP BY measure, county, industry, size) t
ORDER BY measure NULLS FIRST, county NULLS LAST, industry NULLS LAST, size NULLS LAST`,
    folder.whole(`totals.${format}`),
    format,
  );
}
