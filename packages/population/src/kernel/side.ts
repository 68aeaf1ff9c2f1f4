import type { LaidColumn } from "../rows/ground.ts";
import type { PastReader } from "../stages/past.ts";
import { FiguresAtWork } from "./figures.ts";
import { LimitFigures } from "./limit-figures.ts";
import { Lots } from "./lots.ts";
import { type Program, columnKey, goBy } from "./program.ts";
import type { Scenario } from "./scenario.ts";
import { type GrantList, Settling } from "./settling.ts";

const DOUBLE = 8;

/** The slots in which scenarios that are run together differ. */
type Differing = ReadonlySet<number>;

/** What one scenario has for itself of a program at work: figures of holders and of limits, and what is settled of grants. */
export class Side {
  readonly lots: Lots;
  readonly limits: LimitFigures;
  readonly #program: Program;
  readonly #scenario: Scenario;
  readonly #figures: FiguresAtWork;
  readonly #past: PastReader;
  readonly #parameters: number;
  /** Places of figures that are its own; all others are those of the first. */
  readonly #own: ReadonlySet<number>;
  readonly #first: Side | null;
  /** Where grants of each cluster stand, of those clusters that are its own. */
  readonly lists: readonly GrantList[][];
  settlings: readonly Settling[] = [];

  /** Of the first scenario all figures are its own. */
  constructor(
    program: Program,
    scenario: Scenario,
    of: {
      readonly parameters: number;
      readonly lots: Lots;
      readonly past: PastReader;
      readonly first: Side | null;
      readonly differing: Differing;
    },
  ) {
    this.#program = program;
    this.#scenario = scenario;
    this.#past = of.past;
    this.#parameters = of.parameters;
    this.#first = of.first;
    const own = [...program.figures.keys()].filter(
      (place) =>
        of.first === null || goBy(program.figures[place]?.slots ?? new Set(), of.differing),
    );
    this.#own = new Set(own);
    this.lots =
      of.first === null
        ? of.lots
        : new Lots(of.lots.laid, of.lots.ground, ownColumns(program, own, of.lots));
    this.#figures = new FiguresAtWork(program, this.lots, of.past);
    this.limits = new LimitFigures(program, this.lots);
    this.limits.use(scenario.parameters);
    this.lists = program.clusters.map(() => []);
  }

  /** Works out a lot's figures. Throws UnprovenBound where an amount might not be exact with them. */
  enter(lot: number): void {
    this.lots.enter(lot);
    for (const [place, run] of this.#figures.runs.entries())
      if (this.#own.has(place)) run(this.#parameters);
    const others = this.#first?.figuresMet ?? [];
    this.#scenario.exactness.show(new Map([...others, ...this.figuresMet]));
    this.limits.run(this.#parameters);
  }

  /** What was met in the lot of each figure that is its own. */
  get figuresMet(): FiguresAtWork["met"] {
    return this.#figures.met;
  }

  /** What settles a cluster's grants that stand in some lists. */
  settlingOf(index: number, lists: readonly GrantList[]): Settling {
    const { plan, clusters } = this.#program;
    const cluster = clusters[index];
    if (!cluster) throw new RangeError(`there is no cluster ${index}`);
    const own = cluster.measures.map((place) => {
      const planned = plan.measures[place];
      return (planned?.limits ?? []).map((limit) =>
        this.limits.bind(limit, cluster, planned?.measure.item ?? null),
      );
    });
    const shared = cluster.shared.map((limit) => this.limits.bind(limit, cluster, null));
    return new Settling(plan, cluster, { own, shared }, lists, this.lots.ground.memory, this.#past);
  }
}

/** Columns for those of a program's figures that a scenario has for itself. */
function ownColumns(
  { figures }: Program,
  own: readonly number[],
  { ground, laid }: Lots,
): ReadonlyMap<string, LaidColumn> {
  const names = own.flatMap((place) => {
    const figure = figures[place]?.figure;
    if (!figure) return [];
    return figure.from === "past" ? [figure.name] : figure.sums.map(({ name }) => name);
  });
  return new Map(
    names.map((fact) => [
      columnKey(null, { of: "figure", fact }),
      { place: ground.reserve(laid.holders * DOUBLE), length: laid.holders },
    ]),
  );
}
