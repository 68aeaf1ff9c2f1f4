import {
  type Rational,
  add,
  compare,
  divide,
  rational,
  subtract,
  zero,
} from "../quantity/rational.ts";
import { type Range, exactly, least, most, over, plus, valueIn } from "./range.ts";
import type { Direction, RankTies } from "./scheme.ts";

const one = rational(1n);

/** The sum, mean, smallest or largest of what the members have. Null for nobody's mean, smallest or largest. */
export function aggregateOf(
  how: "sum" | "mean" | "min" | "max",
  values: readonly Range[],
): Range | null {
  const [first, ...rest] = values;
  if (!first) return how === "sum" ? exactly(zero) : null;
  if (how === "min") return rest.reduce(least, first);
  if (how === "max") return rest.reduce(most, first);
  const sum = rest.reduce(plus, first);
  return how === "sum" ? sum : over(sum, exactly(rational(BigInt(values.length))));
}

/** Where the scores lie, and the ends between which they were measured. */
export interface Efficacy {
  /** (x − worst) ÷ (best − worst), between 0 and 1, before the base is added. */
  readonly reached: Range;
  readonly worst: Range;
  readonly best: Range;
}

/**
 * (x − worst) ÷ (best − worst) for x between the others' worst and best; 0 at the bottom, 1 at the top. It rises with
 * x and falls as the others do better, so its ends are found at the ends of both.
 */
function reachedAt(x: Rational | null, worst: Rational | null, best: Rational | null): Rational {
  if (!x || !worst || !best || compare(x, worst) <= 0) return zero;
  return compare(x, best) >= 0 ? one : divide(subtract(x, worst), subtract(best, worst));
}

const reachedFromAbove = (
  x: Rational | null,
  worst: Rational | null,
  best: Rational | null,
): Rational => (x && best && worst && compare(x, best) < 0 ? reachedAt(x, worst, best) : one);

const flip = ({ lo, hi }: Range): Range => ({
  lo: hi && subtract(zero, hi),
  hi: lo && subtract(zero, lo),
});

/** 功效系数 of one member among all. Null where best = worst: nothing can be said, and nothing is divided. */
export function efficacyOf(
  values: readonly Range[],
  own: number,
  direction: Direction,
): Efficacy | null {
  const turned = direction === "lower" ? values.map(flip) : values;
  const mine = turned[own];
  const worst = aggregateOf("min", turned);
  const best = aggregateOf("max", turned);
  if (!mine || !worst || !best) return null;
  const back = (range: Range) => (direction === "lower" ? flip(range) : range);
  const ends = { worst: back(worst), best: back(best) };
  const [low, high] = [valueIn(worst), valueIn(best)];
  if (low && high && compare(low, high) === 0) return null;
  const x = valueIn(mine);
  if (x && low && high) return { reached: exactly(reachedAt(x, low, high)), ...ends };
  const others = turned.filter((_, index) => index !== own);
  const otherWorst = aggregateOf("min", others);
  const otherBest = aggregateOf("max", others);
  if (!otherWorst || !otherBest) return null;
  return {
    reached: {
      lo: reachedAt(mine.lo, otherWorst.hi, otherBest.hi),
      hi: reachedFromAbove(mine.hi, otherWorst.lo, otherBest.lo),
    },
    ...ends,
  };
}

/** The place of one member, 1 first. Members stand in order of code. */
export function rankOf(
  values: readonly Range[],
  own: number,
  first: "highest" | "lowest",
  ties: RankTies,
): Range {
  const turned = first === "lowest" ? values.map(flip) : values;
  const mine = turned[own] ?? exactly(zero);
  let surely = 0n;
  let possibly = 0n;
  let tied = 0n;
  let settled = true;
  for (const [index, other] of turned.entries()) {
    if (index === own) continue;
    if (other.lo && mine.hi && compare(other.lo, mine.hi) > 0) surely += 1n;
    if (!other.hi || !mine.lo || compare(other.hi, mine.lo) >= 0) possibly += 1n;
    const [a, b] = [valueIn(other), valueIn(mine)];
    const apart = other.hi && mine.lo && compare(other.hi, mine.lo) < 0;
    const ahead = other.lo && mine.hi && compare(other.lo, mine.hi) > 0;
    if (a && b && compare(a, b) === 0) {
      if (ties === "mean" || (ties === "code" && index < own)) tied += 1n;
    } else if (!apart && !ahead) settled = false;
  }
  const place = rational(surely + 1n);
  if (!settled) return { lo: place, hi: rational(possibly + 1n) };
  return exactly(add(place, ties === "mean" ? rational(tied, 2n) : rational(tied)));
}
