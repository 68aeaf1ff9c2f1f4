import { UNKNOWN } from "../columns/population.ts";
import { Inside } from "../rows/inside.ts";
import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";
import { OP, allBits, unsigned } from "./bytes.ts";

/** How the code reaches what it reads. */
export interface Reach {
  /** The code that loads a column's cells of two rows, as doubles, as a scenario has them. */
  readonly cell: (column: ColumnRef, scenario: number) => readonly number[];
  /** Whether the column holds numbers, where NaN is unknown, rather than codes. */
  readonly isNumeric: (column: ColumnRef) => boolean;
  /** Whether no row of the column is unknown. */
  readonly isKnown: (column: ColumnRef) => boolean;
  /** The code that loads a parameter of a scenario into both lanes. */
  readonly slot: (slot: number, scenario: number) => readonly number[];
  /** The code that loads one of the printer's constants into both lanes. */
  readonly constant: (index: number) => readonly number[];
  /** The first local that is a vector. */
  readonly first: number;
  /** How many scenarios there are. */
  readonly scenarios: number;
}

/**
 * Prints scalars as lines of vector code, two rows at once; each step once in what it stands in, in a local of its own.
 * Integers are doubles: the bounds were proved before. A condition is all ones or all zeros in a lane. Steps that are the
 * same in several scenarios, since they read the same, are one.
 */
export class WasmPrinter {
  readonly #reach: Reach;
  readonly #code: number[] = [];
  readonly #known = new Inside<string, number>();
  /** By scenario. */
  readonly #printed: readonly Inside<Scalar | Bool, number>[];
  readonly #constants: number[] = [];
  #held: readonly number[] = [];
  #vectors = 0;
  #scenario = 0;

  constructor(reach: Reach) {
    this.#reach = reach;
    this.#printed = Array.from({ length: reach.scenarios }, () => new Inside());
  }

  /** Prints for each scenario in turn, with its parameters and figures. */
  each<T>(print: (scenario: number) => T): readonly T[] {
    return Array.from({ length: this.#reach.scenarios }, (_, scenario) => {
      this.#scenario = scenario;
      const printed = print(scenario);
      this.#scenario = 0;
      return printed;
    });
  }

  /** The code so far. */
  get code(): readonly number[] {
    return this.#code;
  }

  /** How many locals it needs. */
  get vectors(): number {
    return this.#vectors;
  }

  /** The doubles that the code reads by their places among these. */
  get constants(): readonly number[] {
    return this.#constants;
  }

  /** Adds code as it is. */
  add(...pieces: readonly (readonly number[])[]): void {
    for (const piece of pieces) for (const byte of piece) this.#code.push(byte);
  }

  /** Prints what is only worked out where a condition, in a local, holds for one of the rows. */
  where(when: number, print: () => void): void {
    this.when([...OP.localGet, ...unsigned(when), ...OP.anyTrue], print);
  }

