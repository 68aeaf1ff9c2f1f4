import type { PlannedFigure, SumFigure } from "../plan/figures.ts";
import type { PastReader } from "../stages/past.ts";
import { type RowCompiler, type Source, flagOf } from "../rows/rows.ts";

/** Works out one figure of every holder, into the columns named for it. */
export interface FigureCode {
  readonly figure: PlannedFigure;
  readonly run: (parameters: Float64Array) => void;
}

const namesOf = (figure: PlannedFigure): readonly string[] =>
  figure.from === "past" ? [figure.name] : figure.sums.map(({ name }) => name);

/** Columns for the figures of a plan, to be filled in by each run. */
export const columnsFor = (
  figures: readonly PlannedFigure[],
  holders: number,
): ReadonlyMap<string, Float64Array> =>
  new Map(figures.flatMap(namesOf).map((name) => [name, new Float64Array(holders)]));

/** Code for the figures of a plan; each may read those before it. */
export function figureCodes(
  source: Source,
  past: PastReader,
  Code: RowCompiler,
): readonly FigureCode[] {
  return source.plan.figures.map((figure) => {
    if (figure.from === "things") return { figure, run: sumCode(source, figure, Code) };
    const column = source.figures.get(figure.name);
    return {
      figure,
      run: () => {
        for (const holder of column?.keys() ?? [])
          if (column) column[holder] = past.figure(holder, figure);
      },
    };
  });
}

function sumCode(source: Source, { item, sums, open }: SumFigure, Code: RowCompiler) {
  const code = new Code(source, item, [...sums, flagOf(open.when)]);
  return (parameters: Float64Array): void => {
    const rows = code.run(parameters);
    const isOpen = rows[sums.length];
    for (const [index, { name }] of sums.entries()) {
      const [column, each] = [source.figures.get(name), rows[index]];
      if (!column || !each || !code.first) continue;
      for (const holder of column.keys()) {
        let sum = 0;
        const to = code.first[holder + 1] ?? 0;
        for (let row = code.first[holder] ?? 0; row < to; row++)
          sum += name === open.column && isOpen?.[row] === 1 ? Number.NaN : (each[row] ?? 0);
        column[holder] = sum;
      }
    }
  };
}
