import {
  type Rational,
  add,
  compare,
  divide,
  multiply,
  rational,
  roundTo,
  subtract,
  zero,
} from "../quantity/rational.ts";

/** One share of a sum in whole fen, and how its last fen was decided. */
export interface Apportioned {
  /** The exact share, before it is made whole. */
  readonly quota: Rational;
  readonly whole: bigint;
  readonly remainder: Rational;
  /** Place by remainder, 1 first; equal remainders in the order given. */
  readonly remainderRank: number;
  /** `whole`, or one more for the first ranks. */
  readonly share: bigint;
}

/**
 * Shares a sum of fen in proportion to weights, by largest remainder (最大余数法): the shares are whole, add up to
 * the sum, and each is its exact share rounded down or up. Weights stand in order of code, which settles a tie.
 * Null when they are all nothing. Throws RangeError on a negative weight or sum.
 */
export function largestRemainder(
  sum: bigint,
  weights: readonly Rational[],
): readonly Apportioned[] | null {
  if (sum < 0n || weights.some((weight) => weight.n < 0n))
    throw new RangeError("a sum cannot be shared by less than nothing");
  const total = weights.reduce(add, zero);
  if (total.n === 0n) return null;
  const rate = divide(rational(sum), total);
  const quotas = weights.map((weight) => {
    const quota = multiply(rate, weight);
    const whole = roundTo(quota, "down");
    return { quota, whole, remainder: subtract(quota, rational(whole)) };
  });
  const order = quotas
    .map(({ remainder }, index) => ({ remainder, index }))
    .toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index);
  const rank = new Map(order.map(({ index }, place) => [index, place + 1]));
  const left = sum - quotas.reduce((given, { whole }) => given + whole, 0n);
  return quotas.map((quota, index) => {
    const remainderRank = rank.get(index) ?? 0;
    const extra = BigInt(remainderRank) <= left ? 1n : 0n;
    return { ...quota, remainderRank, share: quota.whole + extra };
  });
}
