import {
  GRANT_BYTES,
  type PlainPlace,
  type RowCode,
  type RowsAtWork,
  type RowsInto,
  TRIED_BYTES,
} from "../rows/code.ts";
import type { Ground } from "../rows/ground.ts";
import { type RowAward, type RowList, hasGrants, settledIn } from "../rows/task.ts";
import { PastReader } from "../stages/past.ts";
import { type Ends, ends } from "./ends.ts";
import type { Laid } from "./laid.ts";
import { Lots } from "./lots.ts";
import type { PlainAwards } from "./plain-awards.ts";
import type { Program } from "./program.ts";
import type { Scenarios } from "./scenario.ts";
import type { Settled, Settling } from "./settling.ts";
import { Side } from "./side.ts";

/** Sums stay exact below this. */
const EXACT = 2 ** 53;
const NOWHERE: PlainPlace = { row: 0, holder: 0, amount: 0 };

/** Code for rows at work, for as many scenarios as it is made for. */
interface RowsStep {
  readonly rows: RowsAtWork;
  readonly item: string | null;
  /** By list: 1 where it is due. */
  readonly due: readonly number[];
  /** Awards that the code settles as it goes, and whether each is due. */
  readonly settled: readonly { readonly award: RowAward; readonly isDue: boolean }[];
  /** Lists that reach over their rows, and where each begins, by scenario. */
  readonly apart: readonly { readonly list: number; readonly places: readonly number[] }[];
}

/**
 * A program at work on a laid population under some scenarios, in one thread. What is the same in all is run once; of all
 * else code works out together what they have in common.
 */
export class Work {
  readonly #program: Program;
  readonly #parameters: readonly number[];
  readonly #lots: Lots;
  readonly #past: PastReader;
  readonly #givenBefore: number;
  readonly #sides: readonly Side[];
  /** What is the same in all scenarios. */
  readonly #common: readonly RowsStep[];
  readonly #settlings: readonly Settling[];
  /** What is not, for all scenarios. */
  readonly #own: readonly RowsStep[];
  /** What each holder of the lot gets of what code has settled for all scenarios, where there are several. */
  readonly #same: Ends;
  #sameSum = 0;

