import { managers } from "../manage/managers.ts";
/** The words for where a list stands. */
export const listWords = {
  draft: "offers.draft",
  waiting: "offers.waiting",
  running: "offers.running",
  done: "offers.done",
  failed: "offers.failed",
  stopped: "offers.stopped",
  released: "offers.released",
} as const;

/** The words for what came of a firm. */
export const outcomeWords = {
  owed: "offers.owed",
  uncertain: "offers.uncertain",
  nothing: "offers.nothing",
  awarded: "offers.awarded",
  "own-case": "offers.ownCase",
  "own-firm": "offers.ownFirm",
  "no-county": "offers.noCounty",
  twice: "offers.twice",
  "no-code": "offers.noCode",
  "not-in-directory": "offers.notInDirectory",
} as const;

/** The words for why an entry did not go out with its list. */
export const leftOutWords = {
  releaser: "offers.leftOutByReleaser",
  "own-case": "offers.leftOutOwnCase",
  changed: "offers.leftOutChanged",
} as const;

/** Who sees the lists of a body. */
export const readers = [...managers, "auditor"] as const;
