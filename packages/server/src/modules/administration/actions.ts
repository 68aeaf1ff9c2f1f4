import { actions, everyone, only, personally, signedIn } from "../../access/action.ts";

export const administratorActions = actions("administrator", { welcome: everyone });

export const selfActions = actions("self", { read: signedIn, sessions: personally(signedIn) });

/** The accounts of people: to see them, to make one, to correct or close one, to help whoever has lost a password or a device. */
export const peopleActions = actions("people", {
  read: personally(only("administrator")),
  invite: personally(only("administrator")),
  help: personally(only("administrator")),
  correct: personally(only("administrator")),
  close: personally(only("administrator")),
});

export const directoryActions = actions("directory", { grant: personally(only("administrator")) });

export const auditActions = actions("audit", { read: only("auditor") });
