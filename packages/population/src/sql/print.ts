import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";
import type { Dialect } from "./dialect.ts";

/** How columns and parameters are named in the statement around. */
export interface SqlNames {
  readonly dialect: Dialect;
  readonly column: (column: ColumnRef) => string;
  readonly slot: (slot: number) => string;
}

/** A scalar as SQL; never NULL. */
export function printScalar(node: Scalar, names: SqlNames): string {
  const print = (part: Scalar) => printScalar(part, names);
  switch (node.op) {
    case "integer":
      return node.value < 0n ? `(${node.value})` : String(node.value);
    case "slot":
      return names.slot(node.slot);
    case "column":
      return `coalesce(${names.column(node.column)}, ${node.ifNull})`;
    case "add":
      return `(${print(node.of[0])} + ${print(node.of[1])})`;
    case "subtract":
      return `(${print(node.of[0])} - ${print(node.of[1])})`;
    case "times":
      return `(${print(node.of[0])} * ${print(node.of[1])})`;
    case "least":
    case "greatest":
      return `${node.op}(${print(node.of[0])}, ${print(node.of[1])})`;
    case "if":
      return `CASE WHEN ${printBool(node.when, names)} THEN ${print(node.of[0])} ELSE ${print(node.of[1])} END`;
    case "mulDiv": {
      const { wide, quotient } = names.dialect;
      const product = `${wide(print(node.of))} * ${print(node.by)}`;
      if (node.how === "down") return quotient(product, String(node.over));
      return node.how === "up"
        ? quotient(`${product} + ${node.over - 1n}`, String(node.over))
        : quotient(`2 * ${product} + ${node.over}`, String(2n * node.over));
    }
  }
}

/** A condition as SQL; never NULL. */
export function printBool(node: Bool, names: SqlNames): string {
  const bool = (part: Bool) => printBool(part, names);
  const pair = (sign: string, [a, b]: readonly [Scalar, Scalar]) =>
    `(${printScalar(a, names)} ${sign} ${printScalar(b, names)})`;
  switch (node.op) {
    case "truth":
      return node.value ? "TRUE" : "FALSE";
    case "is-null":
      return `(${names.column(node.column)} IS NULL)`;
    case "among":
      return `coalesce(${names.column(node.column)} IN (${node.codes.join(", ")}), FALSE)`;
    case "less":
      return pair("<", node.of);
    case "at-most":
      return pair("<=", node.of);
    case "and":
      return `(${bool(node.of[0])} AND ${bool(node.of[1])})`;
    case "or":
      return `(${bool(node.of[0])} OR ${bool(node.of[1])})`;
    case "not":
      return `(NOT ${bool(node.of)})`;
  }
}
