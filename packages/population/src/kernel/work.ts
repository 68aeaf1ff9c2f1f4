import { GRANT_BYTES, type RowCode, type RowsAtWork, TRIED_BYTES } from "../rows/code.ts";
import type { Ground } from "../rows/ground.ts";
import { type RowList, hasGrants } from "../rows/task.ts";
import { PastReader } from "../stages/past.ts";
import { type Ends, ends } from "./ends.ts";
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
  /** Awards of a row at most that the code settles as it goes. */
  readonly most: number;
  /** Lists that reach over their rows, and where each begins. */
  readonly apart: readonly { readonly list: number; readonly place: number }[];
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
  /** What each holder of the lot gets of what code has settled for all scenarios, where there are several. */
  readonly #same: Ends;
  #sameSum = 0;

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
    this.#same = ends(scenarios.all.length > 1 ? this.#lots.mostRows(null) : 0);
    this.#takeUp(0);
  }

  /**
   * Runs all stages over a lot: what is the same in all scenarios goes into `common`, the rest into each one's `own`.
   * Gives a holder whose sums might not be exact, −1 where there is none. Throws UnprovenBound where an amount might
   * not be exact.
   */
  run(lot: number, common: Settled, own: readonly Settled[]): number {
    this.#lots.enter(lot);
    const { from, to } = this.#lots;
    for (const settled of [common, ...own]) settled.begin(from, to);
    const several = this.#scenarios.all.length > 1;
    for (const [scenario, { exactness }] of this.#scenarios.all.entries()) {
      const isFirst = scenario === 0;
      const parameters = this.#parameters[scenario] ?? 0;
      const ownOne = own[scenario] ?? common;
      if (several) this.#takeUp(scenario);
      this.#runFigures(parameters, isFirst);
      exactness.show(this.#figures.met);
      if (isFirst) this.#runRows("same", parameters, common);
      if (isFirst && several) this.#keep(common.totals);
      if (several) this.#runRows("own", parameters, ownOne);
      const inexact = this.#inexact(ownOne.totals);
      if (inexact !== -1) return inexact;
      for (const { settling, isSame } of this.#settlings)
        if (!isSame) settling.run(ownOne);
        else if (isFirst) settling.run(common);
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
        ? lots.ground.reserve((lots.mostRows(item) * list.awards.length + 1) * bytesOf(list))
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
    const settled = lists.flatMap(({ reach, awards }) => (reach === "row" ? awards : []));
    return {
      rows,
      item,
      same: dueWhere(true),
      own: dueWhere(false),
      most: settled.length,
      apart: lists.flatMap(({ reach }, list) =>
        reach === "list" ? [{ list, place: places[list] ?? 0 }] : [],
      ),
    };
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
    if (parameters) this.#limits.use(parameters);
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
    const { awards, sums } = settling;
    for (const step of this.#rows) {
      const due = step[which];
      if (!due.includes(1)) continue;
      const [from, to] = this.#lots.rowsOf(step.item);
      // One more: code writes an award before it knows whether it is kept.
      awards.reserve((to - from) * step.most + 1);
      const settled = (count: number): void => {
        awards.count += count;
        if (settling.hasPayees) this.#addByPayee(settling, awards.count - count);
      };
      settled(step.rows.run(from, to, parameters, { awards: awards.next, sums, due }));
      for (const { list, place } of step.apart) {
        if (due[list] === 0) continue;
        awards.reserve(((step.rows.ends[list] ?? place) - place) / TRIED_BYTES + 1);
        settled(step.rows.settleApart(list, { awards: awards.next, sums, due }));
      }
    }
  }

  /** Keeps what code has settled for all scenarios, before anything is added. */
  #keep(totals: Ends): void {
    const { from, to } = this.#lots;
    this.#same.lo.set(totals.lo.subarray(from, to));
    this.#same.hi.set(totals.hi.subarray(from, to));
    this.#sameSum = sumOf(totals, from, to);
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

  /**
   * A holder of the lot whose sums might not be exact: all that is counted anywhere is no more than this. It is asked
   * where code has settled what it does, and nothing else is in a scenario's own totals.
   */
  #inexact(totals: Ends): number {
    const { from, to } = this.#lots;
    let bound = this.#givenBefore + this.#sameSum + sumOf(totals, from, to);
    for (const { settling } of this.#settlings) bound += settling.bound;
    if (bound < EXACT) return -1;
    const same = this.#same;
    const sums = new Float64Array(to - from);
    for (const at of sums.keys())
      sums[at] =
        Math.max(totals.lo[from + at] ?? 0, totals.hi[from + at] ?? 0) +
        Math.max(same.lo[at] ?? 0, same.hi[at] ?? 0);
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

/** All sums of some holders together. */
function sumOf({ lo, hi }: Ends, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += (lo[at] ?? 0) + (hi[at] ?? 0);
  return sum;
}

/** What a grant takes in a list while code is at it. */
const bytesOf = ({ reach }: RowList): number => (reach === "list" ? TRIED_BYTES : GRANT_BYTES);
