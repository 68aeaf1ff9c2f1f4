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
  /** Whether figures not known could make all of them equal, and the score undefined after all. */
  readonly mayBeEqual: boolean;
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
  if (x && low && high)
    return { reached: exactly(reachedAt(x, low, high)), ...ends, mayBeEqual: false };
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
    mayBeEqual: !best.lo || !worst.hi || compare(best.lo, worst.hi) <= 0,
  };
}

/** How one member stands among all. Members stand in order of code. */
export interface Standing {
  /** Others with a better figure: at least, and at most. */
  readonly ahead: { readonly least: number; readonly most: number };
  /** Others that are better or have the same, at most. */
  readonly levelOrAhead: number;
  /** Positions of those with the same figure, itself among them; null where that is not settled. */
  readonly tied: readonly number[] | null;
}

export function standingOf(
  values: readonly Range[],
  own: number,
  first: "highest" | "lowest",
): Standing {
  const turned = first === "lowest" ? values.map(flip) : values;
  const mine = turned[own] ?? exactly(zero);
  const others = turned.filter((_, index) => index !== own);
  // No end of a range counts as beyond every number.
  const versus = (a: Rational | null, b: Rational | null) => (a && b ? compare(a, b) : 1);
  const surely = others.filter(({ lo }) => lo && mine.hi && compare(lo, mine.hi) > 0).length;
  const possibly = others.filter(({ hi }) => versus(hi, mine.lo) > 0).length;
  const levelOrAhead = others.filter(({ hi }) => versus(hi, mine.lo) >= 0).length;
  const tied = turned.flatMap((other, index) => {
    const [a, b] = [valueIn(other), valueIn(mine)];
    return index === own || (a && b && compare(a, b) === 0) ? [index] : [];
  });
  const settled = surely === possibly && levelOrAhead === surely + tied.length - 1;
  return {
    ahead: { least: surely, most: possibly },
    levelOrAhead,
    tied: settled ? tied : null,
  };
}

/** The place of one member, 1 first. */
export function rankOf(
  values: readonly Range[],
  own: number,
  first: "highest" | "lowest",
  ties: RankTies,
): Range {
  const { ahead, levelOrAhead, tied } = standingOf(values, own, first);
  const place = rational(BigInt(ahead.least + 1));
  if (!tied) {
    const last = ties === "same" ? ahead.most : levelOrAhead;
    return { lo: place, hi: rational(BigInt(last + 1)) };
  }
  const behind = { same: 0, mean: tied.length - 1, code: tied.indexOf(own) * 2 }[ties];
  return exactly(add(place, rational(BigInt(behind), 2n)));
}
