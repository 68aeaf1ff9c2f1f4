import { type Column, UNKNOWN } from "../columns/population.ts";
import { type Output, RowColumns, type Rows, type Source } from "../rows/rows.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
import { JavaScriptPrinter } from "./print.ts";

type Fill = (
  from: number,
  to: number,
  slots: Float64Array,
  cells: readonly Column[],
  first: Int32Array | null,
  outputs: readonly Float64Array[],
) => void;

/** Columns that the code of some rows reads, in the order the code names them. */
class Cells {
  readonly columns: Column[] = [];
  readonly of: RowColumns;
  readonly #known = new Map<string, string>();

  constructor(of: RowColumns) {
    this.of = of;
  }

  name = (ref: ColumnRef): string => {
    const found = this.of.find(ref);
    if (!found) return this.of.isNumeric(ref) ? "NaN" : String(UNKNOWN);
    const key = `${ref.of} ${ref.fact}`;
    const known = this.#known.get(key);
    if (known) return known;
    const name = `c${this.columns.length}[${this.of.isOfHolder(ref) ? "h" : "r"}]`;
    this.columns.push(found);
    this.#known.set(key, name);
    return name;
  };
}

/** Rows by a script. */
export class RowCode implements Rows {
  readonly #fill: Fill;
  readonly #cells: readonly Column[];
  readonly #outputs: number;
  readonly #holders: number;
  /** Where each holder's things begin; null where the rows are the holders. */
  readonly first: Int32Array | null;

  constructor(source: Source, item: string | null, outputs: readonly Output[]) {
    const columns = new RowColumns(source, item);
    const cells = new Cells(columns);
    this.#fill = compile(cells, item, outputs);
    this.#cells = cells.columns;
    this.#outputs = outputs.length;
    this.#holders = columns.holders;
    this.first = columns.first;
  }

  /** The outputs' columns for these parameters. */
  run(parameters: Float64Array): readonly Float64Array[] {
    const rows = this.first ? (this.first[this.#holders] ?? 0) : this.#holders;
    const columns = Array.from({ length: this.#outputs }, () => new Float64Array(rows));
    this.#fill(0, this.#holders, parameters, this.#cells, this.first, columns);
    return columns;
  }
}

function compile(cells: Cells, item: string | null, outputs: readonly Output[]): Fill {
  const printer = new JavaScriptPrinter({
    cell: cells.name,
    isNumeric: cells.of.isNumeric,
    slot: (index) => `p[${index}]`,
    unknown: String(UNKNOWN),
  });
  const written = outputs.map(({ of, open }, index) => {
    const value = printer.scalar(of);
    const isOpen = open ? printer.bool(open) : "false";
    return `o${index}[r] = ${isOpen === "false" ? value : `${isOpen} ? Infinity : ${value}`};`;
  });
  const body = [...printer.lines, ...written].join("\n");
  const rows = item
    ? `for (let h = from; h < to; h++) for (let r = first[h]; r < first[h + 1]; r++) {\n${body}\n}`
    : `for (let r = from; r < to; r++) {\n${body}\n}`;
  const bound = [
    ...cells.columns.map((_, index) => `const c${index} = cells[${index}];`),
    ...outputs.map((_, index) => `const o${index} = outputs[${index}];`),
  ].join("\n");
  // The code comes from the plan's nodes alone: numbers, names made here, no text of any input.
  // oxlint-disable-next-line typescript/no-implied-eval
  return new Function(
    "from",
    "to",
    "p",
    "cells",
    "first",
    "outputs",
    `"use strict";\n${bound}\n${rows}`,
  ) as Fill;
}
