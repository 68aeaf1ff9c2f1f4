import type { ColumnRef } from "../scalar/scalar.ts";
import type { RowLimit, RowList } from "./task.ts";

/**
 * What was given before, as rows of code read it. A row's cell in `BEFORE` is its place in the columns of kind `past`;
 * all rows to whose holder nothing was given share place 0, where every number is nothing. No fact is called so.
 */
export const BEFORE = "=before";

/** Whether a column is one of facts, as they were told. */
export const isOfFact = ({ of, fact }: ColumnRef): boolean =>
  (of === "holder" || of === "item") && fact !== BEFORE;

/** The column of each row's place, of holders or of things. */
export const beforeOf = (item: string | null): ColumnRef => ({
  fact: BEFORE,
  of: item === null ? "holder" : "item",
});

/** What a limit has given already: surely to be counted with the row, and possibly. */
export const takenBefore = (place: number, how: "surely" | "possibly"): ColumnRef => ({
  fact: `${how} ${place}`,
  of: "past",
});

/** More than nothing where a measure of the cluster's collisions has paid for the row's work before, or may have. */
export const paidBefore = (cluster: number): ColumnRef => ({
  fact: `paid ${cluster}`,
  of: "past",
});

/** The limits that a list's code knows, each once. */
export const limitsIn = ({ awards }: RowList): readonly RowLimit[] => [
  ...new Map(awards.flatMap(({ limits }) => limits.map((one) => [one.place, one]))).values(),
];

/** The columns of what was given before that a list reads. */
export const beforeRead = (list: RowList): readonly ColumnRef[] => [
  ...limitsIn(list).flatMap(({ place }) => [
    takenBefore(place, "surely"),
    takenBefore(place, "possibly"),
  ]),
  ...(list.mayBePaid ? [paidBefore(list.cluster)] : []),
];
