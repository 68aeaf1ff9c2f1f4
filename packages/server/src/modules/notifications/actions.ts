import { actions, personally, signedIn } from "../../access/action.ts";

export const notificationActions = actions("notification", {
  read: personally(signedIn),
  mark: personally(signedIn),
});
