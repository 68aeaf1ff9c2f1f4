import type { Case } from "../case/case.ts";
import { assess } from "../evaluate/assess.ts";
import { type AssessOptions, readingsFor } from "../evaluate/run.ts";
import type { Rulebook } from "../ir/rulebook.ts";
import { type Comparison, compareAssessments } from "./assessments.ts";

/** What a case comes to under one reading of one interpretation, the others as chosen. */
export interface UnderReading {
  readonly interpretation: string;
  readonly reading: string;
  /** Against the readings chosen. */
  readonly comparison: Comparison;
  /** Whether any award or the total differs. */
  readonly matters: boolean;
}

/** Runs a case under every reading that was not chosen, one at a time, and says which change the result. */
export function compareReadings(
  rulebook: Rulebook,
  given: Case,
  options: AssessOptions = {},
): readonly UnderReading[] {
  const chosen = readingsFor(rulebook, options.interpretations);
  const before = assess(rulebook, given, { interpretations: chosen });
  return rulebook.interpretations.flatMap(({ id, readings }) =>
    readings
      .filter((reading) => reading.id !== chosen[id])
      .map((reading): UnderReading => {
        const after = assess(rulebook, given, { interpretations: { ...chosen, [id]: reading.id } });
        const comparison = compareAssessments(before, after);
        return {
          interpretation: id,
          reading: reading.id,
          comparison,
          matters: comparison.awards.length > 0,
        };
      }),
  );
}
