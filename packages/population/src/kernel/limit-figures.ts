import { UNKNOWN } from "../columns/population.ts";
import type { Cluster } from "../plan/clusters.ts";
import { type PlannedLimit, limitsOf } from "../plan/plan.ts";
import type { RowsAtWork } from "../rows/code.ts";
import { valueOf } from "../rows/evaluate.ts";
import { BoundLimit, type LimitFigure } from "../stages/limits.ts";
import type { Lots } from "./lots.ts";
import type { Program } from "./program.ts";

/** The figures of a program's limits: caps and numbers of times. */
export class LimitFigures {
  readonly #lots: Lots;
  readonly #rows: RowsAtWork;
  readonly #figures = new Map<PlannedLimit, LimitFigure>();
  readonly #places: ReadonlyMap<PlannedLimit, number>;
  readonly #ofAll: readonly PlannedLimit[];
  readonly #ofHolders: readonly LimitFigure[];

  constructor({ plan, limited, ofHolders, limits }: Program, lots: Lots) {
    this.#lots = lots;
    const places = ofHolders.map(() => ({ lo: lots.column(null), hi: lots.column(null) }));
    const columns = places.flatMap(({ lo, hi }) => [lo, hi]);
    this.#rows = limits.at(lots.desk(null, plan.slots.length, columns, [[]]));
    const rows = lots.mostRows(null);
    this.#ofHolders = places.map(({ lo, hi }) => ({
      lo: lots.ground.doubles(lo, rows),
      hi: lots.ground.doubles(hi, rows),
      step: 1,
      first: 0,
    }));
    this.#places = new Map(limitsOf(plan).map((limit, place) => [limit, place]));
    this.#ofAll = limited.filter((limit) => !ofHolders.includes(limit));
    for (const limit of limited) {
      const figure = this.#ofHolders[ofHolders.indexOf(limit)];
      const ofOne = () => new Float64Array(1);
      this.#figures.set(limit, figure ?? { lo: ofOne(), hi: ofOne(), step: 0, first: 0 });
    }
  }

  /** Takes up parameters for limits that are the same of all holders. */
  use(parameters: Float64Array): void {
    for (const limit of this.#ofAll) {
      const { lo, hi, open } = limit.most;
      const figure = this.#figures.get(limit);
      if (!figure) continue;
      figure.lo[0] = valueOf(lo, parameters);
      figure.hi[0] = valueOf(open, parameters) === 1 ? Infinity : valueOf(hi, parameters);
    }
  }

  /** Works out those that are not, for the lot's holders. */
  run(parameters: number): void {
    if (this.#ofHolders.length === 0) return;
    this.#rows.run(this.#lots.from, this.#lots.to, [parameters]);
    for (const figure of this.#ofHolders) figure.first = this.#lots.from;
  }

  /** A limit on a cluster's measures, bound to the population; `item` is what it counts by levels of. */
  bind(limit: PlannedLimit, { measures }: Cluster, item: string | null): BoundLimit {
    const figure = this.#figures.get(limit);
    if (!figure) throw new RangeError(`the limit ${limit.limit.id} has no figure`);
    const levels = limit.byLevels.map((ref) => {
      const column = this.#lots.find(item, ref);
      return column.length > 0 ? this.#lots.integers(column) : Int32Array.of(UNKNOWN);
    });
    return new BoundLimit(limit, this.#places.get(limit) ?? -1, figure, levels, measures);
  }
}
