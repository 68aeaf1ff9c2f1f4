import {
  type Rational,
  add,
  divide,
  multiply,
  rational,
  roundTo,
  zero,
} from "../quantity/rational.ts";
import type { Payout, Payouts } from "./payout.ts";
import { allocationProblem } from "./problem.ts";
import { type Range, valueIn } from "./range.ts";
import { largestRemainder } from "./largest-remainder.ts";

/** What is shared out, in fen; two ends where the part to be given is not known. */
export interface Sum {
  readonly lo: bigint;
  readonly hi: bigint;
}

const NOT_NEGATIVE = { zh: "不小于零的分配依据", en: "a basis of sharing not below zero" };
const NOT_NOTHING = {
  zh: "合计大于零的分配依据",
  en: "a basis of sharing that adds up to something",
};

const refuse = (
  code: "negative-share" | "nothing-to-share-by",
  subject: string | null,
): Payouts => ({
  ok: false,
  problem: allocationProblem(
    code,
    { subject },
    code === "negative-share" ? NOT_NEGATIVE : NOT_NOTHING,
    code === "negative-share" ? "< 0" : "0",
  ),
});

/** Part ÷ (part + rest), where an open end of the rest leaves nothing and an open part takes all. */
const shareOf = (part: Rational | null, rest: Rational | null): Rational => {
  if (!rest) return zero;
  if (!part) return rational(1n);
  const total = add(part, rest);
  return total.n === 0n ? zero : divide(part, total);
};

const sumOf = (ends: readonly (Rational | null)[]): Rational | null =>
  ends.reduce((sum, end) => sum && end && add(sum, end), zero);

const floorAt = (end: Rational | null): Rational => (end && end.n > 0n ? end : zero);

/**
 * Shares a sum in proportion to what each participant has, to the fen. Where figures are not known, each share is
 * the range it can have: a bigger basis of one's own and smaller ones of the others give more. A basis that may be
 * negative counts from nothing up, as one that is would be refused.
 */
export function shareProportionally(
  sum: Sum,
  weights: readonly Range[],
  codes: readonly string[],
): Payouts {
  const below = weights.findIndex(({ hi }) => hi && hi.n < 0n);
  if (below >= 0) return refuse("negative-share", codes[below] ?? null);
  const exact = weights.map((weight) => valueIn(weight)).filter((weight) => weight !== null);
  if (exact.length === weights.length && sum.lo === sum.hi) {
    const shares = largestRemainder(sum.lo, exact);
    if (!shares) return refuse("nothing-to-share-by", null);
    const payouts = shares.map((apportioned): Payout => ({
      lo: apportioned.share,
      hi: apportioned.share,
      apportioned,
      place: null,
    }));
    return { ok: true, payouts };
  }
  if (weights.every(({ hi }) => hi?.n === 0n)) return refuse("nothing-to-share-by", null);
  const payouts = weights.map(({ lo, hi }, own): Payout => {
    const others = weights.filter((_, index) => index !== own);
    const least = shareOf(floorAt(lo), sumOf(others.map((other) => other.hi)));
    const rest = sumOf(others.map((other) => floorAt(other.lo)));
    const alone = hi !== null && hi.n === 0n;
    const most = alone ? zero : rest?.n === 0n ? rational(1n) : shareOf(hi, rest);
    return {
      lo: roundTo(multiply(rational(sum.lo), least), "down"),
      hi: roundTo(multiply(rational(sum.hi), most), "up"),
      apportioned: null,
      place: null,
    };
  });
  return { ok: true, payouts };
}
