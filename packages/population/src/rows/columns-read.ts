import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";
import { beforeOf, beforeRead } from "./before.ts";
import { type RowList, type RowTask, rootsOf, visit } from "./task.ts";

/** All columns that a task reads, each once. */
export function columnsRead(task: RowTask): readonly ColumnRef[] {
  const found = new Map<string, ColumnRef>();
  const seen = new Set<Scalar | Bool>();
  for (const root of rootsOf(task))
    visit(root, seen, (node) => {
      if ("column" in node) found.set(keyOf(node.column), node.column);
    });
  for (const list of task.lists)
    for (const ref of [...beforeRead(list), ...levelsRead(list)]) found.set(keyOf(ref), ref);
  const before = beforeOf(task.item);
  if (found.values().some(({ of }) => of === "past")) found.set(keyOf(before), before);
  return [...found.values()];
}

/** The columns by whose levels a list's code tells which grants bear on each other. */
const levelsRead = ({ reach, awards }: RowList): readonly ColumnRef[] =>
  reach === "list"
    ? awards.flatMap(({ counted }) => (typeof counted === "string" ? [] : counted))
    : [];

/** A name for a column that no other has. */
export const keyOf = ({ of, fact }: ColumnRef): string => `${of} ${fact}`;
