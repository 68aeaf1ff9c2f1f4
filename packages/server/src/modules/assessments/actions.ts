import { actions, everyone } from "../../access/action.ts";

export const assessmentActions = actions("assessment", { make: everyone });
