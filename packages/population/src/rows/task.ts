import type { PlannedLimit, PlannedMeasure } from "../plan/plan.ts";
import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";

/** One output column: a number, without upper end (`Infinity`) where `open`. */
export interface Output {
  readonly of: Scalar;
  readonly open: Bool;
}

/** A limit on an award, and its place among the plan's. */
export interface RowLimit {
  readonly planned: PlannedLimit;
  readonly place: number;
}

/** What a measure gives a row at stage 1; nothing where the gate is shut. */
export interface RowAward extends Pick<PlannedMeasure, "gate" | "amount" | "decided"> {
  /** What its grants are marked with in their list. */
  readonly mark: number;
  /** The measure's place in the plan. */
  readonly measure: number;
  /** In the order in which they bind; empty where what bears on the awards reaches beyond the list. */
  readonly limits: readonly RowLimit[];
  readonly counted: Counting;
}

/** Grants of which those for one row's work compete, before anything was given to its holder. */
export interface RowCollision {
  /** Places among the list's awards, in the order that settles a tie. */
  readonly rivals: readonly number[];
  readonly byOrder: boolean;
}

/**
 * How limits count a measure's awards for several rows of a holder together: each row by itself, those of one level, or
 * all of them.
 */
export type Counting = "by row" | "all" | ColumnRef;

/**
 * How far that reaches which bears on a list's awards: not beyond the row itself, to other grants of the holder in the
 * list, or to other lists.
 */
export type Reach = "row" | "list" | "lists";

/** The awards of a cluster, row by row. */
export interface RowList {
  /** The cluster's place. */
  readonly cluster: number;
  readonly awards: readonly RowAward[];
  /** What is settled at once, where no work is left open and none of its measures has paid before. */
  readonly collisions: readonly RowCollision[];
  /** Whether what was given before may have paid for a work of its awards. */
  readonly mayBePaid: boolean;
  /**
   * Where it is the row, awards come out as they stay, after limits, but for those of a row whose collisions take a closer
   * look. Where it is the list, so do those that stand apart. All others come out as grants.
   */
  readonly reach: Reach;
  /** Whether any grant of a holder bears on each other: they share a limit, or a work. */
  readonly isTied: boolean;
}

/** Whether code writes grants of a list: of all rows, or of those that its collisions leave. */
export const hasGrants = ({ reach, collisions }: RowList): boolean =>
  reach !== "row" || collisions.length > 0;

/** What code works out of every row of a kind; of the holders where the kind is null. */
export interface RowTask {
  readonly item: string | null;
  /** A number for every row. */
  readonly columns: readonly Output[];
  /** Grants that are not nothing, a list for each cluster, by row and then in the order of its awards. */
  readonly lists: readonly RowList[];
  /** Whether it is told of each award what cut it or took its place. */
  readonly grounds: boolean;
}

/** The awards that code settles as it goes, list by list. */
export const settledIn = ({ lists }: Pick<RowTask, "lists">): readonly RowAward[] =>
  lists.flatMap(({ reach, awards }) => (reach === "row" ? awards : []));

/** Every node that a task works out. */
export const rootsOf = ({ columns, lists }: RowTask): readonly (Scalar | Bool)[] => [
  ...columns.flatMap(({ of, open }) => [of, open]),
  ...lists
    .flatMap(({ awards }) => awards)
    .flatMap(({ gate, amount: { lo, hi, open }, decided, limits }) => [
      gate,
      lo,
      hi,
      open,
      decided,
      ...limits.flatMap(({ planned: { most } }) => [most.lo, most.hi, most.open]),
    ]),
];

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
