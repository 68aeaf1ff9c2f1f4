import type { CaseBody } from "../api/bodies.ts";

/** The steps of a case that were taken since it was seen. */
export const newSteps = (
  seen: Pick<CaseBody, "steps">,
  now: Pick<CaseBody, "steps">,
): CaseBody["steps"] => now.steps.slice(seen.steps.length);

/** Findings of facts that were saved since a case was seen: once for all that were saved together. */
export function newFindings(
  seen: Pick<CaseBody, "facts">,
  now: Pick<CaseBody, "facts">,
): readonly { readonly name: string | null; readonly at: string }[] {
  const momentsOf = ({ facts }: Pick<CaseBody, "facts">) =>
    new Map(
      facts.flatMap(({ finding }) => (finding === null ? [] : [[finding.at, finding] as const])),
    );
  const before = momentsOf(seen);
  return [...momentsOf(now).values()].filter(({ at }) => !before.has(at));
}
