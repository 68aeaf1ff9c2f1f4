import type { Coded } from "../columns/coded.ts";
import type { Ids } from "../columns/population.ts";
import type { AwardPiece } from "../kernel/award-piece.ts";
import type { Ends } from "../kernel/ends.ts";
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
import { GROUPS } from "../table/schema.ts";
import { ordered } from "./ordered.ts";
import { type BatchTotals, tallied } from "./tally.ts";

/** What the files of a part are made of: what came of a batch, and how its rows are called and grouped. */
export interface PartContent {
  readonly pieces: readonly AwardPiece[];
  readonly totals: Ends;
  readonly holders: Ids;
  /** By kind of item. */
  readonly things: ReadonlyMap<string, Ids>;
  /** What the holders have in the schema's columns to group by. */
  readonly groups: readonly Coded[];
}

/** The two files of a part as the bytes of Parquet files. */
export interface PartFiles {
  readonly awardFile: Uint8Array;
  readonly totalFile: Uint8Array;
  /** Awards that are not taken away whole. */
  readonly awards: number;
}

/** The columns of a batch's awards, which are in their order. */
function awardColumns(
  plan: Plan,
  { holders, things }: PartContent,
  { measure, holder, row, lo, hi, limit, by }: AwardPiece,
): readonly WrittenColumn[] {
  const limits = limitsOf(plan).map((one) => one.limit.id);
  // One id may be that of several measures' limits.
  const limitIds = [...new Set(limits)];
  const limitPlaces = limits.map((id) => limitIds.indexOf(id));
  const all = plan.rulebook.measures.map(({ id }) => id);
  const measures = plan.measures.map((one) => one.measure.id);
  const items = plan.measures.map(({ measure: { item } }) =>
    item === null ? null : (things.get(item) ?? null),
  );
  return [
    sortedTexts("holder", holders, holder),
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
  plan: Plan,
  columns: readonly Coded[],
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

/** Makes the files of a part: its awards in their order, and what they add up to. */
export async function partFiles(plan: Plan, content: PartContent): Promise<PartFiles> {
  const { pieces, totals, groups } = content;
  const awards = ordered(pieces, totals.lo.length, plan.measures.length, plan.grounds);
  const sums = tallied(awards, totals, groups, plan.measures.length);
  const [awardFile, totalFile] = await Promise.all([
    parquetOf(awardColumns(plan, content, awards), awards.measure.length),
    parquetOf(totalColumns(plan, groups, sums), sums.measure.length, false),
  ]);
  return {
    awardFile,
    totalFile,
    awards: awards.hi.reduce((sum, hi) => sum + (hi === 0 ? 0 : 1), 0),
  };
}
