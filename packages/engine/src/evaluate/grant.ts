import type { Item } from "../case/case.ts";
import type { Measure } from "../ir/rulebook.ts";
import type { Truth } from "../quantity/truth.ts";
import { writeYuan } from "../quantity/money.ts";
import type { MoneyRange } from "./assessment.ts";
import type { Recorded } from "./trace.ts";

/** Stands for "no upper end" where amounts are compared; larger than any sum that domains allow. */
export const UNBOUNDED = 10n ** 40n;

/** What can be given, in whole fen. */
export interface Amount {
  readonly lo: bigint;
  /** `UNBOUNDED` or more where there is no upper end. */
  readonly hi: bigint;
}

export const nothing: Amount = { lo: 0n, hi: 0n };

/** The amount in yuan, as JSON and people read it. */
export const writeRange = (amount: Amount): MoneyRange => ({
  min: writeYuan(amount.lo),
  max: amount.hi >= UNBOUNDED ? null : writeYuan(amount.hi),
});

/** A limit or a rule on same work that took something away, and from what to what. */
export interface Cut {
  /** `Limit.id`, or `Collision.id`. */
  readonly by: string;
  readonly citation: number;
  readonly before: Amount;
  readonly after: Amount;
}

/** One award of one measure on its way through the stages. */
export interface Grant {
  readonly measure: Measure;
  readonly item: Item | null;
  /** `Item.id`, or empty for the holder. */
  readonly thing: string;
  readonly eligible: Truth;
  readonly amount: Amount;
  readonly cuts: readonly Cut[];
  /** What took its place, where the same work is rewarded once: another grant, or an award already given. */
  readonly displaced: Displacement | null;
  /** Null where the measure could not be evaluated for want of items. */
  readonly recorded: { readonly eligible: Recorded; readonly award: Recorded | null } | null;
  /** Where the list of things is unknown. Otherwise null. */
  readonly unlisted: Unlisted | null;
  /** Not in force on the as-of date. */
  readonly outOfForce: boolean;
}

/** What things nobody listed could give. */
export interface Unlisted {
  /** The most that one of them can. */
  readonly each: bigint;
  /** By level fact: the most that one thing of every level of it can give together. */
  readonly oneOfEachLevel: ReadonlyMap<string, bigint>;
}

export interface Displacement {
  readonly collision: string;
  /** The measure that prevails, or that has already paid. */
  readonly by: string;
  readonly certain: boolean;
  readonly past: boolean;
}

/** The grant after a cut; unchanged where nothing was taken. */
export function cutTo(grant: Grant, after: Amount, by: string, citation: number): Grant {
  const before = grant.amount;
  if (after.lo === before.lo && after.hi === before.hi) return grant;
  return { ...grant, amount: after, cuts: [...grant.cuts, { by, citation, before, after }] };
}
