/** What may be found of what was said, and its words. */
export const findingKeys = {
  "rule-wrong": "corrections.ruleWrong",
  "rule-right": "corrections.ruleRight",
  "text-unclear": "corrections.textUnclear",
} as const;
