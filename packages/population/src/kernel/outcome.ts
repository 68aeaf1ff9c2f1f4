import type { Ground } from "../rows/ground.ts";
import { type AwardPiece, Awards } from "./awards.ts";
import { type Ends, ends } from "./ends.ts";
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

/** Reserves sums for so many holders, of nothing, for each of so many payees too. */
export function sumPlaces(ground: Ground, holders: number, payees: number): SumPlaces {
  const column = () => {
    const place = ground.reserve(holders * DOUBLE);
    ground.doubles(place, holders).fill(0);
    return place;
  };
  const both = (): SumPlace => ({ lo: column(), hi: column() });
  return { totals: both(), byPayee: Array.from({ length: payees }, both) };
}

/** Sums as they lie in memory. */
export const sumsAt = (ground: Ground, { lo, hi }: SumPlace, holders: number): Ends => ({
  lo: ground.doubles(lo, holders),
  hi: ground.doubles(hi, holders),
});

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

function added(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length);
  for (let at = 0; at < sum.length; at++) sum[at] = (a[at] ?? 0) + (b[at] ?? 0);
  return sum;
}

const sumOf = (a: Ends, b: Ends): Ends => ({ lo: added(a.lo, b.lo), hi: added(a.hi, b.hi) });

/** Sums and pieces of what is common to all scenarios, and of what is one's own. */
export interface Collected {
  readonly totals: Ends;
  readonly byPayee: readonly Ends[];
  readonly pieces: readonly AwardPiece[];
}

/** The outcome of each scenario; of one alone, where nothing is anybody's own. */
export function outcomesOf(common: Collected, own: readonly Collected[]): readonly Outcome[] {
  const { totals, byPayee, pieces } = common;
  if (own.length === 0) return [{ awards: pieces, totals, byPayee }];
  const nothing = ends(totals.lo.length);
  return own.map((one) => ({
    awards: [...pieces, ...one.pieces],
    totals: sumOf(totals, one.totals),
    byPayee: byPayee.map((sums, payee) => sumOf(sums, one.byPayee[payee] ?? nothing)),
  }));
}
