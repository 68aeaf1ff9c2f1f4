/**
 * How a holder stands under a reform beside the rules in force:
 * - `gains`: gets more in any case: the least it may then get is above the most it may get now;
 * - `may-gain`: its range moves up, neither end falls and one rises; or it can only be more;
 * - `unchanged`: gets the same, known or not: it is one amount, or no figure that moves bears on it;
 * - `unclear`: the range stays, or its ends move apart or together: more and less are both possible;
 * - `may-lose`, `loses`: the same downwards.
 */
export const STANDINGS = [
  "gains",
  "may-gain",
  "unchanged",
  "unclear",
  "may-lose",
  "loses",
] as const;

export type Standing = (typeof STANDINGS)[number];

/** From a least to a most, in whole fen; `hi` is Infinity where there is no upper end. */
export interface FenRange {
  readonly lo: number;
  readonly hi: number;
}

/** Where the second range stands to the first; the two are what one holder gets of the same measures. */
export function standingOf(before: FenRange, after: FenRange): Standing {
  if (after.lo > before.hi) return "gains";
  if (after.hi < before.lo) return "loses";
  const [low, high] = [Math.sign(after.lo - before.lo), signOf(before.hi, after.hi)];
  if (low === 0 && high === 0) return before.lo === before.hi ? "unchanged" : "unclear";
  if (low >= 0 && high >= 0) return "may-gain";
  return low <= 0 && high <= 0 ? "may-lose" : "unclear";
}

/**
 * The same where the difference is known to lie between two ends, which may say more than the two sides by themselves:
 * sides without moving figures stay as they are, known or not.
 */
export function standingBy(difference: FenRange, before: FenRange, after: FenRange): Standing {
  const { lo, hi } = difference;
  if (lo > 0) return "gains";
  if (hi < 0) return "loses";
  if (lo === 0) return hi === 0 ? "unchanged" : "may-gain";
  return hi === 0 ? "may-lose" : standingOf(before, after);
}

/** The sign of the way from one end to another; both may be without end. */
const signOf = (from: number, to: number): number => (from === to ? 0 : to > from ? 1 : -1);
