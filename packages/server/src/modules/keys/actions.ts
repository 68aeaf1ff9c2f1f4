import { actions, only, personally } from "../../access/action.ts";

export const keyActions = actions("key", {
  read: personally(only("administrator", "auditor")),
  make: personally(only("administrator")),
});
