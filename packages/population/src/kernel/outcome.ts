import { type AwardPiece, Awards } from "./awards.ts";
import { type Ends, ends } from "./ends.ts";
import type { Settled } from "./settling.ts";

/** What a run over a population gives. */
export interface Outcome {
  /** All awards that are not nothing, in pieces; pieces that reforms do not touch are the same of each. */
  readonly awards: readonly AwardPiece[];
  /** A row for every holder; awards without upper end are left out. */
  readonly totals: Ends;
  /** In the order of the plan's payees; empty where they were not asked for. */
  readonly byPayee: readonly Ends[];
}

/** Collects what comes of the lots of a run. */
export class Collecting implements Settled {
  readonly totals: Ends;
  readonly byPayee: readonly Ends[];
  readonly awards: Awards;

  /** `expected` is how many awards there may be: more are taken too. */
  constructor(totals: Ends, byPayee: readonly Ends[], expected: number, hasGrounds: boolean) {
    this.totals = totals;
    this.byPayee = byPayee;
    this.awards = new Awards(expected, hasGrounds);
  }

  get hasPayees(): boolean {
    return this.byPayee.length > 0;
  }

  get count(): number {
    return this.awards.count;
  }

  /** Begins anew; what was collected before is overwritten. */
  clear(): void {
    this.awards.count = 0;
    for (const { lo, hi } of [this.totals, ...this.byPayee]) {
      lo.fill(0);
      hi.fill(0);
    }
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

  /** The awards from one up to another. */
  piece(from: number, to: number): AwardPiece {
    return this.awards.piece(from, to);
  }
}

const sumOf = (a: Ends, b: Ends): Ends => {
  const add = (more: Float64Array) => (value: number, at: number) => value + (more[at] ?? 0);
  return { lo: a.lo.map(add(b.lo)), hi: a.hi.map(add(b.hi)) };
};

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
