import type { DuckDBConnection } from "@duckdb/node-api";
import type { Plan } from "../plan/plan.ts";
import type { Batch } from "../table/batches.ts";
import { type Format, quotedText } from "../table/cells.ts";
import type { RunFolder } from "./folder.ts";
import type { Outcome } from "./outcome.ts";
import { publish, temporaryOf } from "./whole.ts";

const GROUPED = "county VARCHAR, industry VARCHAR, size VARCHAR";

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

async function load({ connection, plan }: Writing, batch: Batch, outcome: Outcome): Promise<void> {
  const { population, groups } = batch;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE awards (h INTEGER, m INTEGER, r INTEGER, holder VARCHAR, measure VARCHAR, item VARCHAR, ${GROUPED}, lo BIGINT, hi BIGINT)`,
  );
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE sums (h INTEGER, ${GROUPED}, lo BIGINT, hi BIGINT)`,
  );
  const awards = await connection.createAppender("awards");
  const text = (to: typeof awards, value: string | null | undefined) =>
    value === null || value === undefined ? to.appendNull() : to.appendVarchar(value);
  for (const { measure: m, holder, row, lo, hi } of outcome.awards) {
    const measure = plan.measures[m]?.measure;
    awards.appendInteger(holder);
    awards.appendInteger(m);
    awards.appendInteger(row);
    text(awards, population.holders.ids[holder]);
    text(awards, measure?.id);
    text(awards, measure?.item ? population.things.get(measure.item)?.ids[row] : null);
    for (const group of groups[holder] ?? []) text(awards, group);
    awards.appendBigInt(lo);
    if (hi === null) awards.appendNull();
    else awards.appendBigInt(hi);
    awards.endRow();
  }
  awards.closeSync();
  const sums = await connection.createAppender("sums");
  for (const { holder, lo, hi } of outcome.totals) {
    sums.appendInteger(holder);
    for (const group of groups[holder] ?? []) text(sums, group);
    sums.appendBigInt(lo);
    sums.appendBigInt(hi);
    sums.endRow();
  }
  sums.closeSync();
}

/** What parts are written with. */
export interface Writing {
  readonly connection: DuckDBConnection;
  readonly plan: Plan;
  readonly folder: RunFolder;
  readonly format: Format;
}

/** The totals of a part: each measure by place, and all measures together (measure NULL). */
const PART_TOTALS = `
SELECT measure, county, industry, size, count(DISTINCT h) AS holders, count(*) AS awards,
  count(*) - count(hi) AS open, CAST(sum(lo) AS BIGINT) AS lo, CAST(coalesce(sum(hi), 0) AS BIGINT) AS hi
FROM awards GROUP BY measure, county, industry, size
UNION ALL BY NAME
SELECT NULL AS measure, county, industry, size, count(a.h) AS holders,
  CAST(coalesce(sum(a.awards), 0) AS BIGINT) AS awards, CAST(coalesce(sum(a.open), 0) AS BIGINT) AS open,
  CAST(sum(s.lo) AS BIGINT) AS lo, CAST(sum(s.hi) AS BIGINT) AS hi
FROM sums s JOIN (SELECT h, count(*) AS awards, count(*) - count(hi) AS open FROM awards GROUP BY h) a USING (h)
GROUP BY county, industry, size`;

/** Writes the awards of a batch, and what they add up to. */
export async function writePart(
  writing: Writing,
  part: string,
  batch: Batch,
  outcome: Outcome,
): Promise<void> {
  const { connection, folder, format } = writing;
  await load(writing, batch, outcome);
  await writeTable(
    connection,
    `SELECT holder, measure, item, ${amountColumn("lo", format)}, ${amountColumn("hi", format)} FROM awards ORDER BY h, m, r`,
    folder.whole("awards", `part-${part}.${format}`),
    format,
  );
  await writeTable(
    connection,
    `SELECT * FROM (${PART_TOTALS}) t ORDER BY ALL`,
    folder.meanwhile("totals", `${part}.parquet`),
    "parquet",
  );
}

/** Adds up the totals of all parts. */
export async function writeTotals({ connection, folder, format }: Writing): Promise<void> {
  const sum = (name: string) => `CAST(sum(${name}) AS BIGINT) AS ${name}`;
  await writeTable(
    connection,
    `SELECT measure, county, industry, size, holders, awards, open, ${amountColumn("lo", format)}, ${amountColumn("hi", format)}
FROM (SELECT measure, county, industry, size, ${["holders", "awards", "open", "lo", "hi"].map(sum).join(", ")}
  FROM read_parquet(${quotedText(folder.meanwhile("totals", "*.parquet"))}) GROUP BY measure, county, industry, size) t
ORDER BY measure NULLS FIRST, county NULLS LAST, industry NULLS LAST, size NULLS LAST`,
    folder.whole(`totals.${format}`),
    format,
  );
}
