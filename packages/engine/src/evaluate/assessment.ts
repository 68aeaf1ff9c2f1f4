import type { Case } from "../case/case.ts";
import type { Citation, Instrument, Label } from "../ir/rulebook.ts";
import type { TraceStep } from "./trace.ts";

/** Yuan with two decimals; `max: null` where there is no upper end. */
export interface MoneyRange {
  readonly min: string;
  readonly max: string | null;
}

/** `due`: the words give it; `possible`: facts are missing; `not-due`: they do not, or nothing is left. */
export type Status = "due" | "possible" | "not-due";

/** Something that took money away, and its words. */
export interface AppliedLimit {
  readonly id: string;
  readonly before: MoneyRange;
  readonly after: MoneyRange;
  readonly citation: Citation | null;
}

/** What one measure gives for one thing (奖补). */
export interface Award {
  readonly measure: string;
  readonly title: Label;
  readonly document: string;
  readonly article: string;
  readonly instrument: Instrument;
  readonly payee: Label;
  /** Who pays, and how much of it; the amount is null where the words do not divide it. */
  readonly payers: readonly { readonly label: Label; readonly amount: MoneyRange | null }[];
  /** The thing it is for; null for the holder itself, or when the list of things is unknown. */
  readonly item: { readonly kind: string; readonly id: string } | null;
  readonly status: Status;
  readonly amount: MoneyRange;
  /** No upper end: left out of the total's maximum. */
  readonly open: boolean;
  /** Facts, or lists of things, that would settle it. */
  readonly missing: readonly string[];
  readonly limits: readonly AppliedLimit[];
  readonly displaced: {
    readonly collision: string;
    readonly by: string;
    readonly certain: boolean;
    readonly past: boolean;
    /** What it would have been. */
    readonly instead: MoneyRange;
  } | null;
  /** Why, in a sentence. */
  readonly reason: Label;
  /** The measure's words, then those of each figure that decided. */
  readonly citations: readonly Citation[];
  readonly trace: { readonly eligible: TraceStep; readonly award: TraceStep | null } | null;
}

/** A fact worth asking for: how much of the range of awards hangs on it, in yuan. */
export interface Question {
  readonly fact: string;
  readonly label: Label;
  /** The difference between the ends of the awards it keeps open; null where an award has no upper end. */
  readonly weight: string | null;
  readonly measures: readonly string[];
}

/** Enough to run an assessment again and get the same (凭据). */
export interface Receipt {
  readonly format: "gongbao-receipt";
  readonly version: 1;
  readonly rulebook: string;
  readonly inputs: Case;
  readonly interpretations: Readonly<Record<string, string>>;
  /** Hash of every award, its status, its limits and the totals. */
  readonly outputs: string;
}

/** All awards of a case (测算). */
export interface Assessment {
  readonly asOf: string;
  readonly subject: string;
  readonly awards: readonly Award[];
  readonly total: MoneyRange & { readonly open: readonly string[] };
  readonly byPayee: readonly (MoneyRange & { readonly payee: string })[];
  readonly questions: readonly Question[];
  /** What was taken for granted because nothing was said. */
  readonly assumptions: readonly Label[];
  readonly interpretations: Readonly<Record<string, string>>;
  readonly receipt: Receipt;
}
