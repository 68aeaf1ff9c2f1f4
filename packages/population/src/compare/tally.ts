import { type FenRange, STANDINGS, type Standing, standingBy } from "./standing.ts";

/** What some awards come to, in whole fen. Awards without upper end are left out of `hi` and counted in `open`. */
export interface Cost {
  readonly lo: bigint;
  readonly hi: bigint;
  readonly open: number;
}

/** What holders have in common, before and after a reform. */
export interface Tally {
  readonly holders: number;
  readonly standings: Readonly<Record<Standing, number>>;
  readonly before: Cost;
  readonly after: Cost;
  /**
   * What the reform costs more (less where negative), at least and at most, over the measures it reaches. Null where
   * awards without upper end leave no such end.
   */
  readonly difference: { readonly lo: bigint | null; readonly hi: bigint | null };
  /**
   * Of that, the holders whose difference is known, and what the reform costs more for them, to the fen: all that makes
   * the difference a range is of the others.
   */
  readonly known: { readonly holders: number; readonly difference: bigint };
}

class Counting {
  lo = 0n;
  hi = 0n;
  open = 0;

  /** Adds a range of which `open` awards are without upper end. */
  add(lo: number, hi: number, open: number): void {
    this.lo += BigInt(lo);
    this.hi += BigInt(hi);
    this.open += open;
  }
}

/** One holder's part in a tally. `hi` leaves out awards without upper end, which `open` counts. */
export interface Part extends FenRange {
  readonly open: number;
}

const NOTHING: Part = { lo: 0, hi: 0, open: 0 };

const ended = ({ lo, hi, open }: Part): FenRange => ({ lo, hi: open > 0 ? Infinity : hi });

/** From the least to the most that one holder may get more: what is then known of either side is taken by itself. */
export function apart(from: Part = NOTHING, to: Part = NOTHING): FenRange {
  const [was, is] = [ended(from), ended(to)];
  return { lo: is.lo - was.hi, hi: is.hi - was.lo };
}

/** What is in both of two ranges that the same sum lies in. */
export const within = (a: FenRange, b: FenRange): FenRange => ({
  lo: Math.max(a.lo, b.lo),
  hi: Math.min(a.hi, b.hi),
});

/** An end of a sum of ranges; null where one of them has none. */
class End {
  #sum: bigint | null = 0n;

  add(end: number): void {
    if (this.#sum === null) return;
    this.#sum = Number.isFinite(end) ? this.#sum + BigInt(end) : null;
  }

  get sum(): bigint | null {
    return this.#sum;
  }
}

/** A tally while it is counted. */
export class TallyCount {
  #holders = 0;
  readonly #standings: Record<Standing, number> = {
    gains: 0,
    "may-gain": 0,
    unchanged: 0,
    unclear: 0,
    "may-lose": 0,
    loses: 0,
  };
  readonly #before = new Counting();
  readonly #after = new Counting();
  /** Of the measures that the reform reaches. */
  readonly #least = new End();
  readonly #most = new End();
  #knownHolders = 0;
  #knownDifference = 0n;

  /**
   * Counts a holder: all it gets now, and of that what the reform reaches, before and after; and between which ends the
   * difference lies, where more is known of it than of the two sides by themselves.
   */
  add(all: Part, from: Part = NOTHING, to: Part = NOTHING, difference = apart(from, to)): void {
    this.#holders += 1;
    this.#standings[standingBy(difference, ended(from), ended(to))] += 1;
    if (difference.lo === difference.hi) {
      this.#knownHolders += 1;
      this.#knownDifference += BigInt(difference.lo);
    }
    this.#least.add(difference.lo);
    this.#most.add(difference.hi);
    this.#before.add(all.lo, all.hi, all.open);
    this.#after.add(
      all.lo - from.lo + to.lo,
      all.hi - from.hi + to.hi,
      all.open - from.open + to.open,
    );
  }

  get tally(): Tally {
    const [before, after] = [this.#before, this.#after];
    const plain = ({ lo, hi, open }: Counting): Cost => ({ lo, hi, open });
    return {
      holders: this.#holders,
      standings: { ...this.#standings },
      before: plain(before),
      after: plain(after),
      difference: { lo: this.#least.sum, hi: this.#most.sum },
      known: { holders: this.#knownHolders, difference: this.#knownDifference },
    };
  }
}

/** Holders of a tally that surely or perhaps get another amount. */
export const touchedIn = ({ standings }: Tally): number =>
  STANDINGS.reduce(
    (sum, standing) => sum + (standing === "unchanged" ? 0 : standings[standing]),
    0,
  );
