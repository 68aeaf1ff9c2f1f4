import type { OfferListBody } from "../api/bodies.ts";

/** How many firms of the data are neither owed for sure, nor owed nothing, nor left out for faults: each stands in the list with its reason. */
export const heldBackOf = ({
  owed,
  counts: { holders, notOwed, rejectedHolders },
}: {
  readonly owed: number;
  readonly counts: Pick<
    NonNullable<OfferListBody["counts"]>,
    "holders" | "notOwed" | "rejectedHolders"
  >;
}): number => Math.max(0, holders - rejectedHolders - notOwed - owed);
