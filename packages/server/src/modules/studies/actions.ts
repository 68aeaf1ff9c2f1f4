import { actions, only, personally } from "../../access/action.ts";

const analysts = personally(
  only("clerk", "reviewer", "approver", "finance", "paymaster", "auditor", "administrator"),
);

/** A study is its analyst's own: the firms in it may be real. */
export const studyActions = actions("study", { read: analysts, make: analysts, remove: analysts });
