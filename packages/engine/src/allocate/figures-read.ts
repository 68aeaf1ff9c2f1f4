import { type Node, partsOfNode } from "./parts.ts";
import type { Scheme } from "./scheme.ts";

/**
 * The figures that an allocation is reckoned from under given readings, the default ones where none is given. A figure
 * that is not among them can be moved without anything differing.
 */
export function figuresRead(
  { interpretations, derived, eligible, distribution }: Scheme,
  readings: Readonly<Record<string, string>> = {},
): ReadonlySet<string> {
  const taken = new Map(
    interpretations.map((one) => [one.id, readings[one.id] ?? one.default] as const),
  );
  const formulas = new Map(derived.map(({ id, formula }) => [id, formula] as const));
  const read = new Set<string>();
  const seen = new Set<string>();
  const lookAt = (node: Node): void => {
    if (node.op === "param") read.add(node.id);
    else if (node.op === "column") lookAtColumn(node.id);
    else if (node.op === "interpretation") {
      const part = node.readings[taken.get(node.id) ?? ""];
      if (part !== undefined) lookAt(part);
    } else partsOfNode(node).forEach(lookAt);
  };
  const lookAtColumn = (id: string): void => {
    const formula = formulas.get(id);
    if (formula === undefined || seen.has(id)) return;
    seen.add(id);
    lookAt(formula);
  };
  if (eligible !== null) lookAt(eligible);
  lookAtColumn(distribution.how === "amounts" ? distribution.amount : distribution.by);
  if (distribution.how === "proportional" && distribution.given !== null)
    lookAt(distribution.given);
  if (distribution.how === "places") distribution.prizes.each.forEach(lookAt);
  return read;
}
