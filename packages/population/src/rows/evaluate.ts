import type { Bool, Scalar } from "../scalar/scalar.ts";
import { visit } from "./task.ts";

/** Whether a scalar or condition is the same of every row. */
export function isSameOfAll(node: Scalar | Bool): boolean {
  let isSame = true;
  visit(node, new Set(), (part) => {
    if ("column" in part) isSame = false;
  });
  return isSame;
}

/** The value of a scalar that is the same of every row; of a condition 1 where it holds, else 0. */
export function valueOf(node: Scalar | Bool, parameters: Float64Array): number {
  const of = (part: Scalar | Bool): number => valueOf(part, parameters);
  switch (node.op) {
    case "integer":
    case "truth":
      return Number(node.value);
    case "slot":
      return parameters[node.slot] ?? 0;
    case "add":
      return of(node.of[0]) + of(node.of[1]);
    case "subtract":
      return of(node.of[0]) - of(node.of[1]);
    case "times":
      return of(node.of[0]) * of(node.of[1]);
    case "least":
      return Math.min(of(node.of[0]), of(node.of[1]));
    case "greatest":
      return Math.max(of(node.of[0]), of(node.of[1]));
    case "if":
      return of(node.when) === 1 ? of(node.of[0]) : of(node.of[1]);
    case "divide": {
      const quotient = of(node.of[0]) / of(node.of[1]);
      return node.how === "down" ? Math.floor(quotient) : Math.ceil(quotient);
    }
    case "remainder": {
      const [whole, by] = [of(node.of), Number(node.by)];
      return whole - Math.floor(whole / by) * by;
    }
    case "less":
      return of(node.of[0]) < of(node.of[1]) ? 1 : 0;
    case "at-most":
      return of(node.of[0]) <= of(node.of[1]) ? 1 : 0;
    case "and":
      return Math.min(of(node.of[0]), of(node.of[1]));
    case "or":
      return Math.max(of(node.of[0]), of(node.of[1]));
    case "not":
      return 1 - of(node.of);
    case "column":
    case "is-null":
    case "among":
      throw new RangeError(`${node.op} is not the same of every row`);
  }
}
