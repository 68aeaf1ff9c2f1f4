import type { Label, Measure, Rulebook } from "../ir/rulebook.ts";

/** What a check found, in the manner of a compiler: what, where, expected, found, what to do. */
export interface Finding {
  /** Stable; for programs: `type-mismatch`, `tier-unreachable`. */
  readonly code: string;
  /** `error`: the rules cannot be trusted; `warning`: look at it; `info`: a question for the author. */
  readonly severity: "error" | "warning" | "info";
  /** JSON pointer into the rulebook. */
  readonly path: string;
  readonly measure: string | null;
  /** Index into `Rulebook.citations` of the words it concerns; null where there are none. */
  readonly citation: number | null;
  readonly message: Label;
  readonly expected: string | null;
  readonly found: string | null;
  readonly advice: Label;
}

/** One check: reads a rulebook and tells what it finds. */
export type Lint = (rulebook: Rulebook, options: CheckOptions) => Iterable<Finding>;

export interface CheckOptions {
  /** Groups of measures of which no two reward the same work. */
  readonly independent?: readonly (readonly string[])[];
}

type Told = Omit<Finding, "measure" | "citation" | "expected" | "found"> &
  Partial<Pick<Finding, "expected" | "found">>;

/** A finding about a measure, on its first words. */
export const ofMeasure = (measure: Measure, told: Told): Finding => ({
  expected: null,
  found: null,
  ...told,
  measure: measure.id,
  citation: measure.citations[0] ?? null,
});

/** A finding about the rulebook as a whole, or a part of it that is no measure. */
export const ofRulebook = (told: Told, citation: number | null = null): Finding => ({
  expected: null,
  found: null,
  ...told,
  measure: null,
  citation,
});

/** Every expression of a rulebook with its place. */
export function* expressionsIn(rulebook: Rulebook) {
  for (const [at, measure] of rulebook.measures.entries()) {
    const path = `/measures/${at}`;
    yield { measure, path: `${path}/eligible`, expr: measure.eligible, type: "truth" as const };
    yield { measure, path: `${path}/award`, expr: measure.award, type: "money" as const };
    for (const [index, limit] of measure.limits.entries())
      yield limit.kind === "cap"
        ? {
            measure,
            path: `${path}/limits/${index}/amount`,
            expr: limit.amount,
            type: "money" as const,
          }
        : {
            measure,
            path: `${path}/limits/${index}/count`,
            expr: limit.count,
            type: "count" as const,
          };
    if (measure.quota) {
      yield {
        measure,
        path: `${path}/quota/count`,
        expr: measure.quota.count,
        type: "count" as const,
      };
      yield {
        measure,
        path: `${path}/quota/years`,
        expr: measure.quota.years,
        type: "count" as const,
      };
    }
  }
}
