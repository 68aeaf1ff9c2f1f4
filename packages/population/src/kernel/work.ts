import { GRANT_BYTES, type RowCode, type RowsAtWork } from "../rows/code.ts";
import type { Ground } from "../rows/ground.ts";
import { hasGrants } from "../rows/task.ts";
import { PastReader } from "../stages/past.ts";
import { FiguresAtWork } from "./figures.ts";
import type { Laid } from "./laid.ts";
import { LimitFigures } from "./limit-figures.ts";
import { Lots } from "./lots.ts";
import type { Program } from "./program.ts";
import type { Scenarios } from "./scenario.ts";
import { type GrantList, type Settled, Settling } from "./settling.ts";

/** Sums stay exact below this. */
const EXACT = 2 ** 53;

/** Lists for which rows are run: by list 1 where it is due. */
type Due = readonly number[];

/** Code for rows at work, and which of its lists are the same in all scenarios: those are run once. */
interface RowsStep {
  readonly rows: RowsAtWork;
  readonly item: string | null;
  readonly same: Due;
  readonly own: Due;
  /** Awards of a row at most that the code settles. */
  readonly most: number;
}

interface SettlingStep {
  readonly settling: Settling;
  readonly isSame: boolean;
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
  readonly #rows: readonly RowsStep[];
  readonly #settlings: readonly SettlingStep[];
  /** What each holder of the lot gets of what code has settled: of all scenarios, and of one. */
  readonly #settled: readonly [same: Float64Array, own: Float64Array];

  constructor(program: Program, laid: Laid, ground: Ground, scenarios: Scenarios) {
    this.#program = program;
    this.#scenarios = scenarios;
    this.#parameters = scenarios.lay(ground);
    this.#lots = new Lots(laid, ground);
    this.#past = new PastReader(program.plan, this.#lots.past());
    this.#givenBefore = laid.givenBefore;
    this.#figures = new FiguresAtWork(program, this.#lots, this.#past);
    this.#limits = new LimitFigures(program, this.#lots);
    const isSame = (cluster: number) =>
      scenarios.isSame(program.clusterSlots[cluster] ?? new Set());
    const lists = program.clusters.map((): GrantList[] => []);
    this.#rows = program.grants.map((code) => this.#rowsOf(code, isSame, lists));
    this.#settlings = program.settled.map((cluster) => ({
      settling: this.#settlingOf(cluster, lists[cluster] ?? []),
      isSame: isSame(cluster),
    }));
    const holders = this.#lots.mostRows(null);
    this.#settled = [new Float64Array(holders), new Float64Array(holders)];
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
      const parameters = this.#parameters[scenario] ?? 0;
      const ownOne = own[scenario] ?? common;
      if (several) this.#takeUp(scenario);
      this.#runFigures(parameters, isFirst);
      exactness.show(this.#figures.met);
      if (isFirst) this.#runRows("same", parameters, common);
      if (several) this.#runRows("own", parameters, ownOne);
      for (const { settling, isSame } of this.#settlings)
        if (!isSame) settling.run(ownOne);
        else if (isFirst) settling.run(common);
      const inexact = this.#inexact();
      if (inexact !== -1) return inexact;
    }
    return -1;
  }

  #rowsOf(
    code: RowCode,
    isSame: (cluster: number) => boolean,
    into: readonly GrantList[][],
  ): RowsStep {
    const { item, lists } = code.task;
    const lots = this.#lots;
    const places = lists.map((list) =>
      hasGrants(list)
        ? lots.ground.reserve((lots.mostRows(item) * list.awards.length + 1) * GRANT_BYTES)
        : 0,
    );
    const rows = code.at(lots.desk(item, this.#program.plan.slots.length, [], places));
    const owner = item === null ? null : lots.owner(item);
    for (const [index, list] of lists.entries()) {
      const place = places[index] ?? 0;
      if (hasGrants(list))
        into[list.cluster]?.push({ place, end: () => rows.ends[index] ?? place, owner });
    }
    const dueWhere = (same: boolean) =>
      lists.map(({ cluster }) => (isSame(cluster) === same ? 1 : 0));
    const settled = lists.flatMap(({ isSettled, awards }) => (isSettled ? awards : []));
    return { rows, item, same: dueWhere(true), own: dueWhere(false), most: settled.length };
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
    for (const { settling } of this.#settlings) settling.use();
  }

  /** Figures of holders and of limits, where they are due. */
  #runFigures(parameters: number, isFirst: boolean): void {
    const { figures, limitSlots } = this.#program;
    const isDue = (slots: ReadonlySet<number>) => isFirst || !this.#scenarios.isSame(slots);
    for (const [index, run] of this.#figures.runs.entries())
      if (isDue(figures[index]?.slots ?? new Set())) run(parameters);
    if (isDue(limitSlots)) this.#limits.run(parameters);
  }

  /** Stage 1, and all stages of what code settles: of the lists that are the same in all scenarios, or of the others. */
  #runRows(which: "same" | "own", parameters: number, settling: Settled): void {
    const { awards, sums, totals } = settling;
    for (const step of this.#rows) {
      const due = step[which];
      if (!due.includes(1)) continue;
      const [from, to] = this.#lots.rowsOf(step.item);
      // One more: code writes an award before it knows whether it is kept.
      awards.reserve((to - from) * step.most + 1);
      const into = { awards: awards.next, sums, due };
      const before = awards.count;
      awards.count += step.rows.run(from, to, parameters, into);
      if (settling.hasPayees) this.#addByPayee(settling, before);
    }
    const settled = this.#settled[which === "same" ? 0 : 1];
    const { from, to } = this.#lots;
    for (let holder = from; holder < to; holder++)
      settled[holder - from] = Math.max(totals.lo[holder] ?? 0, totals.hi[holder] ?? 0);
  }

  /** Adds what code has settled to the sums by payee, from an award on. */
  #addByPayee(settled: Settled, from: number): void {
    const { measures } = this.#program.plan;
    const { awards } = settled;
    for (let at = from; at < awards.count; at++) {
      const hi = awards.hi[at] ?? 0;
      const whose = measures[awards.measure[at] ?? 0]?.payee ?? 0;
      settled.payee(awards.holder[at] ?? 0, whose, awards.lo[at] ?? 0, hi === Infinity ? 0 : hi);
    }
  }

  /** A holder of the lot whose sums might not be exact: all that is counted anywhere is no more than this. */
  #inexact(): number {
    const { from, to } = this.#lots;
    let bound = this.#givenBefore;
    for (const { settling } of this.#settlings) bound += settling.bound;
    for (const settled of this.#settled)
      for (let at = 0; at < to - from; at++) bound += settled[at] ?? 0;
    if (bound < EXACT) return -1;
    const [same, own] = this.#settled;
    const sums = same.map((sum, at) => sum + (own[at] ?? 0));
    const into = {
      count: (holder: number, amount: number) => {
        sums[holder - from] = (sums[holder - from] ?? 0) + amount;
      },
    };
    for (const { settling } of this.#settlings) settling.count(into);
    for (let at = 0; at < to - from; at++)
      if ((sums[at] ?? 0) + this.#past.sumOf(from + at) >= EXACT) return from + at;
    return -1;
  }
}
