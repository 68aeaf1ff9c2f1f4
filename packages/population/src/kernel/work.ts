import { GRANT_BYTES, type RowsAtWork, awardBytes } from "../rows/code.ts";
import type { Ground } from "../rows/ground.ts";
import { hasGrants } from "../rows/task.ts";
import { PastReader } from "../stages/past.ts";
import { FiguresAtWork } from "./figures.ts";
import type { Laid } from "./laid.ts";
import { LimitFigures } from "./limit-figures.ts";
import { Lots } from "./lots.ts";
import type { Program } from "./program.ts";
import type { Scenarios } from "./scenario.ts";
import { type AwardList, SettledRows } from "./settled-rows.ts";
import { type GrantList, type Settled, Settling } from "./settling.ts";

/** Sums stay exact below this. */
const EXACT = 2 ** 53;

/** Something that is run, and whether it is the same in all scenarios: then it is run once. */
interface Step {
  readonly isSame: boolean;
}

interface GrantsAtWork extends Step {
  readonly rows: RowsAtWork;
  readonly item: string | null;
}

/** Stages after the rows' code: all from grants, or the last for what code has settled. */
interface SettlingAtWork extends Step {
  readonly settling: Settling | SettledRows;
}

/** A program at work on a laid population under some scenarios, in one thread. */
export class Work {
  readonly #program: Program;
  readonly #scenarios: Scenarios;
  /** Where each scenario's parameters lie. */
  readonly #parameters: readonly number[];
  readonly #lots: Lots;
  readonly #past: PastReader;
  readonly #givenBefore: number;
  readonly #figures: FiguresAtWork;
  readonly #limits: LimitFigures;
  readonly #grants: readonly GrantsAtWork[];
  readonly #settlings: readonly SettlingAtWork[];

  constructor(program: Program, laid: Laid, ground: Ground, scenarios: Scenarios) {
    this.#program = program;
    this.#scenarios = scenarios;
    this.#parameters = scenarios.lay(ground);
    this.#lots = new Lots(laid, ground);
    this.#past = new PastReader(program.plan, this.#lots.past());
    this.#givenBefore = this.#past.sum;
    this.#figures = new FiguresAtWork(program, this.#lots, this.#past);
    this.#limits = new LimitFigures(program, this.#lots);
    const isSame = (cluster: number) =>
      scenarios.isSame(program.clusterSlots[cluster] ?? new Set());
    const grants = program.clusters.map((): GrantList[] => []);
    const settled: SettlingAtWork[] = [];
    this.#grants = program.grants.map((step) =>
      this.#grantsOf(
        step,
        (cluster, list) => grants[cluster]?.push(list),
        (cluster, list) =>
          settled.push({
            settling: new SettledRows(program.plan, list, ground.memory),
            isSame: isSame(cluster),
          }),
      ),
    );
    this.#settlings = [
      ...settled,
      ...program.settled.map((cluster) => ({
        settling: this.#settlingOf(cluster, grants[cluster] ?? []),
        isSame: isSame(cluster),
      })),
    ];
    this.#takeUp(0);
  }

  /**
   * Runs all stages over a lot: what is the same in all scenarios goes into `common`, the rest into each one's `own`.
   * Gives a holder whose sums might not be exact, −1 where there is none. Throws UnprovenBound where an amount might
   * not be exact.
   */
  run(lot: number, common: Settled, own: readonly Settled[]): number {
    this.#lots.enter(lot);
    const several = this.#scenarios.all.length > 1;
    for (const [scenario, { exactness }] of this.#scenarios.all.entries()) {
      const isFirst = scenario === 0;
      if (several) this.#takeUp(scenario);
      this.#runRows(scenario, isFirst);
      exactness.show(this.#figures.met);
      for (const { settling, isSame } of this.#settlings)
        if (!isSame) settling.run(own[scenario] ?? common);
        else if (isFirst) settling.run(common);
      const inexact = this.#inexact();
      if (inexact !== -1) return inexact;
    }
    return -1;
  }

  #grantsOf(
    { code, slots }: Program["grants"][number],
    granted: (cluster: number, list: GrantList) => void,
    settled: (cluster: number, list: AwardList) => void,
  ): GrantsAtWork {
    const { item, lists, grounds } = code.task;
    const lots = this.#lots;
    const most = lots.mostRows(item);
    const room = (isThere: boolean, awards: number, bytes: number) =>
      lots.ground.reserve(isThere ? (most * awards + 1) * bytes : 0);
    const places = [
      ...lists.map((list) => room(hasGrants(list), list.awards.length, GRANT_BYTES)),
      ...lists.map(({ isSettled, awards }) => room(isSettled, awards.length, awardBytes(grounds))),
    ];
    const rows = code.at(lots.desk(item, this.#program.plan.slots.length, [], places));
    const owner = item === null ? null : lots.owner(item);
    const listAt = (index: number) => {
      const place = places[index] ?? 0;
      return { place, end: () => rows.ends[index] ?? place, owner };
    };
    for (const [index, list] of lists.entries()) {
      if (list.isSettled) settled(list.cluster, listAt(lists.length + index));
      if (hasGrants(list)) granted(list.cluster, listAt(index));
    }
    return { rows, item, isSame: this.#scenarios.isSame(slots) };
  }

  #settlingOf(index: number, lists: readonly GrantList[]): Settling {
    const { plan, clusters } = this.#program;
    const cluster = clusters[index];
    if (!cluster) throw new RangeError(`there is no cluster ${index}`);
    const own = cluster.measures.map((place) => {
      const planned = plan.measures[place];
      return (planned?.limits ?? []).map((limit) =>
        this.#limits.bind(limit, cluster, planned?.measure.item ?? null),
      );
    });
    const shared = cluster.shared.map((limit) => this.#limits.bind(limit, cluster, null));
    return new Settling(
      plan,
      cluster,
      { own, shared },
      lists,
      this.#lots.ground.memory,
      this.#past,
    );
  }

  /** Takes up a scenario's figures for limits that are the same of all holders. */
  #takeUp(scenario: number): void {
    const { parameters } = this.#scenarios.all[scenario] ?? {};
    if (!parameters) return;
    this.#limits.use(parameters);
    for (const { settling } of this.#settlings) if (settling instanceof Settling) settling.use();
  }

  /** Stage 1, and the figures before it. */
  #runRows(scenario: number, isFirst: boolean): void {
    const parameters = this.#parameters[scenario] ?? 0;
    const { figures, limitSlots } = this.#program;
    const isDue = (slots: ReadonlySet<number>) => isFirst || !this.#scenarios.isSame(slots);
    for (const [index, run] of this.#figures.runs.entries())
      if (isDue(figures[index]?.slots ?? new Set())) run(parameters);
    if (isDue(limitSlots)) this.#limits.run(parameters);
    for (const { rows, item, isSame } of this.#grants)
      if (isFirst || !isSame) rows.run(...this.#lots.rowsOf(item), parameters);
  }

  /** A holder of the lot whose sums might not be exact: all that is counted anywhere is no more than this. */
  #inexact(): number {
    let bound = this.#givenBefore;
    for (const { settling } of this.#settlings) bound += settling.bound;
    if (bound < EXACT) return -1;
    const { from, to } = this.#lots;
    const sums = new Float64Array(to - from);
    const into = {
      count: (holder: number, amount: number) => {
        sums[holder - from] = (sums[holder - from] ?? 0) + amount;
      },
    };
    for (const { settling } of this.#settlings) settling.count(into);
    for (const [at, sum] of sums.entries())
      if (sum + this.#past.sumOf(from + at) >= EXACT) return from + at;
    return -1;
  }
}
