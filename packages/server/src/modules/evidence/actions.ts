import { actions, only, signedIn } from "../../access/action.ts";

export const evidenceActions = actions("evidence", {
  read: signedIn,
  add: only("applicant"),
  remove: only("applicant"),
});
