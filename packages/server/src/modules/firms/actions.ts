import { actions, only, signedIn } from "../../access/action.ts";

export const firmActions = actions("firm", {
  register: signedIn,
  agents: only("applicant"),
});
