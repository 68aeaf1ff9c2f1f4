import { UNKNOWN, type Past } from "../columns/population.ts";
import type { Cluster } from "../plan/clusters.ts";
import type { PastFigure, SumFigure } from "../plan/figures.ts";
import type { PlannedLimit } from "../plan/plan.ts";
import { type Desk, GRANT_BYTES, type RowCode, type RowsAtWork } from "../rows/code.ts";
import { valueOf } from "../rows/evaluate.ts";
import type { Ground } from "../rows/ground.ts";
import type { BoundLimit, LimitFigure } from "../stages/limits.ts";
import { PastReader } from "../stages/past.ts";
import type { Met } from "./exactness.ts";
import type { Laid, LaidColumn } from "./laid.ts";
import { type Program, columnKey } from "./program.ts";
import type { Scenario } from "./scenario.ts";
import { type GrantList, type Settled, Settling } from "./settling.ts";

const DOUBLE = 8;

/** Code at work on the rows of a kind. */
interface StepAtWork {
  readonly rows: RowsAtWork;
  readonly item: string | null;
}

/** A program at work on a laid population, in one thread. */
export class Work {
  readonly #program: Program;
  readonly #laid: Laid;
  readonly #ground: Ground;
  readonly #past: PastReader;
  readonly #firsts: ReadonlyMap<string, Int32Array>;
  /** Rows of a kind in the largest lot. */
  readonly #most: ReadonlyMap<string | null, number>;
  readonly #figures: readonly (() => void)[];
  readonly #met = new Map<string, Met>();
  readonly #limitRows: RowsAtWork;
  readonly #ofAll: { readonly limit: PlannedLimit; readonly figure: LimitFigure }[] = [];
  readonly #ofHolders: LimitFigure[] = [];
  readonly #grants: readonly StepAtWork[];
  readonly #settlings: readonly Settling[];
  #scenario: { readonly of: Scenario; readonly parameters: number } | null = null;
  #from = 0;
  #to = 0;

