import type { GeneratedAlways } from "kysely";

/** What came of a suggestion: the rule reads the text wrong, it reads it right, or the text leaves it open. */
export const findings = ["rule-wrong", "rule-right", "text-unclear"] as const;

export type CorrectionFinding = (typeof findings)[number];

export type CorrectionTables = {
  "corrections.suggestion": {
    id: GeneratedAlways<bigint>;
    measure: string;
    rulebook_hash: string;
    words: string;
    at: string;
    finding: CorrectionFinding | null;
    answer: string | null;
    answered_at: string | null;
    answered_by: string | null;
    answered_in: string | null;
  };
};
