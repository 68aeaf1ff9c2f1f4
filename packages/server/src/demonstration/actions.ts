import { actions, everyone } from "../access/action.ts";

export const demonstrationActions = actions("demonstration", {
  read: everyone,
  signIn: everyone,
  move: everyone,
});