  constructor(program: Program, laid: Laid, ground: Ground) {
    this.#program = program;
    this.#laid = laid;
    this.#ground = ground;
    this.#past = new PastReader(program.plan, this.#pastColumns());
    this.#firsts = new Map(
      [...laid.things].map(([kind, { first }]) => [kind, this.#integers(first)]),
    );
    this.#most = this.#mostRows();
    const figures = program.figures.map((step) =>
      step.code === null ? this.#pastFigure(step.figure) : this.#sumFigure(step.code, step.figure),
    );
    const limitColumns = program.ofHolders.flatMap(() => [this.#column(null), this.#column(null)]);
    this.#limitRows = program.limits.at(this.#desk(null, limitColumns, []));
    const bound = this.#boundLimits(limitColumns);
    const lists = program.clusters.map((): GrantList[] => []);
    this.#grants = program.grants.map(({ clusters, code }) => {
      const { item } = code.task;
      const places = code.task.lists.map((awards) =>
        ground.reserve(((this.#most.get(item) ?? 0) * awards.length + 1) * GRANT_BYTES),
      );
      const rows = code.at(this.#desk(item, [], places));
      const owner = item === null ? null : this.#owner(item);
      for (const [index, cluster] of clusters.entries()) {
        const place = places[index] ?? 0;
        lists[cluster]?.push({ place, end: () => rows.ends[index] ?? place, owner });
      }
      return { rows, item };
    });
    this.#figures = figures;
    this.#settlings = program.clusters.map(
      (cluster, index) =>
        new Settling(
          program.plan,
          cluster,
          {
            own: cluster.measures.map((place) =>
              (program.plan.measures[place]?.limits ?? []).map((limit) =>
                this.#bind(limit, cluster, bound, program.plan.measures[place]?.measure.item),
              ),
            ),
            shared: cluster.shared.map((limit) => this.#bind(limit, cluster, bound, null)),
          },
          lists[index] ?? [],
          ground.memory,
          this.#past,
        ),
    );
  }

  /** Takes up a scenario for the lots to come. */
  use(scenario: Scenario): void {
    this.#scenario = { of: scenario, parameters: scenario.lay(this.#ground) };
    for (const { limit, figure } of this.#ofAll) {
      const { lo, hi, open } = limit.most;
      const isOpen = valueOf(open, scenario.parameters) === 1;
      figure.lo[0] = valueOf(lo, scenario.parameters);
      figure.hi[0] = isOpen ? Infinity : valueOf(hi, scenario.parameters);
    }
  }

  /** All that a holder was given before, in fen. */
  pastOf(holder: number): number {
    return this.#past.sumOf(holder);
  }

  /** Runs all stages over a lot. Throws UnprovenBound where an amount might not be exact. */
  run(lot: number, into: Settled): void {
    if (!this.#scenario) throw new RangeError("no scenario was taken up");
    const { of: scenario, parameters } = this.#scenario;
    const { lots } = this.#laid;
    [this.#from, this.#to] = [lots[lot] ?? 0, lots[lot + 1] ?? 0];
    this.#met.clear();
    for (const figure of this.#figures) figure();
    scenario.exactness.show(this.#met);
    if (this.#ofHolders.length > 0) this.#limitRows.run(this.#from, this.#to, parameters);
    for (const figure of this.#ofHolders) figure.first = this.#from;
    for (const { rows, item } of this.#grants) rows.run(...this.#rowsOf(item), parameters);
    for (const settling of this.#settlings) settling.run(into);
  }

  /** The rows of a kind that are the lot's. */
  #rowsOf(item: string | null): readonly [number, number] {
    if (item === null) return [this.#from, this.#to];
    const first = this.#firsts.get(item);
    return [first?.[this.#from] ?? 0, first?.[this.#to] ?? 0];
  }

  #integers({ place, length }: LaidColumn): Int32Array {
    return this.#ground.integers(place, length);
  }

  #doubles({ place, length }: LaidColumn): Float64Array {
    return this.#ground.doubles(place, length);
  }

  #owner(item: string): Int32Array {
    const owner = this.#laid.things.get(item)?.owner;
    return owner ? this.#integers(owner) : new Int32Array();
  }

  #pastColumns(): Past {
    const { first, measure, thing, day, amount, columns } = this.#laid.past;
    return {
      first: this.#integers(first),
      measure: this.#integers(measure),
      thing: this.#integers(thing),
      day: this.#integers(day),
      amount: this.#doubles(amount),
      columns: new Map(
        [...columns].map(([fact, column]) => [
          fact,
          column.isNumeric ? this.#doubles(column) : this.#integers(column),
        ]),
      ),
    };
  }

  #mostRows(): ReadonlyMap<string | null, number> {
    const { lots, things } = this.#laid;
    const most = new Map<string | null, number>();
    for (const kind of [null, ...things.keys()]) {
      let rows = 0;
      for (const [lot, from] of lots.entries()) {
        const to = lots[lot + 1] ?? from;
        const first = kind === null ? null : this.#firsts.get(kind);
        const own = first ? (first[to] ?? 0) - (first[from] ?? 0) : to - from;
        rows = Math.max(rows, own);
      }
      most.set(kind, rows);
    }
    return most;
  }

  /** An output column for the rows of a kind in a lot; one more, since rows are worked on by twos. */
  #column(item: string | null): number {
    return this.#ground.reserve(((this.#most.get(item) ?? 0) + 1) * DOUBLE);
  }

  #desk(item: string | null, columns: readonly number[], lists: readonly number[]): Desk {
    const { columns: laid, things } = this.#laid;
    const nowhere = { place: 0, length: 0 };
    const find = (ref: Parameters<Desk["place"]>[0]) => laid.get(columnKey(item, ref)) ?? nowhere;
    return {
      ground: this.#ground,
      place: (ref) => find(ref).place,
      length: (ref) => find(ref).length,
      owner: things.get(item ?? "")?.owner ?? nowhere,
      slots: this.#program.plan.slots.length,
      columns,
      lists,
    };
  }

  #figureColumn(name: string): Float64Array {
    const column = this.#laid.columns.get(columnKey(null, { of: "figure", fact: name }));
    return column ? this.#doubles(column) : new Float64Array();
  }

  /** Widens what was met of a figure by the lot's. */
  #meet(name: string, column: Float64Array): void {
    let [min, max] = [0, 0];
    for (let holder = this.#from; holder < this.#to; holder++) {
      const value = column[holder] ?? 0;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    this.#met.set(name, { min, max });
  }

  #pastFigure(figure: PastFigure): () => void {
    const { name } = figure;
    const column = this.#figureColumn(name);
    return () => {
      for (let holder = this.#from; holder < this.#to; holder++)
        column[holder] = this.#past.has(holder) ? this.#past.figure(holder, figure) : 0;
      this.#meet(name, column);
    };
  }

  #sumFigure(code: RowCode, { sums, open }: SumFigure): () => void {
    const { item } = code.task;
    const places = code.task.columns.map(() => this.#column(item));
    const rows = code.at(this.#desk(item, places, []));
    const each = places.map((place) => this.#ground.doubles(place, this.#most.get(item) ?? 0));
    const isOpen = each.at(-1);
    const first = this.#firsts.get(item ?? "") ?? new Int32Array(this.#laid.holders + 1);
    const columns = sums.map(({ name }) => this.#figureColumn(name));
    return () => {
      const [from, to] = this.#rowsOf(item);
      rows.run(from, to, this.#scenario?.parameters ?? 0);
      for (const [index, { name }] of sums.entries()) {
        const [column, value] = [columns[index], each[index]];
        if (!column || !value) continue;
        for (let holder = this.#from; holder < this.#to; holder++) {
          let sum = 0;
          const last = (first[holder + 1] ?? 0) - from;
          for (let row = (first[holder] ?? 0) - from; row < last; row++)
            sum += name === open.column && isOpen?.[row] === 1 ? Number.NaN : (value[row] ?? 0);
          column[holder] = sum;
        }
        this.#meet(name, column);
      }
    };
  }

  /** The figures of all limits. */
  #boundLimits(columns: readonly number[]): ReadonlyMap<PlannedLimit, LimitFigure> {
    const { plan, ofHolders } = this.#program;
    const rows = this.#most.get(null) ?? 0;
    const bound = new Map<PlannedLimit, LimitFigure>();
    for (const [index, limit] of ofHolders.entries()) {
      const [lo = 0, hi = 0] = columns.slice(index * 2);
      const figure: LimitFigure = {
        lo: this.#ground.doubles(lo, rows),
        hi: this.#ground.doubles(hi, rows),
        step: 1,
        first: 0,
      };
      this.#ofHolders.push(figure);
      bound.set(limit, figure);
    }
    for (const limit of [...plan.measures.flatMap(({ limits }) => limits), ...plan.shared]) {
      if (bound.has(limit)) continue;
      const figure: LimitFigure = {
        lo: new Float64Array(1),
        hi: new Float64Array(1),
        step: 0,
        first: 0,
      };
      this.#ofAll.push({ limit, figure });
      bound.set(limit, figure);
    }
    return bound;
  }

  #bind(
    limit: PlannedLimit,
    { measures }: Cluster,
    bound: ReadonlyMap<PlannedLimit, LimitFigure>,
    item: string | null | undefined,
  ): BoundLimit {
    const figure = bound.get(limit);
    if (!figure) throw new RangeError(`the limit ${limit.limit.id} has no figure`);
    return {
      planned: limit,
      figure,
      levels: limit.byLevels.map((ref) => {
        const column = this.#laid.columns.get(columnKey(item ?? null, ref));
        return column ? this.#integers(column) : new Int32Array([UNKNOWN]);
      }),
      order: Int32Array.from(measures, (measure) => limit.measures.indexOf(measure)),
    };
  }
}
