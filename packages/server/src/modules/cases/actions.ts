import { actions, everyone, only, signedIn } from "../../access/action.ts";

export const programmeActions = actions("programme", {
  read: everyone,
  open: only("clerk"),
  rank: only("reviewer"),
});

export const caseActions = actions("case", {
  read: signedIn,
  weigh: only("clerk", "reviewer", "approver", "finance", "paymaster", "auditor"),
  apply: only("applicant"),
  accept: only("clerk"),
  review: only("reviewer"),
  check: only("finance"),
  approve: only("approver"),
  pay: only("paymaster"),
  settle: only("finance"),
});

export const profileActions = actions("profile", {
  read: only("applicant"),
  write: only("applicant"),
});

export const noticeActions = actions("notice", {
  read: everyone,
  object: everyone,
  answer: only("reviewer"),
});

export const accountActions = actions("account", {
  add: only("applicant"),
  read: only("applicant", "finance"),
  verify: only("finance"),
});

export const awardActions = actions("award", {
  read: only("applicant", "finance", "auditor"),
  list: only("finance", "auditor"),
  import: only("finance"),
});
