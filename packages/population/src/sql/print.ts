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
      return `CAST(${node.value} AS BIGINT)`;
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
    case "divide": {
      const [of, by] = [print(node.of[0]), print(node.of[1])];
      return names.dialect.quotient(node.how === "down" ? of : `${of} + ${by} - 1`, by);
    }
    case "remainder":
      return `(${print(node.of)} % ${node.by})`;
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
