import {
  type Rational,
  add,
  compare,
  multiply,
  rational,
  roundTo,
  zero,
} from "../quantity/rational.ts";
import { payAmounts } from "./amounts.ts";
import type { Figures } from "./figures.ts";
import type { Payout, Payouts } from "./payout.ts";
import { awardPlaces } from "./places.ts";
import { type AllocationProblem, allocationProblem } from "./problem.ts";
import { type Sum, shareProportionally } from "./proportional.ts";
import { type Range, valueIn } from "./range.ts";
import type { Reckoned } from "./reckoned.ts";
import { Reckoning } from "./reckoning.ts";
import type { Formula } from "./scheme.ts";
import type { Missing } from "./trace.ts";

/** What comes out if exactly these take part. */
export interface Outcome {
  readonly reckoning: Reckoning;
  /** By position of the subject; those who do not take part are not there. */
  readonly payouts: ReadonlyMap<number, Payout>;
  readonly given: { readonly lo: bigint; readonly hi: bigint | null };
  /** What the pool was shared by, and its total, where all of it is known. */
  readonly basis: ReadonlyMap<number, Rational> | null;
  readonly total: Rational | null;
  /** What keeps each one's amount open. */
  readonly missing: ReadonlyMap<number, ReadonlySet<Missing>>;
}

export type Played =
  | { readonly ok: true; readonly outcome: Outcome }
  | {
      readonly ok: false;
      readonly problems: readonly AllocationProblem[];
      readonly missing: ReadonlySet<Missing>;
    };

const one = rational(1n);

const union = (sets: readonly ReadonlySet<Missing>[]): ReadonlySet<Missing> =>
  new Set(sets.flatMap((set) => [...set]));

/** The part of the pool that is given, in fen; null where the part is not within none and all. */
function sumOf(pool: bigint, part: Range | null): Sum | null {
  if (!part) return { lo: pool, hi: pool };
  const value = valueIn(part);
  if (value && (compare(value, zero) < 0 || compare(value, one) > 0)) return null;
  const end = (at: Rational | null, otherwise: Rational) =>
    at && compare(at, zero) >= 0 && compare(at, one) <= 0 ? at : otherwise;
  const fen = (at: Rational) => roundTo(multiply(rational(pool), at), "down");
  return { lo: fen(end(part.lo, zero)), hi: fen(end(part.hi, one)) };
}

const PART = { zh: "0至1之间的发放比例", en: "a part to be given from 0 to 1" };

/** Where nobody takes part the pool stays whole. */
const nobody = (reckoning: Reckoning): Outcome => ({
  reckoning,
  payouts: new Map(),
  given: { lo: 0n, hi: 0n },
  basis: null,
  total: null,
  missing: new Map(),
});

/** Shares the pool among these participants, by the scheme's distribution. */
export function play(
  figures: Figures,
  participants: readonly number[],
  pool: bigint | null,
): Played {
  const { distribution } = figures.scheme;
  const reckoning = new Reckoning(figures, participants);
  if (participants.length === 0) return { ok: true, outcome: nobody(reckoning) };
  const codes = participants.map((at) => figures.codes[at] ?? "");
  const basisOf = distribution.how === "amounts" ? distribution.amount : distribution.by;
  const found = participants.map((at) => reckoning.column(basisOf, at));
  const basis = found.filter((value) => value !== null);
  const figure = (formula: Formula): Reckoned | null => reckoning.formula(formula, -1);
  const rules =
    distribution.how === "places"
      ? distribution.prizes.each
      : distribution.how === "proportional" && distribution.given
        ? [distribution.given]
        : [];
  const reckonedRules = rules.map(figure);
  const known = reckonedRules.filter((value) => value !== null);
  if (basis.length < found.length || known.length < rules.length) {
    const missing = union([...basis, ...known].map((value) => value.missing));
    return { ok: false, problems: [...reckoning.problems.values()], missing };
  }
  const ranges = basis.map((value) => value.range);
  const sum =
    distribution.how === "proportional" ? sumOf(pool ?? 0n, known[0]?.range ?? null) : null;
  const result = ((): Payouts => {
    switch (distribution.how) {
      case "amounts":
        return payAmounts(pool, ranges, distribution.short, codes);
      case "places": {
        const each = known.map((value) => value.range);
        const prizes = { as: distribution.prizes.as, each };
        const { first, ties } = distribution;
        return awardPlaces(pool, ranges, { first, ties, prizes }, codes);
      }
      case "proportional":
        if (sum) return shareProportionally(sum, ranges, codes);
        return { ok: false, problem: allocationProblem("out-of-range", {}, PART, "…") };
    }
  })();
  const all = union([...basis, ...known].map((value) => value.missing));
  if (!result.ok) return { ok: false, problems: [result.problem], missing: all };
  const { payouts } = result;
  const most = payouts.reduce<bigint | null>(
    (total, { hi }) => (total === null || hi === null ? null : total + hi),
    0n,
  );
  const least = payouts.reduce((total, { lo }) => total + lo, 0n);
  const exact = basis.map((value) => valueIn(value.range)).filter((value) => value !== null);
  const settled = exact.length === basis.length && distribution.how === "proportional";
  // Without a pool nobody's amount hangs on another's.
  const alone = distribution.how === "amounts" && pool === null;
  return {
    ok: true,
    outcome: {
      reckoning,
      payouts: new Map(participants.map((at, i) => [at, payouts[i] ?? NOTHING])),
      given: sum ?? {
        lo: least,
        hi: pool !== null && (most === null || most > pool) ? pool : most,
      },
      basis: settled ? new Map(participants.map((at, i) => [at, exact[i] ?? zero])) : null,
      total: settled ? exact.reduce(add, zero) : null,
      missing: new Map(participants.map((at, i) => [at, alone ? (basis[i]?.missing ?? all) : all])),
    },
  };
}

const NOTHING: Payout = { lo: 0n, hi: 0n, apportioned: null, place: null };
