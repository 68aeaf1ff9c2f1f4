import { readYuan, writeYuan } from "@gongbao/engine";
import type { OpenAwardBody } from "../api/bodies.ts";
import { sayMonth } from "../language/dates.ts";

/** By what the awards are added up. */
export const groupings = ["measure", "month", "county", "payer"] as const;
export type Grouping = (typeof groupings)[number];

/** What was paid to the awards that share something. */
export interface Total {
  readonly id: string;
  readonly words: { readonly zh: string; readonly en: string };
  /** Yuan, as decimal text. */
  readonly paid: string;
  readonly awards: number;
}

/** What the filters leave; empty leaves open. */
export interface AwardFilter {
  readonly measure: string;
  readonly month: string;
  readonly county: string;
  readonly payer: string;
  readonly year: string;
}

/** What an award is counted under, and with how much: several payers share one. */
function partsOf(award: OpenAwardBody, by: Grouping): readonly Omit<Total, "awards">[] {
  const { paid } = award;
  switch (by) {
    case "measure":
      return [{ id: award.measure, words: award.measureTitle, paid }];
    case "month": {
      const month = award.paidOn.slice(0, 7);
      return [{ id: month, words: { zh: sayMonth(month, "zh"), en: sayMonth(month, "en") }, paid }];
    }
    case "county":
      return award.county === null
        ? [{ id: "", words: { zh: "", en: "" }, paid }]
        : [{ id: award.county.id, words: award.county.name, paid }];
    case "payer":
      return award.lines.map((line) => ({
        id: line.payer,
        words: { zh: line.payerName, en: line.payerName },
        paid: line.paid,
      }));
  }
}

/** Awards added up: months in their order, the others by how much was paid. Exact, in fen. */
export function totalsBy(awards: readonly OpenAwardBody[], by: Grouping): readonly Total[] {
  const parts = awards.flatMap((award) => partsOf(award, by).map((part) => ({ ...part, award })));
  const totals = [...Map.groupBy(parts, ({ id }) => id)].map(([id, group]) => ({
    id,
    words: group[0]?.words ?? { zh: id, en: id },
    paid: sumOf(group.map(({ paid }) => paid)),
    awards: new Set(group.map(({ award }) => award.id)).size,
  }));
  return by === "month"
    ? totals.toSorted((a, b) => a.id.localeCompare(b.id))
    : totals.toSorted((a, b) => Number((readYuan(b.paid) ?? 0n) - (readYuan(a.paid) ?? 0n)));
}

/** The totals that are the largest: several where they tie. */
export function largest(totals: readonly Total[]): readonly Total[] {
  const [first] = totals.toSorted((a, b) =>
    Number((readYuan(b.paid) ?? 0n) - (readYuan(a.paid) ?? 0n)),
  );
  return first === undefined ? [] : totals.filter(({ paid }) => paid === first.paid);
}

/** A sum of sums in yuan, exact. */
export const sumOf = (sums: readonly string[]): string =>
  writeYuan(sums.reduce((sum, each) => sum + (readYuan(each) ?? 0n), 0n));

/** The awards that the filters leave. */
export const narrowed = (
  awards: readonly OpenAwardBody[],
  { measure, month, county, payer, year }: AwardFilter,
): readonly OpenAwardBody[] =>
  awards.filter(
    (award) =>
      (measure === "" || award.measure === measure) &&
      (month === "" || award.paidOn.startsWith(month)) &&
      (county === "" || award.county?.id === county) &&
      (payer === "" || award.lines.some((line) => line.payer === payer)) &&
      (year === "" || String(award.year) === year),
  );
