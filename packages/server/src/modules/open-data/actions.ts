import { actions, everyone } from "../../access/action.ts";

export const openActions = actions("open", { read: everyone });
