import type { Column, Population } from "../columns/population.ts";
import type { Plan, PlannedAmount } from "../plan/plan.ts";
import type { Bool, ColumnRef, Scalar } from "../scalar/scalar.ts";

/** What code over rows reads: the population, and figures worked out before by name. */
export interface Source {
  readonly plan: Plan;
  readonly population: Population;
  readonly figures: ReadonlyMap<string, Float64Array>;
}

/** One output column: a number, without upper end where `open`. */
export interface Output {
  readonly of: Scalar;
  readonly open?: Bool;
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

/** The columns of a source as rows of one kind read them; of holders where the kind is null. */
export class RowColumns {
  readonly #source: Source;
  readonly #item: string | null;
  readonly #numeric: ReadonlySet<string>;

  constructor(source: Source, item: string | null) {
    this.#source = source;
    this.#item = item;
    this.#numeric = new Set(
      source.plan.rulebook.facts
        .filter(({ type }) => type === "money" || type === "ratio" || type === "count")
        .map(({ id }) => id),
    );
  }

  /** Whether a column holds numbers, where NaN is unknown, rather than codes. */
  isNumeric = ({ fact, of }: ColumnRef): boolean => of === "figure" || this.#numeric.has(fact);

  /** Whether a row reads the cell of its holder rather than its own. */
  isOfHolder = ({ of }: ColumnRef): boolean => this.#item !== null && of !== "item";

  /** The column; undefined where the population has none. */
  find({ fact, of }: ColumnRef): Column | undefined {
    const { population, figures } = this.#source;
    if (of === "figure") return figures.get(fact);
    const table = of === "item" ? population.things.get(this.#item ?? "") : population.holders;
    return table?.columns.get(fact);
  }

  get holders(): number {
    return this.#source.population.holders.ids.length;
  }

  /** Where each holder's rows begin; null where the rows are the holders. */
  get first(): Int32Array | null {
    if (this.#item === null) return null;
    return (
      this.#source.population.things.get(this.#item)?.first ?? new Int32Array(this.holders + 1)
    );
  }
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