  constructor(program: Program, laid: Laid, ground: Ground, scenarios: Scenarios) {
    const { all, differing } = scenarios;
    this.#program = program;
    this.#parameters = scenarios.lay(ground);
    const lots = new Lots(laid, ground);
    this.#lots = lots;
    const past = new PastReader(program.plan, lots.past());
    this.#past = past;
    this.#givenBefore = laid.givenBefore;
    const sides: Side[] = [];
    for (const [place, scenario] of all.entries()) {
      const [parameters = 0, first = null] = [this.#parameters[place], sides[0]];
      sides.push(new Side(program, scenario, { parameters, lots, past, first, differing }));
    }
    this.#sides = sides;
    const isOwn = (cluster: number) => all.length > 1 && program.goesBy(cluster, differing);
    const [first] = sides;
    this.#common = program.grants.flatMap((code) =>
      first ? this.#stepOf(code, [first], (cluster) => !isOwn(cluster)) : [],
    );
    this.#own =
      all.length > 1
        ? program
            .together(all.length, differing)
            .flatMap((code) => this.#stepOf(code, sides, isOwn))
        : [];
    const settlings = (side: Side, clusters: readonly number[]) =>
      clusters.map((cluster) => side.settlingOf(cluster, side.lists[cluster] ?? []));
    const common = program.settled.filter((cluster) => !isOwn(cluster));
    this.#settlings = first ? settlings(first, common) : [];
    const own = program.settled.filter(isOwn);
    for (const side of sides) side.settlings = settlings(side, own);
    this.#same = ends(all.length > 1 ? lots.mostRows(null) : 0);
  }

  /**
   * Runs all stages over a lot: what is the same in all scenarios goes into `common`, the rest into each one's `own`, whose
   * sums are of both. Gives a holder whose sums might not be exact, −1 where there is none. Throws UnprovenBound where an
   * amount might not be exact.
   */
  run(lot: number, common: Settled, own: readonly Settled[]): number {
    for (const side of this.#sides) side.enter(lot);
    const { from, to } = this.#lots;
    const several = this.#sides.length > 1;
    const hasCommon = this.#common.length > 0;
    if (hasCommon || !several) common.begin(from, to);
    for (const settled of own) settled.begin(from, to);
    for (const step of this.#common) this.#runRows(step, [common]);
    if (several && hasCommon) this.#keep(common.totals);
    for (const step of this.#own) this.#runRows(step, own);
    for (const [place, side] of this.#sides.entries()) {
      const inexact = this.#inexact((own[place] ?? common).totals, side);
      if (inexact !== -1) return inexact;
    }
    for (const settling of this.#settlings) settling.run(common);
    for (const [place, settled] of own.entries()) {
      for (const settling of this.#sides[place]?.settlings ?? []) settling.run(settled);
      if (hasCommon) settled.addCommon(common, from, to);
    }
    return -1;
  }

  /** A step of code for one scenario or more, for those of its clusters that are due; none where there are none. */
  #stepOf(
    code: RowCode,
    sides: readonly Side[],
    isDueOf: (cluster: number) => boolean,
  ): readonly RowsStep[] {
    const { item, lists } = code.task;
    const due = lists.map(({ cluster }) => (isDueOf(cluster) ? 1 : 0));
    if (!due.includes(1)) return [];
    const lots = this.#lots;
    const places = sides.map(() =>
      lists.map((list, index) =>
        hasGrants(list) && due[index] === 1
          ? lots.ground.reserve((lots.mostRows(item) * list.awards.length + 1) * bytesOf(list))
          : 0,
      ),
    );
    const { length } = this.#program.plan.slots;
    const own = sides.map((side) => side.lots);
    const rows = code.at(lots.desk(item, length, [], places, own));
    const owner = item === null ? null : lots.owner(item);
    for (const [scenario, side] of sides.entries())
      for (const [index, list] of lists.entries()) {
        const place = places[scenario]?.[index] ?? 0;
        const end = () => rows.ends[scenario]?.[index] ?? place;
        if (hasGrants(list) && due[index] === 1)
          side.lists[list.cluster]?.push({ place, end, owner });
      }
    return [
      {
        rows,
        item,
        due,
        settled: lists.flatMap((list, index) =>
          settledIn({ lists: [list] }).map((award) => ({ award, isDue: due[index] === 1 })),
        ),
        apart: lists.flatMap(({ reach }, list) =>
          reach === "list" && due[list] === 1
            ? [{ list, places: places.map((ofScenario) => ofScenario[list] ?? 0) }]
            : [],
        ),
      },
    ];
  }

  /** Stage 1, and all stages of what code settles. */
  #runRows({ rows, item, due, settled, apart }: RowsStep, all: readonly Settled[]): void {
    const [from, to] = this.#lots.rowsOf(item);
    const most = this.#lots.allRows(item);
    const plain = all.map(({ awards }) =>
      settled.map(({ award: { measure }, isDue }) =>
        isDue ? awards.plain(measure, item === null, most) : null,
      ),
    );
    const into = all.map(({ awards, sums }, scenario): RowsInto => {
      // One more: code writes an award before it knows whether it is kept.
      awards.reserve((to - from) * settled.length + 1);
      const places = plain[scenario]?.map((one) => one?.next(to - from, awards.full) ?? NOWHERE);
      return { awards: awards.next, plain: places ?? [], sums, due };
    });
    const counts = rows.run(from, to, this.#parameters, into);
    for (const [scenario, one] of all.entries()) {
      this.#written(one, counts[scenario] ?? 0);
      const columns = plain[scenario] ?? [];
      for (const [award, own] of columns.entries())
        if (own) this.#writtenPlain(one, own, rows.plainEnds[scenario]?.[award] ?? 0);
      for (const { list, places } of apart) {
        const [begin = 0, end = begin] = [places[scenario], rows.ends[scenario]?.[list]];
        one.awards.reserve((end - begin) / TRIED_BYTES + 1);
        const { awards, sums } = one;
        const next = { awards: awards.next, plain: [], sums, due };
        this.#written(one, rows.settleApart(list, next, scenario));
      }
    }
  }

  /** Takes up awards that code has written. */
  #written(settled: Settled, count: number): void {
    const { awards } = settled;
    awards.count += count;
    if (!settled.hasPayees) return;
    for (let at = awards.count - count; at < awards.count; at++)
      this.#addToPayee(
        settled,
        awards.measure[at] ?? 0,
        awards.holder[at] ?? 0,
        awards.lo[at] ?? 0,
        awards.hi[at] ?? 0,
      );
  }

  #writtenPlain(settled: Settled, awards: PlainAwards, end: number): void {
    if (settled.hasPayees) {
      const { holder, lo } = awards.unseen(end);
      for (const [at, amount] of lo.entries())
        this.#addToPayee(settled, awards.measure, holder[at] ?? 0, amount, amount);
    }
    awards.written(end);
  }

  #addToPayee(settled: Settled, measure: number, holder: number, lo: number, hi: number): void {
    const whose = this.#program.plan.measures[measure]?.payee ?? 0;
    settled.payee(holder, whose, lo, hi === Infinity ? 0 : hi);
  }

  /** Keeps what code has settled for all scenarios, before anything is added. */
  #keep(totals: Ends): void {
    const { from, to } = this.#lots;
    this.#same.lo.set(totals.lo.subarray(from, to));
    this.#same.hi.set(totals.hi.subarray(from, to));
    this.#sameSum = sumOf(totals, from, to);
  }

  /**
   * A holder of the lot whose sums might not be exact in a scenario: all that is counted anywhere is no more than this. It
   * is asked where code has settled what it does, and nothing else is in the totals.
   */
  #inexact(totals: Ends, side: Side): number {
    const { from, to } = this.#lots;
    const settlings = [...this.#settlings, ...side.settlings];
    let bound = this.#givenBefore + this.#sameSum + sumOf(totals, from, to);
    for (const settling of settlings) bound += settling.bound;
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
    for (const settling of settlings) settling.count(into);
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
