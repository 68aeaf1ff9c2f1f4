import { actions, everyone, only, personally, signedIn } from "../../access/action.ts";

export const administratorActions = actions("administrator", { welcome: everyone });

export const selfActions = actions("self", { read: signedIn });

export const directoryActions = actions("directory", { grant: personally(only("administrator")) });

export const auditActions = actions("audit", { read: only("auditor") });
