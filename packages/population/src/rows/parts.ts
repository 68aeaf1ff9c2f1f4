import type { Bool, Scalar } from "../scalar/scalar.ts";
import { type RowList, type RowTask, visit } from "./task.ts";

/** Steps in one piece of code: engines give up on making longer pieces fast. */
const MOST_STEPS = 1200;
/** What a limit takes of them, before and after anything was given. */
const STEPS_OF_LIMIT = 16;

/** The awards of one cluster for rows of one kind. */
export interface ClusterRows {
  readonly item: string | null;
  readonly list: RowList;
}

/** Some clusters' rows of one kind, in one piece of code. */
export type Part = Omit<RowTask, "grounds">;

/** How many steps are new in some awards. */
function stepsOf({ awards }: RowList, seen: Set<Scalar | Bool>): number {
  let steps = 0;
  for (const { gate, amount, decided, limits } of awards) {
    for (const root of [gate, amount.lo, amount.hi, amount.open, decided])
      visit(root, seen, () => (steps += 1));
    steps += limits.length * STEPS_OF_LIMIT;
  }
  return steps;
}

/** Puts clusters' rows of one kind together into pieces of code that are not too long for so many scenarios at once. */
export function partsOf(rows: readonly ClusterRows[], scenarios = 1): readonly Part[] {
  return [...Map.groupBy(rows, ({ item }) => item)].flatMap(([item, ofKind]) => {
    const parts: ClusterRows[][] = [];
    let steps = Infinity;
    for (const one of ofKind) {
      const own = stepsOf(one.list, new Set());
      if (steps + own > MOST_STEPS / scenarios) {
        parts.push([]);
        steps = 0;
      }
      parts.at(-1)?.push(one);
      steps += own;
    }
    return parts.map((part) => ({ item, columns: [], lists: part.map(({ list }) => list) }));
  });
}
