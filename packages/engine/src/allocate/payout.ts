import type { AllocationProblem } from "./problem.ts";
import type { Apportioned } from "./largest-remainder.ts";

/** What one participant gets, in fen: from lo to hi, `hi: null` without an upper end. */
export interface Payout {
  readonly lo: bigint;
  readonly hi: bigint | null;
  /** How the pool's last fen were settled; null where it is not by proportion, or not settled. */
  readonly apportioned: Apportioned | null;
  /** The place reached, 1 first: more than one where it is not settled. Null where nothing hangs on places. */
  readonly place: PlaceSpan | null;
}

export interface PlaceSpan {
  readonly first: number;
  readonly last: number;
}

/** Every participant's payout, in the order given, or why there is none. */
export type Payouts =
  | { readonly ok: true; readonly payouts: readonly Payout[] }
  | { readonly ok: false; readonly problem: AllocationProblem };
