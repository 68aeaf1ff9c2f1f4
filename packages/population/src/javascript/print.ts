import { Inside } from "../rows/inside.ts";
import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";

/** How a row's columns and the parameters are named in the code around. */
export interface Names {
  /** The array and the row: `c3[r]`. */
  readonly cell: (column: ColumnRef) => string;
  /** Whether the column holds doubles, where NaN is unknown, rather than codes. */
  readonly isNumeric: (column: ColumnRef) => boolean;
  readonly slot: (slot: number) => string;
  readonly unknown: string;
}

/**
 * Prints scalars as lines of JavaScript, each step once in what it stands in. Integers are doubles: the bounds were
 * proved before.
 */
export class JavaScriptPrinter {
  readonly lines: string[] = [];
  readonly #names: Names;
  readonly #known = new Inside<string, string>();
  readonly #printed = new Inside<Scalar | Bool, string>();
  #held: readonly string[] = [];
  #steps = 0;

  constructor(names: Names) {
    this.#names = names;
  }

  /** Prints what is only worked out where a condition holds. */
  where(when: string, print: () => void): void {
    this.lines.push(`if (${when}) {`);
    this.#known.enter();
    this.#printed.enter();
    print();
    this.#known.leave();
    this.#printed.leave();
    this.lines.push("}");
  }

  /** Prints with variables at hand, which stand in for the slots below the first. */
  holding<T>(held: readonly string[], print: () => T): T {
    this.#held = held;
    const printed = print();
    this.#held = [];
    return printed;
  }

  scalar(node: Scalar): string {
    const name = this.#printed.get(node) ?? this.#scalar(node);
    this.#printed.set(node, name);
    return name;
  }

  bool(node: Bool): string {
    const name = this.#printed.get(node) ?? this.#bool(node);
    this.#printed.set(node, name);
    return name;
  }

  #scalar(node: Scalar): string {
    switch (node.op) {
      case "integer":
        return node.value < 0n ? `(${node.value})` : String(node.value);
      case "slot":
        return node.slot < 0
          ? this.#step(this.#held[-1 - node.slot] ?? "")
          : this.#names.slot(node.slot);
      case "column":
        return this.#step(
          `${this.#isNull(node.column)} ? ${node.ifNull} : ${this.#names.cell(node.column)}`,
        );
      case "add":
        return this.#step(`${this.scalar(node.of[0])} + ${this.scalar(node.of[1])}`);
      case "subtract":
        return this.#step(`${this.scalar(node.of[0])} - ${this.scalar(node.of[1])}`);
      case "times":
        return this.#step(`${this.scalar(node.of[0])} * ${this.scalar(node.of[1])}`);
      case "least":
      case "greatest": {
        const sign = node.op === "least" ? "<" : ">";
        const [a, b] = [this.scalar(node.of[0]), this.scalar(node.of[1])];
        return this.#step(`${a} ${sign} ${b} ? ${a} : ${b}`);
      }
      case "if": {
        const [a, b] = [this.scalar(node.of[0]), this.scalar(node.of[1])];
        return this.#step(`${this.bool(node.when)} ? ${a} : ${b}`);
      }
      case "divide":
        return this.#quotient(node.of[0], this.scalar(node.of[1]), node.how);
      case "remainder": {
        const whole = this.#quotient(node.of, String(node.by), "down");
        return this.#step(`${this.scalar(node.of)} - ${whole} * ${node.by}`);
      }
    }
  }

  #bool(node: Bool): string {
    switch (node.op) {
      case "truth":
        return String(node.value);
      case "is-null":
        return this.#isNull(node.column);
      case "among": {
        const cell = this.#step(this.#names.cell(node.column));
        return this.#step(node.codes.map((code) => `${cell} === ${code}`).join(" || "));
      }
      case "less":
        return this.#step(`${this.scalar(node.of[0])} < ${this.scalar(node.of[1])}`);
      case "at-most":
        return this.#step(`${this.scalar(node.of[0])} <= ${this.scalar(node.of[1])}`);
      case "and":
        return this.#step(`${this.bool(node.of[0])} && ${this.bool(node.of[1])}`);
      case "or":
        return this.#step(`${this.bool(node.of[0])} || ${this.bool(node.of[1])}`);
      case "not":
        return this.#step(`!${this.bool(node.of)}`);
    }
  }

  #quotient(of: Scalar, by: string, how: "down" | "up"): string {
    const round = how === "down" ? "floor" : "ceil";
    return this.#step(`Math.${round}(${this.scalar(of)} / ${by})`);
  }

  #isNull(column: ColumnRef): string {
    const cell = this.#names.cell(column);
    return this.#step(
      this.#names.isNumeric(column) ? `${cell} !== ${cell}` : `${cell} === ${this.#names.unknown}`,
    );
  }

  #step(code: string): string {
    const known = this.#known.get(code);
    if (known) return known;
    const name = `v${this.#steps}`;
    this.#steps += 1;
    this.#known.set(code, name);
    this.lines.push(`const ${name} = ${code};`);
    return name;
  }
}
