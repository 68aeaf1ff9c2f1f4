/** A fact of the applicant (null) or of a thing. */
export interface Place {
  readonly fact: string;
  readonly item: string | null;
}

/** A fact that is stated otherwise now; null where it was not stated, or is no longer. */
export interface Change extends Place {
  readonly before: unknown;
  readonly now: unknown;
}

/** A paper that came since. */
export interface PaperAdded extends Place {
  readonly name: string;
}

/** What was done about a case since it was sent back. */
export interface Changes {
  readonly facts: readonly Change[];
  readonly papers: readonly PaperAdded[];
}
