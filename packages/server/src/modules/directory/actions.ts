import { actions, everyone, only, personally } from "../../access/action.ts";

export const bodyActions = actions("body", {
  read: everyone,
  /** Who acts in a body as what: its applicants see their own firm's, under /firms. */
  members: personally(only("administrator", "auditor")),
});
