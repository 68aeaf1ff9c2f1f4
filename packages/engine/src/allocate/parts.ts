import type { SubjectCondition, Formula } from "./scheme.ts";

/** A formula or a condition of a scheme. */
export type Node = Formula | SubjectCondition;

/** What stands directly inside a formula or a condition. */
export function partsOfNode(node: Node): readonly Node[] {
  switch (node.op) {
    case "const":
    case "param":
    case "column":
    case "stated":
      return [];
    case "add":
    case "multiply":
    case "min":
    case "max":
    case "and":
    case "or":
      return node.of;
    case "subtract":
    case "divide":
      return [node.of, node.by];
    case "compare":
      return [node.of, node.with];
    case "select":
      return [node.when, node.yes, node.no];
    case "aggregate":
    case "rank":
    case "not":
      return [node.of];
    case "efficacy":
      return [node.of, node.base, ...(node.whenEqual ? [node.whenEqual] : [])];
    case "weighted":
      return node.parts.flatMap(({ weight, of }) => [weight, of]);
    case "interpretation":
      return Object.values(node.readings);
  }
}

/** A node and all that stands inside it. */
export const allNodes = (node: Node): readonly Node[] => [
  node,
  ...partsOfNode(node).flatMap((part) => allNodes(part)),
];

/** Whether a node looks at those who take part, itself or through the derived columns it names. */
export const needsParticipants = (from: Node, derived: ReadonlyMap<string, Formula>): boolean =>
  allNodes(from).some((node) => {
    if (node.op === "efficacy" || ("over" in node && node.over === "participants")) return true;
    const next = node.op === "column" ? derived.get(node.id) : undefined;
    return next !== undefined && needsParticipants(next, derived);
  });
