import type { Day } from "../quantity/day.ts";

/**
 * The state of one fact: a truth, or text (`"9500000000"` fen of money, `"12"`, `"0.05"`, a level's id, an ISO day).
 * A fact that is not there is unknown.
 */
export type FactValue = boolean | string;

/** What is known of a holder or of a thing. */
export interface KnownFacts {
  readonly facts: Readonly<Record<string, FactValue>>;
  /**
   * The facts that the case itself states, where it says that there is nothing beside them: the others were taken for
   * nothing and are never said to have been filled in. Left out where every fact that is there was stated.
   */
  readonly stated?: readonly string[];
}

/** One thing a holder has. */
export interface Item extends KnownFacts {
  readonly id: string;
}

/** An award already given. */
export interface PastAward {
  readonly measure: string;
  /** `Item.id` of what it was for; null for an award to the holder. */
  readonly item: string | null;
  readonly date: Day;
  /** Fen, as text. */
  readonly amount: string;
  /** What was recorded of the thing then, where a limit counts by it: the title it was recognised for. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** One case, checked against a rulebook: every name known, every value inside its domain. */
export interface Case extends KnownFacts {
  readonly asOf: Day;
  /** The holder's kind. */
  readonly subject: string;
  /** Items by kind. A kind that is not there is unknown: nobody said whether there are any. */
  readonly items: Readonly<Record<string, readonly Item[]>>;
  /** Null when nothing was said about the past: then no past award is assumed, and the assessment says so. */
  readonly history: readonly PastAward[] | null;
}
