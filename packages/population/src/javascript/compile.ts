import type { Fact } from "@gongbao/engine";
import { type Column, type Population, UNKNOWN } from "../columns/population.ts";
import type { Plan, PlannedAmount } from "../plan/plan.ts";
import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";
import { JavaScriptPrinter } from "./print.ts";

type Fill = (
  from: number,
  to: number,
  slots: Float64Array,
  cells: readonly Column[],
  first: Int32Array | null,
  outputs: readonly Float64Array[],
) => void;

/** What compiled code reads: the population, and figures worked out before by name. */
export interface Source {
  readonly plan: Plan;
  readonly population: Population;
  readonly figures: ReadonlyMap<string, Float64Array>;
}

/** Code that works out some outputs for every row: of the things of a kind, or of the holders themselves. */
export interface Rows {
  /** Where each holder's things begin; null where the rows are the holders. */
  readonly first: Int32Array | null;
  /** The outputs' columns for these parameters. */
  readonly run: (parameters: Float64Array) => readonly Float64Array[];
}

/** A way to make such code: a script, or vector code. */
export type RowCompiler = new (
  source: Source,
  item: string | null,
  outputs: readonly Output[],
) => Rows;

/** One output column: a number, without upper end where `open`. */
export interface Output {
  readonly of: Scalar;
  readonly open?: Bool;
}

/** Columns that the code of some rows reads, in the order the code names them. */
class Cells {
  readonly columns: Column[] = [];
  readonly #source: Source;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #item: string | null;
  readonly #known = new Map<string, string>();

  constructor(source: Source, item: string | null) {
    this.#source = source;
    this.#facts = new Map(source.plan.rulebook.facts.map((fact) => [fact.id, fact]));
    this.#item = item;
  }

  isNumeric = ({ fact, of }: ColumnRef): boolean => {
    const type = this.#facts.get(fact)?.type;
    return of === "figure" || type === "money" || type === "ratio" || type === "count";
  };

  name = (ref: ColumnRef): string => {
    const found = this.#find(ref);
    if (!found) return this.isNumeric(ref) ? "NaN" : String(UNKNOWN);
    const key = `${ref.of} ${ref.fact}`;
    const known = this.#known.get(key);
    if (known) return known;
    const row = ref.of === "item" || this.#item === null ? "r" : "h";
    const name = `c${this.columns.length}[${row}]`;
    this.columns.push(found);
    this.#known.set(key, name);
    return name;
  };

  #find({ fact, of }: ColumnRef): Column | undefined {
    const { population, figures } = this.#source;
    if (of === "figure") return figures.get(fact);
    const table = of === "item" ? population.things.get(this.#item ?? "") : population.holders;
    return table?.columns.get(fact);
  }
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
    const cells = new Cells(source, item);
    this.#fill = compile(cells, item, outputs);
    this.#cells = cells.columns;
    this.#outputs = outputs.length;
    const holders = source.population.holders.ids.length;
    this.#holders = holders;
    this.first = item
      ? (source.population.things.get(item)?.first ?? new Int32Array(holders + 1))
      : null;
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
    isNumeric: cells.isNumeric,
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

/** The outputs of an amount: its least and its most. */
export const endsOf = ({ lo, hi, open }: PlannedAmount): readonly [Output, Output] => [
  { of: lo },
  { of: hi, open },
];

/** The output of a condition: 1 where it holds. */
export const flagOf = (when: Bool): Output => ({
  of: {
    op: "if",
    when,
    of: [
      { op: "integer", value: 1n },
      { op: "integer", value: 0n },
    ],
  },
});
