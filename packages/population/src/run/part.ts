import { rmSync, writeFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { AwardPiece } from "../kernel/awards.ts";
import type { Outcome } from "../kernel/outcome.ts";
import {
  type WrittenColumn,
  chosenTexts,
  numbers,
  sortedTexts,
  texts,
  wholes,
} from "../parquet/columns.ts";
import { parquetOf } from "../parquet/file.ts";
import { type Plan, limitsOf } from "../plan/plan.ts";
import type { Batch } from "../table/batches.ts";
import { type Format, quotedText } from "../table/cells.ts";
import { GROUPS } from "../table/schema.ts";
import type { RunFolder } from "./folder.ts";
import { ordered } from "./ordered.ts";
import { type BatchTotals, PART, tallied } from "./tally.ts";
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

/** The columns of a batch's awards, which are in their order. */
function awardColumns(
  { plan }: Writing,
  { population: { holders, things } }: Batch,
  { measure, holder, row, lo, hi, limit, by }: AwardPiece,
): readonly WrittenColumn[] {
  const limits = limitsOf(plan).map((one) => one.limit.id);
  // One id may be that of several measures' limits.
  const limitIds = [...new Set(limits)];
  const limitPlaces = limits.map((id) => limitIds.indexOf(id));
  const all = plan.rulebook.measures.map(({ id }) => id);
  const measures = plan.measures.map((one) => one.measure.id);
  const items = plan.measures.map(({ measure: { item } }) =>
    item === null ? null : (things.get(item)?.ids ?? null),
  );
  return [
    sortedTexts("holder", holders.ids, holder),
    chosenTexts("measure", measures, measure),
    texts("item", (at) => items[measure[at] ?? -1] ?? null, row),
    wholes("lo", lo),
    wholes("hi", hi),
    ...(plan.grounds
      ? [
          chosenTexts(
            "limit",
            limitIds,
            limit.map((place) => limitPlaces[place] ?? -1),
          ),
          chosenTexts("displaced_by", all, by),
        ]
      : []),
  ];
}

/** The columns of what a batch adds up to. */
function totalColumns(
  { plan }: Writing,
  { groups: columns }: Batch,
  { measure, group, holders, awards, open, lo, hi, groups }: BatchTotals,
): readonly WrittenColumn[] {
  const measures = plan.measures.map((one) => one.measure.id);
  return [
    chosenTexts(
      "measure",
      measures,
      measure.map((own) => (own === measures.length ? -1 : own)),
    ),
    ...GROUPS.map((name, place) =>
      chosenTexts(
        name,
        columns[place]?.values ?? [],
        group.map((own) => groups[own]?.[place] ?? -1),
      ),
    ),
    ...Object.entries({ holders, awards, open }).map(([name, values]) => wholes(name, values)),
    numbers("lo_high", lo[0]),
    numbers("lo_low", lo[1]),
    numbers("hi_high", hi[0]),
    numbers("hi_low", hi[1]),
  ];
}

/** A part that is being written: done when both of its files are whole. */
export interface PartWriting {
  readonly awards: number;
  readonly done: Promise<void>;
}

/** Begins to write the awards of a batch and what they add up to; the outcome's columns may then be used again. */
export function beginPart(
  writing: Writing,
  part: string,
  batch: Batch,
  { totals, awards: pieces }: Outcome,
): PartWriting {
  const { plan, folder, format } = writing;
  const awards = ordered(pieces, totals.lo.length, plan.measures.length, plan.grounds);
  const sums = tallied(awards, totals, batch.groups, plan.measures.length);
  const making = [
    parquetOf(awardColumns(writing, batch, awards), awards.measure.length),
    parquetOf(totalColumns(writing, batch, sums), sums.measure.length, false),
  ] as const;
  const write = async (): Promise<void> => {
    const [awardFile, totalFile] = await Promise.all(making);
    const path = folder.whole("awards", `part-${part}.${format}`);
    if (format === "parquet") await writeWholeSoon(path, awardFile);
    else {
      const meanwhile = folder.meanwhile("awards", `${part}.parquet`);
      writeFileSync(meanwhile, awardFile);
      const amounts = `${amountColumn("lo", format)}, ${amountColumn("hi", format)}`;
      const select = `SELECT * REPLACE (${amounts}) FROM read_parquet(${quotedText(meanwhile)})`;
      await writeTable(writing.connection, select, path, format);
      rmSync(meanwhile);
    }
    await writeWholeSoon(folder.meanwhile("totals", `${part}.parquet`), totalFile);
  };
  return { awards: awards.hi.reduce((sum, hi) => sum + (hi === 0 ? 0 : 1), 0), done: write() };
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
