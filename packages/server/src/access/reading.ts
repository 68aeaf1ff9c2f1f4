import { type Action, everyone } from "./action.ts";

/** Reading what is published: the gazette, its registers and its rules. */
export const readGazette: Action = { name: "gazette.read", rule: everyone };
