import { actions, only } from "../../access/action.ts";

export const ruleVersionActions = actions("rule-version", {
  read: only("reviewer", "auditor", "administrator"),
});
