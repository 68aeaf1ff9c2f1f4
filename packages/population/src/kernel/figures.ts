import type { PastFigure, SumFigure } from "../plan/figures.ts";
import type { RowCode } from "../rows/code.ts";
import type { PastReader } from "../stages/past.ts";
import type { Met } from "./exactness.ts";
import type { Lots } from "./lots.ts";
import type { Program } from "./program.ts";

/** Works out one figure of every holder of a lot, with the parameters at a place. */
export type FigureRun = (parameters: number) => void;

/** The figures of a program's plan at work on a population. */
export class FiguresAtWork {
  /** What was met of each figure in the lot. */
  readonly met = new Map<string, Met>();
  /** In the plan's order: each may read those before it. */
  readonly runs: readonly FigureRun[];
  readonly #lots: Lots;
  readonly #past: PastReader;
  readonly #slots: number;

  constructor({ figures, plan }: Program, lots: Lots, past: PastReader) {
    this.#lots = lots;
    this.#past = past;
    this.#slots = plan.slots.length;
    this.runs = figures.map((step) =>
      step.code === null ? this.#ofPast(step.figure) : this.#ofThings(step.code, step.figure),
    );
  }

  #column(name: string): Float64Array {
    return this.#lots.doubles(this.#lots.find(null, { of: "figure", fact: name }));
  }

  #meet(name: string, column: Float64Array): void {
    let [min, max] = [0, 0];
    for (let holder = this.#lots.from; holder < this.#lots.to; holder++) {
      const value = column[holder] ?? 0;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    this.met.set(name, { min, max });
  }

  #ofPast(figure: PastFigure): FigureRun {
    const [lots, past] = [this.#lots, this.#past];
    const column = this.#column(figure.name);
    return () => {
      for (let holder = lots.from; holder < lots.to; holder++)
        column[holder] = past.has(holder) ? past.figure(holder, figure) : 0;
      this.#meet(figure.name, column);
    };
  }

  #ofThings(code: RowCode, { item, sums, open }: SumFigure): FigureRun {
    const lots = this.#lots;
    const places = code.task.columns.map(() => lots.column(item));
    const rows = code.at(lots.desk(item, this.#slots, places, [[]]));
    const each = places.map((place) => lots.ground.doubles(place, lots.mostRows(item)));
    const isOpen = each.at(-1);
    const first = lots.first(item);
    const columns = sums.map(({ name }) => this.#column(name));
    return (parameters) => {
      const [from, to] = lots.rowsOf(item);
      rows.run(from, to, [parameters]);
      for (const [index, { name }] of sums.entries()) {
        const [column, value] = [columns[index], each[index]];
        if (!column || !value) continue;
        const mayBeOpen = name === open.column;
        for (let holder = lots.from; holder < lots.to; holder++) {
          let sum = 0;
          const last = (first[holder + 1] ?? 0) - from;
          for (let row = (first[holder] ?? 0) - from; row < last; row++)
            sum += mayBeOpen && isOpen?.[row] === 1 ? Number.NaN : (value[row] ?? 0);
          column[holder] = sum;
        }
        this.#meet(name, column);
      }
    };
  }
}
