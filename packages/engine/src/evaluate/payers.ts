import type { Measure } from "../ir/rulebook.ts";
import {
  type Rational,
  add,
  compare,
  multiply,
  rational,
  roundTo,
  subtract,
  zero,
} from "../quantity/rational.ts";
import type { Award } from "./assessment.ts";
import type { Scope } from "./expression.ts";
import { type Grant, UNBOUNDED, writeRange } from "./grant.ts";
import { type Base, evaluatorFor } from "./grants.ts";

/**
 * Divides fen by shares so that the parts add up to what the shares together come to: each gets the whole fen of its
 * part, and those with the largest remainders one more, the earlier first.
 */
export function divide(amount: bigint, shares: readonly Rational[]): readonly bigint[] {
  const exact = shares.map((share) => multiply(rational(amount), share));
  const whole = exact.map((part) => roundTo(part, "down"));
  const total = roundTo(exact.reduce(add, zero), "half-up");
  const left = Number(total - whole.reduce((sum, part) => sum + part, 0n));
  const byRemainder = exact
    .map((part, index) => ({ index, rest: subtract(part, rational(whole[index] ?? 0n)) }))
    .toSorted((a, b) => compare(b.rest, a.rest) || a.index - b.index);
  const extra = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((part, index) => (extra.has(index) ? part + 1n : part));
}

/** Who pays an award, and how much of it each where the words say. */
export function payersOf(
  measure: Measure,
  grant: Grant,
  scope: Scope,
  base: Base,
): Award["payers"] {
  const { payers } = measure;
  const shares = payers.map(({ share }): Rational | null => {
    if (!share) return null;
    const { value } = evaluatorFor(measure, grant.item, scope, base).run(share);
    return value.kind === "number" && value.interval.hi ? value.interval.lo : null;
  });
  const known = shares.flatMap((share) => share ?? []);
  if (known.length < payers.length || grant.amount.hi >= UNBOUNDED)
    return payers.map(({ label }) => ({ label, amount: null }));
  const [lo, hi] = [divide(grant.amount.lo, known), divide(grant.amount.hi, known)];
  return payers.map(({ label }, index) => ({
    label,
    amount: writeRange({ lo: lo[index] ?? 0n, hi: hi[index] ?? 0n }),
  }));
}
