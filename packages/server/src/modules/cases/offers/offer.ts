import { type Award, type Fen, readYuan, writeYuan } from "@gongbao/engine";
import type { Kysely } from "kysely";
import type { Found } from "../way/found.ts";
import type { Tables } from "../tables.ts";

/** What a case offers without having been asked: how much, by which facts, who found it and who let it go out. */
export interface Offer {
  readonly list: string;
  /** Where its facts come from, and of which day they are. */
  readonly source: string;
  readonly sourceAsOf: string;
  readonly sum: Fen;
  readonly releasedBy: string;
  readonly releasedAt: string;
}

/** Whether a case goes the way of an offer: it began with one, and nobody said that its facts are wrong. */
export const isOnOffer = ({ steps }: Pick<Found, "steps">): boolean =>
  steps[0]?.kind === "offer" && !steps.some(({ kind }) => kind === "dispute");

/** What a case offers; null where it did not begin so. */
export async function offerOf(
  database: Kysely<Tables>,
  { id, steps }: Pick<Found, "id" | "steps">,
): Promise<Offer | null> {
  if (steps[0]?.kind !== "offer") return null;
  const row = await database
    .selectFrom("cases.offer")
    .selectAll()
    .where("case_id", "=", id)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        list: row.list,
        source: row.source,
        sourceAsOf: row.source_as_of,
        sum: row.sum as Fen,
        releasedBy: row.released_by,
        releasedAt: row.released_at,
      };
}

/** What is owed for sure, or why that cannot be said. */
export type Owed =
  | { readonly is: "owed"; readonly sum: Fen }
  | { readonly is: "nothing" }
  | {
      readonly is: "uncertain";
      readonly min: string;
      /** Null without an upper end. */
      readonly max: string | null;
      /** Facts that are not known. */
      readonly missing: readonly string[];
    };

const sumOf = (amounts: readonly string[]): Fen =>
  amounts.reduce((sum, amount) => sum + (readYuan(amount) ?? 0n), 0n) as Fen;

/** What awards of a measure come to, where nothing is left to be found out or settled. */
export function surelyOwed(awards: readonly Award[]): Owed {
  const live = awards.filter(({ status }) => status !== "not-due");
  const missing = [...new Set(live.flatMap((award) => award.missing))];
  const isOpen = live.some(({ amount }) => amount.min !== amount.max);
  const min = sumOf(live.map(({ amount }) => amount.min));
  if (isOpen || missing.length > 0) {
    const most = live.flatMap(({ amount }) => amount.max ?? []);
    return {
      is: "uncertain",
      min: writeYuan(min),
      max: most.length < live.length ? null : writeYuan(sumOf(most)),
      missing,
    };
  }
  return min === 0n ? { is: "nothing" } : { is: "owed", sum: min };
}