  /** Prints what is only worked out where a number is not nothing; the code gives the number. */
  when(number: readonly number[], print: () => void): void {
    this.add(OP.block, number, OP.i32Eqz, OP.brIf, [0]);
    const known = [this.#known, ...this.#printed];
    for (const inside of known) inside.enter();
    print();
    for (const inside of known) inside.leave();
    this.add(OP.end);
  }

  /** Prints with variables at hand, in locals, which stand in for the slots below the first. */
  holding<T>(held: readonly number[], print: () => T): T {
    this.#held = held;
    const printed = print();
    this.#held = [];
    return printed;
  }

  /** A local that can be given another value. */
  variable(of: number): number {
    const local = this.#reach.first + this.#vectors;
    this.#vectors += 1;
    this.assign(local, of);
    return local;
  }

  assign(variable: number, of: number): void {
    this.add(OP.localGet, unsigned(of), OP.localSet, unsigned(variable));
  }

  /** Whether a number in a local is more than nothing. */
  isMore(of: number): number {
    return this.#step(OP.ne, of, this.constant(0));
  }

  isSame(a: number, b: number): number {
    return this.#step(OP.eq, a, b);
  }

  /** An instruction on variables as they are now. */
  now(op: readonly number[], ...operands: readonly number[]): number {
    const local = this.#reach.first + this.#vectors;
    this.#vectors += 1;
    for (const operand of operands) this.add(OP.localGet, unsigned(operand));
    this.add(op, OP.localSet, unsigned(local));
    return local;
  }

  both(a: number, b: number): number {
    if (a === this.#no || b === this.#yes || a === b) return a;
    if (b === this.#no || a === this.#yes) return b;
    return this.#step(OP.and, a, b);
  }

  /** The local that holds a scalar. */
  scalar(node: Scalar): number {
    const printed = this.#printed[this.#scenario];
    const local = printed?.get(node) ?? this.#scalar(node);
    printed?.set(node, local);
    return local;
  }

  /** The local that holds a condition. */
  bool(node: Bool): number {
    const printed = this.#printed[this.#scenario];
    const local = printed?.get(node) ?? this.#bool(node);
    printed?.set(node, local);
    return local;
  }

  /** `Infinity` where a number has no upper end. */
  withoutEnd(value: number, open: Bool): number {
    if (open.op === "truth" && !open.value) return value;
    return this.choose(this.bool(open), this.constant(Infinity), value);
  }

  /** a where the condition holds, else b; all in locals. */
  choose(when: number, a: number, b: number): number {
    if (a === b || when === this.#yes) return a;
    if (when === this.#no) return b;
    return this.#step(OP.bitselect, a, b, when);
  }

  /** Bits that are set in one of two locals. */
  either(a: number, b: number): number {
    if (a === this.#no || a === b) return b;
    if (b === this.#no) return a;
    return this.#step(OP.or, a, b);
  }

  /** What never holds, and what always does: a zero, too, in both lanes, and all ones. */
  get #no(): number {
    return this.#step(allBits(false));
  }

  get #yes(): number {
    return this.#step(allBits(true));
  }

  /** A double, in both lanes. */
  constant(value: number): number {
    if (value === 0) return this.#no;
    const known = this.#constants.findIndex((one) => Object.is(one, value));
    const index = known === -1 ? this.#constants.push(value) - 1 : known;
    return this.#step(this.#reach.constant(index));
  }

  #scalar(node: Scalar): number {
    switch (node.op) {
      case "integer":
        return this.constant(Number(node.value));
      case "slot":
        return node.slot < 0
          ? this.#step([...OP.localGet, ...unsigned(this.#held[-1 - node.slot] ?? 0)])
          : this.#step(this.#reach.slot(node.slot, this.#scenario));
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
        return this.#step(allBits(node.value));
      case "is-null":
        return this.#isNull(node.column);
      case "among": {
        const cell = this.#cell(node.column);
        const [first = this.constant(0), ...rest] = node.codes.map((code) =>
          this.#step(OP.eq, cell, this.constant(code)),
        );
        return rest.reduce((sofar, next) => this.either(sofar, next), first);
      }
      case "less":
        return this.#pair(OP.lt, node.of);
      case "at-most":
        return this.#pair(OP.le, node.of);
      case "and":
        return this.both(this.bool(node.of[0]), this.bool(node.of[1]));
      case "or":
        return this.either(this.bool(node.of[0]), this.bool(node.of[1]));
      case "not": {
        const of = this.bool(node.of);
        if (of === this.#no) return this.#yes;
        if (of === this.#yes) return this.#no;
        return this.#step(OP.not, of);
      }
    }
  }

  #pair(op: readonly number[], [a, b]: readonly [Scalar, Scalar]): number {
    return this.#step(op, this.scalar(a), this.scalar(b));
  }

  #quotient(a: number, by: number, how: "down" | "up"): number {
    return this.#step(how === "down" ? OP.floor : OP.ceil, this.#step(OP.divide, a, by));
  }

  #cell(column: ColumnRef): number {
    return this.#step(this.#reach.cell(column, this.#scenario));
  }

  #isNull(column: ColumnRef): number {
    if (this.#reach.isKnown(column)) return this.#no;
    const cell = this.#cell(column);
    return this.#reach.isNumeric(column)
      ? this.#step(OP.ne, cell, cell)
      : this.#step(OP.eq, cell, this.constant(UNKNOWN));
  }

  /** The local of an instruction on locals; the same step is the same local. */
  #step(op: readonly number[], ...operands: readonly number[]): number {
    const code = [...operands.flatMap((local) => [...OP.localGet, ...unsigned(local)]), ...op];
    const key = code.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const local = this.#reach.first + this.#vectors;
    this.#vectors += 1;
    this.#known.set(key, local);
    this.add(code, OP.localSet, unsigned(local));
    return local;
  }
}
