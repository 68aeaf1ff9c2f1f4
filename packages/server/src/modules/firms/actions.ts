import { actions, only, personally, signedIn } from "../../access/action.ts";

export const firmActions = actions("firm", {
  register: personally(signedIn),
  agents: personally(only("applicant")),
});
