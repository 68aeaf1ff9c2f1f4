import type { Ground } from "../rows/ground.ts";
import type { AwardPiece } from "./award-piece.ts";
import { Awards } from "./awards.ts";
import type { Ends } from "./ends.ts";
import type { Settled } from "./settling.ts";

const DOUBLE = 8;

/** What a run over a population gives. */
export interface Outcome {
  /** All awards that are not nothing, in pieces; pieces that reforms do not touch are the same of each. */
  readonly awards: readonly AwardPiece[];
  /** A row for every holder; awards without upper end are left out. */
  readonly totals: Ends;
  /** In the order of the plan's payees; empty where they were not asked for. */
  readonly byPayee: readonly Ends[];
}

/** Where sums of all holders are added up in memory: two columns, the least and the most. */
export interface SumPlaces {
  readonly totals: SumPlace;
  readonly byPayee: readonly SumPlace[];
}

export interface SumPlace {
  readonly lo: number;
  readonly hi: number;
}

/** Reserves sums for so many holders, for each of so many payees too; what stands there is anybody's. */
export function sumPlaces(ground: Ground, holders: number, payees: number): SumPlaces {
  const column = () => ground.reserve(holders * DOUBLE);
  const both = (): SumPlace => ({ lo: column(), hi: column() });
  return { totals: both(), byPayee: Array.from({ length: payees }, both) };
}

/** Sums as they lie in memory. */
export const sumsAt = (ground: Ground, { lo, hi }: SumPlace, holders: number): Ends => ({
  lo: ground.doubles(lo, holders),
  hi: ground.doubles(hi, holders),
});

function add(sum: Ends, more: Ends, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    sum.lo[at] = (sum.lo[at] ?? 0) + (more.lo[at] ?? 0);
    sum.hi[at] = (sum.hi[at] ?? 0) + (more.hi[at] ?? 0);
  }
}

/** Collects in memory what comes of the lots of a run. */
export class Collecting implements Settled {
  readonly sums: SumPlace;
  readonly totals: Ends;
  readonly byPayee: readonly Ends[];
  readonly awards: Awards;

  constructor(
    ground: Ground,
    { totals, byPayee }: SumPlaces,
    { holders, hasGrounds }: { readonly holders: number; readonly hasGrounds: boolean },
  ) {
    this.sums = totals;
    this.totals = sumsAt(ground, totals, holders);
    this.byPayee = byPayee.map((sums) => sumsAt(ground, sums, holders));
    this.awards = new Awards(ground, hasGrounds);
  }

  /** Sets the sums of some holders to nothing: while they are worked on, they stay near the processor. */
  begin(from: number, to: number): void {
    for (const { lo, hi } of [this.totals, ...this.byPayee]) {
      lo.fill(0, from, to);
      hi.fill(0, from, to);
    }
  }

  /** Adds to the sums of some holders what is common to all scenarios. */
  addCommon(
    { totals, byPayee }: Pick<Settled, "totals" | "byPayee">,
    from: number,
    to: number,
  ): void {
    add(this.totals, totals, from, to);
    for (const [payee, sums] of this.byPayee.entries()) {
      const others = byPayee[payee];
      if (others) add(sums, others, from, to);
    }
  }

  get hasPayees(): boolean {
    return this.byPayee.length > 0;
  }

  total(holder: number, lo: number, hi: number): void {
    const { totals } = this;
    totals.lo[holder] = (totals.lo[holder] ?? 0) + lo;
    totals.hi[holder] = (totals.hi[holder] ?? 0) + hi;
  }

  payee(holder: number, payee: number, lo: number, hi: number): void {
    const own = this.byPayee[payee];
    if (!own) return;
    own.lo[holder] = (own.lo[holder] ?? 0) + lo;
    own.hi[holder] = (own.hi[holder] ?? 0) + hi;
  }

  give(holder: number, payee: number, lo: number, hi: number): void {
    const { totals } = this;
    const most = hi === Infinity ? 0 : hi;
    totals.lo[holder] = (totals.lo[holder] ?? 0) + lo;
    totals.hi[holder] = (totals.hi[holder] ?? 0) + most;
    if (this.byPayee.length > 0) this.payee(holder, payee, lo, most);
  }
}

/** Sums and pieces of what is common to all scenarios, and of what is one's own. */
export interface Collected {
  readonly totals: Ends;
  readonly byPayee: readonly Ends[];
  readonly pieces: readonly AwardPiece[];
}

/** The outcome of each scenario, in its own columns, whose sums are of all; of one alone, where nothing is anybody's own. */
export function outcomesOf(common: Collected, own: readonly Collected[]): readonly Outcome[] {
  const { pieces } = common;
  const all = own.length === 0 ? [{ ...common, pieces: [] }] : own;
  return all.map((one) => ({
    awards: [...pieces, ...one.pieces],
    totals: one.totals,
    byPayee: one.byPayee,
  }));
}
