import { actions, only, personally, signedIn } from "../../access/action.ts";

export const firmActions = actions("firm", {
  register: personally(signedIn),
  mine: personally(signedIn),
  agents: personally(only("applicant")),
  /** Who is of the firm, and what it is called. */
  colleagues: personally(only("applicant")),
  rename: personally(only("applicant")),
});
