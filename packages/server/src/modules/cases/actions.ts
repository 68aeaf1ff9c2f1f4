import { actions, everyone, only, personally, signedIn } from "../../access/action.ts";

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

/** What is owed without being asked for: who lists it is not who releases the list, and a person releases it. */
export const offerActions = actions("offer", {
  list: only("clerk", "reviewer"),
  read: only("clerk", "reviewer", "approver", "auditor"),
  release: personally(only("reviewer", "approver")),
});

export const profileActions = actions("profile", {
  read: only("applicant"),
  write: only("applicant"),
});

export const noticeActions = actions("notice", {
  read: everyone,
  object: everyone,
  weigh: only("reviewer", "approver"),
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
