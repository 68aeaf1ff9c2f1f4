import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";
import { beforeOf, beforeRead } from "./before.ts";
import { type RowTask, rootsOf, visit } from "./task.ts";

/** All columns that a task reads, each once. */
export function columnsRead(task: RowTask): readonly ColumnRef[] {
  const found = new Map<string, ColumnRef>();
  const seen = new Set<Scalar | Bool>();
  for (const root of rootsOf(task))
    visit(root, seen, (node) => {
      if ("column" in node) found.set(keyOf(node.column), node.column);
    });
  for (const ref of task.lists.flatMap(beforeRead)) found.set(keyOf(ref), ref);
  const before = beforeOf(task.item);
  if (found.values().some(({ of }) => of === "past")) found.set(keyOf(before), before);
  return [...found.values()];
}

/** A name for a column that no other has. */
export const keyOf = ({ of, fact }: ColumnRef): string => `${of} ${fact}`;
