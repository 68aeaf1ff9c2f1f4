import { actions, everyone, only, signedIn } from "../../access/action.ts";

export const programmeActions = actions("programme", { read: everyone, open: only("clerk") });

export const caseActions = actions("case", {
  read: signedIn,
  apply: only("applicant"),
  accept: only("clerk"),
  review: only("reviewer"),
  check: only("finance"),
  approve: only("approver"),
  pay: only("paymaster"),
  settle: only("finance"),
});

export const noticeActions = actions("notice", {
  read: everyone,
  object: everyone,
  answer: only("reviewer"),
});

export const accountActions = actions("account", {
  add: only("applicant"),
  verify: only("finance"),
});

export const awardActions = actions("award", { import: only("finance") });
