import { actions, everyone, only, personally } from "../../access/action.ts";

export const assessmentActions = actions("assessment", { make: everyone });

/** What a firm keeps is for whoever acts for it: no official and no other system reads it. */
export const keptActions = actions("kept-assessment", {
  read: personally(only("applicant")),
  keep: personally(only("applicant")),
  remove: personally(only("applicant")),
});
