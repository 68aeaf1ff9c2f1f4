/** The words for where a study stands. */
export const stateWords = {
  draft: "studies.draft",
  waiting: "studies.waiting",
  running: "studies.running",
  done: "studies.done",
  failed: "studies.failed",
  stopped: "studies.stopped",
} as const;

/** Who may study: everybody in office. */
export const analysts = [
  "clerk",
  "reviewer",
  "approver",
  "finance",
  "paymaster",
  "auditor",
  "administrator",
] as const;
