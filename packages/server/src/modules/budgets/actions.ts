import { actions, only } from "../../access/action.ts";

export const budgetActions = actions("budget", {
  read: only("clerk", "reviewer", "approver", "finance", "paymaster", "auditor"),
  open: only("finance"),
  appropriate: only("finance"),
  close: only("finance"),
  check: only("finance", "auditor"),
});
