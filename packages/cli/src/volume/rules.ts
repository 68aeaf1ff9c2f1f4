import type { Rulebook, Scheme } from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import { loadRulebook, loadSchemes } from "@gongbao/rulebook";
import { openIssue } from "./open.ts";

/** The issue with the rulebook that stands on it. */
export interface Rules {
  readonly issue: Issue;
  readonly rulebook: Rulebook;
}

/** Opens the issue and lowers its rulebook, every figure checked against its words. */
export function openRules(): Rules {
  const issue = openIssue();
  return { issue, rulebook: loadRulebook(issue) };
}

/** The issue's allocation schemes, every figure checked against its words. */
export const openSchemes = (issue: Issue): readonly Scheme[] => loadSchemes(issue);
