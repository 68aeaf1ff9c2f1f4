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
 * Prints scalars as straight lines of JavaScript, each step once. Integers are doubles: the bounds were proved
 * before.
 */
export class JavaScriptPrinter {
  readonly lines: string[] = [];
  readonly #names: Names;
  readonly #known = new Map<string, string>();

  constructor(names: Names) {
    this.#names = names;
  }

  scalar(node: Scalar): string {
    switch (node.op) {
      case "integer":
        return node.value < 0n ? `(${node.value})` : String(node.value);
      case "slot":
        return this.#names.slot(node.slot);
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
      case "mulDiv": {
        const [a, by, over] = [this.scalar(node.of), this.scalar(node.by), node.over];
        const whole = this.#step(`Math.floor(${a} / ${over})`);
        const rest = this.#step(`${a} - ${whole} * ${over}`);
        const part = {
          "half-up": `Math.floor((2 * ${rest} * ${by} + ${over}) / ${2n * over})`,
          down: `Math.floor((${rest} * ${by}) / ${over})`,
          up: `Math.ceil((${rest} * ${by}) / ${over})`,
        }[node.how];
        return this.#step(`${whole} * ${by} + ${part}`);
      }
    }
  }

  bool(node: Bool): string {
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

  #isNull(column: ColumnRef): string {
    const cell = this.#names.cell(column);
    return this.#step(
      this.#names.isNumeric(column) ? `${cell} !== ${cell}` : `${cell} === ${this.#names.unknown}`,
    );
  }

  #step(code: string): string {
    const known = this.#known.get(code);
    if (known) return known;
    const name = `v${this.#known.size}`;
    this.#known.set(code, name);
    this.lines.push(`const ${name} = ${code};`);
    return name;
  }
}
