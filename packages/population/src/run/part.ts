import { DOUBLE, type DuckDBConnection, INTEGER, VARCHAR } from "@duckdb/node-api";
import type { AwardPiece } from "../kernel/awards.ts";
import type { Outcome } from "../kernel/outcome.ts";
import type { Plan } from "../plan/plan.ts";
import type { Batch } from "../table/batches.ts";
import { type Format, quotedText } from "../table/cells.ts";
import { GROUPS } from "../table/schema.ts";
import { type Filled, chosen, fillTable, numbers, texts } from "./chunks.ts";
import type { RunFolder } from "./folder.ts";
import { ordered } from "./ordered.ts";
import { type BatchTotals, PART, tallied } from "./tally.ts";
import { publish, temporaryOf } from "./whole.ts";

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

/** Fills the table of awards, which are in their order. */
async function fillAwards(
  { connection, plan }: Writing,
  { population: { holders, things } }: Batch,
  awards: AwardPiece,
): Promise<void> {
  const { measure, holder, row, lo, hi } = awards;
  const measures = plan.measures.map((one) => one.measure.id);
  const itemIds = plan.measures.map(({ measure: { item } }) =>
    item === null ? null : (things.get(item)?.ids ?? null),
  );
  const columns: readonly Filled[] = [
    {
      name: "holder",
      type: VARCHAR,
      fill: texts(
        () => holders.ids,
        (at) => holder[at] ?? 0,
      ),
    },
    { name: "measure", ...chosen(measures, (at) => measure[at] ?? -1) },
    {
      name: "item",
      type: VARCHAR,
      fill: texts(
        (at) => itemIds[measure[at] ?? -1] ?? null,
        (at) => row[at] ?? 0,
      ),
    },
    { name: "lo", type: DOUBLE, fill: numbers(lo) },
    { name: "hi", type: DOUBLE, fill: numbers(hi) },
  ];
  await fillTable(connection, "awards", columns, measure.length);
}

/** Fills the tables of a batch's sums and of its groups. */
async function fillTotals(
  { connection, plan }: Writing,
  { groups: columns }: Batch,
  totals: BatchTotals,
): Promise<void> {
  const { measure, group, holders, awards, open, lo, hi, groups } = totals;
  const measures = plan.measures.map((one) => one.measure.id);
  const counts = Object.entries({ holders, awards, open });
  const sums = Object.entries({ lo_high: lo[0], lo_low: lo[1], hi_high: hi[0], hi_low: hi[1] });
  const all: readonly Filled[] = [
    {
      name: "measure",
      ...chosen(measures, (at) => (measure[at] === measures.length ? -1 : (measure[at] ?? -1))),
    },
    ...GROUPS.map((name, place) => ({
      name,
      ...chosen(columns[place]?.values ?? [], (at) => groups[group[at] ?? -1]?.[place] ?? -1),
    })),
    ...counts.map(([name, values]) => ({ name, type: INTEGER, fill: numbers(values) })),
    ...sums.map(([name, values]) => ({ name, type: DOUBLE, fill: numbers(values) })),
  ];
  await fillTable(connection, "sums", all, measure.length);
}

/** A sum that is kept in two parts, as whole fen. */
const summed = (name: string): string =>
  `CAST(${name}_high AS BIGINT) * ${PART} + CAST(${name}_low AS BIGINT) AS ${name}`;

/** A part that is being written: done when both of its files are whole. */
export interface PartWriting {
  readonly awards: number;
  readonly done: Promise<void>;
}

/** Takes up the awards of a batch and what they add up to; afterwards the outcome's columns may be used again. */
export async function beginPart(
  writing: Writing,
  part: string,
  batch: Batch,
  outcome: Outcome,
): Promise<PartWriting> {
  const { plan, folder, format } = writing;
  const { totals, awards: pieces } = outcome;
  const awards = ordered(pieces, totals.lo.length, plan.measures.length);
  await fillAwards(writing, batch, awards);
  await fillTotals(writing, batch, tallied(awards, totals, batch.groups, plan.measures.length));
  const write = async (): Promise<void> => {
    await writeTable(
      writing.connection,
      `SELECT holder, CAST(measure AS VARCHAR) AS measure, item, ${amountColumn("lo", format)}, ${amountColumn("hi", format)}
FROM (SELECT * REPLACE (nullif(hi, 'Infinity'::DOUBLE) AS hi) FROM awards) a`,
      folder.whole("awards", `part-${part}.${format}`),
      format,
    );
    const grouped = GROUPS.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`).join(", ");
    await writeTable(
      writing.connection,
      `SELECT CAST(measure AS VARCHAR) AS measure, ${grouped}, holders, awards, open, ${summed("lo")}, ${summed("hi")} FROM sums`,
      folder.meanwhile("totals", `${part}.parquet`),
      "parquet",
    );
  };
  return { awards: awards.measure.length, done: write() };
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
