import { type Rational, add, compare, roundTo, zero } from "../quantity/rational.ts";
import { largestRemainder } from "./largest-remainder.ts";
import type { Payout, Payouts } from "./payout.ts";
import { allocationProblem } from "./problem.ts";
import { shareProportionally } from "./proportional.ts";
import { type Range, valueIn } from "./range.ts";

const settled = (share: bigint): Payout => ({
  lo: share,
  hi: share,
  apportioned: null,
  place: null,
});
const halfUp = (amount: Rational): bigint => roundTo(amount, "half-up");
const total = (shares: readonly bigint[]): bigint => shares.reduce((sum, share) => sum + share, 0n);

const overPool = (pool: bigint, wanted: bigint): Payouts => {
  const expected = {
    zh: `合计不超过奖励资金总额（${pool}分）`,
    en: `no more than the pool of ${pool} fen`,
  };
  return { ok: false, problem: allocationProblem("over-pool", {}, expected, `${wanted}`) };
};

function payExactly(pool: bigint | null, amounts: readonly Rational[], scale: boolean): Payouts {
  const rounded = amounts.map(halfUp);
  const wanted = total(rounded);
  if (pool === null || wanted <= pool) return { ok: true, payouts: rounded.map(settled) };
  if (!scale) return overPool(pool, wanted);
  // Where the rounding alone goes past the pool, no more is shared than the amounts come to.
  const whole = roundTo(amounts.reduce(add, zero), "down");
  const shares = largestRemainder(whole < pool ? whole : pool, amounts) ?? [];
  const payouts = shares.map((apportioned) => ({ ...settled(apportioned.share), apportioned }));
  return { ok: true, payouts };
}

/** What an amount in fen can come to; below nothing it would be refused. */
const roundedEnds = ({ lo, hi }: Range): Pick<Payout, "lo" | "hi"> => ({
  lo: lo && lo.n > 0n ? halfUp(lo) : 0n,
  hi: hi && halfUp(hi),
});

const lesser = (a: bigint | null, b: bigint): bigint => (a === null || b < a ? b : a);
const atLeastNothing = (a: bigint): bigint => (a < 0n ? 0n : a);

/**
 * Pays each participant an amount in fen, rounded half up. With a pool, amounts that come to more are refused or
 * scaled down to it. Where they are not known, each payout is the range it can have if all of it can be paid.
 */
export function payAmounts(
  pool: bigint | null,
  amounts: readonly Range[],
  short: "refuse" | "scale",
  codes: readonly string[],
): Payouts {
  const below = amounts.findIndex(({ hi }) => hi && compare(hi, zero) < 0);
  if (below >= 0) {
    const expected = { zh: "不小于零的金额", en: "an amount not below zero" };
    const where = { subject: codes[below] ?? null };
    return { ok: false, problem: allocationProblem("negative-share", where, expected, "< 0") };
  }
  const exact = amounts.map((amount) => valueIn(amount)).filter((amount) => amount !== null);
  if (exact.length === amounts.length) return payExactly(pool, exact, short === "scale");
  const ends = amounts.map(roundedEnds);
  if (pool === null) return { ok: true, payouts: ends.map((end) => ({ ...settled(0n), ...end })) };
  const least = total(ends.map((end) => end.lo));
  const tight = ends.map(({ lo, hi }) => lesser(hi, atLeastNothing(pool - (least - lo))));
  if (short === "refuse") {
    if (least > pool) return overPool(pool, least);
    const payouts = ends.map(({ lo }, index) => ({ ...settled(lo), hi: tight[index] ?? lo }));
    return { ok: true, payouts };
  }
  const scaled = shareProportionally({ lo: pool, hi: pool }, amounts, codes);
  if (!scaled.ok) return { ok: true, payouts: ends.map(() => settled(0n)) };
  const payouts = scaled.payouts.map((share, index): Payout => {
    const { lo, hi } = amounts[index] ?? { lo: zero, hi: zero };
    const own = roundTo(lo ?? zero, "down");
    const up = tight[index] ?? pool;
    const most = share.hi !== null && share.hi > up ? share.hi : up;
    return {
      ...settled(atLeastNothing((own < share.lo ? own : share.lo) - 1n)),
      hi: lesser(hi && roundTo(hi, "up"), most),
    };
  });
  return { ok: true, payouts };
}
