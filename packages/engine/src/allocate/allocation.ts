import type { MoneyRange } from "../evaluate/assessment.ts";
import type { Label } from "../ir/rulebook.ts";
import type { Truth } from "../quantity/truth.ts";
import type { PlaceSpan } from "./payout.ts";
import type { AllocationProblem } from "./problem.ts";
import type { AllocationStep, Missing, WrittenRange } from "./trace.ts";

/** What to run a scheme with. */
export interface AllocateOptions {
  /** `5000万元` or `50000000.00`; null where the scheme sets no sum (a reward by rate). */
  readonly pool: string | null;
  /** Parameters set to another value, or given one where the text gives none: `20%`, `100万元`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Readings other than the default, by interpretation. */
  readonly readings?: Readonly<Record<string, string>>;
}

/** A column of one subject: as stated, or as computed with the steps that led there. */
export interface ReckonedColumn {
  readonly id: string;
  readonly label: Label;
  /** In the unit of the column, money in yuan; null for a truth. */
  readonly value: WrittenRange | Truth;
  readonly missing: readonly Missing[];
  /** Null for a column of the data. */
  readonly step: AllocationStep | null;
}

/** How a share became whole fen. */
export interface Remainder {
  /** The exact share in fen, `123.25` or `370/3`. */
  readonly quota: string;
  readonly remainder: string;
  /** Place by remainder, 1 first. */
  readonly rank: number;
  /** Whether the share is one fen more than the whole fen of its quota. */
  readonly extra: boolean;
}

/** What one subject gets, and why. */
export interface Share {
  readonly subject: string;
  readonly name: string;
  readonly participates: Truth;
  /** Yuan with two decimals; `0.00` for one that does not take part. */
  readonly amount: MoneyRange;
  readonly place: PlaceSpan | null;
  /** Its exact part of all that is shared in proportion, `1/3`; null where that is not settled or not so shared. */
  readonly part: string | null;
  readonly remainder: Remainder | null;
  /** What is unknown and keeps the amount open. */
  readonly missing: readonly Missing[];
  readonly eligibility: AllocationStep | null;
  readonly columns: readonly ReckonedColumn[];
}

/** Enough to run an allocation again and get the same (凭据). */
export interface AllocationReceipt {
  readonly format: "gongbao-allocation-receipt";
  readonly version: 1;
  /** Hash of the scheme, and of the data. */
  readonly scheme: string;
  readonly dataset: string;
  readonly pool: string | null;
  readonly parameters: Readonly<Record<string, string>>;
  readonly readings: Readonly<Record<string, string>>;
  /** Hash of the subjects, their amounts and places. */
  readonly outputs: string;
}

/** A pool shared over a population (分配). */
export interface Allocation {
  readonly scheme: string;
  readonly title: Label;
  /** `range` where something unknown keeps an amount open. */
  readonly status: "exact" | "range";
  readonly pool: string | null;
  /** In order of division code. */
  readonly shares: readonly Share[];
  readonly given: MoneyRange;
  /** What is left of the pool; null without one. */
  readonly left: MoneyRange | null;
  /** 转移支付系数: 1 ÷ the sum of what the pool is shared by; null where that is not settled or not so shared. */
  readonly coefficient: string | null;
  readonly missing: readonly Missing[];
  /** Columns that are undefined for some, on which no amount hangs. */
  readonly undefined: readonly AllocationProblem[];
  readonly readings: Readonly<Record<string, string>>;
  readonly receipt: AllocationReceipt;
}

/** An allocation, or every reason why there is none. */
export type AllocationResult =
  | { readonly ok: true; readonly allocation: Allocation }
  | {
      readonly ok: false;
      readonly problems: readonly AllocationProblem[];
      /** Figures not known when it failed, which may be why. */
      readonly missing: readonly Missing[];
    };
