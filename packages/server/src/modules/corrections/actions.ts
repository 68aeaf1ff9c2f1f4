import { actions, everyone, only } from "../../access/action.ts";

export const correctionActions = actions("correction", {
  read: everyone,
  suggest: everyone,
  list: only("reviewer", "administrator", "auditor"),
  answer: only("reviewer", "administrator"),
});
