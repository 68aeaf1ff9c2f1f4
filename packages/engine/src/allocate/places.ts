import { type Rational, add, divide, rational, roundTo, zero } from "../quantity/rational.ts";
import { largestRemainder } from "./largest-remainder.ts";
import type { Payout, Payouts, PlaceSpan } from "./payout.ts";
import { standingOf } from "./population.ts";
import { allocationProblem } from "./problem.ts";
import { shareProportionally } from "./proportional.ts";
import { type Range, either, exactly, valueIn } from "./range.ts";
import type { PlaceTies } from "./scheme.ts";

/** Prizes from the first place on: fen, or weights by which those placed share the pool. */
export interface Prizes {
  readonly as: "money" | "weights";
  readonly each: readonly Range[];
}

/** One member's places, and those who hold them together with it. */
interface Placing {
  readonly places: PlaceSpan;
  /** Positions of those with the same figure, itself among them; null when that is not settled. */
  readonly tied: readonly number[] | null;
}

function placingOf(
  scores: readonly Range[],
  own: number,
  first: "highest" | "lowest",
  ties: PlaceTies,
): Placing {
  const { ahead, levelOrAhead, tied } = standingOf(scores, own, first);
  const from = ahead.least + 1;
  if (tied) return { places: { first: from, last: from + tied.length - 1 }, tied };
  const last = (ties === "all" ? ahead.most : levelOrAhead) + 1;
  return { places: { first: from, last }, tied: null };
}

const nothing = exactly(zero);

const mean = (ranges: readonly Range[]): Range => {
  const sum = (ends: readonly (Rational | null)[]) =>
    ends.reduce((total, end) => total && end && add(total, end), zero);
  const by = rational(BigInt(ranges.length));
  const [lo, hi] = [sum(ranges.map((range) => range.lo)), sum(ranges.map((range) => range.hi))];
  return { lo: lo && divide(lo, by), hi: hi && divide(hi, by) };
};

/** What a member's place is worth, before whole fen. */
function worth(placing: Placing, own: number, ties: PlaceTies, prizes: readonly Range[]): Range {
  const { places, tied } = placing;
  const at = (place: number): Range => prizes[place - 1] ?? nothing;
  const span = Array.from({ length: places.last - places.first + 1 }, (_, k) =>
    at(places.first + k),
  );
  if (!tied) return span.reduce(either);
  if (ties === "all") return at(places.first);
  return ties === "code" ? at(places.first + tied.indexOf(own)) : mean(span);
}

/** The places a member can be said to hold: its own alone where ties go by code. */
function placesOf({ places, tied }: Placing, own: number, ties: PlaceTies): PlaceSpan {
  if (!tied || ties === "share") return places;
  const place = places.first + (ties === "code" ? tied.indexOf(own) : 0);
  return { first: place, last: place };
}

/** Prizes in whole fen; those that tied members share evenly are shared by largest remainder. */
function moneyPrizes(
  order: readonly Placing[],
  worths: readonly Range[],
  each: readonly Range[],
): readonly Payout[] {
  return worths.map(({ lo, hi }, own) => {
    const tied = order[own]?.tied;
    const { first = 1, last = 1 } = order[own]?.places ?? {};
    const together = each.slice(first - 1, last).map((prize) => valueIn(prize));
    const known = together.filter((prize) => prize !== null);
    const bounds = {
      lo: lo ? roundTo(lo, "down") : 0n,
      hi: hi && roundTo(hi, "up"),
      apportioned: null,
      place: null,
    };
    if (!tied || known.length < together.length || valueIn({ lo, hi })?.d === 1n) return bounds;
    const sum = roundTo(known.reduce(add, zero), "down");
    const shares = largestRemainder(
      sum,
      tied.map(() => rational(1n)),
    );
    const apportioned = shares?.[tied.indexOf(own)];
    return apportioned
      ? { ...bounds, lo: apportioned.share, hi: apportioned.share, apportioned }
      : bounds;
  });
}

/**
 * Rewards the first places by a score: equal scores share their places' prizes, all get the place's own, or follow
 * one another by division code. PlaceSpan that nobody reaches are not paid; money prizes past the pool are refused.
 */
export function awardPlaces(
  pool: bigint | null,
  scores: readonly Range[],
  rule: { readonly first: "highest" | "lowest"; readonly ties: PlaceTies; readonly prizes: Prizes },
  codes: readonly string[],
): Payouts {
  const { ties, prizes } = rule;
  const order = scores.map((_, own) => placingOf(scores, own, rule.first, ties));
  const each = prizes.as === "money" ? prizes.each.map(wholePrize) : prizes.each;
  const worths = order.map((placing, own) => worth(placing, own, ties, each));
  const placed = (payouts: readonly Payout[]): Payouts => ({
    ok: true,
    payouts: payouts.map((payout, own) => {
      const placing = order[own];
      return { ...payout, place: placing ? placesOf(placing, own, ties) : null };
    }),
  });
  if (prizes.as === "weights") {
    const shared = shareProportionally({ lo: pool ?? 0n, hi: pool ?? 0n }, worths, codes);
    return shared.ok ? placed(shared.payouts) : shared;
  }
  const payouts = moneyPrizes(order, worths, each);
  const paid = payouts.reduce((sum, { lo }) => sum + lo, 0n);
  if (pool === null || paid <= pool) return placed(payouts);
  const expected = { zh: `合计不超过${pool}分`, en: `no more than ${pool} fen` };
  return { ok: false, problem: allocationProblem("over-pool", {}, expected, `${paid}`) };
}

/** A prize is money, rounded half up to the fen. */
const wholePrize = ({ lo, hi }: Range): Range => ({
  lo: lo && rational(roundTo(lo, "half-up")),
  hi: hi && rational(roundTo(hi, "half-up")),
});
