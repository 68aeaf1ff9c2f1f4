import type { Rulebook } from "../ir/rulebook.ts";
import { checkBounds } from "./bounds.ts";
import { checkCycles } from "./cycles.ts";
import type { CheckOptions, Finding, Lint } from "./finding.ts";
import { checkReferences } from "./references.ts";
import { checkRequired } from "./required.ts";
import { checkRivals } from "./rivals.ts";
import { checkShape } from "./shape.ts";
import { checkTiers } from "./tiers.ts";
import { checkTypes } from "./types.ts";

const lints: readonly Lint[] = [
  checkTypes,
  checkReferences,
  checkRequired,
  checkTiers,
  checkBounds,
  checkCycles,
  checkRivals,
];

/**
 * Checks a rulebook as a compiler would. What is not a rulebook by its shape is told alone: nothing else could be
 * said of it. That quotes and figures stand in the text is checked when it is lowered.
 */
export function check(rulebook: Rulebook, options: CheckOptions = {}): readonly Finding[] {
  const shape = [...checkShape(rulebook, options)];
  return shape.length > 0 ? shape : lints.flatMap((lint) => [...lint(rulebook, options)]);
}
