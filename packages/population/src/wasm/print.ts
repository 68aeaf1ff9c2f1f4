import { UNKNOWN } from "../columns/population.ts";
import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";
import { OP, at, splat, unsigned } from "./bytes.ts";

/** Where the code finds what it reads. */
export interface Places {
  /** The byte at which a column of a batch begins; null for one that the population does not have. */
  readonly column: (column: ColumnRef) => number | null;
  /** Whether the column holds numbers, where NaN is unknown, rather than codes. */
  readonly isNumeric: (column: ColumnRef) => boolean;
  /** The byte at which a parameter stands. */
  readonly slot: (slot: number) => number;
}

/** The local that holds the place of the row, in bytes. */
export const ROW = 1;

/** The first local that holds a vector. */
const FIRST = 2;

/**
 * Prints scalars as straight lines of vector code, two rows at once and without a branch; each step once, in a local
 * of its own. Integers are doubles: the bounds were proved before. A condition is all ones or all zeros in a lane.
 */
export class WasmPrinter {
  readonly #places: Places;
  readonly #code: number[] = [];
  readonly #known = new Map<string, number>();
  readonly #printed = new Map<Scalar | Bool, number>();

  constructor(places: Places) {
    this.#places = places;
  }

  /** The code so far. */
  get code(): readonly number[] {
    return this.#code;
  }

  /** How many locals it needs. */
  get vectors(): number {
    return this.#known.size;
  }

  /** The local that holds a scalar. */
  scalar(node: Scalar): number {
    const local = this.#printed.get(node) ?? this.#scalar(node);
    this.#printed.set(node, local);
    return local;
  }

  /** The local that holds a condition. */
  bool(node: Bool): number {
    const local = this.#printed.get(node) ?? this.#bool(node);
    this.#printed.set(node, local);
    return local;
  }

  /** a where the condition holds, else b; all in locals. */
  choose(when: number, a: number, b: number): number {
    return this.#step(OP.bitselect, a, b, when);
  }

  /** A double, in both lanes. */
  constant(value: number): number {
    return this.#step(splat(value));
  }

  #scalar(node: Scalar): number {
    switch (node.op) {
      case "integer":
        return this.constant(Number(node.value));
      case "slot":
        return this.#step([
          ...OP.i32Const,
          0,
          ...OP.loadSplat64,
          ...at(this.#places.slot(node.slot)),
        ]);
      case "column":
        return this.choose(
          this.#isNull(node.column),
          this.constant(Number(node.ifNull)),
          this.#cell(node.column),
        );
      case "add":
        return this.#pair(OP.add, node.of);
      case "subtract":
        return this.#pair(OP.subtract, node.of);
      case "times":
        return this.#pair(OP.multiply, node.of);
      case "least":
        return this.#pair(OP.pmin, node.of);
      case "greatest":
        return this.#pair(OP.pmax, node.of);
      case "if":
        return this.choose(this.bool(node.when), this.scalar(node.of[0]), this.scalar(node.of[1]));
      case "divide":
        return this.#quotient(this.scalar(node.of[0]), this.scalar(node.of[1]), node.how);
      case "remainder": {
        const [a, by] = [this.scalar(node.of), this.constant(Number(node.by))];
        const whole = this.#quotient(a, by, "down");
        return this.#step(OP.subtract, a, this.#step(OP.multiply, whole, by));
      }
    }
  }

  #bool(node: Bool): number {
    switch (node.op) {
      case "truth":
        return node.value ? this.#step(OP.not, this.constant(0)) : this.constant(0);
      case "is-null":
        return this.#isNull(node.column);
      case "among": {
        const cell = this.#cell(node.column);
        const [first = this.constant(0), ...rest] = node.codes.map((code) =>
          this.#step(OP.eq, cell, this.constant(code)),
        );
        return rest.reduce((sofar, next) => this.#step(OP.or, sofar, next), first);
      }
      case "less":
        return this.#pair(OP.lt, node.of);
      case "at-most":
        return this.#pair(OP.le, node.of);
      case "and":
        return this.#step(OP.and, this.bool(node.of[0]), this.bool(node.of[1]));
      case "or":
        return this.#step(OP.or, this.bool(node.of[0]), this.bool(node.of[1]));
      case "not":
        return this.#step(OP.not, this.bool(node.of));
    }
  }

  #pair(op: readonly number[], [a, b]: readonly [Scalar, Scalar]): number {
    return this.#step(op, this.scalar(a), this.scalar(b));
  }

  #quotient(a: number, by: number, how: "down" | "up"): number {
    return this.#step(how === "down" ? OP.floor : OP.ceil, this.#step(OP.divide, a, by));
  }

  #cell(column: ColumnRef): number {
    const place = this.#places.column(column);
    if (place === null) return this.constant(this.#places.isNumeric(column) ? Number.NaN : UNKNOWN);
    return this.#step([...OP.localGet, ROW, ...OP.load, ...at(place)]);
  }

  #isNull(column: ColumnRef): number {
    const cell = this.#cell(column);
    return this.#places.isNumeric(column)
      ? this.#step(OP.ne, cell, cell)
      : this.#step(OP.eq, cell, this.constant(UNKNOWN));
  }

  /** The local of an instruction on locals; the same step is the same local. */
  #step(op: readonly number[], ...operands: readonly number[]): number {
    const code = [...operands.flatMap((local) => [...OP.localGet, ...unsigned(local)]), ...op];
    const key = code.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const local = FIRST + this.#known.size;
    this.#known.set(key, local);
    this.#code.push(...code, ...OP.localSet, ...unsigned(local));
    return local;
  }
}
