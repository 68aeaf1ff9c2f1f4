import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";
import type { Dialect } from "./dialect.ts";
import { PARAMETERS, parameterColumn } from "./parameters.ts";

/** How rows are read: where from, and how their columns are named. */
export interface RowSource {
  readonly dialect: Dialect;
  readonly from: string;
  /** Columns kept as they are. */
  readonly keys: readonly { readonly name: string; readonly of: string }[];
  /** Where a fact stands; null where the population has no such column. */
  readonly column: (column: ColumnRef) => string | null;
}

/** A column to be worked out; a condition comes to 1 or 0. */
export type RowOutput =
  | { readonly name: string; readonly of: Scalar }
  | { readonly name: string; readonly when: Bool };

type Node = Scalar | Bool;

/** A piece of SQL, and the number of the subquery around the table that its columns first stand in. */
interface Piece {
  readonly sql: string;
  readonly level: number;
}

const partsOf = (node: Node): readonly Node[] => {
  switch (node.op) {
    case "integer":
    case "slot":
    case "column":
    case "truth":
    case "is-null":
    case "among":
      return [];
    case "if":
      return [node.when, ...node.of];
    case "not":
    case "remainder":
      return [node.of];
    default:
      return node.of;
  }
};

/** How often each node is read; one that is read more than once becomes a column. */
function usesOf(roots: readonly Node[]): ReadonlyMap<Node, number> {
  const uses = new Map<Node, number>();
  const visit = (node: Node): void => {
    const sofar = uses.get(node) ?? 0;
    uses.set(node, sofar + 1);
    if (sofar === 0) for (const part of partsOf(node)) visit(part);
  };
  for (const root of roots) visit(root);
  return uses;
}

/** Prints scalars over rows as SELECTs inside each other, each node once. No piece is ever NULL. */
class RowPrinter {
  /** `… AS x`, by the subquery they stand in. */
  readonly levels: string[][] = [];
  readonly columns = new Map<string, string>();
  readsParameters = false;
  readonly #source: RowSource;
  readonly #uses: ReadonlyMap<Node, number>;
  readonly #printed = new Map<Node, Piece>();
  #shared = 0;

  constructor(source: RowSource, roots: readonly Node[]) {
    this.#source = source;
    this.#uses = usesOf(roots);
  }

  piece(node: Node): Piece {
    const known = this.#printed.get(node);
    if (known) return known;
    const parts = partsOf(node).map((part) => this.piece(part));
    const level = Math.max(0, ...parts.map((part) => part.level));
    const sql = this.#print(
      node,
      parts.map((part) => part.sql),
    );
    const isShared = (this.#uses.get(node) ?? 0) > 1 && parts.length > 0;
    const piece = isShared ? this.#share(sql, level) : { sql, level };
    this.#printed.set(node, piece);
    return piece;
  }

  #share(sql: string, level: number): Piece {
    const name = `s${this.#shared}`;
    this.#shared += 1;
    this.levels[level] = [...(this.levels[level] ?? []), `${sql} AS ${name}`];
    return { sql: name, level: level + 1 };
  }

  #column(ref: ColumnRef): string {
    const found = this.#source.column(ref);
    return found === null ? "CAST(NULL AS BIGINT)" : this.#read(found);
  }

  /** A column of the tables read, under the name that it has from the innermost SELECT on. */
  #read(found: string): string {
    const known = this.columns.get(found) ?? `c${this.columns.size}`;
    this.columns.set(found, known);
    return known;
  }

  #print(node: Node, [a = "", b = "", c = ""]: readonly string[]): string {
    switch (node.op) {
      case "integer":
        return `CAST(${node.value} AS BIGINT)`;
      case "slot":
        this.readsParameters = true;
        return this.#read(`a.${parameterColumn(node.slot)}`);
      case "column":
        return `coalesce(${this.#column(node.column)}, CAST(${node.ifNull} AS BIGINT))`;
      case "truth":
        return node.value ? "TRUE" : "FALSE";
      case "is-null":
        return `(${this.#column(node.column)} IS NULL)`;
      case "among":
        return `coalesce(${this.#column(node.column)} IN (${node.codes.join(", ")}), FALSE)`;
      case "add":
        return `(${a} + ${b})`;
      case "subtract":
        return `(${a} - ${b})`;
      case "times":
        return `(${a} * ${b})`;
      case "least":
      case "greatest":
        return `${node.op}(${a}, ${b})`;
      case "if":
        return `CASE WHEN ${a} THEN ${b} ELSE ${c} END`;
      case "divide":
        return this.#source.dialect.quotient(node.how === "down" ? a : `${a} + ${b} - 1`, b);
      case "remainder":
        return `(${a} % ${node.by})`;
      case "less":
        return `(${a} < ${b})`;
      case "at-most":
        return `(${a} <= ${b})`;
      case "and":
        return `(${a} AND ${b})`;
      case "or":
        return `(${a} OR ${b})`;
      case "not":
        return `(NOT ${a})`;
    }
  }
}

/** A SELECT of the keys and the outputs, a row for each row of the source. */
export function selectRows(source: RowSource, outputs: readonly RowOutput[]): string {
  const roots = outputs.map((output) => ("of" in output ? output.of : output.when));
  const printer = new RowPrinter(source, roots);
  const columns = outputs.map((output) => {
    const { sql } = printer.piece("of" in output ? output.of : output.when);
    return "of" in output
      ? `CAST(${sql} AS BIGINT) AS ${output.name}`
      : `CASE WHEN ${sql} THEN 1 ELSE 0 END AS ${output.name}`;
  });
  const base = [
    ...source.keys.map(({ name, of }) => `${of} AS ${name}`),
    ...[...printer.columns].map(([of, name]) => `${of} AS ${name}`),
  ];
  const { once } = source.dialect;
  const table = printer.levels.reduce(
    (inner, level, index) => `SELECT *, ${level.join(", ")} FROM (${inner}${once}) l${index}`,
    `SELECT ${base.join(", ")} FROM ${source.from}${printer.readsParameters ? ` CROSS JOIN ${source.dialect.oneRow(PARAMETERS)} a` : ""}`,
  );
  const keys = source.keys.map(({ name }) => name);
  return `SELECT ${[...keys, ...columns].join(", ")} FROM (${table}${once}) l`;
}
