import { actions, signedIn } from "../../access/action.ts";

export const letterActions = actions("letter", { read: signedIn });
