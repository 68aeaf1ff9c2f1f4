import type { PlannedMeasure } from "../plan/plan.ts";
import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";

/** One output column: a number, without upper end (`Infinity`) where `open`. */
export interface Output {
  readonly of: Scalar;
  readonly open: Bool;
}

/** What a measure gives a row at stage 1; nothing where the gate is shut. */
export interface RowAward extends Pick<PlannedMeasure, "gate" | "amount" | "decided"> {
  /** What its grants are marked with in their list. */
  readonly mark: number;
}

/** Grants of which those for one row's work compete, before anything was given to its holder. */
export interface RowCollision {
  /** Places among the list's awards, in the order that settles a tie. */
  readonly rivals: readonly number[];
  readonly byOrder: boolean;
}

/** The grants of a cluster's awards, row by row. */
export interface RowList {
  readonly awards: readonly RowAward[];
  /** What is settled at once, where nothing is left open and nothing was given before. */
  readonly collisions: readonly RowCollision[];
}

/** The column that says whether anything was ever given to a row's holder: 1 where it was, else 0. */
export const givenBefore = (item: string | null): ColumnRef => ({
  fact: GIVEN_BEFORE,
  of: item === null ? "holder" : "item",
});

/** No fact is called so. */
export const GIVEN_BEFORE = "=given-before";

/** What code works out of every row of a kind; of the holders where the kind is null. */
export interface RowTask {
  readonly item: string | null;
  /** A number for every row. */
  readonly columns: readonly Output[];
  /** Grants that are not nothing, a list for each cluster, by row and then in the order of its awards. */
  readonly lists: readonly RowList[];
}

/** Every node that a task works out. */
export const rootsOf = ({ columns, lists }: RowTask): readonly (Scalar | Bool)[] => [
  ...columns.flatMap(({ of, open }) => [of, open]),
  ...lists
    .flatMap(({ awards }) => awards)
    .flatMap(({ gate, amount: { lo, hi, open }, decided }) => [gate, lo, hi, open, decided]),
];

/** All columns that a task reads, each once. */
export function columnsRead(task: RowTask): readonly ColumnRef[] {
  const found = new Map<string, ColumnRef>();
  const seen = new Set<Scalar | Bool>();
  for (const root of rootsOf(task))
    visit(root, seen, (node) => {
      if ("column" in node) found.set(keyOf(node.column), node.column);
    });
  const before = givenBefore(task.item);
  if (task.lists.some(({ collisions }) => collisions.length > 0)) found.set(keyOf(before), before);
  return [...found.values()];
}

/** A name for a column that no other has. */
export const keyOf = ({ of, fact }: ColumnRef): string => `${of} ${fact}`;

/** Calls for every node below some, and for them, that was not seen before. */
export function visit(
  node: Scalar | Bool,
  seen: Set<Scalar | Bool>,
  call: (node: Scalar | Bool) => void,
): void {
  if (seen.has(node)) return;
  seen.add(node);
  call(node);
  if ("when" in node) visit(node.when, seen, call);
  if (!("of" in node)) return;
  if ("op" in node.of) visit(node.of, seen, call);
  else for (const part of node.of) visit(part, seen, call);
}
